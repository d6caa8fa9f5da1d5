// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ethereum/address.h"
#include "ui/dialogs/form_dialog.h"

namespace capstan {

class StakingService;

/// **Label**: the person's own word for a node provider; an empty one gives back its name.
class LabelDialog : public FormDialog
{
    Q_OBJECT
public:
    /// @p staking outlives the dialog.
    LabelDialog(StakingService *staking, const Address &provider, QWidget *parent);

private:
    void check();
    void submit();

    StakingService *m_staking;
    Address m_provider;
    QLineEdit *m_label;
};

} // namespace capstan
