// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/transaction_fees.h"

#include "ui/text/amount_text.h"
#include "ui/text/fee_text.h"
#include "ui/text/tool_tip.h"
#include "ui/text/word_help.h"
#include "ui/widgets/card.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/unit_line_edit.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QSignalBlocker>

namespace capstan {

namespace {

constexpr std::array<FeeLevel, 4> Levels{FeeLevel::Slow, FeeLevel::Market, FeeLevel::Fast, FeeLevel::Custom};

QString feeName(FeeLevel level)
{
    switch (level) {
    case FeeLevel::Slow:
        return TransactionFees::tr("Slow");
    case FeeLevel::Market:
        return TransactionFees::tr("Market");
    case FeeLevel::Fast:
        return TransactionFees::tr("Fast");
    case FeeLevel::Custom:
        return TransactionFees::tr("Custom");
    }
    return {};
}

} // namespace

TransactionFees::TransactionFees(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildChoice());
    m_custom = buildCustom();
    layout->addWidget(m_custom);
    layout->addWidget(separator());
    auto *cost = new DetailList;
    m_cost = cost->addRow(tr("Expected / at most"), wordHelp(Word::NetworkFee));
    m_gas = cost->addRow(tr("Gas limit"));
    m_gas->setValueToolTip(
        tr("1.6 times what was estimated, so that it lasts when the contract's state moves "
           "before it is mined. Gas that is not used is not paid."));
    layout->addWidget(cost);
    m_custom->hide();
}

QWidget *TransactionFees::buildChoice()
{
    auto *widget = new QWidget;
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 8, 0, 6);
    line->setSpacing(6);
    line->addWidget(textLabel(tr("Network fee"), TextStyle::Body, Role::Secondary), 1);
    for (const FeeLevel level : Levels) {
        auto *button = new QPushButton(feeName(level));
        button->setAccessibleName(feeName(level));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setProperty("dense", true);
        line->addWidget(button);
        m_choices[static_cast<std::size_t>(level)] = button;
        // Assistive technology toggles without a click.
        connect(button, &QPushButton::toggled, this, [this, level] { choose(level); });
    }
    return widget;
}

QWidget *TransactionFees::buildCustom()
{
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 4, 0, 10);
    layout->setSpacing(6);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(12);
    fields->addWidget(buildField(tr("Max fee"), wordHelp(Word::MaxFee), &m_maxFee));
    fields->addWidget(buildField(tr("Tip"), wordHelp(Word::Tip), &m_tip));
    layout->addLayout(fields);
    m_message = paragraph({}, TextStyle::Label, Role::Secondary);
    layout->addWidget(m_message);
    return widget;
}

QWidget *TransactionFees::buildField(const QString &name, const QString &help, UnitLineEdit **edit)
{
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *label = textLabel(name, TextStyle::Label, Role::Secondary);
    label->setToolTip(plainToolTip(help));
    layout->addWidget(label);
    auto *field = new UnitLineEdit;
    field->setToolTip(plainToolTip(help));
    field->setUnit(QStringLiteral("gwei"));
    field->setAccessibleName(name);
    field->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    field->setMaxLength(100);
    layout->addWidget(field);
    connect(field, &QLineEdit::textChanged, this, &TransactionFees::judge);
    *edit = field;
    return widget;
}

void TransactionFees::choose(FeeLevel level)
{
    if (level == FeeLevel::Custom && m_preview) {
        openCustom(true);
        m_maxFee->setFocus();
        m_maxFee->selectAll();
    } else {
        openCustom(false);
        Q_EMIT feeChosen(level);
    }
    showChoice();
}

/// Opened, it begins with the fee that was chosen before.
void TransactionFees::openCustom(bool open)
{
    if (open == m_isOpen)
        return;
    m_isOpen = open;
    m_custom->setVisible(open);
    if (open) {
        const QSignalBlocker quietMaxFee(m_maxFee);
        const QSignalBlocker quietTip(m_tip);
        m_maxFee->setText(typedGwei(m_preview->transaction.fee.maxFeePerGas, locale()));
        m_tip->setText(typedGwei(m_preview->transaction.fee.maxPriorityFeePerGas, locale()));
        judge();
    } else {
        setProblem({});
    }
}

