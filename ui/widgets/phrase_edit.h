// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret_bytes.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QListWidget;

namespace capstan {

class SecretEdit;

/// A recovery phrase, typed: one numbered field for each word, "Word 3". Below the field being typed into,
/// the words of the list that go on like that: Up and Down choose, Tab or Enter takes the chosen one, a blank
/// takes the only one; each leads on to the next field. A whole phrase may be pasted into any field. A
/// finished word that is not on the list is marked.
class PhraseEdit : public QWidget
{
    Q_OBJECT
public:
    static constexpr int Counts[] = {12, 15, 18, 21, 24};

    explicit PhraseEdit(QWidget *parent = nullptr);

    /// One of Counts; words beyond it are wiped.
    void setWordCount(int count);
    int wordCount() const { return m_count; }
    /// From 1; 0 when every field has a word.
    int firstEmpty() const;
    /// The first field left with a word that is not on the list, from 1; 0 without.
    int firstUnknown() const;
    /// How many words the last paste had, if that was too many; else 0.
    int overflow() const { return m_overflow; }

    /// UTF-8, single spaces.
    SecretBytes phrase() const;
    /// Marks the word at @p place (from 1) and goes there.
    void refuse(int place);
    void wipe();

Q_SIGNALS:
    void changed();
    void left(); ///< a field: firstUnknown() may be another
    void wordCountChanged(int count);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addField(int index);
    void onText(int index);
    void distribute(const QString &text, int from);
    void offerPaste(int index, const QPoint &place);
    bool handleKey(int index, int key);
    bool listIsOpen() const;
    void suggest(int index);
    void hideList();
    void placeList(const QWidget *field);
    bool takeSuggestion(int index);
    void leave(int index);
    void goTo(int index);
    void judge(int index);
    int indexOf(const QObject *field) const;

    int m_count = 12;
    int m_overflow = 0;
    bool m_distributing = false;
    QGridLayout *m_grid;
    std::vector<QWidget *> m_cells;
    std::vector<SecretEdit *> m_fields;
    QListWidget *m_list = nullptr; ///< a child of the window, made when first needed
};

} // namespace capstan
