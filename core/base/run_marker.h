// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace capstan {

/// A small file that is there while the program runs: one that is found at the start tells that the run
/// before did not end by itself. Only one program at a time may use a path (InstanceLock).
class RunMarker
{
public:
    /// Puts the file at @p path, which holds @p version and the time. One that can't be written is left out.
    RunMarker(const QString &path, const QString &version);
    /// Takes it away: this run ended well.
    ~RunMarker();
    Q_DISABLE_COPY_MOVE(RunMarker)

    /// What the run before left behind, "0.1.0, 2026-11-23T05:16:28Z", as plain text of at most 80
    /// characters; none: it ended well, or there was none.
    std::optional<QString> leftBehind() const { return m_leftBehind; }

private:
    QString m_path;
    std::optional<QString> m_leftBehind;
};

} // namespace capstan
