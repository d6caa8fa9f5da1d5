// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/memory_secret_store.h"

#include <QTimer>

#include <functional>
#include <optional>

namespace capstan::test {

/// A keychain that works until a test says otherwise.
class FaultyStore final : public SecretStore
{
public:
    enum class Step { Read, Write, Remove };

    Kind kind() const override { return Kind::Keychain; }
    SecretJob *read(const QString &key, QObject *parent) override
    {
        return next(Step::Read, key, parent, [&] { return memory.read(key, parent); });
    }
    SecretJob *write(const QString &key, const QByteArray &value, QObject *parent) override
    {
        return next(Step::Write, key, parent, [&] { return memory.write(key, value, parent); });
    }
    SecretJob *remove(const QString &key, QObject *parent) override
    {
        return next(Step::Remove, key, parent, [&] { return memory.remove(key, parent); });
    }

    /// Answers in the memory's place.
    std::function<std::optional<Result<QByteArray>>(Step, const QString &key)> fault;
    /// The request (counted from 1) that is never answered.
    int silentAt = 0;
    int requests = 0;
    MemorySecretStore memory;

private:
    SecretJob *next(Step step, const QString &key, QObject *parent, const std::function<SecretJob *()> &work)
    {
        if (++requests == silentAt)
            return new SecretJob(parent);
        const auto answer = fault ? fault(step, key) : std::nullopt;
        if (!answer)
            return work();
        auto *job = new SecretJob(parent);
        QTimer::singleShot(0, job, [job, answer] {
            job->deleteLater();
            Q_EMIT job->finished(*answer);
        });
        return job;
    }
};

} // namespace capstan::test
