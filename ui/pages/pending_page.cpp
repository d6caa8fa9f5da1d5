// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pending_page.h"

#include "ui/models/calendar_words.h"
#include "ui/text/activity_text.h"
#include "ui/text/amount_text.h"
#include "ui/text/explorer_page.h"
#include "ui/text/pending_text.h"
#include "ui/text/status_text.h"
#include "ui/text/time_text.h"
#include "ui/text/tool_tip.h"
#include "ui/text/word_help.h"
#include "ui/widgets/card.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/disabled_reason.h"
#include "ui/widgets/hex_label.h"
#include "ui/widgets/live_region.h"
#include "ui/widgets/scroll_area.h"
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

QPushButton *rowButton(const QString &words, const QString &icon)
{
    auto *button = new QPushButton(Theme::icon(icon), words);
    button->setAccessibleName(words);
    button->setIconSize(QSize(20, 16)); // room between icon and word
    button->setProperty("dense", true);
    return button;
}

} // namespace

PendingPage::PendingPage(const QUrl &explorer, const QString &network, QWidget *parent)
    : QWidget(parent)
    , m_explorer(explorer)
    , m_network(network)
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
    body->addWidget(buildFooter());

    auto *content = new QWidget;
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card, 100);
    row->addStretch(1);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 30, 24, 24);
    column->addLayout(row);
    column->addStretch();
    fillWithScrollArea(this, content);
}

void PendingPage::setContinuation(const std::optional<TransactionAction> &stake)
{
    m_continuation = stake;
    if (m_record)
        showActions();
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
    m_subtitle = liveParagraph(TextStyle::Label, Role::Secondary);
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
    m_claimable = rows->addRow(tr("Claimable from"), wordHelp(Word::ClaimableFrom));
    m_calendar = rowButton(tr("Add to calendar"), u"calendar"_s);
    m_calendar->setToolTip(plainToolTip(tr("A file with when it can be claimed, for your calendar to open")));
    m_claimable->addWidget(m_calendar);
    connect(m_calendar, &QPushButton::clicked, this, &PendingPage::calendarRequested);
    m_arrived = rows->addRow(tr("Rewards paid out"), wordHelp(Word::RewardsPaidOut));
    m_fee = rows->addRow(tr("Network fee"), wordHelp(Word::NetworkFee));
    m_nonce = rows->addRow(tr("Nonce"), wordHelp(Word::Nonce));
    m_signed = rows->addRow(tr("Signed"));
    buildTransactionRow(rows->addRow(tr("Transaction ID"), wordHelp(Word::TransactionId)));
    m_replaced = buildLink(rows->addRow({}), tr("Show the earlier transaction"));
    m_replacement = buildLink(rows->addRow({}), tr("Show the later transaction"));
    return rows;
}

void PendingPage::buildTransactionRow(DetailRow *row)
{
    m_hash = new HexLabel;
    row->addWidget(m_hash);
    QPushButton *copy = rowButton(tr("Copy"), u"copy"_s);
    m_open = rowButton(tr("Open in explorer"), u"external"_s);
    row->addWidget(copy);
    row->addWidget(m_open);
    setExplorer(m_explorer);
    connect(copy, &QPushButton::clicked, this, [this] {
        if (m_record)
            QGuiApplication::clipboard()->setText(m_record->hash.toHex());
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_record)
            QDesktopServices::openUrl(explorerPage(m_explorer, m_record->hash));
    });
}

void PendingPage::setExplorer(const QUrl &explorer)
{
    m_explorer = explorer;
    enableUnless(m_open, explorer.isEmpty() ? tr("This network has no explorer.") : QString());
}

PendingPage::Link PendingPage::buildLink(DetailRow *row, const QString &name)
{
    Link link{row, new HexLabel, new QPushButton(tr("Show"))};
    link.show->setAccessibleName(name);
    link.show->setProperty("dense", true);
    row->addWidget(link.hash);
    row->addWidget(link.show);
    row->hide();
    connect(link.show, &QPushButton::clicked, this, [this, hash = link.hash] {
        if (const auto other = Hash32::fromHex(hash->text()))
            Q_EMIT recordRequested(*other);
    });
    return link;
}

