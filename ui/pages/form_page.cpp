// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/form_page.h"

#include "ui/widgets/amount_edit.h"
#include "ui/widgets/card.h"
#include "ui/widgets/disabled_reason.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QResizeEvent>

namespace capstan {

namespace {

/// Narrower than this the two cards stand above each other.
constexpr int TwoColumnWidth = 820;

} // namespace

FormPage::FormPage(const QString &title, const QString &submit, QWidget *parent)
    : QWidget(parent)
    , m_columns(nullptr)
{
    auto *content = new QWidget;
    m_columns = new QHBoxLayout(content);
    m_columns->setContentsMargins(24, 20, 24, 20);
    m_columns->setSpacing(16);
    m_columns->addWidget(buildForm(title, submit), 6);
    m_columns->addWidget(buildOutcome(), 5);
    fillWithScrollArea(this, content);
}

QLabel *FormPage::fieldLabel(const QString &text)
{
    return textLabel(text, TextStyle::Label, Role::Secondary);
}

QLabel *FormPage::addAmount(AmountEdit *edit)
{
    auto *line = new QHBoxLayout;
    QLabel *label = fieldLabel(tr("Amount"));
    label->setBuddy(edit);
    QLabel *available = fieldLabel({});
    line->addWidget(label, 1);
    line->addWidget(available);
    m_form->addLayout(line);
    m_form->addWidget(edit);
    m_form->addSpacing(4);
    return available;
}

QString FormPage::missingAmount(const AmountEdit &edit)
{
    return edit.text().trimmed().isEmpty() ? tr("Enter an amount.") : tr("The amount can't be read.");
}

QWidget *FormPage::buildForm(const QString &title, const QString &submit)
{
    auto *card = new Card;
    QVBoxLayout *body = card->body();
    body->addWidget(textLabel(title, TextStyle::DialogTitle, Role::Text));
    m_form = new QVBoxLayout;
    m_form->setSpacing(body->spacing());
    body->addLayout(m_form);
    body->addStretch();

    m_reason = paragraph({}, TextStyle::Label, Role::Secondary);
    m_reason->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *cancel = new QPushButton(tr("Cancel"));
    m_submit = new QPushButton(submit);
    Theme::setKind(m_submit, ButtonKind::Accent);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    m_showUnsigned = new QPushButton(tr("Show unsigned transaction"));
    m_showUnsigned->hide();
    buttons->addWidget(m_reason, 1);
    buttons->addWidget(m_showUnsigned);
    buttons->addWidget(cancel);
    buttons->addWidget(m_submit);
    body->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &FormPage::cancelled);
    for (QPushButton *button : {m_submit, m_showUnsigned})
        connect(button, &QPushButton::clicked, this, [this] { this->submit(); });
    return card;
}

QWidget *FormPage::buildOutcome()
{
    auto *card = new Card;
    QVBoxLayout *body = card->body();
    body->addWidget(fieldLabel(tr("What will happen")));
    m_placeholder = paragraph({}, TextStyle::Body, Role::Secondary);
    body->addWidget(m_placeholder);
    auto *planned = new QWidget;
    m_planned = new QVBoxLayout(planned);
    m_planned->setContentsMargins(0, 0, 0, 0);
    m_planned->setSpacing(0);
    body->addWidget(planned);
    body->addStretch();
    return card;
}

void FormPage::setSnapshot(const StakingSnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    judge();
}

void FormPage::setNow(qint64 chainNow)
{
    m_now = chainNow;
    showTime();
}

void FormPage::setActionBlock(const std::optional<QString> &reason)
{
    m_block = reason;
    judge();
}

void FormPage::setWatchOnly(bool watchOnly)
{
    m_showUnsigned->setVisible(watchOnly);
}

void FormPage::ready()
{
    m_placeholder->hide();
    m_planned->parentWidget()->show();
    updateButtons(true, m_block.value_or(QString()));
}

void FormPage::notReady(const QString &reason, const QString &placeholder)
{
    m_planned->parentWidget()->hide();
    m_placeholder->setText(placeholder.isEmpty() ? reason : placeholder);
    m_placeholder->show();
    updateButtons(false, m_block.value_or(reason));
}

void FormPage::updateButtons(bool isReady, const QString &reason)
{
    m_showUnsigned->setEnabled(isReady);
    enableUnless(m_submit, reason);
    m_reason->setText(reason);
}

void FormPage::resizeEvent(QResizeEvent *event)
{
    m_columns->setDirection(event->size().width() < TwoColumnWidth ? QBoxLayout::TopToBottom
                                                                   : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

} // namespace capstan
