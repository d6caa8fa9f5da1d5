// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/phrase_view.h"

#include "ui/widgets/phrase_grid.h"
#include "ui/widgets/secret_clipboard.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/warning_box.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace capstan {

PhraseView::PhraseView(SecretClipboard *clipboard, QWidget *parent)
    : QWidget(parent)
    , m_clipboard(clipboard)
    , m_grid(new PhraseGrid)
    , m_ask(new QPushButton(tr("Copy the words…")))
    , m_risk(new WarningBox(WarningBox::Kind::Caution))
{
    auto *warning = new WarningBox(WarningBox::Kind::Caution);
    warning->setText(tr("Whoever has these words has the account."),
                     tr("Write them on paper, in this order, and keep them where nobody else finds them. "
                        "Nobody who wants to help you ever asks for them."));
    Theme::setKind(m_ask, ButtonKind::Link);
    m_ask->setAutoDefault(false);
    m_risk->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_grid);
    layout->addWidget(warning);
    layout->addWidget(m_ask, 0, Qt::AlignLeft);
    layout->addWidget(m_risk);
    connect(m_ask, &QPushButton::clicked, this, &PhraseView::askToCopy);
    connect(m_risk, &WarningBox::wayOutTaken, this, &PhraseView::copy);
}

void PhraseView::setPhrase(const std::shared_ptr<const Mnemonic> &phrase)
{
    m_phrase = phrase;
    m_grid->setPhrase(phrase);
    m_risk->hide();
    m_ask->show();
}

void PhraseView::askToCopy()
{
    m_ask->hide();
    m_risk->setText(tr("Every program on this computer can read the clipboard."),
                    tr("Some keep its history, some send it to your other devices. Paper is safer. If you go "
                       "on, Capstan empties the clipboard after %1 seconds.")
                        .arg(SecretClipboard::Stay.count()));
    m_risk->setWayOut(tr("Copy anyway"));
    m_risk->show();
    m_risk->wayOut()->setFocus();
    Q_EMIT resized();
}

void PhraseView::copy()
{
    if (!m_phrase)
        return;
    m_clipboard->copy(m_phrase->text());
    m_risk->setText(tr("Copied, for %1 seconds.").arg(SecretClipboard::Stay.count()),
                    tr("Paste the words where they are to be kept, and nowhere else."));
    m_risk->setWayOut(tr("Copy again"));
    Q_EMIT resized();
}

} // namespace capstan