QWidget *PendingPage::buildFooter()
{
    auto *widget = new QWidget;
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    auto *copy = new QPushButton(tr("Copy details"));
    m_cancel = new QPushButton(tr("Cancel"));
    m_speedUp = new QPushButton(tr("Speed up"));
    m_continue = new QPushButton(tr("Continue staking"));
    m_dashboard = new QPushButton(tr("Go to dashboard"));
    Theme::setKind(m_continue, ButtonKind::Accent);
    line->addWidget(copy);
    line->addStretch();
    line->addWidget(m_cancel);
    line->addWidget(m_speedUp);
    line->addWidget(m_dashboard);
    line->addWidget(m_continue);
    connect(m_continue, &QPushButton::clicked, this, [this] {
        if (m_continuation)
            Q_EMIT continueRequested(*m_continuation);
    });
    connect(m_dashboard, &QPushButton::clicked, this, &PendingPage::dashboardRequested);
    connect(copy, &QPushButton::clicked, this, [this] {
        if (m_record)
            QGuiApplication::clipboard()->setText(
                transactionReport(*m_record, m_group, m_provider, m_network));
    });
    connect(m_speedUp, &QPushButton::clicked, this, [this] {
        if (m_record)
            Q_EMIT speedUpRequested(m_record->hash);
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_record)
            Q_EMIT cancelRequested(m_record->hash);
    });
    return widget;
}

void PendingPage::setRecord(const TransactionRecord &record, const NonceGroup &group, const QString &provider)
{
    if (!m_record || m_record->hash != record.hash)
        m_nodes = 0;
    m_record = record;
    m_group = group;
    m_provider = provider;
    update();
}

void PendingPage::setActionBlock(const std::optional<QString> &reason)
{
    m_block = reason;
    if (m_record)
        showActions();
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
    showLinks();
    showNotice();
    showActions();
}

void PendingPage::showTitle()
{
    m_title->setText(pendingTitle(*m_record, m_group));
    m_subtitle->setText(pendingStatus(*m_record, locale()));
    setLiveWords(m_subtitle, u"%1. %2"_s.arg(m_title->text(), m_subtitle->text()));
    const bool pending = m_record->state <= TransactionState::InBlock;
    const bool good =
        (m_record->state == TransactionState::Confirmed || m_record->state == TransactionState::Final) &&
        checkOutcome(*m_record) != OutcomeCheck::NothingSaid;
    const bool ours = m_record->state == TransactionState::Replaced && m_group.mined;
    m_spinner->setVisible(pending);
    m_icon->setVisible(!pending);
    m_icon->setIcon(good   ? u"check"_s
                    : ours ? u"cross"_s
                           : u"warning"_s,
                    good   ? Role::Accent
                    : ours ? Role::Secondary
                           : Role::Danger);
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
    m_steps->setSteps({{tr("Signed"), Step::State::Done},
                       {m_nodes > 1    ? tr("Sent to %n nodes", nullptr, m_nodes)
                        : m_nodes == 1 ? tr("Sent to 1 node")
                                       : tr("Sent"),
                        upTo(TransactionState::Sent)},
                       {inBlock, upTo(TransactionState::InBlock)},
                       {tr("Confirmed"), upTo(TransactionState::Confirmed)},
                       {tr("Final"), upTo(TransactionState::Final)}});
}

