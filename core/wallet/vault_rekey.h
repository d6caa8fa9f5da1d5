// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/vault_operation.h"

namespace capstan {

/// Opens all entries, writes them as the next generation, reads them back, opens those, and lets them count.
class Vault::ChangePassphrase final : public Vault::Operation
{
public:
    ChangePassphrase(Vault *vault, SecretBytes current, SecretBytes next, QObject *parent);
    void start() override;

private:
    void clearTheWay(OpenedEntries opened);
    void seal(OpenedEntries opened);
    void writeAll(const std::vector<StoredEntry> &entries);
    void openNew(const std::vector<StoredEntry> &entries);
    void abandon(const Error &error);

    std::shared_ptr<const SecretBytes> m_current;
    std::shared_ptr<const SecretBytes> m_next;
    std::vector<EntryId> m_ids;
    int m_generation = 0; ///< the present one
};

} // namespace capstan
