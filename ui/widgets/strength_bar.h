// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/passphrase_rating.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace capstan {

/// How strong a passphrase is: four segments, and the same in words.
class StrengthBar : public QWidget
{
    Q_OBJECT
public:
    explicit StrengthBar(QWidget *parent = nullptr);
    /// None: nothing was typed yet.
    void setRating(const std::optional<PassphraseRating> &rating);

private:
    class Segments;
    Segments *m_segments;
    QLabel *m_words;
};

} // namespace capstan