void PendingPage::showRows()
{
    const bool cancel = m_record->action.kind == ActionKind::Cancel;
    const TransactionAction &action = m_record->action;
    m_amount->setVisible(!cancel && action.kind != ActionKind::UpgradeAccount);
    m_providerRow->setVisible(!cancel && !action.provider.isZero());
    m_amount->setValue(actionAmountText(action, m_record->amountPaid.value_or(action.amount), locale()));
    m_hash->setText(m_record->hash.toHex(), shortHash(m_record->hash));
    m_providerRow->setValue(m_provider);
    m_providerRow->setValueToolTip(m_record->action.provider.toChecksumHex());
    m_arrived->setVisible(m_record->action.kind == ActionKind::Unstake && m_record->ankrPaid &&
                          *m_record->ankrPaid > 0);
    m_arrived->setValue(ankrTextFull(m_record->ankrPaid.value_or(0), locale()));
    m_fee->setValue(m_record->feePaid ? ethText(*m_record->feePaid, 6, locale())
                                      : tr("at most %1").arg(ethText(m_record->maxFee, 6, locale())));
    m_fee->setValueToolTip(ethTextFull(m_record->feePaid.value_or(m_record->maxFee), locale()));
    m_nonce->setValue(QString::number(m_record->nonce));
    m_signed->setValue(TimeText(locale()).dayAndTime(m_record->createdAt,
                                                     m_clock ? m_clock->headTime : m_record->createdAt));
    showClaimDate();
}

void PendingPage::showClaimDate()
{
    const auto epoch = m_clock ? claimEpochOf(*m_record, *m_clock) : std::nullopt;
    m_claimable->setVisible(epoch.has_value());
    if (!epoch)
        return;
    const std::uint64_t block = m_clock->firstBlockOf(*epoch);
    m_calendar->setVisible(calendarEvent(*m_record, *m_clock, m_provider).has_value());
    m_claimable->setValue(TimeText(locale()).range(m_clock->timeRangeOf(block), m_clock->headTime));
    m_claimable->setValueToolTip(tr("epoch %1 · block %2").arg(*epoch).arg(countText(block, locale())));
}

void PendingPage::showLinks()
{
    showLink(m_replaced, m_group.replaced);
    showLink(m_replacement, m_group.replacement);
    m_replaced.row->setLabel(isSpeedUp(*m_record, m_group)                 ? tr("Speeds up")
                             : m_record->action.kind == ActionKind::Cancel ? tr("Cancels")
                                                                           : tr("Takes the place of"));
    if (m_group.replacement)
        m_replacement.row->setLabel(
            isSameWish(m_group.replacement->action, m_record->action) ? tr("Its speed-up")
            : m_group.replacement->action.kind == ActionKind::Cancel  ? tr("Its cancel")
                                                                      : tr("Its successor"));
}

void PendingPage::showLink(const Link &link, const std::optional<TransactionRecord> &other)
{
    link.row->setVisible(other.has_value());
    if (other)
        link.hash->setText(other->hash.toHex(), shortHash(other->hash));
}

void PendingPage::showNotice()
{
    const Notice notice = pendingNotice(*m_record, m_group, locale());
    const bool waits = m_record->state <= TransactionState::Sent;
    const bool ours = m_record->state == TransactionState::Replaced && m_group.mined;
    const bool differs = checkOutcome(*m_record) == OutcomeCheck::Differs;
    m_notice->setKind(ours               ? WarningBox::Kind::Info
                      : waits || differs ? WarningBox::Kind::Caution
                                         : WarningBox::Kind::Danger);
    m_notice->setText(notice.figure, notice.why);
    m_notice->setVisible(notice != Notice{});
}

void PendingPage::showActions()
{
    const auto show = [this](QPushButton *button, bool offered, const QString &help) {
        button->setVisible(offered);
        button->setEnabled(!m_block);
        button->setToolTip(plainToolTip(m_block.value_or(help)));
        button->setAccessibleDescription(m_block.value_or(help));
    };
    show(m_speedUp, m_group.canSpeedUp, speedUpHelp());
    show(m_cancel, m_group.canCancel, cancelHelp());
    const TransactionAction &action = m_record->action;
    const bool canContinue = m_continuation && action.kind == ActionKind::Approve &&
                             action.provider == m_continuation->provider && action.amount > 0;
    show(m_continue, canContinue, tr("The second of the two steps: the stake itself"));
    Theme::setKind(m_dashboard, canContinue ? ButtonKind::Plain : ButtonKind::Accent);
}

} // namespace capstan
