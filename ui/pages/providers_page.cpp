// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/providers_page.h"

#include "ui/delegates/row_table.h"
#include "ui/models/providers_model.h"
#include "ui/models/row_roles.h"
#include "ui/models/sorted_rows.h"
#include "ui/pages/page_states.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QLineEdit>

namespace capstan {

namespace {

constexpr int MaxSearch = 120;
constexpr int SearchWidth = 320;

} // namespace

ProvidersPage::ProvidersPage(const QHash<Address, QString> &profileNames, QWidget *parent)
    : SnapshotPage(parent)
    , m_model(new ProvidersModel(this))
    , m_rows(new SortedRows(m_model, this))
    , m_search(new QLineEdit)
    , m_order(new QComboBox)
    , m_table(new RowTable(m_rows, tr("Node providers")))
    , m_empty(
          new EmptyNote(QStringLiteral("staking"), tr("There are no node providers"),
                        tr("The contract lists none on this network, so that nothing can be staked here.")))
    , m_noMatch(new EmptyNote(QStringLiteral("info"), tr("No provider is found"),
                              tr("None has all of these words in its label, its name or its address.")))
{
    m_model->setProfileNames(profileNames);
    m_table->setStretchedColumn(ProvidersModel::Status);
    m_table->setSpareColumns({ProvidersModel::Share, ProvidersModel::TotalStaked});
    auto *card = new Card;
    card->body()->setContentsMargins(9, 1, 9, 4);
    card->body()->addWidget(m_table);
    card->body()->addWidget(m_empty);
    card->body()->addWidget(m_noMatch);
    auto *layout = new QVBoxLayout(content());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(buildHead());
    layout->addWidget(card);
    layout->addStretch(1);

    const auto providerOf = [](const QModelIndex &row) { return row.data(ProviderRole).value<Address>(); };
    connect(m_table, &RowTable::actionTriggered, this,
            [this, providerOf](const QModelIndex &row) { Q_EMIT stakeRequested(providerOf(row)); });
    connect(m_table, &RowTable::furtherActionTriggered, this,
            [this, providerOf](const QModelIndex &row) { Q_EMIT labelRequested(providerOf(row)); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_rows->setSearch(text);
        showRows();
    });
    fillOrders();
    m_table->sortBy(ProvidersModel::TotalStaked);
}

QWidget *ProvidersPage::buildHead()
{
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Search by label, name or address"));
    m_search->setMaxLength(MaxSearch);
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(SearchWidth);
    QLabel *words = textLabel(tr("Sort by"), TextStyle::Label, Role::Secondary);
    m_order->setAccessibleName(words->text());
    words->setBuddy(m_order);

    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    line->addWidget(m_search);
    line->addStretch(1);
    line->addWidget(words);
    line->addWidget(m_order);
    return head;
}

/// The same orders as a click on a title gives, for those who don't click.
void ProvidersPage::fillOrders()
{
    for (int column = 0; column < ProvidersModel::Action; ++column)
        m_order->addItem(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), column);
    connect(m_order, &QComboBox::activated, this,
            [this] { m_table->sortBy(m_order->currentData().toInt()); });
    connect(m_table, &RowTable::sorted, this,
            [this](int column) { m_order->setCurrentIndex(m_order->findData(column)); });
}

void ProvidersPage::refresh()
{
    m_model->setActionBlock(actionBlock());
    m_model->setSnapshot(snapshot());
    showRows();
}

void ProvidersPage::showRows()
{
    const bool empty = m_model->rowCount() == 0;
    const bool found = m_rows->rowCount() > 0;
    m_table->setVisible(found);
    m_empty->setVisible(empty);
    m_noMatch->setVisible(!empty && !found);
}

} // namespace capstan
