// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pending_page.h"

#include "ui/text/amount_text.h"
#include "ui/text/pending_text.h"
#include "ui/text/time_text.h"
#include "ui/text/tool_tip.h"
#include "ui/widgets/card.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/hex_label.h"
#include "ui/widgets/spinner.h"
#include "ui/widgets/step_bar.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/warning_box.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

namespace {

constexpr int IconSize = 40;

QUrl pageOf(const QUrl &explorer, const Hash32 &hash)
{
    QUrl page = explorer;
    QString path = page.path();
    if (!path.endsWith(u'/'))
        path += u'/';
    page.setPath(path + u"tx/"_s + hash.toHex());
    return page;
}

QPushButton *rowButton(const QString &words, const QString &icon)
{
    auto *button = new QPushButton(Theme::icon(icon), words);
    button->setAccessibleName(words);
    button->setIconSize(QSize(20, 16)); // room between icon and word
    button->setProperty("dense", true);
    return button;
}

} // namespace

PendingPage::PendingPage(const QUrl &explorer, QWidget *parent)
    : QWidget(parent)
    , m_explorer(explorer)
{
    auto *card = new Card;
    card->setMaximumWidth(600);
    QVBoxLayout *body = card->body();
    body->setContentsMargins(30, 26, 30, 24);
    body->setSpacing(14);
    body->addWidget(buildHead());
    m_steps = new StepBar;
    body->addWidget(m_steps);
    m_notice = new WarningBox(WarningBox::Kind::Danger);
    m_notice->hide();
    body->addWidget(m_notice);
    body->addWidget(buildRows());

    auto *dashboard = new QPushButton(tr("Go to dashboard"));
    Theme::setKind(dashboard, ButtonKind::Accent);
    body->addWidget(dashboard, 0, Qt::AlignRight);
    connect(dashboard, &QPushButton::clicked, this, &PendingPage::dashboardRequested);

    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card, 100);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 30, 24, 24);
    layout->addLayout(row);
    layout->addStretch();
}

QWidget *PendingPage::buildHead()
{
    auto *widget = new QWidget;
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    m_spinner = new Spinner(IconSize);
    m_icon = new IconLabel(u"check"_s, Role::Accent, IconSize);
    m_icon->hide();
    m_title = paragraph({}, TextStyle::DialogTitle, Role::Text);
    m_subtitle = paragraph({}, TextStyle::Label, Role::Secondary);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    line->addWidget(m_spinner);
    line->addWidget(m_icon);
    line->addLayout(texts, 1);
    return widget;
}

QWidget *PendingPage::buildRows()
{
    auto *rows = new DetailList;
    m_amount = rows->addRow(tr("Amount"));
    m_providerRow = rows->addRow(tr("Node provider"));
    m_claimable = rows->addRow(tr("Claimable from"));
    m_fee = rows->addRow(tr("Network fee"));
    DetailRow *transaction = rows->addRow(tr("Transaction ID"));
    m_hash = new HexLabel;
    transaction->addWidget(m_hash);
    QPushButton *copy = rowButton(tr("Copy"), u"copy"_s);
    m_open = rowButton(tr("Open in explorer"), u"external"_s);
    transaction->addWidget(copy);
    transaction->addWidget(m_open);
    if (m_explorer.isEmpty()) {
        const QString reason = tr("This network has no explorer.");
        m_open->setEnabled(false);
        m_open->setToolTip(plainToolTip(reason));
        m_open->setAccessibleDescription(reason);
    }
    connect(copy, &QPushButton::clicked, this, [this] {
        if (m_record)
            QGuiApplication::clipboard()->setText(m_record->hash.toHex());
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_record)
            QDesktopServices::openUrl(pageOf(m_explorer, m_record->hash));
    });
    return rows;
}

void PendingPage::setRecord(const TransactionRecord &record, const QString &provider)
{
    if (!m_record || m_record->hash != record.hash)
        m_nodes = 0;
    m_record = record;
    m_provider = provider;
    update();
}

