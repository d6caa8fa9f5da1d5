// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/create_dialog.h"

#include "core/wallet/vault.h"
#include "ui/dialogs/phrase_check.h"
#include "ui/dialogs/phrase_view.h"
#include "ui/text/error_text.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPushButton>

namespace capstan {

CreateDialog::CreateDialog(Vault *vault, UnlockThrottle *throttle, const Clock *clock,
                           SecretClipboard *clipboard, QWidget *parent)
    : AccountDialog(tr("Create account"), vault, throttle, clock, parent)
{
    setMinimumWidth(540);
    addWordsStep(clipboard);
    addCheckStep();
    m_protect = addProtectStep(tr("Create account"));
    connect(this, &FormDialog::submitted, this, &CreateDialog::submit);
    generate(12);
    showStep(m_words);
}

void CreateDialog::addWordsStep(SecretClipboard *clipboard)
{
    m_words = addStep({tr("Create account"),
                       tr("These words are the account. With them it can be restored on any computer, also "
                          "without Capstan; without them, when this computer is lost, it is gone."),
                       tr("I wrote them down")});
    addHint(lengthChoice());
    addGap();
    m_view = new PhraseView(clipboard);
    addHint(m_view);
    connect(m_view, &PhraseView::resized, this, [this] { fit(true); });
}

QWidget *CreateDialog::lengthChoice()
{
    auto *choice = new QWidget;
    auto *line = new QHBoxLayout(choice);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(textLabel(tr("Length"), TextStyle::Label, Role::Secondary));
    line->addSpacing(4);
    auto *group = new QButtonGroup(this);
    for (const int words : {12, 24}) {
        auto *button = new QPushButton(tr("%n words", nullptr, words));
        button->setProperty("dense", true);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setChecked(words == 12);
        group->addButton(button, words);
        line->addWidget(button);
    }
    line->addStretch();
    // Assistive technology toggles without a click.
    connect(group, &QButtonGroup::idToggled, this, [this](int words, bool isChosen) {
        if (isChosen && m_phrase && m_phrase->wordCount() != words) {
            generate(words);
            fit(true);
        }
    });
    return choice;
}

void CreateDialog::addCheckStep()
{
    m_check = addStep({tr("Is it written down?"), tr("Type these words from your notes."), tr("Continue")});
    m_questions = new PhraseCheck;
    addHint(m_questions);
    connect(m_questions, &PhraseCheck::changed, this, &CreateDialog::check);
    auto *skip = new QPushButton(tr("Skip for now"));
    Theme::setKind(skip, ButtonKind::Link);
    skip->setAutoDefault(false);
    skip->setAccessibleDescription(tr("The account is marked as not backed up until you do it."));
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(skip);
    layout->addWidget(
        textLabel(tr("The account stays marked “Not backed up”."), TextStyle::Label, Role::Secondary));
    layout->addStretch();
    addHint(line);
    connect(skip, &QPushButton::clicked, this, [this] {
        m_backedUp = false;
        showStep(m_protect);
    });
}

void CreateDialog::generate(int words)
{
    Result<Mnemonic> phrase = Mnemonic::generate(words);
    m_phrase = phrase ? std::make_shared<const Mnemonic>(std::move(*phrase)) : nullptr;
    m_view->setPhrase(m_phrase);
    if (!phrase) {
        setProblem(describeError(phrase.error()), nothingDone());
        setAcceptEnabled(false, describeError(phrase.error()));
    }
}

void CreateDialog::entered(int number)
{
    if (number == m_words) {
        setAcceptEnabled(m_phrase != nullptr);
        acceptButton()->setFocus();
    } else if (number == m_check) {
        m_questions->setPhrase(m_phrase);
        m_questions->setFocus();
        check();
    } else {
        enterProtectStep();
    }
}

void CreateDialog::check()
{
    if (currentStep() != m_check)
        return;
    const bool complete = m_questions->isComplete();
    setAcceptEnabled(complete, complete ? QString() : tr("Enter the three words."));
    setNote(complete ? QString() : tr("Enter the three words."));
}

void CreateDialog::submit()
{
    if (currentStep() == m_words) {
        showStep(m_check);
    } else if (currentStep() == m_check) {
        const int wrong = m_questions->refuseWrong();
        if (wrong > 0) {
            setProblem(tr("Word %1 is another one.").arg(wrong),
                       tr("Compare your notes with the words: Back shows them."));
            return;
        }
        m_questions->wipe();
        m_backedUp = true;
        showStep(m_protect);
    } else {
        submitProtectStep();
    }
}

VaultJob *CreateDialog::begin(const QString &name, SecretBytes passphrase)
{
    std::vector<Vault::PhraseAccount> accounts;
    if (const Result<DerivationPath> path = accountPath(PathScheme::Standard, 0))
        accounts.push_back({*path, name});
    return vault()->importPhrase({m_phrase->clone(), {}}, std::move(accounts), m_backedUp,
                                 std::move(passphrase), vault());
}

QString CreateDialog::nothingDone() const
{
    return tr("No account was created. The words stay in this window until you close it.");
}

void CreateDialog::done(int result)
{
    m_view->setPhrase(nullptr);
    m_questions->setPhrase(nullptr);
    m_phrase.reset();
    AccountDialog::done(result);
}

} // namespace capstan
