// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/snapshot_page.h"

class QComboBox;
class QLineEdit;

namespace capstan {

class ProvidersModel;
class RowTable;
class SortedRows;

/// **Node providers**: everyone that ANKR can be staked with, and those that some of it still is with; each
/// with **Stake** and a label of the person's own. By a search, and in the order of any column.
class ProvidersPage : public SnapshotPage
{
    Q_OBJECT
public:
    /// @p profileNames: what the network's profile calls the providers.
    explicit ProvidersPage(const QHash<Address, QString> &profileNames = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    void stakeRequested(const capstan::Address &provider);
    void labelRequested(const capstan::Address &provider);

protected:
    void refresh() override;

private:
    QWidget *buildHead();
    void fillOrders();
    void showRows();

    ProvidersModel *m_model;
    SortedRows *m_rows;
    QLineEdit *m_search;
    QComboBox *m_order;
    RowTable *m_table;
    QWidget *m_empty;
    QWidget *m_noMatch;
};

} // namespace capstan