std::optional<DynamicFee> TransactionFees::typedFee(QString *problem) const
{
    DynamicFee fee;
    for (const auto &[edit, value] :
         {std::pair(m_maxFee, &fee.maxFeePerGas), std::pair(m_tip, &fee.maxPriorityFeePerGas)}) {
        const auto read = parseGwei(edit->text(), locale());
        if (!read) {
            *problem = describeGweiProblem(read.error(), edit->text(), locale());
            return std::nullopt;
        }
        *value = *read;
    }
    if (const auto found = problemOf(fee, m_preview->customBounds)) {
        *problem = describeFeeProblem(*found, m_preview->customBounds, locale());
        return std::nullopt;
    }
    return fee;
}

void TransactionFees::judge()
{
    if (!m_isOpen || !m_preview)
        return;
    QString problem;
    const auto fee = typedFee(&problem);
    setProblem(problem);
    const bool isChosen = m_preview->feeLevel == FeeLevel::Custom && fee == m_preview->transaction.fee;
    if (fee && m_isEnabled && !isChosen)
        Q_EMIT customFeeChosen(*fee);
}

void TransactionFees::refuse(CustomFeeProblem problem)
{
    if (m_isOpen && m_preview)
        setProblem(describeFeeProblem(problem, m_preview->customBounds, locale()));
}

void TransactionFees::setProblem(const QString &problem)
{
    const bool changes = problem != m_problem;
    m_problem = problem;
    const QString words =
        problem.isEmpty() && m_preview ? describeFeeBounds(m_preview->customBounds, locale()) : problem;
    m_message->setText(words);
    Theme::setTextRole(m_message, problem.isEmpty() ? Role::Secondary : Role::Danger);
    for (UnitLineEdit *edit : {m_maxFee, m_tip})
        edit->setAccessibleDescription(words);
    if (changes)
        Q_EMIT refusedChanged();
}

void TransactionFees::setChoiceEnabled(bool enabled)
{
    m_isEnabled = enabled;
    for (QPushButton *button : m_choices)
        button->setEnabled(enabled);
    // Read only rather than disabled, so that what is being typed keeps the focus.
    for (UnitLineEdit *edit : {m_maxFee, m_tip})
        edit->setReadOnly(!enabled);
}

void TransactionFees::setPreview(const TransactionPreview &preview)
{
    const bool fellBack =
        m_preview && m_preview->feeLevel == FeeLevel::Custom && preview.feeLevel != FeeLevel::Custom;
    m_preview = preview;
    if (fellBack)
        openCustom(false);
    showChoice();
    m_gas->setValue(countText(preview.transaction.gasLimit, locale()));
    if (preview.estimatedGas == 0) {
        m_cost->setValue(tr("unknown"), Role::Secondary);
        m_cost->setEmphasis({});
    } else {
        m_cost->setValue(tr("%1 /").arg(ethText(preview.fee().expectedFee, 6, locale())));
        m_cost->setEmphasis(ethText(preview.fee().maximumFee, 6, locale()));
        m_cost->setValueToolTip(tr("At most %1 wei").arg(toDecimal(preview.fee().maximumFee)));
    }
    if (m_isOpen)
        applyLater();
}

/// The bounds may be others, and what was typed while the chain was read has not been chosen yet. Not at
/// once: whoever sets a preview must not be given another one before that is done.
void TransactionFees::applyLater()
{
    QMetaObject::invokeMethod(this, &TransactionFees::judge, Qt::QueuedConnection);
}

void TransactionFees::showChoice()
{
    if (!m_preview)
        return;
    const bool known = m_preview->estimatedGas > 0;
    for (const FeeLevel level : Levels) {
        QPushButton *button = m_choices[static_cast<std::size_t>(level)];
        const bool chosen = m_isOpen ? level == FeeLevel::Custom : level == m_preview->feeLevel;
        const int wait = m_preview->fee().expectedWaitSeconds;
        const bool tellsWait = level == m_preview->feeLevel && chosen && known && wait > 0;
        const QSignalBlocker notChosenByHand(button);
        button->setChecked(chosen);
        button->setText(tellsWait ? tr("%1 · ~%2 s").arg(feeName(level)).arg(wait) : feeName(level));
    }
}

void TransactionFees::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LocaleChange)
        judge();
    QWidget::changeEvent(event);
}

} // namespace capstan
