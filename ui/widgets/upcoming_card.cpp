// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/upcoming_card.h"

#include "ui/models/row_words.h"
#include "ui/text/amount_text.h"
#include "ui/text/provider_text.h"
#include "ui/text/status_text.h"
#include "ui/text/time_text.h"
#include "ui/text/tool_tip.h"
#include "ui/widgets/fitted_label.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

namespace {

using Kind = NextEvent::Kind;

constexpr std::size_t MostRows = 6;

struct Look
{
    QString icon;
    Role role;
};

Look lookOf(Kind kind)
{
    switch (kind) {
    case Kind::Claimable:
        return {u"check"_s, Role::Accent};
    case Kind::EpochEnd:
        return {u"calendar"_s, Role::Secondary};
    case Kind::Claim:
        return {u"activity"_s, Role::Caution};
    case Kind::Unlock:
        return {u"lock-open"_s, Role::Secondary};
    }
    return {};
}

/// Translated in the context "UpcomingCard".
struct Words
{
    QString what;
    QString full; ///< the same with all digits, and the whole address
    QString when;
    QString exactly; ///< epochs and blocks
    QString left;
};

/// "Wed 2 Dec, 07:00–09:20"; without a time the epochs are named.
QString momentText(const NextEvent &event, const QLocale &locale, qint64 now)
{
    if (event.time && event.time->latest <= now)
        return UpcomingCard::tr("any moment now");
    if (event.time)
        return TimeText(locale).range(*event.time, now);
    const QString first = countText(event.epoch, locale);
    return event.epoch == event.latestEpoch ? UpcomingCard::tr("with epoch %1").arg(first)
                                            : UpcomingCard::tr("with epoch %1, or up to %2")
                                                  .arg(first, countText(event.latestEpoch, locale));
}

QString whenText(const NextEvent &event, const QLocale &locale, qint64 now)
{
    switch (event.kind) {
    case Kind::Claimable:
        return UpcomingCard::tr("Claimable now");
    case Kind::EpochEnd:
        return UpcomingCard::tr("Ends %1", "a time").arg(momentText(event, locale, now));
    case Kind::Claim:
        return UpcomingCard::tr("Claimable %1", "a time").arg(momentText(event, locale, now));
    case Kind::Unlock:
        return UpcomingCard::tr("Unlocks %1", "a time").arg(momentText(event, locale, now));
    }
    return {};
}

QString exactText(const NextEvent &event, const EpochClock &clock, const TimeText &text, qint64 now)
{
    if (event.kind == Kind::Claimable)
        return {};
    const QString first = exactMoment(clock, event.epoch, text, now);
    if (event.epoch == event.latestEpoch)
        return first;
    return UpcomingCard::tr("%1 at the earliest, %2 at the latest", "two times")
        .arg(first, exactMoment(clock, event.latestEpoch, text, now));
}

Words wordsOf(const NextEvent &event, const StakingSnapshotPtr &snapshot, qint64 now, const QLocale &locale)
{
    const TimeText text(locale);
    Words words;
    if (event.kind == Kind::EpochEnd) {
        words.what = UpcomingCard::tr("Epoch %1").arg(countText(event.epoch - 1, locale));
    } else {
        const QString provider = providerText(snapshot, event.provider);
        words.what = UpcomingCard::tr("%1 · %2", "an amount, a provider")
                         .arg(ankrText(event.amount, 4, locale), provider);
        words.full = UpcomingCard::tr("%1 · %2 (%3)", "an amount, a provider, its address")
                         .arg(ankrTextFull(event.amount, locale), provider, event.provider.toChecksumHex());
    }
    words.when = whenText(event, locale, now);
    words.exactly = exactText(event, snapshot->clock, text, now);
    if (event.time && event.time->latest > now)
        words.left = text.left(event.time->latest - now);
    return words;
}

} // namespace

