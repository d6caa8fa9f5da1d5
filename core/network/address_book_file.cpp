// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/address_book_file.h"

#include "core/network/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MaxDepth = 3; // the file, its entries, an entry
constexpr int Version = 1;
const QString Format = u"capstan-address-book"_s;

tl::unexpected<Error> badField(const QString &field, qint64 entry = 0)
{
    constexpr qsizetype longest = 60; // a field's name may come from the file
    return failure(ErrorCode::UnexpectedType, field.left(longest), entry);
}

/// The first key of @p object that is none of @p known; empty without one.
QString unknownKey(const QJsonObject &object, const QStringList &known)
{
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            return key;
    }
    return {};
}

/// A list of the file, and what its names are called there.
struct Section
{
    QString list;
    QString name;
    bool hasNotes;
};

const Section Entries{u"entries"_s, u"name"_s, true};
const Section Providers{u"providers"_s, u"label"_s, false};

Result<AddressBookEntry> readEntry(const Section &section, const QJsonValue &value, qint64 number)
{
    const auto bad = [&](const QString &field) {
        const QString at = u"%1[%2]"_s.arg(section.list).arg(number - 1);
        return badField(field.isEmpty() ? at : at + u'.' + field, number);
    };
    if (!value.isObject())
        return bad({});
    const QJsonObject object = value.toObject();
    QStringList known{u"address"_s, section.name};
    if (section.hasNotes)
        known << u"note"_s;
    if (const QString key = unknownKey(object, known); !key.isEmpty())
        return bad(key);
    const auto address = Address::fromHex(object[u"address"_s].toString());
    if (!address || address->isZero())
        return bad(u"address"_s);
    if (!object[section.name].isString())
        return bad(section.name);
    if (object.contains(u"note"_s) && !object[u"note"_s].isString())
        return bad(u"note"_s);
    AddressBookEntry entry{*address, object[section.name].toString(), object[u"note"_s].toString()};
    if (const auto checked = checkAddressBookEntry(entry); !checked)
        return bad(checked.error().detail == u"name" ? section.name : checked.error().detail);
    return entry;
}

Result<std::vector<AddressBookEntry>> readSection(const Section &section, const QJsonArray &list)
{
    if (list.size() > MaxAddressBookEntries)
        return failure(ErrorCode::TooLarge, section.list, MaxAddressBookEntries);
    std::vector<AddressBookEntry> entries;
    QSet<Address> seen;
    for (const QJsonValue &value : list) {
        const auto number = static_cast<qint64>(entries.size()) + 1;
        auto entry = readEntry(section, value, number);
        if (!entry)
            return tl::unexpected(entry.error());
        if (seen.contains(entry->address))
            return badField(u"%1[%2].address"_s.arg(section.list).arg(number - 1), number);
        seen.insert(entry->address);
        entries.push_back(*std::move(entry));
    }
    return entries;
}

QJsonArray writeSection(const Section &section, const std::vector<AddressBookEntry> &entries)
{
    QJsonArray list;
    for (const AddressBookEntry &entry : entries) {
        QJsonObject object{{u"address"_s, entry.address.toChecksumHex()}, {section.name, entry.name}};
        if (section.hasNotes && !entry.note.isEmpty())
            object.insert(u"note"_s, entry.note);
        list.append(object);
    }
    return list;
}

Result<void> checkHead(const QJsonObject &file, std::uint64_t chainId)
{
    if (file[u"format"_s].toString() != Format)
        return badField(u"format"_s);
    if (file[u"version"_s] != QJsonValue(Version))
        return badField(u"version"_s);
    const qint64 chain = file[u"chainId"_s].toInteger(0);
    if (chain <= 0 || static_cast<std::uint64_t>(chain) != chainId)
        return badField(u"chainId"_s);
    if (!file[Entries.list].isArray())
        return badField(Entries.list);
    if (file.contains(Providers.list) && !file[Providers.list].isArray())
        return badField(Providers.list);
    if (const QString key =
            unknownKey(file, {u"format"_s, u"version"_s, u"chainId"_s, Entries.list, Providers.list});
        !key.isEmpty())
        return badField(key);
    return {};
}

} // namespace

Result<AddressBookFile> readAddressBook(const QByteArray &file, std::uint64_t chainId)
{
    const auto parsed = parseJson(file, MaxDepth, MaxAddressBookFile);
    if (!parsed)
        return tl::unexpected(parsed.error());
    const QJsonObject object = parsed->toObject();
    if (const auto checked = checkHead(object, chainId); !checked)
        return tl::unexpected(checked.error());
    auto entries = readSection(Entries, object[Entries.list].toArray());
    if (!entries)
        return tl::unexpected(entries.error());
    auto providers = readSection(Providers, object[Providers.list].toArray());
    if (!providers)
        return tl::unexpected(providers.error());
    return AddressBookFile{*std::move(entries), *std::move(providers)};
}

QByteArray writeAddressBook(const AddressBookFile &book, std::uint64_t chainId)
{
    QJsonObject file{{u"format"_s, Format},
                     {u"version"_s, Version},
                     {u"chainId"_s, static_cast<qint64>(chainId)},
                     {Entries.list, writeSection(Entries, book.entries)}};
    if (!book.providers.empty())
        file.insert(Providers.list, writeSection(Providers, book.providers));
    return QJsonDocument(file).toJson();
}

} // namespace capstan
