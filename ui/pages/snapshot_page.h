// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/staking/staking_snapshot.h"

#include <QWidget>

#include <optional>

class QScrollArea;
class QStackedLayout;

namespace capstan {

class FailedView;
class Skeleton;
class Veil;
class WarningBox;

/// A page that shows a snapshot, in each state it can be in:
///   no snapshot, no problem     loading: a skeleton of what will come
///   no snapshot, a problem      what happened, and **Try again**
///   a snapshot, no problem      the page
///   a snapshot, a problem       the page greyed, with its age above it and why it is not newer
class SnapshotPage : public QWidget
{
    Q_OBJECT
public:
    explicit SnapshotPage(QWidget *parent = nullptr);

    void setSnapshot(const StakingSnapshotPtr &snapshot); ///< null: none (another account, the start)
    void setProblem(const std::optional<Error> &problem); ///< of the newest read; none if it succeeded
    /// Seconds since 1970 by the chain's clock; call it about once a second.
    void setNow(qint64 now);
    /// Why nothing can be signed right now, in a sentence; none when it can. Actions show it as their reason.
    void setActionBlock(const std::optional<QString> &reason);

Q_SIGNALS:
    void retryRequested();

protected:
    /// Where the page's own widgets go; it scrolls when the window is small.
    QWidget *content() const { return m_content; }
    const StakingSnapshotPtr &snapshot() const { return m_snapshot; }
    qint64 now() const { return m_now; }
    const std::optional<QString> &actionBlock() const { return m_actionBlock; }

    /// The snapshot, the time or the action block changed; snapshot() may be null.
    virtual void refresh() = 0;

private:
    void showState();

    QStackedLayout *m_states;
    Skeleton *m_skeleton;
    FailedView *m_failed;
    QScrollArea *m_scroll = nullptr;
    WarningBox *m_stale;
    QWidget *m_content;
    Veil *m_veil;
    StakingSnapshotPtr m_snapshot;
    std::optional<Error> m_problem;
    std::optional<QString> m_actionBlock;
    qint64 m_now = 0;
};

} // namespace capstan
