// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/secp256k1_key.h"
#include "core/wallet/keystore_v3.h"
#include "tests/unit/core/vectors.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace capstan;
using namespace capstan::test;

namespace {

struct Sample
{
    QString password;
    QString key;
    QString address;
    QString file;
};

Sample makeSample(const QString &password, const ScryptCost &cost)
{
    const Secp256k1Key key = Secp256k1Key::generate().value();
    const Address address(key.addressBytes().value());
    const SecretBytes secret = SecretBytes::copyOf(viewOf(password.toUtf8()));
    const QByteArray file = writeKeystore(key.secret(), address, secret, cost).value();
    return {password, toHex(key.secret().bytes()), address.toChecksumHex(), QString::fromLatin1(file)};
}

/// What ethers finds in them: keys and addresses, or why it refuses one.
QJsonArray openedByEthers(const std::vector<Sample> &samples)
{
    QJsonArray input;
    for (const Sample &sample : samples) {
        input.append(QJsonArray{sample.file, sample.password});
    }
    QProcess node;
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(QStringLiteral("node"),
               {QStringLiteral(CAPSTAN_SOURCE_DIR "/tests/integration/open_keystores.mjs")});
    node.write(QJsonDocument(input).toJson());
    node.closeWriteChannel();
    return node.waitForFinished(240'000) ? QJsonDocument::fromJson(node.readAllStandardOutput()).array()
                                         : QJsonArray();
}

} // namespace

/// A person who leaves Capstan takes the keys along: another implementation opens our files.
class KeystoreEthersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFileInfo::exists(QStringLiteral(CAPSTAN_SOURCE_DIR "/tests/devnet/node_modules/ethers"))) {
            QSKIP("tests/devnet/node_modules is not installed");
        }
    }

    void filesOfOursOpen()
    {
        const QStringList passwords{QStringLiteral("password"), QStringLiteral("a b  c "),
                                    QStringLiteral("Zürich"),   QStringLiteral("質押🦀"),
                                    QStringLiteral("\"\\\a"),   QString(300, u'p')};
        const ScryptCost costs[] = {{1u << 4, 8, 1}, {1u << 10, 1, 4}, {1u << 12, 8, 1}};
        const int count = qEnvironmentVariableIsSet("CAPSTAN_FULL") ? 200 : 20;
        std::vector<Sample> samples;
        for (int i = 0; i < count; ++i) {
            samples.push_back(makeSample(passwords[i % passwords.size()], costs[i % 3]));
        }
        samples.push_back(makeSample(passwords[0], {})); // as they are exported

        const QJsonArray opened = openedByEthers(samples);
        QCOMPARE(opened.size(), static_cast<qsizetype>(samples.size()));
        for (qsizetype i = 0; i < opened.size(); ++i) {
            const Sample &sample = samples[static_cast<std::size_t>(i)];
            QCOMPARE(opened[i][0].toString(), sample.key);
            QCOMPARE(opened[i][1].toString(), sample.address);
        }
    }

    void aWrongPasswordOpensNothingThere()
    {
        Sample sample = makeSample(QStringLiteral("password"), {1u << 4, 8, 1});
        sample.password += u'x';
        QCOMPARE(openedByEthers({sample}), QJsonArray{QStringLiteral("incorrect password")});
    }
};

QTEST_GUILESS_MAIN(KeystoreEthersTest)
#include "keystore_ethers_test.moc"
