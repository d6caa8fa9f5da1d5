// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of a run for a bug report: the log, what is left out of it, and whether the run ended well.
#include "core/base/log_file.h"
#include "core/base/redaction.h"
#include "core/base/run_marker.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::log_file_test {

class LogFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void redacts_data();
    void redacts();
    void writesOneLinePerMessage();
    void holdsNoSecret();
    void debugIsOffUntilAskedFor();
    void isBounded();
    void goesOnWithTheFileOfTheRunBefore();
    void keepsATailWithoutAFile();
    void givesTheHandlerBack();
    void isReadableByItsOwnerOnly();
    void aRunThatEndedWellLeavesNothing();
    void aRunThatDidNotIsToldOnce();

private:
    QString path() const { return m_folder->filePath(u"capstan.log"_s); }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void LogFileTest::redacts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("left");
    QTest::newRow("plain words stay") << u"locked after 5 minutes"_s << u"locked after 5 minutes"_s;
    QTest::newRow("numbers stay") << u"block 26471908, chain 0x7a69"_s << u"block 26471908, chain 0x7a69"_s;
    QTest::newRow("address") << u"from 0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266."_s
                             << u"from 0xf39F…2266."_s;
    QTest::newRow("hash") << u"0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"_s
                          << u"0xac09…ff80"_s;
    QTest::newRow("key without 0x") << u"ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"_s
                                    << u"[hex]"_s;
    QTest::newRow("URL with a key") << u"ask https://user:pw@node.example:8443/v3/secret?key=abc now"_s
                                    << u"ask https://node.example:8443 now"_s;
    QTest::newRow("two URLs") << u"https://a.example/x,wss://b.example/y"_s << u"https://a.example"_s;
    QTest::newRow("URL without a host") << u"file:///home/mine"_s << u"[URL]"_s;
    QTest::newRow("token") << u"bearer "_s + QString(45, u'Z') << u"bearer [long]"_s;
    QTest::newRow("phrase") << u"test test test test test test test test test test test junk"_s
                            << u"[words]"_s;
    QTest::newRow("lines") << u"a\nb\r\nc\u2028d\x1b[31m"_s << u"a b  c d [31m"_s;
}

void LogFileTest::redacts()
{
    QFETCH(QString, text);
    QTEST(redacted(text), "left");
    QCOMPARE(redacted(QString(5000, u' ')).size(), 2000);
}

void LogFileTest::writesOneLinePerMessage()
{
    const LogFile log(path());
    qCInfo(logNetwork).noquote() << "two\nlines";
    qCWarning(logApp) << "number" << 7;
    const QStringList tail = log.tail();
    QCOMPARE(tail.size(), 2);
    static const QRegularExpression first(
        uR"(\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z info capstan\.network: two lines\z)"_s);
    QVERIFY2(first.match(tail[0]).hasMatch(), qPrintable(tail[0]));
    QVERIFY(tail[1].endsWith(u"warning capstan.app: number 7"_s));
    QCOMPARE(bytes(), (tail.join(u'\n') + u'\n').toUtf8());
}

void LogFileTest::holdsNoSecret()
{
    const auto key = "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"_ba;
    const auto address = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"_ba;
    {
        const LogFile log(path());
        qCWarning(logWallet) << "0x" + key << key << address << QString::fromLatin1(address).toLower();
        qWarning("of a library: https://node.example/%s %s", key.constData(), address.constData());
        qCWarning(logNetwork) << QUrl(u"https://node.example/v3/"_s + QString::fromLatin1(key));
    }
    const QByteArray text = bytes().toLower();
    QVERIFY(text.contains("node.example"));
    QVERIFY(!text.contains(key));
    QVERIFY(!text.contains(address.toLower()));
    QVERIFY(!text.contains(address.mid(2).toLower()));
    QVERIFY(!text.contains("/v3"));
}

void LogFileTest::debugIsOffUntilAskedFor()
{
    const LogFile log(path());
    qCDebug(logApp) << "one";
    QLoggingCategory::setFilterRules(u"capstan.app.debug=true"_s);
    qCDebug(logApp) << "two";
    QLoggingCategory::setFilterRules({});
    QCOMPARE(log.tail().size(), 1);
    QVERIFY(log.tail().front().endsWith(u"debug capstan.app: \"two\""_s) ||
            log.tail().front().endsWith(u"debug capstan.app: two"_s));
}

void LogFileTest::isBounded()
{
    {
        const LogFile log(path(), {2000, 3});
        for (int i = 0; i < 500; ++i)
            qCInfo(logApp) << "message" << i;
        QCOMPARE(log.tail().size(), LogFile::TailLines);
    }
    const QDir folder(m_folder->path());
    QCOMPARE(folder.entryList(QDir::Files, QDir::Name),
             (QStringList{u"capstan.log"_s, u"capstan.log.1"_s, u"capstan.log.2"_s}));
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files))
        QVERIFY(file.size() <= 2000);
    QVERIFY(bytes().contains("message 499"));
}

void LogFileTest::goesOnWithTheFileOfTheRunBefore()
{
    {
        const LogFile log(path());
        qCInfo(logApp) << "first";
    }
    const LogFile log(path());
    qCInfo(logApp) << "second";
    QVERIFY(bytes().contains("first"));
    QVERIFY(bytes().contains("second"));
    QCOMPARE(log.tail().size(), 1);
}

void LogFileTest::keepsATailWithoutAFile()
{
    const LogFile log(m_folder->filePath(u"missing/capstan.log"_s));
    qCInfo(logApp) << "kept";
    QCOMPARE(log.tail().size(), 1);
}

void LogFileTest::givesTheHandlerBack()
{
    static int heard = 0;
    const auto before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) { ++heard; });
    {
        const LogFile log(path());
        qWarning("to both");
        qCInfo(logApp) << "to the log alone";
    }
    QCOMPARE(heard, 1);
    qWarning("to the one of before");
    QCOMPARE(heard, 2);
    qInstallMessageHandler(before);
    QVERIFY(!bytes().contains("one of before"));
}

void LogFileTest::isReadableByItsOwnerOnly()
{
    const LogFile log(path());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path()) & others));
}

void LogFileTest::aRunThatEndedWellLeavesNothing()
{
    const QString marker = m_folder->filePath(u"running"_s);
    {
        const RunMarker run(marker, u"0.1.0"_s);
        QVERIFY(!run.leftBehind());
        QVERIFY(QFile::exists(marker));
    }
    QVERIFY(!RunMarker(marker, u"0.1.0"_s).leftBehind());
}

void LogFileTest::aRunThatDidNotIsToldOnce()
{
    const QString marker = m_folder->filePath(u"running"_s);
    QFile file(marker);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("0.1.0, 2026-11-23T05:16:28Z\n");
    file.close();
    {
        const RunMarker run(marker, u"0.2.0"_s);
        QCOMPARE(run.leftBehind(), u"0.1.0, 2026-11-23T05:16:28Z"_s);
    }
    QVERIFY(!RunMarker(marker, u"0.2.0"_s).leftBehind());
}

CAPSTAN_TEST(LogFileTest)

} // namespace capstan::log_file_test

#include "log_file_test.moc"