void PendingPage::setReached(const Hash32 &hash, int nodes)
{
    if (!m_record || m_record->hash != hash)
        return;
    m_nodes = nodes;
    showSteps();
}

void PendingPage::setClock(const EpochClock &clock)
{
    m_clock = clock;
    if (m_record)
        showRows();
}

void PendingPage::update()
{
    showTitle();
    showSteps();
    showRows();
    showNotice();
}

void PendingPage::showTitle()
{
    m_title->setText(pendingTitle(*m_record));
    m_subtitle->setText(pendingStatus(*m_record, locale()));
    const bool pending = m_record->state <= TransactionState::InBlock;
    const bool good =
        m_record->state == TransactionState::Confirmed || m_record->state == TransactionState::Final;
    m_spinner->setVisible(pending);
    m_icon->setVisible(!pending);
    m_icon->setIcon(good ? u"check"_s : u"warning"_s, good ? Role::Accent : Role::Danger);
    if (pending)
        m_spinner->start();
    else
        m_spinner->stop();
}

void PendingPage::showSteps()
{
    using Step = StepBar::Step;
    const auto upTo = [this](TransactionState state) {
        return m_record->state >= state ? Step::State::Done : Step::State::Open;
    };
    if (m_record->state == TransactionState::Failed || m_record->state == TransactionState::Replaced) {
        const bool failed = m_record->state == TransactionState::Failed;
        m_steps->setSteps({{tr("Signed"), Step::State::Done},
                           {tr("Sent"), Step::State::Done},
                           {failed ? tr("Refused in a block") : tr("Replaced"), Step::State::Failed}});
        return;
    }
    const QString inBlock = m_record->blockNumber
                                ? tr("In block %1").arg(countText(*m_record->blockNumber, locale()))
                                : tr("In a block");
    m_steps->setSteps(
        {{tr("Signed"), Step::State::Done},
         {m_nodes > 0 ? tr("Sent to %1").arg(m_nodes) : tr("Sent"), upTo(TransactionState::Sent)},
         {inBlock, upTo(TransactionState::InBlock)},
         {tr("Confirmed"), upTo(TransactionState::Confirmed)},
         {tr("Final"), upTo(TransactionState::Final)}});
}

void PendingPage::showRows()
{
    const bool unstake = m_record->action.kind == ActionKind::Unstake;
    m_amount->setValue(ankrTextFull(m_record->amountPaid.value_or(m_record->action.amount), locale()));
    const QString hash = m_record->hash.toHex();
    m_hash->setText(hash, hash.first(8) + u'…' + hash.last(5));
    m_providerRow->setValue(m_provider);
    m_providerRow->setValueToolTip(m_record->action.provider.toChecksumHex());
    m_fee->setValue(m_record->feePaid ? ethText(*m_record->feePaid, 6, locale())
                                      : tr("at most %1").arg(ethText(m_record->maxFee, 6, locale())));
    const bool lost =
        m_record->state == TransactionState::Failed || m_record->state == TransactionState::Replaced;
    m_claimable->setVisible(unstake && m_clock && !lost);
    if (!unstake || !m_clock)
        return;
    // Only the block it got into decides; until then it is what was shown before signing.
    const std::uint64_t epoch =
        m_record->minedInEpoch ? m_clock->claimEpochOf(*m_record->minedInEpoch) : m_record->claimEpoch;
    const std::uint64_t block = m_clock->firstBlockOf(epoch);
    m_claimable->setValue(TimeText(locale()).range(m_clock->timeRangeOf(block), m_clock->headTime));
    m_claimable->setValueToolTip(tr("epoch %1 · block %2").arg(epoch).arg(countText(block, locale())));
}

void PendingPage::showNotice()
{
    const Notice notice = pendingNotice(*m_record, locale());
    m_notice->setKind(m_record->state == TransactionState::Signed ? WarningBox::Kind::Caution
                                                                  : WarningBox::Kind::Danger);
    m_notice->setText(notice.figure, notice.why);
    m_notice->setVisible(notice != Notice{});
}

} // namespace capstan
