// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/phrase_check.h"

#include "ui/widgets/secret_edit.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/theme.h"

#include <QRandomGenerator>
#include <QStyle>
#include <QVBoxLayout>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

namespace {

std::set<int> randomPlaces(int count, int below)
{
    std::set<int> places;
    while (static_cast<int>(places.size()) < count)
        places.insert(QRandomGenerator::system()->bounded(below));
    return places;
}

} // namespace

PhraseCheck::PhraseCheck(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
}

void PhraseCheck::setPhrase(const std::shared_ptr<const Mnemonic> &phrase)
{
    m_phrase = phrase;
    wipe();
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_questions.clear();
    if (!phrase)
        return;
    for (const int index : randomPlaces(Asked, phrase->wordCount())) {
        auto *edit = new SecretEdit;
        edit->setEchoMode(QLineEdit::Normal);
        QLabel *label = textLabel(tr("Word %1").arg(index + 1), TextStyle::Label, Role::Secondary);
        label->setBuddy(edit);
        edit->setAccessibleName(label->text());
        connect(edit, &QLineEdit::textChanged, this, [this, edit] {
            Theme::setRefused(edit, false);
            Q_EMIT changed();
        });
        if (!m_questions.empty())
            m_layout->addSpacing(8);
        m_layout->addWidget(label);
        m_layout->addWidget(edit);
        // At once, so that it can have the focus, and counts for the dialog's height.
        label->show();
        edit->show();
        m_questions.push_back({index, edit});
    }
    setFocusProxy(m_questions.front().edit);
}

bool PhraseCheck::isComplete() const
{
    return std::none_of(m_questions.begin(), m_questions.end(),
                        [](const Question &question) { return question.edit->text().trimmed().isEmpty(); });
}

int PhraseCheck::refuseWrong()
{
    int first = 0;
    for (const Question &question : m_questions) {
        const bool right =
            question.edit->text().trimmed().compare(m_phrase->word(question.index), Qt::CaseInsensitive) == 0;
        Theme::setRefused(question.edit, !right);
        if (right || first > 0)
            continue;
        first = question.index + 1;
        question.edit->setFocus();
        question.edit->selectAll();
    }
    return first;
}

void PhraseCheck::wipe()
{
    for (const Question &question : m_questions)
        question.edit->wipe();
}

} // namespace capstan
