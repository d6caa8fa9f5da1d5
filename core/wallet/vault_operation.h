// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/secret_entries.h"
#include "core/wallet/vault.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <functional>
#include <memory>

namespace capstan {

/// A job of the vault's queue. Its steps are callbacks; none runs once the job has finished, was deleted, or
/// the vault is gone.
class Vault::Operation : public VaultJob
{
public:
    virtual void start() = 0;
    bool isOver() const { return m_finished || !m_vault; }

protected:
    template <class T>
    using Next = std::function<void(T)>;
    using Done = std::function<void(const Result<void> &)>;

    Operation(Vault *vault, QObject *parent);

    Vault *vault() const { return m_vault; }
    /// finished() comes from the event loop, so what the caller does next is not cut short by its slots.
    void finish(const Result<void> &outcome);
    void finish(const Error &error) { finish(tl::unexpected(error)); }
    /// The value, or finishes with the error.
    template <class T>
    std::optional<T> orFinish(const Result<T> &value);

    /// Reads entries one after the other; calls @p next with all, or finishes with the error.
    void read(const std::vector<EntryId> &ids, int generation, Next<std::vector<StoredEntry>> next);
    /// openEntries() on a pool thread; calls @p next, or finishes with the error.
    void open(std::vector<StoredEntry> stored, std::shared_ptr<const SecretBytes> passphrase,
              Next<OpenedEntries> next);
    /// Writes entries one after the other, and reads each back. One that can't be read, or isn't what was
    /// written (SecretNotKept), is removed again.
    void write(const std::vector<StoredEntry> &entries, int generation, Done next);
    void remove(const std::vector<EntryId> &ids, int generation, Done next);

    void then(SecretJob *job, Next<const Result<QByteArray> &> next);
    /// Runs @p work, which must own all it uses, on a pool thread, then @p next here.
    template <class T>
    void inBackground(std::function<Result<T>()> work, Next<Result<T>> next);

private:
    template <class T>
    void inTurn(std::shared_ptr<const std::vector<T>> items, std::size_t index,
                std::function<void(const T &, const Done &)> step, Done next);

    QPointer<Vault> m_vault;
    bool m_finished = false;
};

inline std::shared_ptr<const SecretBytes> shared(SecretBytes secret)
{
    return std::make_shared<const SecretBytes>(std::move(secret));
}

template <class T>
std::optional<T> Vault::Operation::orFinish(const Result<T> &value)
{
    if (value)
        return *value;
    finish(value.error());
    return std::nullopt;
}

template <class T>
void Vault::Operation::inBackground(std::function<Result<T>()> work, Next<Result<T>> next)
{
    auto outcome = std::make_shared<Result<T>>();
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcher<void>::finished, this, [this, watcher, outcome, next = std::move(next)] {
        watcher->deleteLater();
        if (!isOver())
            next(std::move(*outcome));
    });
    watcher->setFuture(QtConcurrent::run([outcome, work = std::move(work)] { *outcome = work(); }));
}

} // namespace capstan
