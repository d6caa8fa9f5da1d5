// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/account_row.h"

#include "ui/text/key_text.h"
#include "ui/text/plain_text.h"
#include "ui/text/tool_tip.h"
#include "ui/widgets/card.h"
#include "ui/widgets/hex_label.h"
#include "ui/widgets/text_label.h"

#include <QMenu>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

namespace {

/// A small warning sign with words beside it.
QWidget *mark(const QString &words, const QString &why)
{
    auto *mark = new QWidget;
    auto *layout = new QHBoxLayout(mark);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new IconLabel(u"warning"_s, Role::Caution, 14));
    layout->addWidget(textLabel(words, TextStyle::Label, Role::Caution));
    mark->setToolTip(plainToolTip(why));
    return mark;
}

} // namespace

AccountRow::AccountRow(const Account &account, const Place &place, SecretStore::Kind kept, QWidget *parent)
    : QWidget(parent)
    , m_account(account)
    , m_name(plainText(account.name, 60))
    , m_code(mark(tr("Delegates to code (EIP-7702)"),
                  tr("A program stands behind this account and may spend from it. Unless you set that up, "
                     "move what it holds to another account.")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 12, 0, 12);
    line->setSpacing(10);
    line->addLayout(buildMoves(place));
    line->addLayout(buildTexts(place, kept), 1);
    addButtons(line, place);
    layout->addLayout(line);
    if (!place.last)
        layout->addWidget(separator());

    for (const auto &[key, button] : {std::pair(Qt::Key_Up, m_up), std::pair(Qt::Key_Down, m_down)}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    }
}

QBoxLayout *AccountRow::buildMoves(const Place &place)
{
    auto *moves = new QVBoxLayout;
    moves->setSpacing(0);
    m_up = toolButton(u"chevron-up"_s, tr("Move %1 up").arg(m_name), AccountAction::MoveUp);
    m_down = toolButton(u"chevron-down"_s, tr("Move %1 down").arg(m_name), AccountAction::MoveDown);
    m_up->setEnabled(!place.first);
    m_down->setEnabled(!place.last);
    for (QPushButton *button : {m_up, m_down}) {
        // One account alone has no order.
        button->setVisible(!place.first || !place.last);
        moves->addWidget(button);
    }
    return moves;
}

QBoxLayout *AccountRow::buildTexts(const Place &place, SecretStore::Kind kept)
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(3);
    auto *title = new QHBoxLayout;
    title->setSpacing(10);
    title->addWidget(textLabel(m_name, TextStyle::Strong, Role::Text));
    title->addWidget(textLabel(accountKindText(m_account, kept), TextStyle::Label, Role::Secondary));
    if (place.current)
        title->addWidget(textLabel(tr("shown"), TextStyle::Label, Role::Accent));
    if (!m_account.backedUp)
        title->addWidget(mark(tr("Not backed up"), tr("If this computer is lost, so is the account.")));
    title->addWidget(m_code);
    m_code->hide();
    title->addStretch();
    texts->addLayout(title);
    auto *line = new QHBoxLayout;
    line->setSpacing(2);
    auto *address = new HexLabel;
    address->setText(m_account.address.toChecksumHex());
    address->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    address->setCopyName(tr("Copy address of %1").arg(m_name));
    line->addWidget(address);
    line->addWidget(toolButton(u"qr"_s, tr("Show QR code of %1").arg(m_name), AccountAction::Receive));
    line->addStretch();
    texts->addLayout(line);
    return texts;
}

void AccountRow::addButtons(QBoxLayout *line, const Place &place)
{
    if (!m_account.backedUp)
        Theme::setKind(addButton(line, tr("Back up"), tr("Back up %1").arg(m_name), AccountAction::Reveal),
                       ButtonKind::Outline);
    if (!place.current)
        addButton(line, tr("Show"), tr("Show %1").arg(m_name), AccountAction::Show);
    addButton(line, tr("Rename"), tr("Rename %1").arg(m_name), AccountAction::Rename);
    auto *more = new QPushButton(Theme::icon(u"more"_s, Role::Secondary), {});
    Theme::setKind(more, ButtonKind::Tool);
    more->setAccessibleName(tr("More for %1").arg(m_name));
    more->setToolTip(plainToolTip(more->accessibleName()));
    line->addWidget(more);
    connect(more, &QPushButton::clicked, this, [this, more] { openMenu(more); });
}

QPushButton *AccountRow::addButton(QBoxLayout *line, const QString &words, const QString &name,
                                   AccountAction action)
{
    auto *button = new QPushButton(words);
    button->setProperty("dense", true);
    button->setAccessibleName(name);
    line->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT requested(action); });
    return button;
}

QPushButton *AccountRow::toolButton(const QString &icon, const QString &name, AccountAction action)
{
    auto *button = new QPushButton(Theme::icon(icon, Role::Secondary), {});
    Theme::setKind(button, ButtonKind::Tool);
    button->setAccessibleName(name);
    button->setToolTip(plainToolTip(name));
    connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT requested(action); });
    return button;
}

void AccountRow::openMenu(QWidget *below)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &words, AccountAction action) {
        connect(menu->addAction(words), &QAction::triggered, this,
                [this, action] { Q_EMIT requested(action); });
    };
    if (m_account.kind == Account::Kind::Phrase) {
        add(tr("Show recovery phrase…"), AccountAction::Reveal);
        add(tr("Add another account of this phrase…"), AccountAction::AddAnother);
    }
    if (m_account.hasKey())
        add(tr("Export keystore file…"), AccountAction::Export);
    if (!menu->isEmpty())
        menu->addSeparator();
    add(tr("Remove…"), AccountAction::Remove);
    menu->popup(below->mapToGlobal(QPoint(0, below->height() + 4)));
}

void AccountRow::setHasCode(bool hasCode)
{
    m_code->setVisible(hasCode);
}

void AccountRow::focusMove(AccountAction direction)
{
    QPushButton *wanted = direction == AccountAction::MoveUp ? m_up : m_down;
    QPushButton *other = wanted == m_up ? m_down : m_up;
    (wanted->isEnabled() ? wanted : other)->setFocus();
}

} // namespace capstan
