// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings_card.h"

class QLineEdit;

namespace capstan {

/// **Keys and signing**: when the keys lock, the passphrase at each signature, and the highest fee.
class ProtectionCard : public SettingsCard
{
    Q_OBJECT
public:
    explicit ProtectionCard(QWidget *parent = nullptr);

    /// What was typed, as wei of ETH. @return what parseAmount() returns; NumberOutOfRange outside the bounds
    /// of Settings::feeCap.
    static Result<UInt256> parseFeeCap(const QString &text, const QLocale &locale);

protected:
    void refresh() override;

private:
    void judge();
    void take();

    QComboBox *m_autoLock;
    TickBox *m_ask;
    QLineEdit *m_feeCap;
    QLabel *m_feeMessage;
};

/// **Look and formats**: language, theme, and how numbers and dates are written.
class LookCard : public SettingsCard
{
    Q_OBJECT
public:
    explicit LookCard(QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    static std::vector<std::pair<QString, int>> languageChoices();

    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_numbers;
    QComboBox *m_dates;
};

/// **Proxy**: through what the nodes are reached.
class ProxyCard : public SettingsCard
{
    Q_OBJECT
public:
    explicit ProxyCard(QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    void judge();
    void take();
    bool hasPlace() const;

    QComboBox *m_kind;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QLabel *m_message;
};

/// **Reminders**: whether they show, and where.
class RemindersCard : public SettingsCard
{
    Q_OBJECT
public:
    explicit RemindersCard(QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    TickBox *m_notifications;
    TickBox *m_tray;
};

/// **Block explorer**: the site that **Open in explorer** opens.
class ExplorerCard : public SettingsCard
{
    Q_OBJECT
public:
    /// @p own is the network's; empty: it has none.
    explicit ExplorerCard(const QUrl &own, QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    void judge();
    void take();

    QUrl m_own;
    QLineEdit *m_url;
    QLabel *m_message;
};

} // namespace capstan
