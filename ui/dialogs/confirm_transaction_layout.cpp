// SPDX-License-Identifier: GPL-3.0-or-later
// How the dialog is laid out; what it does is in confirm_transaction_dialog.cpp.
#include "ui/dialogs/confirm_transaction_dialog.h"
#include "ui/dialogs/transaction_risks.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/spinner.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

namespace capstan {

/// Only Details may be longer than the screen.
QWidget *ConfirmTransactionDialog::buildTabs()
{
    m_tabs = new QTabWidget;
    m_scroll = scrollArea(m_details);
    m_details->installEventFilter(this);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            &ConfirmTransactionDialog::revealRisks);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::actionTriggered, this,
            [this] { m_revealsRisks = false; });
    m_tabs->addTab(m_scroll, tr("Details"));
    m_tabs->addTab(m_data, tr("Data"));
    m_tabs->addTab(m_hex, tr("Hex"));
    return m_tabs;
}

/// As high as everything needs at its width, as far as the screen has room; Details is scrolled then. A
/// window does not grow by itself with texts that break into more lines.
void ConfirmTransactionDialog::fitHeight()
{
    constexpr int frame = 48; // of the window, and some air
    constexpr int leastDetails = 200;
    const int others = heightWithout(m_stack, layout(), width()) + m_tabs->tabBar()->sizeHint().height();
    const int room = screen()->availableGeometry().height() - frame - others;
    const int need = std::max(m_details->layout()->totalHeightForWidth(m_scroll->viewport()->width()),
                              m_details->minimumSizeHint().height());
    const int details = std::min(need, std::max(leastDetails, room));
    m_scroll->setMinimumHeight(details);
    m_scroll->setFocusPolicy(need > details ? Qt::StrongFocus : Qt::NoFocus);
    // What is first measured may break into more lines than in the end; a person's own size stays.
    const bool isOwn = m_fittedHeight == 0 || height() == m_fittedHeight;
    if (m_preview && (isOwn || height() < others + details)) {
        resize(width(), others + details);
        m_fittedHeight = height();
    }
}

/// Where Details is longer than the screen, what speaks against confirming must not be what is out of sight.
void ConfirmTransactionDialog::revealRisks()
{
    const QWidget *risks = m_details->risks();
    if (!m_revealsRisks || !m_preview || m_preview->risks.empty())
        return;
    const QRect place(risks->mapTo(m_details, QPoint()), risks->size());
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    if (place.bottom() > bar->value() + m_scroll->viewport()->height() || place.top() < bar->value())
        m_scroll->verticalScrollBar()->setValue(place.top());
}

bool ConfirmTransactionDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fitHeight();
    return done;
}

bool ConfirmTransactionDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool isLaidOut = event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize;
    if (watched == m_details && isLaidOut)
        fitHeight();
    return QDialog::eventFilter(watched, event);
}

QWidget *ConfirmTransactionDialog::buildWaiting()
{
    auto *widget = new QWidget;
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 24, 0, 24);
    line->setSpacing(12);
    m_spinner = new Spinner(22);
    m_waiting =
        paragraph(tr("Reading the chain and simulating the transaction…"), TextStyle::Body, Role::Secondary);
    line->addWidget(m_spinner, 0, Qt::AlignTop);
    line->addWidget(m_waiting, 1);
    return widget;
}

QWidget *ConfirmTransactionDialog::buildFooter()
{
    auto *widget = new QWidget;
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(22, 14, 22, 14);
    line->setSpacing(10);
    m_reason = paragraph({}, TextStyle::Label, Role::Secondary);
    m_reason->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_reject = new QPushButton(tr("Reject"));
    m_close = new QPushButton(tr("Close"));
    m_confirm = new QPushButton(tr("Confirm"));
    Theme::setKind(m_confirm, ButtonKind::Accent);
    line->addWidget(m_reason, 1);
    for (QPushButton *button : {m_reject, m_close, m_confirm}) {
        // Enter anywhere in the dialog must press nothing.
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    m_close->hide();
    connect(m_reject, &QPushButton::clicked, this, &ConfirmTransactionDialog::reject);
    connect(m_close, &QPushButton::clicked, this, &ConfirmTransactionDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &ConfirmTransactionDialog::confirm);
    return widget;
}

} // namespace capstan