/// An icon; what, and when below it; what time is left, or **Claim**.
class UpcomingRow : public QWidget
{
public:
    explicit UpcomingRow(bool isFirst, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_icon(new IconLabel({}, Role::Text, 16))
        , m_what(new FittedLabel(TextStyle::Strong, Role::Text))
        , m_when(paragraph({}, TextStyle::Label, Role::Secondary))
        , m_left(textLabel({}, TextStyle::Label, Role::Secondary))
        , m_claim(new QPushButton(actionVerb(ActionKind::ClaimUnstaked)))
    {
        m_claim->setProperty("dense", true);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        if (!isFirst)
            layout->addWidget(separator());
        auto *line = new QHBoxLayout;
        line->setContentsMargins(0, 9, 0, 9);
        line->setSpacing(10);
        auto *head = new QHBoxLayout;
        head->setSpacing(10);
        head->addWidget(m_what, 1);
        head->addWidget(m_left);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(2);
        texts->addLayout(head);
        texts->addWidget(m_when);
        line->addWidget(m_icon, 0, Qt::AlignTop);
        line->addLayout(texts, 1);
        line->addWidget(m_claim, 0, Qt::AlignVCenter);
        layout->addLayout(line);
    }

    void setEvent(const NextEvent &event, const Words &words)
    {
        m_provider = event.provider;
        const Look look = lookOf(event.kind);
        m_icon->setIcon(look.icon, look.role);
        m_what->setWords(words.what, words.full);
        m_when->setText(words.when);
        m_when->setToolTip(plainToolTip(words.exactly));
        m_when->setAccessibleDescription(words.exactly);
        m_left->setText(words.left);
        m_left->setVisible(!words.left.isEmpty());
        m_claim->setVisible(event.kind == Kind::Claimable);
    }

    /// @p problem: why it can't be pressed; empty: it can.
    void setClaim(const QString &name, const QString &problem, ButtonKind kind)
    {
        m_claim->setAccessibleName(name);
        m_claim->setAccessibleDescription(problem);
        m_claim->setToolTip(plainToolTip(problem.isEmpty() ? name : problem));
        m_claim->setEnabled(problem.isEmpty());
        Theme::setKind(m_claim, kind);
    }

    const Address &provider() const { return m_provider; }
    QPushButton *claim() const { return m_claim; }

private:
    Address m_provider;
    IconLabel *m_icon;
    FittedLabel *m_what;
    QLabel *m_when;
    QLabel *m_left;
    QPushButton *m_claim;
};

UpcomingCard::UpcomingCard(QWidget *parent)
    : Card(parent)
    , m_list(new QVBoxLayout)
    , m_nothing(
          paragraph(tr("Nothing is locked, and nothing is on its way."), TextStyle::Body, Role::Secondary))
    , m_more(new QPushButton)
{
    m_list->setSpacing(0);
    Theme::setKind(m_more, ButtonKind::Link);
    m_more->setCursor(Qt::PointingHandCursor);
    body()->addWidget(textLabel(tr("Next"), TextStyle::PageTitle, Role::Text));
    body()->addLayout(m_list);
    body()->addWidget(m_nothing);
    body()->addWidget(m_more, 0, Qt::AlignLeft);
    body()->addStretch();
    connect(m_more, &QPushButton::clicked, this, &UpcomingCard::moreRequested);
}

UpcomingRow *UpcomingCard::addRow()
{
    auto *row = new UpcomingRow(m_rows.empty());
    m_list->addWidget(row);
    m_rows.push_back(row);
    connect(row->claim(), &QPushButton::clicked, this,
            [this, row] { Q_EMIT claimRequested(row->provider()); });
    return row;
}

void UpcomingCard::refresh(const StakingSnapshotPtr &snapshot, qint64 now,
                           const std::optional<QString> &block)
{
    const std::vector<NextEvent> events = snapshot ? nextEvents(*snapshot, now) : std::vector<NextEvent>();
    const std::size_t shown = std::min(events.size(), MostRows);
    while (m_rows.size() < shown)
        addRow();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < shown);
        if (i >= shown)
            continue;
        const NextEvent &event = events[i];
        m_rows[i]->setEvent(event, wordsOf(event, snapshot, now, locale()));
        if (event.kind == Kind::Claimable)
            m_rows[i]->setClaim(
                actionText(ActionKind::ClaimUnstaked, event.amount, providerText(snapshot, event.provider)),
                block.value_or(QString()), i == 0 && !block ? ButtonKind::Accent : ButtonKind::Outline);
    }
    m_nothing->setVisible(events.empty());
    const auto more = static_cast<int>(events.size() - shown);
    m_more->setVisible(more > 0);
    m_more->setText(tr("and %n more", nullptr, more));
    m_more->setAccessibleDescription(tr("Opens My ANKR Staking"));
}

} // namespace capstan
