// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/send_page.h"

#include "core/ethereum/lookalike.h"
#include "core/ethereum/token_amount.h"
#include "core/transactions/send_plan.h"
#include "ui/text/amount_text.h"
#include "ui/text/error_text.h"
#include "ui/text/plain_text.h"
#include "ui/text/plan_text.h"
#include "ui/text/status_text.h"
#include "ui/text/word_help.h"
#include "ui/widgets/amount_edit.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/hex_label.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/warning_box.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

namespace {

constexpr int MaxName = 60;
constexpr int MaxTyped = 64; // characters of an address and what is around it
constexpr int WeiDecimals = 18;

} // namespace

SendPage::SendPage(QWidget *parent)
    : FormPage(tr("Send"), tr("Send"), parent)
    , m_recipient(new QLineEdit)
    , m_book(new QComboBox)
    , m_readBack(new HexLabel)
    , m_amount(new AmountEdit)
    , m_lookalike(new WarningBox(WarningBox::Kind::Danger))
{
    form()->addWidget(buildChoice());
    auto *toLine = new QHBoxLayout;
    QLabel *toLabel = fieldLabel(tr("Recipient"));
    toLabel->setBuddy(m_recipient);
    toLine->addWidget(toLabel, 1);
    m_book->setAccessibleName(tr("Address book"));
    toLine->addWidget(m_book);
    form()->addLayout(toLine);
    m_recipient->setAccessibleName(tr("Recipient"));
    m_recipient->setPlaceholderText(u"0x…"_s);
    m_recipient->setFont(Theme::font(TextStyle::Mono));
    m_recipient->setMaxLength(MaxTyped);
    m_recipient->setMinimumHeight(38);
    form()->addWidget(m_recipient);
    form()->addWidget(m_readBack);
    form()->addWidget(m_lookalike);
    form()->addSpacing(4);

    m_balance = addAmount(m_amount);
    m_amount->setDecimals(WeiDecimals);
    m_readBack->hide();
    m_lookalike->hide();
    buildOutcome();
    setKnown({});

    connect(m_recipient, &QLineEdit::textChanged, this, &SendPage::judge);
    connect(m_amount, &AmountEdit::amountChanged, this, &SendPage::judge);
    connect(m_book, &QComboBox::activated, this, [this](int row) {
        const QString address = m_book->itemData(row).toString();
        m_book->setCurrentIndex(0);
        if (!address.isEmpty())
            m_recipient->setText(address);
    });
}

QWidget *SendPage::buildChoice()
{
    auto *choice = new QWidget;
    auto *line = new QHBoxLayout(choice);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    auto *group = new QButtonGroup(this);
    const auto add = [&](const QString &name) {
        auto *button = new QPushButton(name);
        button->setAccessibleName(tr("Send %1", "ANKR or ETH").arg(name));
        button->setCheckable(true);
        button->setProperty("dense", true);
        group->addButton(button);
        line->addWidget(button);
        return button;
    };
    m_ankr = add(u"ANKR"_s);
    m_eth = add(u"ETH"_s);
    m_ankr->setChecked(true);
    line->addStretch();
    // Assistive technology toggles without a click.
    connect(m_eth, &QPushButton::toggled, this, &SendPage::chooseUnit);
    return choice;
}

void SendPage::buildOutcome()
{
    auto *rows = new DetailList;
    m_goes = rows->addRow(tr("Goes to"));
    m_remaining = rows->addRow(tr("Left in the account"));
    m_fee = rows->addRow(tr("Network fee"), wordHelp(Word::NetworkFee));
    m_fee->setValue(tr("in ETH; shown before you confirm"));
    m_whole = new HexLabel;
    m_whole->setCopyName(tr("Copy address of the recipient"));
    outcome()->addWidget(rows);
    outcome()->addSpacing(10);
    outcome()->addWidget(fieldLabel(tr("Compare every character with where the address comes from")));
    outcome()->addWidget(m_whole);
    outcome()->addSpacing(10);
    outcome()->addWidget(
        paragraph(tr("What is sent can't be called back."), TextStyle::Label, Role::Secondary));
}

void SendPage::begin(const std::optional<Address> &recipient)
{
    m_ankr->setChecked(true);
    m_recipient->setText(recipient ? recipient->toChecksumHex() : QString());
    m_amount->setText({});
    judge();
    if (recipient)
        m_amount->setFocus();
    else
        m_recipient->setFocus();
}

