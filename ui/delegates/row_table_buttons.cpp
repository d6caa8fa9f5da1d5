// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction_record.h"
#include "ui/delegates/row_delegate.h"
#include "ui/delegates/row_table.h"
#include "ui/delegates/row_tree.h"
#include "ui/models/row_roles.h"
#include "ui/text/tool_tip.h"
#include "ui/widgets/theme.h"

#include <QPushButton>

#include <algorithm>

namespace capstan {

namespace {

constexpr int ButtonHeight = 28;
constexpr int ButtonGap = 6;

void place(QPushButton *button, int left, const QRect &rect, int width)
{
    button->setGeometry(left, rect.top() + (rect.height() - ButtonHeight) / 2, width, ButtonHeight);
    button->show();
    button->raise();
}

} // namespace

QString RowTable::problemOf(const QModelIndex &index)
{
    return index.data(ActionProblemRole).toString();
}

bool RowTable::hasAction(const QModelIndex &index)
{
    return index.data(ActionVerbRole).isValid();
}

/// Those of rows that went away; the others of rows out of sight wait for the next row that comes into it.
void RowTable::freeButtons()
{
    std::erase_if(m_buttons, [this](const RowButtons &buttons) {
        if (buttons.row.isValid() || m_scrolls)
            return false;
        for (QPushButton *button : buttons.all()) {
            button->hide();
            button->deleteLater();
        }
        return true;
    });
    for (RowButtons &buttons : m_buttons) {
        const QRect rect = m_tree->visualRect(buttons.row);
        if (buttons.row.isValid() && rect.intersects(m_tree->viewport()->rect()))
            continue;
        if (m_scrolls)
            buttons.row = QPersistentModelIndex();
        for (QPushButton *button : buttons.all()) {
            if (m_scrolls || rect.isEmpty())
                button->hide();
        }
    }
}

std::vector<QPushButton *> RowTable::RowButtons::all() const
{
    std::vector<QPushButton *> buttons = further;
    for (QPushButton *button : {action, expander}) {
        if (button != nullptr)
            buttons.push_back(button);
    }
    return buttons;
}

RowTable::RowButtons &RowTable::buttonsOf(const QModelIndex &row)
{
    // Rows are asked for in their order, which is mostly the one that they came in.
    for (std::size_t tried = 0; tried < m_buttons.size(); ++tried) {
        RowButtons &buttons = m_buttons[(m_nextButtons + tried) % m_buttons.size()];
        if (buttons.row == row) {
            m_nextButtons += tried + 1;
            return buttons;
        }
    }
    const auto unused = std::ranges::find_if(
        m_buttons, [this](const RowButtons &each) { return m_scrolls && !each.row.isValid(); });
    RowButtons &buttons = unused != m_buttons.end() ? *unused : m_buttons.emplace_back();
    buttons.row = row;
    return buttons;
}

QModelIndex RowTable::rowOfButton(const QPushButton *button) const
{
    for (const RowButtons &buttons : m_buttons) {
        if (std::ranges::count(buttons.all(), button) > 0)
            return buttons.row;
    }
    return {};
}

/// The main action at the end of the row, further ones before it. @return how wide they are.
int RowTable::layoutActions(RowButtons &buttons, const QRect &rect)
{
    makeAction(buttons);
    makeFurther(buttons);
    int right = rect.right() + 1 - RowDelegate::SidePadding;
    const auto placeNext = [&right, &rect](QPushButton *button) {
        const int width = button->sizeHint().width();
        place(button, right - width, rect, width);
        right -= width + ButtonGap;
    };
    if (buttons.action != nullptr)
        placeNext(buttons.action);
    for (auto button = buttons.further.rbegin(); button != buttons.further.rend(); ++button)
        placeNext(*button);
    return std::max(0, rect.right() + 1 - RowDelegate::SidePadding - right - ButtonGap);
}

void RowTable::makeAction(RowButtons &buttons)
{
    if (!hasAction(buttons.row)) {
        if (buttons.action != nullptr) {
            buttons.action->hide();
            buttons.action->deleteLater();
        }
        buttons.action = nullptr;
        return;
    }
    if (buttons.action == nullptr) {
        const QVariant kind = buttons.row.data(ActionRole);
        buttons.action = new QPushButton(this);
        buttons.action->setProperty("dense", true);
        Theme::setKind(buttons.action, !kind.isValid() ? ButtonKind::Plain
                                       : kind.value<ActionKind>() == ActionKind::ClaimUnstaked
                                           ? ButtonKind::Accent
                                           : ButtonKind::Outline);
        buttons.action->setFocusPolicy(Qt::NoFocus);
        connect(buttons.action, &QPushButton::clicked, this,
                [this, button = buttons.action] { activate(rowOfButton(button)); });
    }
    const QString problem = problemOf(buttons.row);
    QPushButton *button = buttons.action;
    button->setText(buttons.row.data(ActionVerbRole).toString());
    button->setAccessibleName(buttons.row.data(ActionNameRole).toString());
    button->setAccessibleDescription(problem);
    button->setToolTip(plainToolTip(problem));
    button->setEnabled(problem.isEmpty());
}

void RowTable::makeFurther(RowButtons &buttons)
{
    const auto actions = buttons.row.data(FurtherActionsRole).value<std::vector<RowAction>>();
    while (buttons.further.size() > actions.size()) {
        buttons.further.back()->hide();
        buttons.further.back()->deleteLater();
        buttons.further.pop_back();
    }
    while (buttons.further.size() < actions.size()) {
        const std::size_t number = buttons.further.size();
        auto *button = new QPushButton(this);
        button->setProperty("dense", true);
        button->setFocusPolicy(Qt::TabFocus);
        setTabOrder(number == 0 ? static_cast<QWidget *>(m_tree) : buttons.further.back(), button);
        connect(button, &QPushButton::clicked, this, [this, number, button] {
            const QModelIndex row = rowOfButton(button);
            const auto now = row.data(FurtherActionsRole).value<std::vector<RowAction>>();
            if (number < now.size() && now[number].problem.isEmpty())
                Q_EMIT furtherActionTriggered(row, now[number].id);
        });
        buttons.further.push_back(button);
    }
    for (std::size_t i = 0; i < actions.size(); ++i) {
        const RowAction &action = actions[i];
        QPushButton *button = buttons.further[i];
        button->setText(action.verb);
        button->setAccessibleName(action.name);
        button->setAccessibleDescription(action.problem.isEmpty() ? action.help : action.problem);
        button->setToolTip(plainToolTip(action.problem.isEmpty() ? action.help : action.problem));
        button->setEnabled(action.problem.isEmpty());
    }
}

void RowTable::layoutExpander(RowButtons &buttons, const QRect &rect)
{
    if (!m_model->hasChildren(buttons.row)) {
        if (buttons.expander != nullptr)
            buttons.expander->hide();
        return;
    }
    if (buttons.expander == nullptr) {
        buttons.expander = new QPushButton(this);
        buttons.expander->setFocusPolicy(Qt::NoFocus);
        Theme::setKind(buttons.expander, ButtonKind::Tool);
        connect(buttons.expander, &QPushButton::clicked, this,
                [this, button = buttons.expander] { toggle(rowOfButton(button)); });
    }
    const bool expanded = m_tree->isExpanded(buttons.row);
    const QString provider = buttons.row.data(Qt::DisplayRole).toString();
    QPushButton *button = buttons.expander;
    button->setIcon(Theme::icon(expanded ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
                                Role::Secondary));
    const QString name = expanded ? tr("Collapse %1").arg(provider) : tr("Expand %1").arg(provider);
    button->setAccessibleName(name);
    button->setToolTip(plainToolTip(name));
    button->setGeometry(rect.left() + 4, rect.top() + (rect.height() - ButtonHeight) / 2, ButtonHeight,
                        ButtonHeight);
    button->show();
    button->raise();
}

} // namespace capstan
