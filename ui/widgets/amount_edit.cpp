// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/amount_edit.h"

#include "core/ethereum/token_amount.h"
#include "ui/text/plain_text.h"
#include "ui/widgets/live_region.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/unit_line_edit.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QPushButton>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

namespace {

/// Digits with @p locale's decimal sign and no grouping.
QString typedForm(const UInt256 &amount, const QLocale &locale)
{
    return toPlainAmount(amount).replace(u'.', locale.decimalPoint());
}

/// What a refused text may have been meant as: its readings, or itself cut to the decimals that exist.
std::vector<UInt256> meant(const Error &problem, const QString &typed, const QLocale &locale, int decimals)
{
    std::vector<UInt256> amounts;
    if (problem.code == ErrorCode::AmountAmbiguous) {
        const QStringList readings = problem.detail.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &reading : readings) {
            if (const Result<UInt256> amount = parsePlainAmount(reading))
                amounts.push_back(*amount);
        }
    } else if (problem.code == ErrorCode::AmountTooPrecise) {
        const qsizetype mark = std::max(typed.lastIndexOf(u'.'), typed.lastIndexOf(locale.decimalPoint()));
        const Result<UInt256> cut =
            parseAmount(QStringView(typed).left(mark + 1 + decimals), locale, decimals);
        if (cut && *cut > 0)
            amounts.push_back(*cut);
    }
    return amounts;
}

} // namespace

AmountEdit::AmountEdit(QWidget *parent)
    : QWidget(parent)
    , m_edit(new UnitLineEdit)
    , m_field(new QFrame)
    , m_max(new QPushButton(tr("Max")))
    , m_message(liveParagraph(TextStyle::Label, Role::Secondary))
    , m_offers(new QHBoxLayout)
    , m_decimals(StakingDecimals)
{
    QFont digits = Theme::font(TextStyle::PageTitle);
    digits.setWeight(QFont::Normal);
    m_edit->setFont(digits);
    m_edit->setUnit(u"ANKR"_s);
    m_edit->setAccessibleName(tr("Amount"));
    m_edit->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    m_edit->installEventFilter(this);
    m_max->setProperty("dense", true);
    m_max->setAccessibleName(tr("Max"));
    m_max->setEnabled(false);

    m_field->setProperty("field", true);
    m_field->setMinimumHeight(48);
    auto *inside = new QHBoxLayout(m_field);
    inside->setContentsMargins(12, 4, 12, 4);
    inside->addWidget(m_edit, 1);
    inside->addWidget(m_max);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_field);
    layout->addWidget(m_message);
    m_offers->setSpacing(16);
    layout->addLayout(m_offers);
    m_message->hide();
    setFocusProxy(m_edit);

    connect(m_edit, &QLineEdit::textChanged, this, &AmountEdit::judge);
    connect(m_max, &QPushButton::clicked, this, [this] {
        if (m_maximum)
            setAmount(*m_maximum);
        m_edit->setFocus();
    });
}

void AmountEdit::setUnit(const QString &unit)
{
    m_edit->setUnit(unit);
    judge();
}

void AmountEdit::setDecimals(int decimals)
{
    m_decimals = decimals;
    judge();
}

void AmountEdit::setMaximum(const std::optional<UInt256> &maximum)
{
    m_maximum = maximum;
    m_max->setEnabled(maximum && *maximum > 0);
}

QString AmountEdit::text() const
{
    return m_edit->text();
}

void AmountEdit::setText(const QString &text)
{
    m_edit->setText(text);
}

void AmountEdit::setAmount(const UInt256 &amount)
{
    m_edit->setText(typedForm(amount, locale()));
}

void AmountEdit::judge()
{
    const QString typed = m_edit->text();
    m_amount.reset();
    m_problem.reset();
    m_refused = false;
    if (!typed.trimmed().isEmpty()) {
        const Result<UInt256> parsed = parseAmount(typed, locale(), m_decimals);
        if (parsed)
            m_amount = *parsed;
        else
            m_problem = parsed.error();
    }
    if (m_problem)
        showRefusal(describeAmountProblem(*m_problem, typed, locale(), m_decimals),
                    meant(*m_problem, typed, locale(), m_decimals));
    else
        showReadBack();
    Q_EMIT amountChanged(m_amount, m_problem);
}

