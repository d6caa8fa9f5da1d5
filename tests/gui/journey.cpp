// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/journey.h"

#include "app/application.h"
#include "core/ethereum/token_amount.h"
#include "core/staking/staking_service.h"

#include <QTest>

namespace capstan {

namespace {

// Sent to a local node that mines once a second, and confirmed three blocks deep.
constexpr int UntilMined = 60'000;

} // namespace

Journey::Journey(Application *application, Person *person, Look look)
    : m_application(application)
    , m_person(person)
    , m_look(std::move(look))
{
}

void Journey::look(const QString &step)
{
    // Until hover and focus effects, spinners and queued layouts have come to rest.
    QTest::qWait(200);
    m_look(step);
}

QString Journey::run()
{
    const bool done =
        openStakes() && considerReset() && refuseAmount() && unstake() && waitTwoEpochs() && claim();
    return done ? QString() : m_person->lastError();
}

QString Journey::lookAround()
{
    return seePages() ? QString() : m_person->lastError();
}

bool Journey::seePages()
{
    if (!m_person->waitFor(QStringLiteral("Manage")) || !m_person->waitToSee(QStringLiteral("18,749\\.62")))
        return false;
    if (!m_person->openPage(QStringLiteral("Node providers"), 7) ||
        !m_person->waitFor(QStringLiteral("Label Tidewater")))
        return false;
    look(QStringLiteral("00-node-providers"));
    if (!m_person->press(QStringLiteral("Label Tidewater")) || !m_person->waitFor(QStringLiteral("Label")))
        return false;
    look(QStringLiteral("00-node-providers-label"));
    if (!m_person->press(QStringLiteral("Cancel")) ||
        !m_person->openPage(QStringLiteral("Address book"), 8) ||
        !m_person->waitToSee(QStringLiteral("^No address is kept yet$")))
        return false;
    look(QStringLiteral("00-address-book-empty"));
    if (!m_person->press(QStringLiteral("Add address")) || !m_person->waitFor(QStringLiteral("Note")) ||
        !m_person->type(QStringLiteral("Address"),
                        QStringLiteral("0x70997970c51812dc3a010c7d01b50e0d17dc79c8")) ||
        !m_person->type(QStringLiteral("Name"), QStringLiteral("Cold storage")) ||
        !m_person->type(QStringLiteral("Note"), QStringLiteral("the one in the safe")))
        return false;
    look(QStringLiteral("00-address-book-add"));
    if (!m_person->press(QStringLiteral("Add")) || !m_person->waitFor(QStringLiteral("Edit Cold storage")))
        return false;
    look(QStringLiteral("00-address-book"));
    if (!m_person->press(QStringLiteral("How it works")))
        return false;
    look(QStringLiteral("00-how-it-works"));
    return seeTimes() && m_person->openPage(QStringLiteral("Overview"), 1);
}

/// What was and what comes, what can be set, and the first page of all once more.
bool Journey::seeTimes()
{
    if (!m_person->openPage(QStringLiteral("Timeline"), 3) ||
        !m_person->waitToSee(QStringLiteral("together \\d+")))
        return false;
    look(QStringLiteral("00-timeline"));
    if (!m_person->press(QStringLiteral("Show as table")))
        return false;
    look(QStringLiteral("00-timeline-table"));
    if (!m_person->press(QStringLiteral("Show as table")) ||
        !m_person->openPage(QStringLiteral("History"), 5) ||
        !m_person->waitToSee(QStringLiteral("^14 of 14$")))
        return false;
    look(QStringLiteral("00-history"));
    if (!m_person->openPage(QStringLiteral("Accounts"), 6))
        return false;
    look(QStringLiteral("00-accounts"));
    if (!m_person->press(QStringLiteral("Settings")))
        return false;
    look(QStringLiteral("00-settings"));
    if (!m_person->openPage(QStringLiteral("Overview"), 1))
        return false;
    look(QStringLiteral("00-overview"));
    return true;
}

bool Journey::openStakes()
{
    if (!m_person->waitFor(QStringLiteral("Manage")) || !m_person->waitToSee(QStringLiteral("18,749\\.62")))
        return false;
    look(QStringLiteral("01-overview"));
    if (!m_person->press(QStringLiteral("Manage")) || !m_person->waitToSee(QStringLiteral("^Total Staked$")))
        return false;
    look(QStringLiteral("02-my-ankr-staking"));
    if (!m_person->expand(QStringLiteral("Ankr")) || !m_person->expand(QStringLiteral("Tidewater")))
        return false;
    look(QStringLiteral("03-active-staking"));
    return true;
}

bool Journey::considerReset()
{
    if (!m_person->act(QStringLiteral("Unstake 3,749.5 ANKR from Ankr")) ||
        !m_person->waitToSee(QStringLiteral("1,250\\.5 ANKR .*on its way")))
        return false;
    look(QStringLiteral("04-unstake-sets-back-what-waits"));
    return m_person->press(QStringLiteral("Cancel"));
}

bool Journey::refuseAmount()
{
    if (!m_person->act(QStringLiteral("Unstake 2,000 ANKR from Tidewater")) ||
        !m_person->waitFor(QStringLiteral("Amount")))
        return false;
    look(QStringLiteral("05-unstake"));
    if (!m_person->type(QStringLiteral("Amount"), QStringLiteral("2500")) ||
        !m_person->waitToSee(QStringLiteral("2,000 ANKR")))
        return false;
    look(QStringLiteral("06-amount-refused"));
    return m_person->type(QStringLiteral("Amount"), QStringLiteral("500"));
}

bool Journey::confirm(const QString &picture)
{
    if (!m_person->waitFor(QStringLiteral("Confirm transaction")) ||
        !m_person->waitFor(QStringLiteral("Confirm")) || !m_person->waitToSee(QStringLiteral("^Nonce$")))
        return false;
    const auto *confirm = Person::find(QStringLiteral("Confirm"));
    if (!QTest::qWaitFor([&] { return confirm->isEnabled(); }, UntilMined))
        return m_person->press(QStringLiteral("Confirm"), 1);
    look(picture);
    return true;
}

bool Journey::unstake()
{
    if (!m_person->press(QStringLiteral("Unstake")) || !confirm(QStringLiteral("07-confirm-unstake")))
        return false;
    if (!m_person->chooseTab(QStringLiteral("Data")))
        return false;
    look(QStringLiteral("08-confirm-data"));
    if (!m_person->chooseTab(QStringLiteral("Hex")))
        return false;
    look(QStringLiteral("09-confirm-hex"));
    if (!m_person->chooseTab(QStringLiteral("Details")) || !m_person->press(QStringLiteral("Confirm")) ||
        !m_person->waitFor(QStringLiteral("Go to dashboard"), UntilMined))
        return false;
    look(QStringLiteral("10-unstake-is-pending"));
    if (!m_person->waitToSee(QStringLiteral("confirmation"), UntilMined))
        return false;
    look(QStringLiteral("11-unstake-confirmations"));
    return lookBack();
}

bool Journey::lookBack()
{
    const QString details = QStringLiteral("Details of Unstake 500 ANKR from Tidewater");
    if (!m_person->openPage(QStringLiteral("Activity"), 4) || !m_person->waitFor(details))
        return false;
    look(QStringLiteral("12-activity"));
    if (!m_person->act(details) || !m_person->waitFor(QStringLiteral("Copy details")))
        return false;
    look(QStringLiteral("13-details"));
    return m_person->press(QStringLiteral("Go to dashboard"));
}

bool Journey::waitTwoEpochs()
{
    for (int epoch = 0; epoch < 2; ++epoch) {
        const auto before = m_application->staking()->snapshot()->clock.currentEpoch();
        if (!m_person->press(QStringLiteral("Skip to next epoch")) ||
            !m_person->waitToSee(QStringLiteral("Epoch %1\\b").arg(before + 1), UntilMined))
            return false;
    }
    look(QStringLiteral("14-overview-claimable"));
    return true;
}

bool Journey::claim()
{
    const auto before = m_application->staking()->snapshot()->ankrBalance;
    if (!m_person->press(QStringLiteral("Manage")) || !m_person->chooseTab(QStringLiteral("Unstaking")))
        return false;
    look(QStringLiteral("15-unstaking"));
    if (!m_person->act(QStringLiteral("Claim 500 ANKR from Tidewater")) ||
        !confirm(QStringLiteral("16-confirm-claim")) || !m_person->press(QStringLiteral("Confirm")) ||
        !m_person->waitFor(QStringLiteral("Go to dashboard"), UntilMined) ||
        !m_person->waitToSee(QStringLiteral("confirmation"), UntilMined))
        return false;
    look(QStringLiteral("17-claim-confirmations"));
    if (!m_person->press(QStringLiteral("Go to dashboard")))
        return false;
    const auto expected = *add(before, *parsePlainAmount(u"500"));
    const auto arrived = [&] { return m_application->staking()->snapshot()->ankrBalance == expected; };
    if (!QTest::qWaitFor(arrived, UntilMined))
        return m_person->waitFor(QStringLiteral("500 ANKR more in the account"), 1);
    look(QStringLiteral("18-claimed"));
    return true;
}

} // namespace capstan
