// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/book_file_text.h"

#include "core/ethereum/address_book_entry.h"
#include "ui/text/error_text.h"
#include "ui/text/plain_text.h"

#include <QCoreApplication>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Translated in the context "BookFileText".
class BookFileText
{
    Q_DECLARE_TR_FUNCTIONS(BookFileText)
};

QString fieldProblem(const QString &field)
{
    if (field.endsWith(u".address"_s))
        return BookFileText::tr("Its address is missing, not an address, or in the file twice.");
    if (field.endsWith(u".name"_s))
        return BookFileText::tr("Its name is missing, too long, or has characters that can't be seen.");
    if (field.endsWith(u".label"_s))
        return BookFileText::tr("Its label is missing, too long, or has characters that can't be seen.");
    if (field.endsWith(u".note"_s))
        return BookFileText::tr("Its note is too long, or has characters that can't be seen.");
    if (field == u"format"_s)
        return BookFileText::tr("It is not an address book of this program.");
    if (field == u"version"_s)
        return BookFileText::tr("It is of a version that this program does not know.");
    if (field == u"chainId"_s)
        return BookFileText::tr("It is of another network.");
    if (field == u"entries"_s)
        return BookFileText::tr("It has no list of entries.");
    if (field == u"providers"_s)
        return BookFileText::tr("What it says of node providers is no list.");
    return BookFileText::tr("It has a field that does not belong there.");
}

} // namespace

QString bookFileProblem(const Error &error)
{
    if (error.code == ErrorCode::TooLarge && !error.detail.isEmpty())
        return BookFileText::tr("The file has more than %1 entries.").arg(MaxAddressBookEntries);
    if (error.code == ErrorCode::TooLarge)
        return BookFileText::tr("The file is larger than an address book can be.");
    if (error.code == ErrorCode::InvalidJson && error.number > 0)
        return BookFileText::tr("The file is not valid JSON, from byte %1 on.").arg(error.number);
    if (error.code != ErrorCode::UnexpectedType)
        return describeError(error);
    const QString field = plainText(error.detail, 60);
    return error.number > 0 ? BookFileText::tr("Entry %1 can't be taken (%2). %3", "a number, a field, why")
                                  .arg(QString::number(error.number), field, fieldProblem(error.detail))
                            : BookFileText::tr("The file can't be taken (%1). %2", "a field, why")
                                  .arg(field, fieldProblem(error.detail));
}

} // namespace capstan
