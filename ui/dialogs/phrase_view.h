// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/mnemonic.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace capstan {

class PhraseGrid;
class SecretClipboard;
class WarningBox;

/// A recovery phrase with what its reader must know, and the way to the clipboard for those who insist.
class PhraseView : public QWidget
{
    Q_OBJECT
public:
    /// @p clipboard outlives it.
    explicit PhraseView(SecretClipboard *clipboard, QWidget *parent = nullptr);
    /// Null: nothing is shown.
    void setPhrase(const std::shared_ptr<const Mnemonic> &phrase);

Q_SIGNALS:
    void resized(); ///< it needs another height

private:
    void askToCopy();
    void copy();

    SecretClipboard *m_clipboard;
    std::shared_ptr<const Mnemonic> m_phrase;
    PhraseGrid *m_grid;
    QPushButton *m_ask;
    WarningBox *m_risk;
};

} // namespace capstan
