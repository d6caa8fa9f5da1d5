// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the side bar as it looks with much to show, with nothing, while the node is silent, and once
// it is gone: nothing is cut or nameless, and an error is never a zero. With CAPSTAN_PICTURES, pictures of
// it.
#include "tests/gui/program_fixture.h"
#include "tests/support/counting_proxy.h"
#include "tests/support/test_program.h"
#include "ui/main_window.h"
#include "ui/widgets/nav_button.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace capstan::pages_test {

class PagesTest : public ProgramFixture
{
    Q_OBJECT
private Q_SLOTS:
    void showWhatThereIs();
    void teachWhereThereIsNothing();
    void waitForASilentNode();
    void keepTheLastFiguresOnceTheNodeIsGone();
    void restWhileNothingHappens();

private:
    void lookAtEachPage(const QString &state);
};

void PagesTest::lookAtEachPage(const QString &state)
{
    int pages = 0;
    for (const auto *button : m_program->window()->findChildren<NavButton *>()) {
        const QString name = button->accessibleName();
        PERSON(m_person->press(name));
        look(u"page-%1-%2"_s.arg(name.toLower().replace(u' ', u'-'), state));
        if (QTest::currentTestFailed())
            return;
        ++pages;
    }
    QVERIFY(pages >= 7);
}

void PagesTest::showWhatThereIs()
{
    startChain();
    openDemo(Person::Way::Mouse);
    PERSON(m_person->press(u"Claim 2,000 ANKR from Harbour Nodes"_s));
    confirmAndMine();
    PERSON(m_person->press(u"Address book"_s));
    PERSON(m_person->press(u"Add address"_s));
    PERSON(m_person->type(u"Address"_s, addressOf(3)));
    PERSON(m_person->type(u"Name"_s, u"Cold storage"_s));
    PERSON(m_person->type(u"Note"_s, u"The hardware wallet in the safe"_s));
    PERSON(m_person->press(u"Add"_s));
    PERSON(m_person->waitFor(u"Send to Cold storage"_s));
    lookAtEachPage(u"full"_s);
}

void PagesTest::teachWhereThereIsNothing()
{
    startChain();
    m_chain->rpc(u"anvil_setBalance"_s, {addressOf(2), u"0x0"_s});
    openWallet(Person::Way::Mouse, 2);
    lookAtEachPage(u"empty"_s);
    PERSON(m_person->press(u"ANKR Staking"_s));
    const auto *stake = Person::find(u"Stake ANKR"_s);
    QVERIFY(!stake->isEnabled());
    QCOMPARE(stake->accessibleDescription(),
             u"The network takes its fee in ETH, and this account has none. Send some to it first."_s);
}

void PagesTest::waitForASilentNode()
{
    startChain();
    CountingProxy proxy(m_chain->rpcUrl());
    bool isSilent = true;
    proxy.setFaults([&isSilent](const QByteArray &) {
        return isSilent ? std::optional(CountingProxy::Fault{CountingProxy::Fault::Kind::Silence})
                        : std::nullopt;
    });
    openDemoOn(proxy.url());
    lookAtEachPage(u"busy"_s);
    QVERIFY(!Person::sees(QRegularExpression(u"^0 ANKR$"_s)));
    isSilent = false;
    PERSON(m_person->press(u"Overview"_s));
    PERSON(m_person->waitFor(u"Manage"_s, Patience));
}

void PagesTest::keepTheLastFiguresOnceTheNodeIsGone()
{
    startChain();
    openDemo(Person::Way::Mouse);
    PERSON(m_person->press(u"Overview"_s));
    const QString staked = u"ANKR$"_s;
    PERSON(m_person->waitToSee(staked));
    m_chain->stop();
    PERSON(m_person->waitFor(u"Try again"_s, Patience));
    PERSON(m_person->waitToSee(staked));
    lookAtEachPage(u"failing"_s);
}

/// A table once went on laying out its columns for ever, which nobody saw but the processor.
void PagesTest::restWhileNothingHappens()
{
    startChain();
    openDemo(Person::Way::Mouse);
    const auto layouts = [] {
        struct Counter : QObject
        {
            int count = 0;
            bool eventFilter(QObject *, QEvent *event) override
            {
                count += event->type() == QEvent::MetaCall || event->type() == QEvent::LayoutRequest;
                return false;
            }
        } counter;
        qApp->installEventFilter(&counter);
        QTest::qWait(1000);
        return counter.count;
    };
    // Pages that were not looked at yet have a size that no window gives them.
    PERSON(m_person->waitFor(u"Manage"_s));
    QTRY_VERIFY(layouts() < 200);
    for (const auto *button : m_program->window()->findChildren<NavButton *>()) {
        PERSON(m_person->press(button->accessibleName()));
        QTRY_VERIFY2(layouts() < 200, qPrintable(button->accessibleName()));
    }
}

CAPSTAN_TEST(PagesTest)

} // namespace capstan::pages_test

#include "pages_test.moc"
