// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/keychain_job.h"

#include <qt6keychain/keychain.h>

namespace capstan {

namespace {

ErrorCode codeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return ErrorCode::SecretNotFound;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return ErrorCode::NoKeychain;
    default:
        return ErrorCode::KeychainDenied;
    }
}

} // namespace

void KeychainLane::advance()
{
    while (!waiting.empty() && (!waiting.front() || waiting.front()->isFinished()))
        waiting.pop_front();
    if (running || waiting.empty() || !waiting.front()->isReady())
        return;
    KeychainJob *next = waiting.front();
    waiting.pop_front();
    next->run();
}

KeychainJob::KeychainJob(KeychainRequest request, const KeychainDeadlines &deadlines,
                         std::shared_ptr<KeychainLane> lane, QObject *parent)
    : SecretJob(parent)
    , m_request(std::move(request))
    , m_deadlines(deadlines)
    , m_lane(std::move(lane))
{
    m_lane->waiting.emplace_back(this);
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer); // the others may be early
    connect(&m_deadline, &QTimer::timeout, this, &KeychainJob::expired);
    QMetaObject::invokeMethod(this, &KeychainJob::start, Qt::QueuedConnection);
}

KeychainJob::~KeychainJob()
{
    m_finished = true;
    m_lane->advance();
}

void KeychainJob::start()
{
    if (m_request.value.size() > MaxSecretSize)
        return finish(failure(ErrorCode::TooLarge, m_request.entry(), MaxSecretSize));
    m_deadline.start(m_deadlines.answer);
    connect(probeKeychain(m_deadlines.answer, this), &KeychainProbe::finished, this, &KeychainJob::probed);
}

void KeychainJob::probed(const Result<KeychainState> &state)
{
    if (!state)
        return finish(tl::unexpected(state.error()));
    m_state = *state;
    if (m_state != KeychainState::Open)
        m_deadline.start(m_deadlines.person);
    m_ready = true;
    m_lane->advance();
}

void KeychainJob::run()
{
    QKeychain::Job *job = makeJob();
    m_lane->running = job;
    connect(job, &QObject::destroyed, job, [lane = m_lane] { lane->advance(); });
    job->setKey(m_request.entry());
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this, &KeychainJob::answered);
    job->start();
}

QKeychain::Job *KeychainJob::makeJob() const
{
    switch (m_request.kind) {
    case KeychainRequest::Kind::Read:
        return new QKeychain::ReadPasswordJob(m_request.scope);
    case KeychainRequest::Kind::Write: {
        auto *job = new QKeychain::WritePasswordJob(m_request.scope);
        job->setBinaryData(m_request.value);
        return job;
    }
    case KeychainRequest::Kind::Remove:
        break;
    }
    return new QKeychain::DeletePasswordJob(m_request.scope);
}

void KeychainJob::answered(const QKeychain::Job *job)
{
    if (m_finished)
        return;
    Result<QByteArray> answer;
    if (job->error() != QKeychain::NoError && codeOf(job->error()) == ErrorCode::KeychainDenied)
        forgetKeychainSession();
    if (job->error() != QKeychain::NoError)
        answer = failure(codeOf(job->error()), job->errorString());
    else if (const auto *reading = qobject_cast<const QKeychain::ReadPasswordJob *>(job))
        answer = reading->binaryData();

    const bool remove = m_request.kind == KeychainRequest::Kind::Remove;
    if (remove && !answer && answer.error().code == ErrorCode::SecretNotFound)
        answer = QByteArray();
    // Whoever closes the prompt of a locked keychain gets "not found" for what it holds, and "done" for a
    // removal.
    if (m_state == KeychainState::Locked && (remove || !answer))
        checkStillLocked(answer);
    else
        finish(answer);
}

void KeychainJob::checkStillLocked(const Result<QByteArray> &answer)
{
    connect(probeKeychain(m_deadlines.answer, this), &KeychainProbe::finished, this,
            [this, answer](const Result<KeychainState> &state) {
                const bool open = state && *state != KeychainState::Locked;
                finish(open ? answer : failure(ErrorCode::KeychainLocked));
            });
}

void KeychainJob::expired()
{
    finish(failure(m_state == KeychainState::Locked ? ErrorCode::KeychainLocked : ErrorCode::Timeout));
}

void KeychainJob::finish(const Result<QByteArray> &value)
{
    if (m_finished)
        return;
    m_finished = true;
    m_deadline.stop();
    deleteLater();
    m_lane->advance();
    Q_EMIT finished(value);
}

} // namespace capstan
