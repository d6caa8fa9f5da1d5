// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/phrase_edit.h"

#include "core/wallet/mnemonic.h"
#include "ui/widgets/phrase_grid.h"
#include "ui/widgets/secret_edit.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/theme.h"

#include <QContextMenuEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

namespace {

constexpr int Most = 24;
constexpr int ShownSuggestions = 6;
constexpr int ListMargins = 8; // border and padding of the style sheet

bool isListed(const QString &word)
{
    const auto found = mnemonicWordsWith(word);
    return !found.empty() && found.front().size() == word.size();
}

bool hasBlank(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

/// Without the numbers of a list that was pasted, "1. abandon".
QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); }))
            words << word.toLower();
    }
    return words;
}

} // namespace

PhraseEdit::PhraseEdit(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(6);
    for (int column = 0; column < PhraseGrid::Columns; ++column)
        m_grid->setColumnStretch(column, 1);
    for (int index = 0; index < Most; ++index)
        addField(index);
    setFocusProxy(m_fields.front());
    setWordCount(m_count);
}

void PhraseEdit::addField(int index)
{
    auto *cell = new QWidget;
    auto *line = new QHBoxLayout(cell);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    QLabel *number = textLabel(QString::number(index + 1), TextStyle::Label, Role::Secondary);
    number->setFixedWidth(16);
    number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *field = new SecretEdit;
    field->setEchoMode(QLineEdit::Normal);
    field->setAccessibleName(tr("Word %1").arg(index + 1));
    field->setMinimumWidth(90);
    field->installEventFilter(this);
    connect(field, &QLineEdit::textChanged, this, [this, index] { onText(index); });
    line->addWidget(number);
    line->addWidget(field, 1);
    m_grid->addWidget(cell, index / PhraseGrid::Columns, index % PhraseGrid::Columns);
    m_cells.push_back(cell);
    m_fields.push_back(field);
}

void PhraseEdit::setWordCount(int count)
{
    const bool isNew = count != m_count;
    m_count = count;
    for (int index = 0; index < Most; ++index) {
        const auto at = static_cast<std::size_t>(index);
        m_cells[at]->setVisible(index < count);
        if (index >= count)
            m_fields[at]->wipe();
    }
    if (isNew)
        Q_EMIT wordCountChanged(count);
    Q_EMIT changed();
}

int PhraseEdit::firstEmpty() const
{
    for (int index = 0; index < m_count; ++index) {
        if (m_fields[static_cast<std::size_t>(index)]->text().trimmed().isEmpty())
            return index + 1;
    }
    return 0;
}

int PhraseEdit::firstUnknown() const
{
    for (int index = 0; index < m_count; ++index) {
        const SecretEdit *field = m_fields[static_cast<std::size_t>(index)];
        if (!field->hasFocus() && !field->text().isEmpty() && !isListed(field->text()))
            return index + 1;
    }
    return 0;
}

SecretBytes PhraseEdit::phrase() const
{
    std::vector<SecretBytes> words;
    std::size_t size = 0;
    for (int index = 0; index < m_count; ++index) {
        words.push_back(m_fields[static_cast<std::size_t>(index)]->passphrase());
        size += words.back().size() + 1;
    }
    SecretBytes text(size - 1);
    auto to = text.bytes().begin();
    for (const SecretBytes &word : words) {
        if (to != text.bytes().begin())
            *to++ = ' ';
        to = std::copy(word.bytes().begin(), word.bytes().end(), to);
    }
    return text;
}

void PhraseEdit::refuse(int place)
{
    if (place < 1 || place > m_count)
        return;
    SecretEdit *field = m_fields[static_cast<std::size_t>(place - 1)];
    Theme::setRefused(field, true);
    field->setFocus();
    field->selectAll();
}

void PhraseEdit::wipe()
{
    hideList();
    for (SecretEdit *field : m_fields) {
        field->wipe();
        Theme::setRefused(field, false);
    }
}

int PhraseEdit::indexOf(const QObject *field) const
{
    const auto found = std::find(m_fields.begin(), m_fields.end(), field);
    return static_cast<int>(found - m_fields.begin());
}

bool PhraseEdit::eventFilter(QObject *watched, QEvent *event)
{
    const int index = indexOf(watched);
    if (index == Most)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::KeyPress: {
        auto *key = static_cast<QKeyEvent *>(event);
        // What is here leaves by no clipboard.
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Cut))
            return true;
        return handleKey(index, key->key());
    }
    case QEvent::MouseMove: // a selection by the mouse would be the second clipboard
        return true;
    case QEvent::ContextMenu:
        offerPaste(index, static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    case QEvent::FocusOut:
        leave(index);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void PhraseEdit::offerPaste(int index, const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *paste = menu->addAction(tr("Paste"));
    SecretEdit *field = m_fields[static_cast<std::size_t>(index)];
    connect(paste, &QAction::triggered, field, &QLineEdit::paste);
    menu->popup(place);
}

/// @return whether the key went here instead of into the field.
bool PhraseEdit::handleKey(int index, int key)
{
    SecretEdit *field = m_fields[static_cast<std::size_t>(index)];
    switch (key) {
    case Qt::Key_Space:
        if (listIsOpen() && m_list->count() == 1 && !isListed(field->text()))
            takeSuggestion(index);
        if (!field->text().isEmpty())
            goTo(index + 1);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!takeSuggestion(index))
            return false;
        goTo(index + 1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!listIsOpen())
            return false;
        m_list->setCurrentRow(
            std::clamp(m_list->currentRow() + (key == Qt::Key_Up ? -1 : 1), 0, m_list->count() - 1));
        return true;
    case Qt::Key_Escape:
        if (!listIsOpen())
            return false;
        hideList();
        return true;
    case Qt::Key_Backspace:
        if (!field->text().isEmpty() || index == 0)
            return false;
        goTo(index - 1);
        return true;
    default:
        return false;
    }
}

