// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/address_dialog.h"

#include "ui/text/plain_text.h"
#include "ui/widgets/hex_label.h"
#include "ui/widgets/qr_code.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace capstan {

AddressDialog::AddressDialog(const Account &account, const QString &networkName, QWidget *parent)
    : QDialog(parent)
{
    const QString name = plainText(account.name, 60);
    setWindowTitle(tr("Receive"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 20, 22, 18);
    layout->setSpacing(12);
    layout->addWidget(paragraph(name, TextStyle::DialogTitle, Role::Text));
    layout->addWidget(
        paragraph(tr("For ETH and ANKR on %1. What is sent here on another network may be lost.")
                      .arg(plainText(networkName, 60)),
                  TextStyle::Body, Role::Secondary));
    auto *code = new QrCode;
    code->setText(account.address.toChecksumHex());
    code->setFixedSize(260, 260);
    layout->addWidget(code, 0, Qt::AlignHCenter);
    auto *address = new HexLabel;
    address->setText(account.address.toChecksumHex());
    address->setCopyName(tr("Copy address of %1").arg(name));
    layout->addWidget(address, 0, Qt::AlignHCenter);
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    layout->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setFocus();
}

} // namespace capstan
