// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings_store.h"

#include "core/network/profile_writing.h"

#include <QSettings>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

namespace {

QString endpointsKey(const QString &networkKey)
{
    return u"endpoints/"_s + networkKey;
}

} // namespace

SettingsStore::SettingsStore(QSettings *file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    for (const SettingsKey &each : settingsKeys()) {
        const QVariant value = m_file->value(each.key);
        if (value.isValid() && !each.read(value.toString(), m_settings))
            m_refused.append(each.key);
    }
}

void SettingsStore::change(const Settings &next)
{
    if (next == m_settings)
        return;
    const Settings before = std::exchange(m_settings, next);
    for (const SettingsKey &each : settingsKeys()) {
        if (each.write(before) != each.write(next))
            m_file->setValue(each.key, each.write(next));
    }
    Q_EMIT changed(m_settings);
    sync();
}

std::vector<QUrl> SettingsStore::endpoints(const QString &networkKey) const
{
    return parseEndpoints(m_file->value(endpointsKey(networkKey)).toStringList())
        .value_or(std::vector<QUrl>{});
}

void SettingsStore::setEndpoints(const QString &networkKey, const std::vector<QUrl> &urls)
{
    QStringList texts;
    for (const QUrl &url : urls)
        texts.append(url.toString(QUrl::FullyEncoded));
    if (texts.isEmpty())
        m_file->remove(endpointsKey(networkKey));
    else
        m_file->setValue(endpointsKey(networkKey), texts);
    sync();
}

void SettingsStore::sync()
{
    m_file->sync();
    if (m_file->status() != QSettings::NoError)
        Q_EMIT failed(Error{ErrorCode::FileUnwritable, m_file->fileName()});
}

} // namespace capstan
