// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/vault_operation.h"

namespace capstan {

Vault::Operation::Operation(Vault *vault, QObject *parent)
    : VaultJob(parent)
    , m_vault(vault)
{
    connect(
        vault, &QObject::destroyed, this,
        [this] {
            finish(Error{ErrorCode::Cancelled, {}, 0, {}});
        },
        Qt::QueuedConnection);
}

void Vault::Operation::finish(const Result<void> &outcome)
{
    if (m_finished)
        return;
    m_finished = true;
    QMetaObject::invokeMethod(
        this,
        [this, outcome] {
            deleteLater();
            Q_EMIT finished(outcome);
        },
        Qt::QueuedConnection);
}

void Vault::Operation::then(SecretJob *job, Next<const Result<QByteArray> &> next)
{
    connect(job, &SecretJob::finished, this, [this, next = std::move(next)](const Result<QByteArray> &value) {
        if (!isOver())
            next(value);
    });
}

template <class T>
void Vault::Operation::inTurn(std::shared_ptr<const std::vector<T>> items, std::size_t index,
                              std::function<void(const T &, const Done &)> step, Done next)
{
    if (index == items->size())
        return next({});
    step((*items)[index], [this, items, index, step, next](const Result<void> &done) {
        if (done)
            inTurn(items, index + 1, step, next);
        else
            next(done);
    });
}

void Vault::Operation::read(const std::vector<EntryId> &ids, int generation,
                            Next<std::vector<StoredEntry>> next)
{
    auto stored = std::make_shared<std::vector<StoredEntry>>();
    inTurn<EntryId>(
        std::make_shared<const std::vector<EntryId>>(ids), 0,
        [this, generation, stored](const EntryId &id, const Done &done) {
            then(m_vault->m_secrets->read(id.name(generation), this),
                 [stored, id, done](const Result<QByteArray> &value) {
                     if (value) {
                         stored->push_back({id, *value});
                         return done({});
                     }
                     Error error = value.error();
                     if (error.code == ErrorCode::SecretNotFound || error.code == ErrorCode::SecretDamaged)
                         error.detail = id.account.toChecksumHex();
                     done(tl::unexpected(error));
                 });
        },
        [this, stored, next = std::move(next)](const Result<void> &done) {
            if (done)
                next(std::move(*stored));
            else
                finish(done);
        });
}

void Vault::Operation::open(std::vector<StoredEntry> stored, std::shared_ptr<const SecretBytes> passphrase,
                            Next<OpenedEntries> next)
{
    inBackground<OpenedEntries>(
        [stored = std::move(stored), passphrase = std::move(passphrase)] {
            return openEntries(stored, *passphrase);
        },
        [this, next = std::move(next)](Result<OpenedEntries> opened) {
            if (opened)
                next(*std::move(opened));
            else
                finish(opened.error());
        });
}

void Vault::Operation::write(const std::vector<StoredEntry> &entries, int generation, Done next)
{
    inTurn<StoredEntry>(
        std::make_shared<const std::vector<StoredEntry>>(entries), 0,
        [this, generation](const StoredEntry &entry, const Done &done) {
            const QString name = entry.id.name(generation);
            then(m_vault->m_secrets->write(name, entry.blob, this),
                 [this, entry, name, done](const Result<QByteArray> &written) {
                     if (!written)
                         return done(tl::unexpected(written.error()));
                     then(m_vault->m_secrets->read(name, this), [this, entry, name,
                                                                 done](const Result<QByteArray> &value) {
                         if (value && *value == entry.blob)
                             return done({});
                         const bool notKept = value || value.error().code == ErrorCode::SecretNotFound;
                         const Error error =
                             notKept
                                 ? Error{ErrorCode::SecretNotKept, entry.id.account.toChecksumHex(), 0, {}}
                                 : value.error();
                         then(m_vault->m_secrets->remove(name, this),
                              [error, done](const Result<QByteArray> &) { done(tl::unexpected(error)); });
                     });
                 });
        },
        std::move(next));
}

void Vault::Operation::remove(const std::vector<EntryId> &ids, int generation, Done next)
{
    inTurn<EntryId>(
        std::make_shared<const std::vector<EntryId>>(ids), 0,
        [this, generation](const EntryId &id, const Done &done) {
            then(m_vault->m_secrets->remove(id.name(generation), this),
                 [done](const Result<QByteArray> &removed) { done(removed.map([](const QByteArray &) {})); });
        },
        std::move(next));
}

} // namespace capstan
