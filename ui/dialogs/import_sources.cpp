// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_sources.h"

#include "core/base/file_io.h"
#include "ui/text/key_text.h"
#include "ui/text/plain_text.h"
#include "ui/widgets/hex_label.h"
#include "ui/widgets/phrase_edit.h"
#include "ui/widgets/secret_edit.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/warning_box.h"

#include <QButtonGroup>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

namespace {

QString onlyLocalFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

ImportSource::ImportSource(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 8, 0, 0);
    m_column->setSpacing(4);
}

SecretEdit *ImportSource::addSecret(const QString &name)
{
    auto *edit = new SecretEdit;
    QLabel *label = textLabel(name, TextStyle::Label, Role::Secondary);
    label->setBuddy(edit);
    edit->setAccessibleName(name);
    m_column->addWidget(label);
    m_column->addWidget(edit);
    connect(edit, &QLineEdit::textChanged, this, &ImportSource::changed);
    return edit;
}

PhraseSource::PhraseSource(QWidget *parent)
    : ImportSource(parent)
    , m_words(new PhraseEdit)
{
    column()->addWidget(countChoice());
    column()->addWidget(
        textLabel(tr("A whole phrase can be pasted into any field."), TextStyle::Label, Role::Secondary));
    column()->addSpacing(6);
    column()->addWidget(m_words);
    column()->addSpacing(8);
    addPassphrase();
    setFocusProxy(m_words);
    connect(m_words, &PhraseEdit::changed, this, &ImportSource::changed);
    connect(m_words, &PhraseEdit::left, this, &ImportSource::left);
    connect(m_words, &PhraseEdit::wordCountChanged, this, &ImportSource::resized);
}

QWidget *PhraseSource::countChoice()
{
    auto *choice = new QWidget;
    auto *line = new QHBoxLayout(choice);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(textLabel(tr("Words"), TextStyle::Label, Role::Secondary));
    line->addSpacing(4);
    auto *group = new QButtonGroup(this);
    for (const int count : PhraseEdit::Counts) {
        auto *button = new QPushButton(QString::number(count));
        button->setAccessibleName(tr("%n words", nullptr, count));
        button->setProperty("dense", true);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setChecked(count == m_words->wordCount());
        group->addButton(button, count);
        line->addWidget(button);
    }
    line->addStretch();
    // Assistive technology toggles without a click.
    connect(group, &QButtonGroup::idToggled, m_words, [this](int count, bool isChosen) {
        if (isChosen && count != m_words->wordCount())
            m_words->setWordCount(count);
    });
    connect(m_words, &PhraseEdit::wordCountChanged, group,
            [group](int count) { group->button(count)->setChecked(true); });
    return choice;
}

void PhraseSource::addPassphrase()
{
    auto *disclose = new QPushButton(tr("This phrase has a passphrase of its own…"));
    Theme::setKind(disclose, ButtonKind::Link);
    disclose->setAutoDefault(false);
    column()->addWidget(disclose, 0, Qt::AlignLeft);

    m_disclosed = new QWidget;
    auto *layout = new QVBoxLayout(m_disclosed);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_passphrase = new SecretEdit;
    m_passphrase->setAccessibleName(tr("Phrase's passphrase"));
    QLabel *label = textLabel(m_passphrase->accessibleName(), TextStyle::Label, Role::Secondary);
    label->setBuddy(m_passphrase);
    layout->addWidget(label);
    layout->addWidget(m_passphrase);
    layout->addWidget(
        paragraph(tr("Some wallets call it the 25th word. Every other one gives other accounts, "
                     "so look whether those on the next page are yours."),
                  TextStyle::Label, Role::Secondary));
    column()->addWidget(m_disclosed);
    m_disclosed->hide();
    connect(disclose, &QPushButton::clicked, this, [this, disclose] {
        disclose->hide();
        m_disclosed->show();
        m_passphrase->setFocus();
        Q_EMIT resized();
    });
}

QString PhraseSource::missing() const
{
    if (m_words->overflow() > 0)
        return phraseProblem({ErrorCode::InvalidLength, {}, m_words->overflow()});
    if (const int unknown = m_words->firstUnknown())
        return phraseProblem({ErrorCode::UnknownWord, {}, unknown});
    if (const int empty = m_words->firstEmpty())
        return tr("Enter word %1.").arg(empty);
    return {};
}

void PhraseSource::wipe()
{
    m_words->wipe();
    m_passphrase->wipe();
}

