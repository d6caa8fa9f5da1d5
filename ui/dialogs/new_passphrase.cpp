// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/new_passphrase.h"

#include "ui/widgets/secret_edit.h"
#include "ui/widgets/strength_bar.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace capstan {

NewPassphrase::NewPassphrase(const QString &name, const QString &repeatName, QWidget *parent)
    : QWidget(parent)
    , m_first(new SecretEdit)
    , m_strength(new StrengthBar)
    , m_repeat(new SecretEdit)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto add = [layout](const QString &words, SecretEdit *edit) {
        QLabel *label = textLabel(words, TextStyle::Label, Role::Secondary);
        label->setBuddy(edit);
        edit->setAccessibleName(words);
        layout->addWidget(label);
        layout->addWidget(edit);
    };
    add(name, m_first);
    layout->addWidget(m_strength);
    layout->addSpacing(8);
    add(repeatName, m_repeat);
    connect(m_first, &QLineEdit::textChanged, this, &NewPassphrase::onText);
    connect(m_repeat, &QLineEdit::textChanged, this, &NewPassphrase::changed);
    setFocusProxy(m_first);
}

QString NewPassphrase::missing() const
{
    if (m_first->text().isEmpty())
        return tr("Choose a passphrase.");
    if (m_first->text().size() < MinimumLength)
        return tr("It needs at least %1 characters.").arg(MinimumLength);
    if (m_repeat->text().isEmpty())
        return tr("Repeat it.");
    if (!m_repeat->hasSameTextAs(*m_first))
        return tr("The two differ.");
    return {};
}

void NewPassphrase::onText()
{
    if (m_first->text().isEmpty())
        m_strength->setRating(std::nullopt);
    else
        m_strength->setRating(ratePassphrase(m_first->passphrase().bytes()));
    Q_EMIT changed();
}

SecretBytes NewPassphrase::takePassphrase()
{
    m_repeat->wipe();
    return m_first->takePassphrase();
}

SecretBytes NewPassphrase::takePassword()
{
    m_repeat->wipe();
    return m_first->takePassword();
}

void NewPassphrase::wipe()
{
    m_first->wipe();
    m_repeat->wipe();
}

} // namespace capstan