void AmountEdit::showReadBack()
{
    clearOffers();
    setMessage(m_amount ? tr("Read as %1 %2").arg(toDisplayAmountFull(*m_amount, locale()), m_edit->unit())
                        : QString(),
               false);
}

void AmountEdit::refuse(const QString &reason, const std::vector<UInt256> &nearest)
{
    m_refused = true;
    showRefusal(reason, nearest);
}

void AmountEdit::accept()
{
    if (!m_refused)
        return;
    m_refused = false;
    showReadBack();
}

void AmountEdit::showRefusal(const QString &reason, const std::vector<UInt256> &offers)
{
    clearOffers();
    setMessage(reason, true);
    for (const UInt256 &offer : offers) {
        const QString amount = toDisplayAmountFull(offer, locale());
        auto *link = new QPushButton(tr("Use %1 %2").arg(amount, m_edit->unit()));
        Theme::setKind(link, ButtonKind::Link);
        link->setCursor(Qt::PointingHandCursor);
        connect(link, &QPushButton::clicked, this, [this, offer] {
            m_edit->setFocus();
            setAmount(offer);
        });
        m_offers->addWidget(link);
    }
    if (!offers.empty())
        m_offers->addStretch();
}

void AmountEdit::setMessage(const QString &message, bool refused)
{
    setLiveText(m_message, message);
    m_message->setVisible(!message.isEmpty());
    Theme::setTextRole(m_message, refused ? Role::Danger : Role::Secondary);
    m_edit->setAccessibleDescription(message);
    Theme::setRefused(m_field, refused);
}

/// A link is removed by its own click, so it may only go once that is over.
void AmountEdit::clearOffers()
{
    while (QLayoutItem *item = m_offers->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

bool AmountEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        Theme::setStyleProperty(m_field, "focused", event->type() == QEvent::FocusIn);
    return QWidget::eventFilter(watched, event);
}

void AmountEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LocaleChange)
        judge();
    QWidget::changeEvent(event);
}

QString describeAmountProblem(const Error &problem, const QString &text, const QLocale &locale, int decimals)
{
    const auto translated = [](const char *words) {
        return QCoreApplication::translate("AmountEdit", words);
    };
    switch (problem.code) {
    case ErrorCode::AmountAmbiguous: {
        QStringList readings = problem.detail.split(u'\n', Qt::SkipEmptyParts);
        readings.replaceInStrings(u"."_s, locale.decimalPoint());
        if (readings.size() == 2)
            return translated(QT_TRANSLATE_NOOP("AmountEdit", "“%1” can mean %2 or %3. Which one?"))
                .arg(plainText(text.trimmed(), 40), readings.at(0), readings.at(1));
        return translated(QT_TRANSLATE_NOOP("AmountEdit", "Leave out grouping marks: %1"))
            .arg(readings.isEmpty() ? QString() : readings.at(0));
    }
    case ErrorCode::AmountTooPrecise:
        return translated(
                   QT_TRANSLATE_NOOP("AmountEdit", "At most %1 decimals: the contract counts no finer."))
            .arg(decimals);
    case ErrorCode::NumberOutOfRange:
        return translated(QT_TRANSLATE_NOOP("AmountEdit", "That is more than there can be."));
    default:
        if (locale.decimalPoint() == u"."_s)
            return translated(
                QT_TRANSLATE_NOOP("AmountEdit", "Not an amount: digits only, with “.” for decimals."));
        return translated(QT_TRANSLATE_NOOP("AmountEdit",
                                            "Not an amount: digits only, with “%1” or “.” for decimals."))
            .arg(locale.decimalPoint());
    }
}

} // namespace capstan