Result<std::shared_ptr<const Phrase>> PhraseSource::phrase()
{
    const SecretBytes words = m_words->phrase();
    Result<Mnemonic> mnemonic = Mnemonic::parse(words.bytes());
    if (!mnemonic) {
        if (mnemonic.error().code == ErrorCode::UnknownWord)
            m_words->refuse(static_cast<int>(mnemonic.error().number));
        return tl::unexpected(mnemonic.error());
    }
    SecretBytes passphrase = m_passphrase->phrasePassphrase();
    if (passphrase.size() > MaxMnemonicPassphrase)
        return failure(ErrorCode::TooLarge);
    return std::make_shared<const Phrase>(Phrase{std::move(*mnemonic), std::move(passphrase)});
}

KeySource::KeySource(QWidget *parent)
    : ImportSource(parent)
    , m_key(addSecret(tr("Private key")))
{
    m_key->setPlaceholderText(tr("64 hex digits"));
    setFocusProxy(m_key);
}

QString KeySource::missing() const
{
    return m_key->text().trimmed().isEmpty() ? tr("Enter the private key.") : QString();
}

void KeySource::wipe()
{
    m_key->wipe();
}

Result<SecretBytes> KeySource::takeKey()
{
    return m_key->takePrivateKey();
}

KeystoreSource::KeystoreSource(QWidget *parent)
    : ImportSource(parent)
    , m_name(textLabel({}, TextStyle::Body, Role::Text))
    , m_address(new HexLabel)
    , m_problem(new WarningBox(WarningBox::Kind::Danger))
    , m_choose(new QPushButton(tr("Choose file…")))
    , m_password(nullptr)
{
    setAcceptDrops(true);
    auto *well = new QFrame;
    well->setProperty("field", true);
    auto *inside = new QHBoxLayout(well);
    inside->setContentsMargins(14, 14, 14, 14);
    inside->setSpacing(12);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_name);
    texts->addWidget(m_address);
    inside->addLayout(texts, 1);
    inside->addWidget(m_choose, 0, Qt::AlignVCenter);
    column()->addWidget(well);
    column()->addWidget(m_problem);
    column()->addSpacing(8);
    m_password = addSecret(tr("File password"));
    column()->addWidget(
        paragraph(tr("The one that the file was written with. It may take some seconds to try."),
                  TextStyle::Label, Role::Secondary));
    m_choose->setAutoDefault(false);
    m_address->hide();
    m_problem->hide();
    m_name->setText(tr("Drop the keystore file here, or choose it."));
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &KeystoreSource::choose);
}

QString KeystoreSource::missing() const
{
    if (m_file.isEmpty())
        return tr("Choose the keystore file.");
    return m_password->text().isEmpty() ? tr("Enter the file's password.") : QString();
}

void KeystoreSource::wipe()
{
    m_password->wipe();
}

void KeystoreSource::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose the keystore file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &KeystoreSource::open);
    dialog->open();
}

void KeystoreSource::open(const QString &path)
{
    const Result<QByteArray> content = readFile(path, MaxKeystoreSize);
    const Result<KeystoreClaim> claim =
        content ? readKeystore(*content) : Result<KeystoreClaim>(tl::unexpected(content.error()));
    m_file = claim ? *content : QByteArray();
    show(claim, QFileInfo(path).fileName());
    if (claim)
        m_password->setFocus();
    Q_EMIT changed();
    Q_EMIT resized();
}

void KeystoreSource::show(const Result<KeystoreClaim> &claim, const QString &name)
{
    m_name->setText(claim ? fontMetrics().elidedText(plainText(name, 120), Qt::ElideMiddle, 330)
                          : tr("Drop the keystore file here, or choose it."));
    m_address->setVisible(claim && claim->address);
    if (claim && claim->address)
        m_address->setText(claim->address->toChecksumHex());
    m_problem->setVisible(!claim);
    if (!claim)
        m_problem->setText(keystoreProblem(claim.error()), plainText(name, 120));
    setFocusProxy(claim ? static_cast<QWidget *>(m_password) : m_choose);
}

SecretBytes KeystoreSource::takePassword()
{
    return m_password->takePassword();
}

void KeystoreSource::dragEnterEvent(QDragEnterEvent *event)
{
    if (!onlyLocalFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void KeystoreSource::dropEvent(QDropEvent *event)
{
    const QString path = onlyLocalFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    open(path);
}

} // namespace capstan
