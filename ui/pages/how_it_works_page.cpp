// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/how_it_works_page.h"

#include "ui/models/wait_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace capstan {

namespace {

/// Lines longer than this are hard to read.
constexpr int MaxTextWidth = 760;

QLabel *body()
{
    return paragraph({}, TextStyle::Body, Role::Text);
}

QLabel *own()
{
    return paragraph({}, TextStyle::Strong, Role::Accent);
}

Card *titledCard(const QString &icon, const QString &title)
{
    auto *card = new Card;
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(new IconLabel(icon, Role::Secondary, 18));
    head->addWidget(textLabel(title, TextStyle::PageTitle, Role::Text), 1);
    card->body()->addLayout(head);
    return card;
}

Card *lesson(const QString &icon, const QString &title, const std::vector<QLabel *> &texts)
{
    Card *card = titledCard(icon, title);
    for (QLabel *text : texts) {
        text->setMaximumWidth(MaxTextWidth);
        // Its height is asked for at the width of what holds it: that is the line, not the card.
        auto *line = new QHBoxLayout;
        line->addWidget(text, 100);
        line->addStretch(1);
        card->body()->addLayout(line);
    }
    return card;
}

} // namespace

HowItWorksPage::HowItWorksPage(QWidget *parent)
    : SnapshotPage(parent)
    , m_epochs(body())
    , m_epochEnds(own())
    , m_lock(body())
    , m_ownLock(own())
    , m_wait(body())
    , m_ownWait(own())
{
    const auto say = [](const QString &words) { return paragraph(words, TextStyle::Body, Role::Text); };
    auto *rows = new QVBoxLayout(content());
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(16);
    rows->addWidget(
        lesson(QStringLiteral("calendar"), tr("Time goes by in epochs"),
               {say(tr("Rewards come, stakes unlock and unstaked ANKR becomes claimable when an epoch "
                       "begins, and never in between.")),
                m_epochs, m_epochEnds}));
    rows->addWidget(lesson(QStringLiteral("lock-closed"), tr("The first wait: a new stake is locked"),
                           {m_lock, m_ownLock}));
    rows->addWidget(lesson(
        QStringLiteral("lock-open"), tr("The second wait: from unstaking to claiming"),
        {m_wait,
         say(tr(
             "What waits with one provider is one bucket: unstaking more from the same provider starts the "
             "wait of all of it anew, also of what could be claimed already. So claim first.")),
         m_ownWait}));
    rows->addWidget(lesson(
        QStringLiteral("info"), tr("Good to know"),
        {say(tr(
             "While it waits nothing needs to stay open: the contract counts the epochs, not this program.")),
         say(tr("A provider that is no longer active is not offered for new stakes. What is staked with it "
                "stays yours, and "
                "is unstaked and claimed as ever, under My ANKR Staking.")),
         say(tr("Dates are estimates from the present pace of blocks; the epoch is exact."))}));
    m_keyboard = titledCard(QStringLiteral("keyboard"), tr("By keyboard"));
    rows->addWidget(m_keyboard);
    rows->addStretch(1);
}

void HowItWorksPage::setShortcuts(const std::vector<Shortcut> &shortcuts)
{
    auto *lines = new QGridLayout;
    lines->setHorizontalSpacing(24);
    lines->setVerticalSpacing(6);
    lines->setColumnStretch(1, 1);
    int line = 0;
    for (const Shortcut &each : shortcuts) {
        lines->addWidget(
            textLabel(each.keys.toString(QKeySequence::NativeText), TextStyle::Strong, Role::Text), line, 0);
        lines->addWidget(textLabel(each.what, TextStyle::Body, Role::Text), line++, 1);
    }
    m_keyboard->body()->addLayout(lines);
}

void HowItWorksPage::refresh()
{
    if (!snapshot())
        return;
    const WaitWords words = waitWords(snapshot(), now(), locale());
    m_epochs->setText(words.epochs);
    m_epochEnds->setText(words.epochEnds);
    m_lock->setText(words.lock);
    m_ownLock->setText(words.ownLock);
    m_wait->setText(words.wait);
    m_ownWait->setText(words.ownWait);
}

} // namespace capstan
