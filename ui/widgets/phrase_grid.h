// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/mnemonic.h"

#include <QWidget>

#include <memory>

class QGridLayout;

namespace capstan {

/// A recovery phrase, shown: its words numbered, in rows of three. The words are painted and read out
/// straight from the list, so that no text of the phrase stays behind.
class PhraseGrid : public QWidget
{
    Q_OBJECT
public:
    static constexpr int Columns = 3;

    explicit PhraseGrid(QWidget *parent = nullptr);
    /// Null: nothing is shown.
    void setPhrase(const std::shared_ptr<const Mnemonic> &phrase);

private:
    QGridLayout *m_grid;
};

/// One numbered word of it. Its accessible name is "Word 3: ability".
class PhraseWord : public QWidget
{
    Q_OBJECT
public:
    PhraseWord(const std::shared_ptr<const Mnemonic> &phrase, int index, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QString spokenName() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::shared_ptr<const Mnemonic> m_phrase;
    int m_index;
};

} // namespace capstan
