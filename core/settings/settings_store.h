// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <QObject>
#include <QStringList>

class QSettings;

namespace capstan {

/// Keeps the Settings: in memory, and on disk as soon as they change.
class SettingsStore : public QObject
{
    Q_OBJECT
public:
    /// Reads them. @p file outlives the store; its other keys are left alone.
    explicit SettingsStore(QSettings *file, QObject *parent = nullptr);

    const Settings &settings() const { return m_settings; }
    /// Keys whose value in the file could not be used, in the order of settingsKeys().
    QStringList refused() const { return m_refused; }

    /// Takes them as they are, as the caller has checked them; changed() comes before this returns.
    void change(const Settings &next);

    /// The person's own endpoints of a network, in place of the profile's; empty: none. Each is checked as
    /// those of a profile are, and one that isn't fit makes the list empty.
    std::vector<QUrl> endpoints(const QString &networkKey) const;
    /// Empty removes them.
    void setEndpoints(const QString &networkKey, const std::vector<QUrl> &urls);

Q_SIGNALS:
    void changed(const capstan::Settings &now);
    /// They hold for this run, but could not be written: FileUnwritable.
    void failed(const capstan::Error &error);

private:
    void sync();

    QSettings *m_file;
    Settings m_settings;
    QStringList m_refused;
};

} // namespace capstan
