// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/account_button.h"

#include "ui/text/plain_text.h"
#include "ui/text/tool_tip.h"
#include "ui/widgets/theme.h"

#include <QMenu>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

namespace {

constexpr int Margin = 11;
constexpr int Gap = 8;
constexpr int ChevronSize = 16;
constexpr int MaxNameWidth = 160;

} // namespace

AccountButton::AccountButton(QWidget *parent)
    : QPushButton(parent)
{
    setFixedHeight(30);
    setProperty("dense", true);
    connect(this, &QPushButton::clicked, this, &AccountButton::openMenu);
}

void AccountButton::setAccounts(const std::vector<Account> &accounts, const std::optional<Address> &current)
{
    m_accounts = accounts;
    m_current = current;
    const auto account = std::find_if(accounts.begin(), accounts.end(),
                                      [&current](const Account &each) { return current == each.address; });
    setVisible(account != accounts.end());
    if (account == accounts.end())
        return;
    const QString name = plainText(account->name, 60);
    m_name = QFontMetrics(font()).elidedText(name, Qt::ElideRight, MaxNameWidth);
    m_address = account->address.toShortHex();
    setAccessibleName(tr("Account %1").arg(name));
    setAccessibleDescription(account->address.toChecksumHex());
    setToolTip(plainToolTip(account->address.toChecksumHex()));
    updateGeometry();
    update();
}

QSize AccountButton::sizeHint() const
{
    int width = 2 * Margin + QFontMetrics(font()).horizontalAdvance(m_name) + Gap +
                QFontMetrics(Theme::font(TextStyle::Mono)).horizontalAdvance(m_address);
    if (m_accounts.size() > 1)
        width += Gap + ChevronSize;
    return {width, 30};
}

void AccountButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);

    QRect rest = rect().adjusted(Margin, 0, -Margin, 0);
    const auto placed = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    painter.setPen(Theme::color(Role::Text));
    painter.drawText(placed(rest), Qt::AlignVCenter | Qt::AlignLeft, m_name);
    rest.setLeft(rest.left() + fontMetrics().horizontalAdvance(m_name) + Gap);
    painter.setFont(Theme::font(TextStyle::Mono));
    painter.setPen(Theme::color(Role::Secondary));
    painter.drawText(placed(rest), Qt::AlignVCenter | Qt::AlignLeft, m_address);
    if (m_accounts.size() > 1) {
        const QRect chevron(rest.right() - ChevronSize + 1, (height() - ChevronSize) / 2, ChevronSize,
                            ChevronSize);
        Theme::icon(u"chevron-down"_s).paint(&painter, placed(chevron));
    }
}

void AccountButton::openMenu()
{
    if (m_accounts.size() < 2)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Account &account : m_accounts) {
        // A name is a person's own word, yet '&' in it would be taken for a mnemonic.
        QString name = plainText(account.name, 60);
        name.replace(u'&', u"&&"_s);
        QAction *action = menu->addAction(u"%1  %2"_s.arg(name, account.address.toShortHex()));
        action->setCheckable(true);
        action->setChecked(account.address == m_current);
        connect(action, &QAction::triggered, this,
                [this, address = account.address] { Q_EMIT accountChosen(address); });
    }
    menu->popup(mapToGlobal(QPoint(0, height() + 4)));
}

} // namespace capstan
