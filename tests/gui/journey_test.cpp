// SPDX-License-Identifier: GPL-3.0-or-later
// The journey of an unstake as a person goes it, on the real window against a real chain: once by clicks,
// once by keys.
#include "app/application.h"
#include "tests/gui/journey.h"
#include "tests/gui/layout_check.h"
#include "tests/support/devnet.h"
#include "tests/support/silent_notifier.h"
#include "tests/support/test_program.h"
#include "ui/main_window.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace capstan::journey_test {

namespace {

const auto StakerAddress = u"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"_s;

QJsonObject providerIn(const QJsonObject &truth, const QString &name)
{
    for (const auto &value : truth[u"providers"_s].toArray()) {
        if (value.toObject()[u"name"_s].toString() == name)
            return value.toObject();
    }
    return {};
}

} // namespace

class JourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTenSteps_data();
    void theTenSteps();
    void aDevnetAloneOffersToSkipEpochs();
};

void JourneyTest::theTenSteps_data()
{
    QTest::addColumn<Person::Way>("way");
    QTest::newRow("by clicks") << Person::Way::Mouse;
    QTest::newRow("by keys") << Person::Way::Keyboard;
}

void JourneyTest::theTenSteps()
{
    QFETCH(Person::Way, way);
    Devnet chain;
    QVERIFY(chain.start({u"--block-time"_s, u"1"_s}));
    const auto before = chain.truth(StakerAddress);
    const auto network = NetworkProfile::fromFile(chain.networkFile());
    QVERIFY(network.has_value());

    Theme theme;
    QTemporaryDir profile;
    auto made = Application::create(
        ApplicationOptions{*network, profile.path(), true, nullptr, std::make_unique<SilentNotifier>()});
    QVERIFY(made.has_value());
    auto *window = (*made)->window();
    window->fill();
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window));

    Person person(way);
    QStringList steps, marked;
    Journey journey(made->get(), &person, [&](const QString &step) {
        steps << step;
        marked << richTextLabels(window) << namelessControls(window);
    });
    const QString problem = journey.run();
    QVERIFY2(problem.isEmpty(), qPrintable(steps.join(u' ') + u": "_s + problem));
    QCOMPARE(marked, QStringList());
    QVERIFY(steps.size() >= 8);

    const auto after = chain.truth(StakerAddress);
    const auto provider = providerIn(after, u"Tidewater"_s);
    QCOMPARE(provider[u"stakedWei"_s].toString(), u"1500000000000000000000"_s);
    QCOMPARE(provider[u"pendingWei"_s].toString(), u"0"_s);
    QCOMPARE(provider[u"claimableWei"_s].toString(), u"0"_s);
    QCOMPARE(providerIn(after, u"Ankr"_s)[u"stakedWei"_s], providerIn(before, u"Ankr"_s)[u"stakedWei"_s]);

    // Nothing secret stays behind in the profile: the demo's key is published, so it can be looked for.
    QDir folder(profile.path());
    for (const auto &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto content = file.readAll();
        QVERIFY2(!content.contains(
                     QByteArray::fromHex("ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80")),
                 qPrintable(name));
        QVERIFY2(!content.toLower().contains("ac0974bec39a17e3"), qPrintable(name));
    }
}

void JourneyTest::aDevnetAloneOffersToSkipEpochs()
{
    auto network =
        NetworkProfile::fromFile(QStringLiteral(CAPSTAN_SOURCE_DIR "/resources/networks/mainnet.json"));
    QVERIFY(network.has_value());
    network->rpcUrls = {QUrl(u"http://127.0.0.1:9"_s)}; // nothing listens there
    QTemporaryDir profile;
    auto made = Application::create(
        ApplicationOptions{*network, profile.path(), false, nullptr, std::make_unique<SilentNotifier>()});
    QVERIFY(made.has_value());
    (*made)->window()->fill();
    (*made)->window()->show();
    QVERIFY(QTest::qWaitForWindowExposed((*made)->window()));
    QVERIFY(Person::find(u"Skip to next epoch"_s) == nullptr);
    QVERIFY(
        !Application::create(ApplicationOptions{*network, profile.path() + u"/demo"_s, true}).has_value());
}

CAPSTAN_TEST(JourneyTest)

} // namespace capstan::journey_test

#include "journey_test.moc"
