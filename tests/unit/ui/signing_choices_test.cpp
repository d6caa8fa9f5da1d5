// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ui/main_window_fixture.h"
#include "tests/unit/ui/samples.h"
#include "ui/pages/accounts_page.h"
#include "ui/pages/rate_card.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

using namespace test;

/// What is chosen on **Accounts** for signing, over a restart.
class SigningChoicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsChosenForSigningIsRemembered();
    void aRateThatCannotBeReadIsNone();
};

void SigningChoicesTest::whatIsChosenForSigningIsRemembered()
{
    Program program;
    auto window = program.open();
    auto *page = window->findChild<AccountsPage *>();
    QVERIFY(!program.vault.asksPassphrase());
    Q_EMIT page->askPassphraseChosen(true);
    Q_EMIT page->rate()->rateTyped(ankr("60000.5"));
    QVERIFY(program.vault.asksPassphrase());
    const auto *rate = page->rate()->findChild<QLineEdit *>();
    QCOMPARE(rate->text(), u"60000.5"_s);
    window.reset();

    program.vault.setAsksPassphrase(false);
    window = program.open();
    QVERIFY(program.vault.asksPassphrase());
    rate = window->findChild<AccountsPage *>()->rate()->findChild<QLineEdit *>();
    QCOMPARE(rate->text(), u"60000.5"_s);
    Q_EMIT window->findChild<AccountsPage *>()->rate()->rateTyped(std::nullopt);
    window.reset();
    window = program.open();
    QVERIFY(window->findChild<AccountsPage *>()->rate()->findChild<QLineEdit *>()->text().isEmpty());
}

void SigningChoicesTest::aRateThatCannotBeReadIsNone()
{
    for (const QString &text : {u"0"_s, u"-1"_s, u"1,000"_s, u"cheap"_s, u"1e30"_s}) {
        Program program;
        program.settings.setValue(u"rate/ankrPerEth"_s, text);
        program.settings.setValue(u"rate/typedAt"_s, 1'700'000'000);
        const auto window = program.open();
        QVERIFY(window->findChild<AccountsPage *>()->rate()->findChild<QLineEdit *>()->text().isEmpty());
    }
}

} // namespace capstan

QTEST_MAIN(capstan::SigningChoicesTest)
#include "signing_choices_test.moc"
