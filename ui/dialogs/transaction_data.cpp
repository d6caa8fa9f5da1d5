// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hex.h"
#include "ui/dialogs/transaction_details.h"
#include "ui/text/amount_text.h"
#include "ui/text/line_breaks.h"
#include "ui/text/plain_text.h"
#include "ui/text/tool_tip.h"
#include "ui/text/word_help.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/fitted_label.h"
#include "ui/widgets/hex_label.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace capstan {

namespace {

/// A decoded value of any type, exactly; lists in brackets.
QString valueText(const abi::Value &value)
{
    return std::visit(
        [](const auto &held) -> QString {
            using Held = std::decay_t<decltype(held)>;
            if constexpr (std::is_same_v<Held, UInt256>) {
                return toDecimal(held);
            } else if constexpr (std::is_same_v<Held, Address>) {
                return held.toChecksumHex();
            } else if constexpr (std::is_same_v<Held, bool>) {
                return held ? QStringLiteral("true") : QStringLiteral("false");
            } else if constexpr (std::is_same_v<Held, Bytes>) {
                return toHex(held);
            } else {
                QStringList items;
                for (const abi::Value &item : held)
                    items.append(valueText(item));
                return QStringLiteral("[%1]").arg(items.join(QStringLiteral(", ")));
            }
        },
        value.value);
}

/// What a person knows an address by; never the one name for another address.
QString nameOf(const Address &address, const TransactionPreview &preview, const TransactionNames &names)
{
    if (address == preview.account)
        return names.account;
    return address == preview.action.provider ? names.provider : names.providers.value(address);
}

void showArgument(DetailRow *row, const DecodedArgument &argument, const TransactionPreview &preview,
                  const TransactionNames &names, const QLocale &locale)
{
    const QString exact = valueText(argument.value);
    if (const auto *address = std::get_if<Address>(&argument.value.value)) {
        auto *name = new FittedLabel(TextStyle::Body, Role::Text);
        name->setWords(nameOf(*address, preview, names));
        row->addWidget(name);
        auto *label = new HexLabel;
        label->setText(address->toChecksumHex());
        row->addWidget(label);
        return;
    }
    const auto *number = std::get_if<UInt256>(&argument.value.value);
    if (number && argument.meaning == DecodedArgument::Meaning::AnkrAmount) {
        row->setValue(TransactionData::tr("%1 wei =").arg(exact), Role::Secondary);
        row->setEmphasis(ankrTextFull(*number, locale));
        return;
    }
    row->setValue(breakable(plainText(exact, 400)));
}

} // namespace

TransactionData::TransactionData(QWidget *parent)
    : QWidget(parent)
    , m_rows(new DetailList)
    , m_remark(paragraph({}, TextStyle::Body, Role::Danger))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_remark);
    layout->addWidget(m_rows);
    layout->addStretch();
}

void TransactionData::setPreview(const TransactionPreview &preview, const TransactionNames &names)
{
    const Bytes &bytes = preview.transaction.data;
    const auto isKnown = [](const DecodedCall &call) { return call.isKnown(); };
    const bool isUnknown =
        !bytes.empty() && (!isKnown(preview.call) || !std::ranges::all_of(preview.call.calls, isKnown));
    m_remark->setVisible(isUnknown || bytes.empty());
    m_remark->setText(isUnknown ? tr("What this data calls is unknown. Do not confirm what you can't read.")
                                : tr("There is no data: nothing is called."));
    Theme::setTextRole(m_remark, isUnknown ? Role::Danger : Role::Secondary);
    m_rows->truncate(0);
    if (!isKnown(preview.call) && !bytes.empty())
        m_rows->addRow(tr("Function"))
            ->setValue(
                tr("unknown (%1)").arg(toHex(BytesView(bytes).first(std::min<std::size_t>(4, bytes.size())))),
                Role::Danger);
    if (preview.call.isKnown())
        showCall(preview.call, tr("Function"), preview, names);
    const auto count = static_cast<int>(preview.call.calls.size());
    for (int i = 0; i < count; ++i)
        showCall(preview.call.calls[static_cast<std::size_t>(i)], tr("Call %1 of %2").arg(i + 1).arg(count),
                 preview, names);
    m_rows->addRow(tr("ETH sent along"))->setValue(ethTextFull(preview.transaction.value, locale()));
    m_rows->addRow(tr("Data"))->setValue(tr("%1 bytes").arg(bytes.size()));
}

/// What a multicall is given are its calls, which are shown themselves.
void TransactionData::showCall(const DecodedCall &call, const QString &title,
                               const TransactionPreview &preview, const TransactionNames &names)
{
    DetailRow *row = m_rows->addRow(title);
    if (!call.isKnown()) {
        row->setValue(tr("unknown"), Role::Danger);
        return;
    }
    row->setValue(breakable(plainText(call.signature, 60)), Role::Text, TextStyle::Mono);
    if (!call.calls.empty())
        return;
    for (const DecodedArgument &argument : call.arguments) {
        const QString label = tr("%1 (%2)").arg(plainText(argument.name, 16), plainText(argument.type, 10));
        showArgument(m_rows->addRow(label), argument, preview, names, locale());
    }
}

TransactionHex::TransactionHex(QWidget *parent)
    : QWidget(parent)
    , m_digest(new HexLabel)
    , m_payload(new QPlainTextEdit)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(4);
    auto *digest = textLabel(tr("Digest that is signed (Keccak-256)"), TextStyle::Label, Role::Secondary);
    digest->setToolTip(plainToolTip(wordHelp(Word::Digest)));
    layout->addWidget(digest);
    m_digest->setCopyName(tr("Copy digest"));
    layout->addWidget(m_digest, 0, Qt::AlignLeft);
    layout->addSpacing(8);

    auto *head = new QHBoxLayout;
    head->addWidget(textLabel(tr("Transaction before it is signed"), TextStyle::Label, Role::Secondary), 1);
    auto *copy = new QPushButton(tr("Copy bytes"));
    copy->setAutoDefault(false);
    copy->setProperty("dense", true);
    head->addWidget(copy);
    layout->addLayout(head);
    m_payload->setReadOnly(true);
    m_payload->setFont(Theme::font(TextStyle::Mono));
    m_payload->setWordWrapMode(QTextOption::WrapAnywhere);
    m_payload->setAccessibleName(tr("Transaction before it is signed"));
    m_payload->setTabChangesFocus(true);
    layout->addWidget(m_payload, 1);
    connect(copy, &QPushButton::clicked, this, &TransactionHex::copyPayload);
}

void TransactionHex::copyPayload()
{
    QGuiApplication::clipboard()->setText(m_payload->toPlainText());
}

void TransactionHex::setPreview(const TransactionPreview &preview)
{
    m_digest->setText(preview.digest.toHex());
    m_payload->setPlainText(toHex(signingPayload(preview.transaction)));
}

} // namespace capstan