void PhraseEdit::onText(int index)
{
    if (m_distributing)
        return;
    SecretEdit *field = m_fields[static_cast<std::size_t>(index)];
    m_overflow = 0;
    if (hasBlank(field->text()))
        distribute(field->text(), index);
    else if (field->hasFocus())
        suggest(index);
    Theme::setRefused(field, false);
    Q_EMIT changed();
}

/// Lays out the words of @p text from a field on. A whole phrase begins at the first field, wherever it was
/// pasted, and says how many fields there are.
void PhraseEdit::distribute(const QString &text, int from)
{
    hideList();
    const QStringList words = wordsOf(text);
    const int count = static_cast<int>(words.size());
    const bool whole = count >= Counts[0];
    const int begin = whole ? 0 : from;
    m_distributing = true;
    for (const int each : Counts) {
        if (begin + count <= each || each == Most) {
            if (whole || each > m_count)
                setWordCount(each);
            break;
        }
    }
    m_overflow = begin + count > Most ? count : 0;
    if (words.isEmpty())
        m_fields[static_cast<std::size_t>(from)]->wipe();
    for (int index = begin; index < std::min(begin + count, Most); ++index) {
        m_fields[static_cast<std::size_t>(index)]->setText(words[index - begin]);
        judge(index);
    }
    m_distributing = false;
    goTo(std::min(begin + count, m_count) - (begin + count >= m_count ? 1 : 0));
}

void PhraseEdit::goTo(int index)
{
    if (index < 0 || index >= m_count) {
        hideList();
        if (index >= m_count)
            focusNextChild();
        return;
    }
    m_fields[static_cast<std::size_t>(index)]->setFocus(Qt::TabFocusReason);
}

void PhraseEdit::leave(int index)
{
    hideList();
    SecretEdit *field = m_fields[static_cast<std::size_t>(index)];
    if (const QString lower = field->text().toLower(); lower != field->text()) {
        m_distributing = true;
        field->setText(lower);
        m_distributing = false;
    }
    judge(index);
    Q_EMIT left();
}

void PhraseEdit::judge(int index)
{
    SecretEdit *field = m_fields[static_cast<std::size_t>(index)];
    Theme::setRefused(field, !field->text().isEmpty() && !isListed(field->text()));
}

bool PhraseEdit::listIsOpen() const
{
    return m_list && m_list->isVisible();
}

void PhraseEdit::hideList()
{
    if (!m_list)
        return;
    m_list->hide();
    m_list->clear();
}

void PhraseEdit::suggest(int index)
{
    const SecretEdit *field = m_fields[static_cast<std::size_t>(index)];
    const auto found =
        field->text().isEmpty() ? std::vector<QLatin1StringView>() : mnemonicWordsWith(field->text());
    if (found.empty() || (found.size() == 1 && isListed(field->text()))) {
        hideList();
        return;
    }
    if (!m_list) {
        m_list = new QListWidget(window());
        m_list->setProperty("suggestions", true);
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setAccessibleName(tr("Words that fit"));
        connect(m_list, &QListWidget::itemPressed, this, [this] {
            const int at = indexOf(window()->focusWidget());
            if (at < Most && takeSuggestion(at))
                goTo(at + 1);
        });
    }
    m_list->clear();
    for (const QLatin1StringView word : found)
        m_list->addItem(QString(word));
    m_list->setCurrentRow(0);
    placeList(field);
}

void PhraseEdit::placeList(const QWidget *field)
{
    m_list->ensurePolished();
    const int rows = std::min(m_list->count(), ShownSuggestions);
    m_list->resize(field->width(), rows * m_list->sizeHintForRow(0) + ListMargins);
    QPoint place = field->mapTo(window(), QPoint(0, field->height() + 2));
    if (place.y() + m_list->height() > window()->height())
        place = field->mapTo(window(), QPoint(0, -m_list->height() - 2));
    m_list->move(place);
    m_list->raise();
    m_list->show();
}

bool PhraseEdit::takeSuggestion(int index)
{
    if (!listIsOpen() || !m_list->currentItem())
        return false;
    const QString word = m_list->currentItem()->text();
    hideList();
    m_distributing = true;
    m_fields[static_cast<std::size_t>(index)]->setText(word);
    m_distributing = false;
    Q_EMIT changed();
    return true;
}

} // namespace capstan
