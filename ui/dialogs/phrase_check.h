// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/mnemonic.h"

#include <QWidget>

#include <memory>
#include <vector>

class QVBoxLayout;

namespace capstan {

class SecretEdit;

/// Asks for three words of a phrase, at random places, "Word 7": whether the person has written it down.
/// Nothing completes what is typed.
class PhraseCheck : public QWidget
{
    Q_OBJECT
public:
    static constexpr int Asked = 3;

    explicit PhraseCheck(QWidget *parent = nullptr);
    /// Asks anew.
    void setPhrase(const std::shared_ptr<const Mnemonic> &phrase);
    bool isComplete() const;
    /// The place, from 1, of the first word that is another one, which is marked and gets the focus; 0 when
    /// all are right.
    int refuseWrong();
    void wipe();

Q_SIGNALS:
    void changed();

private:
    struct Question
    {
        int index; ///< from 0
        SecretEdit *edit;
    };
    std::shared_ptr<const Mnemonic> m_phrase;
    QVBoxLayout *m_layout;
    std::vector<Question> m_questions;
};

} // namespace capstan
