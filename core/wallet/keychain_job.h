// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/platform.h"
#include "core/wallet/keychain_secret_store.h"

#include <QPointer>
#include <QTimer>

#include <deque>

namespace QKeychain {
class Job;
}

namespace capstan {

struct KeychainRequest
{
    enum class Kind { Read, Write, Remove };
    Kind kind = Kind::Read;
    QString scope;
    QString key;
    QByteArray value; ///< of a write

    QString entry() const { return scope + QLatin1Char('/') + key; }
};

class KeychainJob;

/// The order of requests. QtKeychain runs one job at a time for the whole process. What was handed to it
/// can't be taken back: libsecret answers into the job's memory, so a job under way is never deleted, only
/// abandoned.
struct KeychainLane
{
    /// Runs the first of those that wait, when it is ready and nothing runs.
    void advance();

    QPointer<QKeychain::Job> running;
    std::deque<QPointer<KeychainJob>> waiting; ///< in the order they were asked for
};

/// One request: looks at the keychain first, waits for its turn, runs, and ends by its deadline at the
/// latest.
class KeychainJob final : public SecretJob
{
public:
    KeychainJob(KeychainRequest request, const KeychainDeadlines &deadlines,
                std::shared_ptr<KeychainLane> lane, QObject *parent);
    ~KeychainJob() override;

    bool isReady() const { return m_ready; }
    bool isFinished() const { return m_finished; }
    void run();

private:
    void start();
    void probed(const Result<KeychainState> &state);
    QKeychain::Job *makeJob() const;
    void answered(const QKeychain::Job *job);
    void checkStillLocked(const Result<QByteArray> &answer);
    void expired();
    void finish(const Result<QByteArray> &value);

    KeychainRequest m_request;
    KeychainDeadlines m_deadlines;
    std::shared_ptr<KeychainLane> m_lane;
    KeychainState m_state = KeychainState::Open;
    QTimer m_deadline;
    bool m_ready = false;
    bool m_finished = false;
};

} // namespace capstan
