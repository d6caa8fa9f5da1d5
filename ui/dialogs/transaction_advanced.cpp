// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/transaction_advanced.h"

#include "ui/text/advanced_text.h"
#include "ui/text/word_help.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace capstan {

TransactionAdvanced::TransactionAdvanced(QWidget *parent)
    : QWidget(parent)
    , m_nonceRow(new DetailRow(tr("Nonce")))
    , m_toggle(new QPushButton(tr("Advanced")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_toggle->setCheckable(true);
    m_toggle->setAutoDefault(false);
    m_toggle->setProperty("dense", true);
    m_toggle->setAccessibleDescription(tr("Set the nonce and the gas limit by hand"));
    m_nonceRow->addWidget(m_toggle);
    layout->addWidget(m_nonceRow);
    m_fields = buildFields();
    m_fields->hide();
    layout->addWidget(m_fields);
    connect(m_toggle, &QPushButton::toggled, this, &TransactionAdvanced::open);
}

QWidget *TransactionAdvanced::buildFields()
{
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 8, 0, 10);
    layout->setSpacing(6);
    m_nonceRow->setHelp(wordHelp(Word::Nonce));
    auto *fields = new QHBoxLayout;
    fields->setSpacing(12);
    fields->addWidget(buildField(tr("Nonce"), &m_nonce));
    fields->addWidget(buildField(tr("Gas limit"), &m_gas));
    layout->addLayout(fields);
    m_message = paragraph({}, TextStyle::Label, Role::Secondary);
    layout->addWidget(m_message);
    return widget;
}

QWidget *TransactionAdvanced::buildField(const QString &name, QLineEdit **edit)
{
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(textLabel(name, TextStyle::Label, Role::Secondary));
    auto *field = new QLineEdit;
    field->setAccessibleName(name);
    field->setInputMethodHints(Qt::ImhDigitsOnly);
    field->setMaxLength(100);
    layout->addWidget(field);
    connect(field, &QLineEdit::textChanged, this, &TransactionAdvanced::judge);
    *edit = field;
    return widget;
}

/// What was refused is forgotten with the fields; what was chosen stays chosen, and shown.
void TransactionAdvanced::open(bool isOpen)
{
    m_isOpen = isOpen;
    m_fields->setVisible(isOpen);
    if (!m_preview)
        return;
    const QSignalBlocker quietNonce(m_nonce);
    const QSignalBlocker quietGas(m_gas);
    m_nonce->setText(QString::number(m_preview->transaction.nonce));
    m_gas->setText(QString::number(m_preview->transaction.gasLimit));
    setProblem({});
}

std::optional<AdvancedChoice> TransactionAdvanced::typedChoice(QString *problem) const
{
    const AdvancedBounds &bounds = m_preview->advancedBounds;
    const auto nonce = parseCount(m_nonce->text());
    const auto gas = parseCount(m_gas->text());
    if (!nonce || !gas) {
        *problem = nonce ? describeCountProblem(gas.error(), tr("Gas limit"))
                         : describeCountProblem(nonce.error(), tr("Nonce"));
        return std::nullopt;
    }
    AdvancedChoice choice;
    if (*nonce != bounds.nextNonce)
        choice.nonce = *nonce;
    if (*gas != bounds.proposedGas)
        choice.gasLimit = *gas;
    if (const auto found = problemOf(choice, bounds)) {
        *problem = describeAdvancedProblem(*found, bounds, locale());
        return std::nullopt;
    }
    return choice;
}

void TransactionAdvanced::judge()
{
    if (!m_isOpen || !m_preview)
        return;
    QString problem;
    const auto choice = typedChoice(&problem);
    setProblem(problem);
    if (choice && m_isEnabled && *choice != m_preview->advanced)
        Q_EMIT advancedChosen(*choice);
}

void TransactionAdvanced::refuse(AdvancedProblem problem)
{
    if (m_isOpen && m_preview)
        setProblem(describeAdvancedProblem(problem, m_preview->advancedBounds, locale()));
}

void TransactionAdvanced::setProblem(const QString &problem)
{
    const bool changes = problem != m_problem;
    m_problem = problem;
    const QString words = problem.isEmpty() && m_preview
                              ? describeAdvancedBounds(m_preview->advancedBounds, locale())
                              : problem;
    m_message->setText(words);
    Theme::setTextRole(m_message, problem.isEmpty() ? Role::Secondary : Role::Danger);
    for (QLineEdit *edit : {m_nonce, m_gas})
        edit->setAccessibleDescription(words);
    if (changes)
        Q_EMIT refusedChanged();
}

void TransactionAdvanced::setChoiceEnabled(bool enabled)
{
    m_isEnabled = enabled;
    // Read only rather than disabled, so that what is being typed keeps the focus.
    const bool isNonceFixed = m_preview && m_preview->advancedBounds.isNonceFixed;
    const bool isGasFixed = m_preview && m_preview->advancedBounds.isGasFixed;
    m_nonce->setReadOnly(!enabled || isNonceFixed);
    m_gas->setReadOnly(!enabled || isGasFixed);
}

/// What stands in a field untouched follows the chain.
void TransactionAdvanced::fill(QLineEdit *edit, std::uint64_t value, std::uint64_t before)
{
    if (edit->text() != QString::number(before))
        return;
    const QSignalBlocker quiet(edit);
    edit->setText(QString::number(value));
}

void TransactionAdvanced::setPreview(const TransactionPreview &preview)
{
    const auto before = m_preview;
    m_preview = preview;
    const QString nonce = QString::number(preview.transaction.nonce);
    m_nonceRow->setValue(preview.advanced.nonce ? tr("%1, set by hand").arg(nonce) : nonce);
    if (!m_isOpen)
        return;
    if (before) {
        fill(m_nonce, preview.transaction.nonce, before->transaction.nonce);
        fill(m_gas, preview.transaction.gasLimit, before->transaction.gasLimit);
    }
    // Not at once: whoever sets a preview must not be given another one before that is done.
    QMetaObject::invokeMethod(this, &TransactionAdvanced::judge, Qt::QueuedConnection);
}

void TransactionAdvanced::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LocaleChange)
        judge();
    QWidget::changeEvent(event);
}

} // namespace capstan
