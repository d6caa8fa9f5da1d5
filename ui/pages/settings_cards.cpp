// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings_cards.h"

#include "core/ethereum/token_amount.h"
#include "ui/text/amount_text.h"
#include "ui/text/language.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tick_box.h"
#include "ui/widgets/unit_line_edit.h"

#include <QComboBox>
#include <QIntValidator>
#include <QSignalBlocker>

namespace capstan {

namespace {

constexpr int LockChoices[] = {1, 5, 15, 30, 60, 0};

void say(QLabel *message, const QString &words, bool isFit, QLineEdit *of)
{
    message->setText(words);
    message->setVisible(!words.isEmpty());
    Theme::setTextRole(message, isFit ? Role::Secondary : Role::Danger);
    of->setAccessibleDescription(words);
}

QString typedAmount(const UInt256 &wei, const QLocale &locale)
{
    return toPlainAmount(wei).replace(u'.', locale.decimalPoint());
}

} // namespace

ProtectionCard::ProtectionCard(QWidget *parent)
    : SettingsCard(tr("Keys and signing"), SettingsGroup::Protection, tr("Reset keys and signing"), parent)
    , m_autoLock(addChoice(tr("Lock automatically"), {}))
    , m_ask(addTick(tr("Ask for the passphrase at each signature")))
    , m_feeCap(nullptr)
    , m_feeMessage(paragraph({}, TextStyle::Label, Role::Secondary))
{
    auto *edit = new UnitLineEdit;
    edit->setUnit(QStringLiteral("ETH"));
    edit->setMaxLength(40);
    m_feeCap = edit;
    addControl(tr("Highest network fee"), m_feeCap);
    body()->addWidget(m_feeMessage);
    connect(m_autoLock, &QComboBox::activated, this, [this] {
        Settings next = settings();
        next.autoLockMinutes = m_autoLock->currentData().toInt();
        choose(next);
    });
    connect(m_ask, &TickBox::clicked, this, [this](bool ask) {
        Settings next = settings();
        next.askPassphrase = ask;
        choose(next);
    });
    connect(m_feeCap, &QLineEdit::textChanged, this, &ProtectionCard::judge);
    connect(m_feeCap, &QLineEdit::editingFinished, this, &ProtectionCard::take);
}

void ProtectionCard::refresh()
{
    m_autoLock->clear();
    const int minutes = settings().autoLockMinutes;
    for (const int choice : LockChoices)
        m_autoLock->addItem(choice == 0   ? tr("never")
                            : choice == 1 ? tr("after 1 minute")
                                          : tr("after %n minutes", nullptr, choice),
                            choice);
    if (m_autoLock->findData(minutes) < 0)
        m_autoLock->addItem(tr("after %n minutes", nullptr, minutes), minutes);
    select(m_autoLock, minutes);
    m_ask->setChecked(settings().askPassphrase);
    if (parseFeeCap(m_feeCap->text(), locale()) != settings().feeCap)
        m_feeCap->setText(typedAmount(settings().feeCap, locale()));
    judge();
}

Result<UInt256> ProtectionCard::parseFeeCap(const QString &text, const QLocale &locale)
{
    return parseAmount(text, locale).and_then([](const UInt256 &wei) -> Result<UInt256> {
        if (wei < Settings::lowestFeeCap() || wei > Settings::highestFeeCap())
            return failure(ErrorCode::NumberOutOfRange);
        return wei;
    });
}

/// What was understood is read back.
void ProtectionCard::judge()
{
    const auto cap = parseFeeCap(m_feeCap->text(), locale());
    if (cap)
        say(m_feeMessage,
            tr("A transaction that may cost more than %1 is held back until you insist on it.")
                .arg(ethTextFull(*cap, locale())),
            true, m_feeCap);
    else
        say(m_feeMessage,
            tr("An amount from %1 to %2: below, no transaction would pass; above, it would protect from "
               "nothing. "
               "The limit stays at %3.")
                .arg(ethTextFull(Settings::lowestFeeCap(), locale()),
                     ethTextFull(Settings::highestFeeCap(), locale()),
                     ethTextFull(settings().feeCap, locale())),
            false, m_feeCap);
}

void ProtectionCard::take()
{
    const auto cap = parseFeeCap(m_feeCap->text(), locale());
    if (!cap)
        return;
    Settings next = settings();
    next.feeCap = *cap;
    choose(next);
}

/// Each by its own name, so that it is found by who reads no other.
std::vector<std::pair<QString, int>> LookCard::languageChoices()
{
    using Language = Settings::Language;
    std::vector<std::pair<QString, int>> choices{{tr("As the system"), static_cast<int>(Language::System)}};
    for (const Language each :
         {Language::German, Language::English, Language::Spanish, Language::Russian, Language::Chinese})
        choices.emplace_back(nameOfLanguage(each), static_cast<int>(each));
    return choices;
}

LookCard::LookCard(QWidget *parent)
    : SettingsCard(tr("Look and formats"), SettingsGroup::Look, tr("Reset look and formats"), parent)
    , m_language(addChoice(tr("Language"), languageChoices()))
    , m_theme(addChoice(tr("Theme"), {{tr("As the system"), static_cast<int>(Settings::Theme::System)},
                                      {tr("Light"), static_cast<int>(Settings::Theme::Light)},
                                      {tr("Dark"), static_cast<int>(Settings::Theme::Dark)}}))
    , m_numbers(addChoice(tr("Numbers"),
                          {{tr("As the system"), static_cast<int>(Settings::Numbers::System)},
                           {QStringLiteral("1,234.56"), static_cast<int>(Settings::Numbers::Point)},
                           {QStringLiteral("1.234,56"), static_cast<int>(Settings::Numbers::Comma)}}))
    , m_dates(addChoice(tr("Dates"),
                        {{tr("As the system"), static_cast<int>(Settings::Dates::System)},
                         {tr("2026-11-28, 22:10 (ISO 8601)"), static_cast<int>(Settings::Dates::Iso)}}))
{
    connect(m_language, &QComboBox::activated, this, [this] {
        Settings next = settings();
        next.language = static_cast<Settings::Language>(m_language->currentData().toInt());
        choose(next);
    });
    connect(m_theme, &QComboBox::activated, this, [this] {
        Settings next = settings();
        next.theme = static_cast<Settings::Theme>(m_theme->currentData().toInt());
        choose(next);
    });
    connect(m_numbers, &QComboBox::activated, this, [this] {
        Settings next = settings();
        next.numbers = static_cast<Settings::Numbers>(m_numbers->currentData().toInt());
        choose(next);
    });
    connect(m_dates, &QComboBox::activated, this, [this] {
        Settings next = settings();
        next.dates = static_cast<Settings::Dates>(m_dates->currentData().toInt());
        choose(next);
    });
}

void LookCard::refresh()
{
    select(m_language, static_cast<int>(settings().language));
    select(m_theme, static_cast<int>(settings().theme));
    select(m_numbers, static_cast<int>(settings().numbers));
    select(m_dates, static_cast<int>(settings().dates));
}

ProxyCard::ProxyCard(QWidget *parent)
    : SettingsCard(tr("Proxy"), SettingsGroup::Proxy, tr("Reset proxy"), parent)
    , m_kind(addChoice(tr("Reach the nodes"),
                       {{tr("As the system says"), static_cast<int>(ProxySettings::Kind::System)},
                        {tr("Directly"), static_cast<int>(ProxySettings::Kind::None)},
                        {tr("Through SOCKS5"), static_cast<int>(ProxySettings::Kind::Socks5)},
                        {tr("Through HTTP"), static_cast<int>(ProxySettings::Kind::Http)}}))
    , m_host(new QLineEdit)
    , m_port(new QLineEdit)
    , m_message(paragraph({}, TextStyle::Label, Role::Secondary))
{
    m_host->setMaxLength(ProxySettings::MaxHostLength);
    m_port->setMaxLength(5);
    addControl(tr("Proxy host"), m_host);
    addControl(tr("Proxy port"), m_port);
    body()->addWidget(m_message);
    // Another kind waits for a host that fits, as nothing may go past the proxy meanwhile.
    connect(m_kind, &QComboBox::activated, this, [this] {
        judge();
        take();
    });
    for (const QLineEdit *edit : {m_host, m_port}) {
        connect(edit, &QLineEdit::textChanged, this, &ProxyCard::judge);
        connect(edit, &QLineEdit::editingFinished, this, &ProxyCard::take);
    }
}

bool ProxyCard::hasPlace() const
{
    const auto kind = static_cast<ProxySettings::Kind>(m_kind->currentData().toInt());
    return kind == ProxySettings::Kind::Socks5 || kind == ProxySettings::Kind::Http;
}

void ProxyCard::refresh()
{
    select(m_kind, static_cast<int>(settings().proxy.kind));
    const QSignalBlocker quietHost(m_host);
    const QSignalBlocker quietPort(m_port);
    m_host->setText(settings().proxy.host);
    m_port->setText(QString::number(settings().proxy.port));
    judge();
}

void ProxyCard::judge()
{
    const bool needed = hasPlace();
    const QString reason = needed ? QString() : tr("Only a SOCKS5 or HTTP proxy has an address of its own.");
    for (QLineEdit *edit : {m_host, m_port}) {
        edit->setEnabled(needed);
        edit->setAccessibleDescription(reason);
    }
    bool isNumber = false;
    const int port = m_port->text().toInt(&isNumber);
    if (needed && !isProxyHost(m_host->text().trimmed()))
        say(m_message, tr("This is no host: a name or an address without anything before or after it."),
            false, m_host);
    else if (needed && (!isNumber || port < 1 || port > 65535))
        say(m_message, tr("A port is a number from 1 to 65535."), false, m_port);
    else if (static_cast<ProxySettings::Kind>(m_kind->currentData().toInt()) == ProxySettings::Kind::Socks5)
        say(m_message,
            tr("The proxy also looks up the nodes' names, as Tor wants it. A node on this computer is "
               "reached past it."),
            true, m_host);
    else
        say(m_message, tr("A node on this computer is reached past every proxy."), true, m_host);
}

void ProxyCard::take()
{
    Settings next = settings();
    next.proxy.kind = static_cast<ProxySettings::Kind>(m_kind->currentData().toInt());
    bool isNumber = false;
    const int port = m_port->text().toInt(&isNumber);
    const QString host = m_host->text().trimmed();
    if (hasPlace()) {
        if (!isProxyHost(host) || !isNumber || port < 1 || port > 65535)
            return;
        next.proxy.host = host;
        next.proxy.port = static_cast<std::uint16_t>(port);
    }
    choose(next);
}

RemindersCard::RemindersCard(QWidget *parent)
    : SettingsCard(tr("Reminders"), SettingsGroup::Notifications, tr("Reset reminders"), parent)
    , m_notifications(addTick(tr("Notify when something can be claimed or unlocks")))
    , m_tray(addTick(tr("Stay in the system tray when the window is closed")))
{
    connect(m_notifications, &TickBox::clicked, this, [this](bool on) {
        Settings next = settings();
        next.notifications = on;
        choose(next);
    });
    connect(m_tray, &TickBox::clicked, this, [this](bool on) {
        Settings next = settings();
        next.tray = on;
        choose(next);
    });
}

void RemindersCard::refresh()
{
    m_notifications->setChecked(settings().notifications);
    m_tray->setChecked(settings().tray);
}

ExplorerCard::ExplorerCard(const QUrl &own, QWidget *parent)
    : SettingsCard(tr("Block explorer"), SettingsGroup::Explorer, tr("Reset block explorer"), parent)
    , m_own(own)
    , m_url(new QLineEdit)
    , m_message(paragraph({}, TextStyle::Label, Role::Secondary))
{
    m_url->setMaxLength(200);
    m_url->setPlaceholderText(own.isEmpty() ? QStringLiteral("https://…") : own.toString());
    addControl(tr("Explorer address"), m_url);
    m_url->setFixedWidth(360);
    body()->addWidget(m_message);
    connect(m_url, &QLineEdit::textChanged, this, &ExplorerCard::judge);
    connect(m_url, &QLineEdit::editingFinished, this, &ExplorerCard::take);
}

void ExplorerCard::refresh()
{
    if (!m_url->hasFocus())
        m_url->setText(settings().explorer.toString());
    judge();
}

void ExplorerCard::judge()
{
    const bool isEmpty = m_url->text().trimmed().isEmpty();
    if (!isEmpty && !parseExplorer(m_url->text()))
        say(m_message,
            tr("This can't be used: an address that begins with https://, without a question mark."), false,
            m_url);
    else if (isEmpty && m_own.isEmpty())
        say(m_message, tr("This network has no explorer."), true, m_url);
    else
        say(m_message,
            tr("“Open in explorer” opens your browser there, and so tells that site which transaction you "
               "look "
               "at. Nothing is sent to it before."),
            true, m_url);
}

void ExplorerCard::take()
{
    Settings next = settings();
    if (m_url->text().trimmed().isEmpty()) {
        next.explorer = QUrl();
    } else {
        const auto url = parseExplorer(m_url->text());
        if (!url)
            return;
        next.explorer = *url;
    }
    choose(next);
}

} // namespace capstan