void SendPage::setKnown(const std::vector<KnownRecipient> &known)
{
    m_known = known;
    const QSignalBlocker quiet(m_book);
    m_book->clear();
    m_book->addItem(tr("Address book…"));
    for (const KnownRecipient &each : known)
        m_book->addItem(
            tr("%1 · %2", "a name, an address").arg(plainText(each.name, MaxName), each.address.toShortHex()),
            each.address.toChecksumHex());
    m_book->setVisible(!known.empty());
    judge();
}

ActionKind SendPage::kind() const
{
    return m_eth->isChecked() ? ActionKind::SendEth : ActionKind::SendAnkr;
}

void SendPage::chooseUnit()
{
    m_amount->setText({});
    m_amount->setUnit(m_eth->isChecked() ? u"ETH"_s : u"ANKR"_s);
    judge();
}

QString SendPage::nameOf(const Address &address) const
{
    const auto found = std::ranges::find(m_known, address, &KnownRecipient::address);
    return found == m_known.end() ? QString() : plainText(found->name, MaxName);
}

QString SendPage::judgeRecipient()
{
    const QString typed = m_recipient->text().trimmed();
    const auto address = Address::fromHex(typed);
    m_to.reset();
    m_readBack->setVisible(address.has_value());
    m_lookalike->hide();
    if (typed.isEmpty())
        return tr("Enter the recipient.");
    if (!address)
        return describeError(address.error());
    const QString name = nameOf(*address);
    m_readBack->setName(name.isEmpty() ? tr("Read as") : name);
    m_readBack->setText(address->toChecksumHex());
    if (const auto problem = problemOf(*snapshot(), *address))
        return describeProblem(*problem);
    m_to = *address;
    std::vector<Address> known;
    for (const KnownRecipient &each : m_known)
        known.push_back(each.address);
    if (const auto resembled = lookalikeOf(*address, known)) {
        m_lookalike->setText(tr("This is not the address of %1.", "a name").arg(nameOf(*resembled)),
                             tr("It begins and ends like %1, and is another one. Addresses that look alike "
                                "are made to be taken for each other: compare every character.")
                                 .arg(resembled->toChecksumHex()));
        m_lookalike->show();
    }
    return {};
}

QString SendPage::judgeAmount()
{
    const UInt256 &balance = m_eth->isChecked() ? snapshot()->ethBalance : snapshot()->ankrBalance;
    const bool isEth = m_eth->isChecked();
    m_amount->setMaximum(balance);
    m_balance->setText(tr("In the account: %1")
                           .arg(isEth ? ethTextFull(balance, locale()) : ankrTextFull(balance, locale())));
    if (!m_amount->amount())
        return missingAmount(*m_amount);
    const auto problem = problemOf(*snapshot(), kind(), *m_amount->amount());
    if (!problem) {
        m_amount->accept();
        return {};
    }
    const QString reason = describeProblem(*problem);
    std::vector<UInt256> nearest;
    if (problem->nearest)
        nearest.push_back(*problem->nearest);
    m_amount->refuse(reason, nearest);
    return reason;
}

void SendPage::judge()
{
    m_action.reset();
    if (!snapshot()) {
        notReady(tr("The balances are still being read."));
        return;
    }
    const QString recipientProblem = judgeRecipient();
    const QString amountProblem = judgeAmount();
    const QString &reason = recipientProblem.isEmpty() ? amountProblem : recipientProblem;
    if (!reason.isEmpty()) {
        notReady(reason);
        return;
    }
    TransactionAction action;
    action.kind = kind();
    action.amount = *m_amount->amount();
    action.recipient = *m_to;
    action.wholeBalance = m_eth->isChecked() && action.amount == snapshot()->ethBalance;
    if (action.wholeBalance)
        action.amount = 0; // what the fee leaves is not known yet
    m_action = action;
    showOutcome(action.amount);
    ready();
}

void SendPage::showOutcome(const UInt256 &amount)
{
    const QString name = nameOf(*m_to);
    m_goes->setValue(name.isEmpty() ? tr("the address below") : name);
    m_goes->setValueToolTip(m_to->toChecksumHex());
    m_whole->setText(m_to->toChecksumHex());
    if (m_action->wholeBalance) {
        m_remaining->setValue(tr("nothing: all but the network fee is sent"), Role::Caution);
    } else if (m_eth->isChecked()) {
        m_remaining->setValue(
            tr("%1, less the network fee")
                .arg(ethTextFull(subtractOrZero(snapshot()->ethBalance, amount), locale())));
    } else {
        m_remaining->setValue(ankrTextFull(subtractOrZero(snapshot()->ankrBalance, amount), locale()));
    }
}

void SendPage::submit()
{
    if (m_action)
        Q_EMIT requested(*m_action);
}

} // namespace capstan
