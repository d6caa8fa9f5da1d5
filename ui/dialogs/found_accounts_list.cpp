// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/found_accounts_list.h"

#include "ui/text/amount_text.h"
#include "ui/text/error_text.h"
#include "ui/text/key_text.h"
#include "ui/text/tool_tip.h"
#include "ui/widgets/hex_label.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tick_box.h"
#include "ui/widgets/warning_box.h"

#include <QGridLayout>
#include <QScrollArea>

#include <algorithm>

namespace capstan {

FoundAccountsList::FoundAccountsList(QWidget *parent)
    : QWidget(parent)
    , m_scroll(scrollArea(new QWidget))
    , m_problem(new WarningBox(WarningBox::Kind::Caution))
{
    m_scroll->setMinimumHeight(330);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_problem);
    layout->addWidget(m_scroll, 1);
    connect(m_problem, &WarningBox::wayOutTaken, this, &FoundAccountsList::retryRequested);
}

void FoundAccountsList::setAccounts(const std::vector<FoundAccount> &found, const std::vector<Account> &known)
{
    m_rows.clear();
    m_touched = false;
    m_content = new QWidget;
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, 12, 0);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    int line = 0;
    for (const FoundAccount &account : found) {
        if (m_rows.empty() || m_rows.back().account.scheme != account.scheme)
            addScheme(account.scheme, line++);
        const bool isKnown = std::any_of(known.begin(), known.end(), [&account](const Account &each) {
            return each.hasKey() && each.address == account.address;
        });
        addRow(account, isKnown, line++);
    }
    m_grid->setRowStretch(line, 1);
    m_scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false); // which setWidget() sets
    const auto first =
        std::find_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.tick->isEnabled(); });
    if (first != m_rows.end())
        first->tick->setChecked(true);
    m_touched = false;
}

void FoundAccountsList::addScheme(PathScheme scheme, int line)
{
    QLabel *heading = textLabel(schemeText(scheme), TextStyle::Strong, Role::Text);
    heading->setContentsMargins(0, line == 0 ? 0 : 12, 0, 2);
    m_grid->addWidget(heading, line, 0, 1, 4);
}

void FoundAccountsList::addRow(const FoundAccount &account, bool known, int line)
{
    auto *tick = new TickBox;
    tick->setAccessibleName(account.address.toChecksumHex());
    tick->setAccessibleDescription(account.path.text());
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *address = new HexLabel;
    address->setText(account.address.toChecksumHex());
    texts->addWidget(address);
    texts->addWidget(textLabel(known ? tr("%1 · here already").arg(account.path.text()) : account.path.text(),
                               TextStyle::Small, Role::Secondary));
    QLabel *eth = textLabel({}, TextStyle::Label, Role::Text);
    QLabel *ankr = textLabel({}, TextStyle::Label, Role::Text);
    for (QLabel *amount : {eth, ankr})
        amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(tick, line, 0);
    m_grid->addLayout(texts, line, 1);
    m_grid->addWidget(eth, line, 2);
    m_grid->addWidget(ankr, line, 3);
    tick->setEnabled(!known);
    m_rows.push_back({account, tick, eth, ankr});
    connect(tick, &QCheckBox::toggled, this, [this] {
        m_touched = true;
        Q_EMIT changed();
    });
}

void FoundAccountsList::setReading()
{
    m_problem->hide();
    for (const Row &row : m_rows) {
        Theme::setTextRole(row.eth, Role::Secondary);
        row.eth->setText(tr("reading…"));
        row.ankr->clear();
    }
}

void FoundAccountsList::setFacts(const Result<std::vector<AddressFacts>> &facts)
{
    const bool fits = facts && facts->size() == m_rows.size();
    m_problem->setVisible(!fits);
    if (!fits) {
        m_problem->setText(tr("What the accounts hold can't be read now."),
                           facts ? QString() : describeError(facts.error()));
        m_problem->setWayOut(tr("Retry"));
    }
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const Row &row = m_rows[at];
        if (!fits) {
            row.eth->setText(tr("can't be read now"));
            continue;
        }
        const AddressFacts &fact = (*facts)[at];
        for (const auto &[label, wei] : {std::pair(row.eth, fact.ethWei), std::pair(row.ankr, fact.ankrWei)})
            Theme::setTextRole(label, wei == 0 ? Role::Secondary : Role::Text);
        row.eth->setText(ethText(fact.ethWei));
        row.eth->setToolTip(plainToolTip(ethTextFull(fact.ethWei)));
        row.ankr->setText(ankrText(fact.ankrWei));
        row.ankr->setToolTip(plainToolTip(ankrTextFull(fact.ankrWei)));
    }
    if (fits)
        tickUsed(*facts);
}

/// Only while the person has chosen nothing.
void FoundAccountsList::tickUsed(const std::vector<AddressFacts> &facts)
{
    const bool anyUsed =
        std::any_of(facts.begin(), facts.end(), [](const AddressFacts &fact) { return fact.used; });
    if (m_touched || !anyUsed)
        return;
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        if (m_rows[at].tick->isEnabled())
            m_rows[at].tick->setChecked(facts[at].used);
    }
    m_touched = false;
}

std::vector<FoundAccount> FoundAccountsList::chosen() const
{
    std::vector<FoundAccount> chosen;
    for (const Row &row : m_rows) {
        if (row.tick->isChecked())
            chosen.push_back(row.account);
    }
    return chosen;
}

} // namespace capstan
