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

Result<AddressBookEntry> readEntry(const QJsonValue &value, qint64 number)
{
    const auto bad = [number](const QString &field) {
        const QString at = u"entries[%1]"_s.arg(number - 1);
        return badField(field.isEmpty() ? at : at + u'.' + field, number);
    };
    if (!value.isObject())
        return bad({});
    const QJsonObject object = value.toObject();
    if (const QString key = unknownKey(object, {u"address"_s, u"name"_s, u"note"_s}); !key.isEmpty())
        return bad(key);
    const auto address = Address::fromHex(object[u"address"_s].toString());
    if (!address || address->isZero())
        return bad(u"address"_s);
    if (!object[u"name"_s].isString())
        return bad(u"name"_s);
    if (object.contains(u"note"_s) && !object[u"note"_s].isString())
        return bad(u"note"_s);
    AddressBookEntry entry{*address, object[u"name"_s].toString(), object[u"note"_s].toString()};
    if (const auto checked = checkAddressBookEntry(entry); !checked)
        return bad(checked.error().detail);
    return entry;
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
    if (!file[u"entries"_s].isArray())
        return badField(u"entries"_s);
    if (const QString key = unknownKey(file, {u"format"_s, u"version"_s, u"chainId"_s, u"entries"_s});
        !key.isEmpty())
        return badField(key);
    return {};
}

} // namespace

Result<std::vector<AddressBookEntry>> readAddressBook(const QByteArray &file, std::uint64_t chainId)
{
    const auto parsed = parseJson(file, MaxDepth, MaxAddressBookFile);
    if (!parsed)
        return tl::unexpected(parsed.error());
    const QJsonObject object = parsed->toObject();
    if (const auto checked = checkHead(object, chainId); !checked)
        return tl::unexpected(checked.error());
    const QJsonArray list = object[u"entries"_s].toArray();
    if (list.size() > MaxAddressBookEntries)
        return failure(ErrorCode::TooLarge, u"entries"_s, MaxAddressBookEntries);
    std::vector<AddressBookEntry> entries;
    QSet<Address> seen;
    for (const QJsonValue &value : list) {
        const auto number = static_cast<qint64>(entries.size()) + 1;
        auto entry = readEntry(value, number);
        if (!entry)
            return tl::unexpected(entry.error());
        if (seen.contains(entry->address))
            return badField(u"entries[%1].address"_s.arg(number - 1), number);
        seen.insert(entry->address);
        entries.push_back(*std::move(entry));
    }
    return entries;
}

QByteArray writeAddressBook(const std::vector<AddressBookEntry> &entries, std::uint64_t chainId)
{
    QJsonArray list;
    for (const AddressBookEntry &entry : entries) {
        QJsonObject object{{u"address"_s, entry.address.toChecksumHex()}, {u"name"_s, entry.name}};
        if (!entry.note.isEmpty())
            object.insert(u"note"_s, entry.note);
        list.append(object);
    }
    return QJsonDocument(QJsonObject{{u"format"_s, Format},
                                     {u"version"_s, Version},
                                     {u"chainId"_s, static_cast<qint64>(chainId)},
                                     {u"entries"_s, list}})
        .toJson();
}

} // namespace capstan
