// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/transaction_risks.h"

#include "ui/text/line_breaks.h"
#include "ui/text/risk_text.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/hex_label.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tick_box.h"
#include "ui/widgets/warning_box.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace capstan {

namespace {

WarningBox::Kind boxKind(const Risk &risk, const TransactionPreview &preview)
{
    if (risk.blocking)
        return WarningBox::Kind::Danger;
    switch (risk.kind) {
    case Risk::Kind::BucketReset:
        return preview.unstake && preview.unstake->reset && !delaysBucket(*preview.unstake)
                   ? WarningBox::Kind::Info
                   : WarningBox::Kind::Danger;
    case Risk::Kind::EpochBoundary:
        return WarningBox::Kind::Info;
    default:
        return WarningBox::Kind::Caution;
    }
}

/// The word itself is translated: it has to be one that the person can type.
QString overrideWord()
{
    return TransactionRisks::tr("OVERRIDE",
                                "typed to confirm in spite of a risk; one word in capital letters");
}

void addAddress(DetailList *list, const QString &label, const Address &address, const QString &copyName)
{
    auto *hex = new HexLabel;
    hex->setText(address.toChecksumHex());
    hex->setCopyName(copyName);
    list->addRow(label)->addWidget(hex);
}

} // namespace

TransactionRisks::TransactionRisks(QWidget *parent)
    : QWidget(parent)
    , m_boxes(new QVBoxLayout(this))
{
    m_boxes->setContentsMargins(0, 0, 0, 0);
    m_boxes->setSpacing(8);
}

void TransactionRisks::setPreview(const TransactionPreview &preview, const QString &provider, bool canSign)
{
    std::vector<Notice> notices;
    for (const Risk &risk : preview.risks)
        notices.push_back(riskNotice(risk, preview, provider, locale()));
    if (preview.risks == m_risks && notices == m_notices && canSign == m_canSign)
        return;
    m_risks = preview.risks;
    m_notices = notices;
    m_canSign = canSign;
    m_word = nullptr;
    // A box may go by a click of its own, so that it has to outlive that.
    while (QLayoutItem *item = m_boxes->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t at = 0; at < m_risks.size(); ++at) {
        addBox(m_risks[at], m_notices[at], preview);
        if (m_risks[at].kind == Risk::Kind::ImplementationChanged)
            addReview(m_risks[at], canSign);
    }
    if (canSign && !preview.canConfirm() && preview.canConfirm(RiskOverrides::all()))
        addOverride();
    m_boxes->setContentsMargins(0, m_risks.empty() ? 0 : 10, 0, 0);
    Q_EMIT overridesChanged();
}

void TransactionRisks::addBox(const Risk &risk, const Notice &notice, const TransactionPreview &preview)
{
    auto *box = new WarningBox(boxKind(risk, preview));
    box->setText(breakable(notice.figure), breakable(notice.why));
    m_boxes->addWidget(box);
}

void TransactionRisks::addReview(const Risk &risk, bool canSign)
{
    auto *addresses = new DetailList;
    addAddress(addresses, tr("Code before"), risk.acceptedCode, tr("Copy address of the code before"));
    addAddress(addresses, tr("Code now"), risk.foundCode, tr("Copy address of the code now"));
    m_boxes->addWidget(addresses);
    m_boxes->addWidget(paragraph(
        tr("What to do: look for the upgrade in the project's own announcements, by a way you know and "
           "not by a link that was sent to you. If nothing is said of it there, reject. Accept it only "
           "if the code now is the one that was announced."),
        TextStyle::Body, Role::Text));
    if (!canSign)
        return;
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 4, 0, 0);
    line->setSpacing(8);
    auto *read = new TickBox;
    read->setAccessibleName(tr("I have read this"));
    auto *words = textLabel(tr("I have read this"), TextStyle::Body, Role::Text);
    words->setBuddy(read);
    auto *accept = new QPushButton(tr("Accept the new contract code"));
    accept->setAutoDefault(false);
    accept->setEnabled(false);
    line->addWidget(read);
    line->addWidget(words, 1);
    line->addWidget(accept);
    m_boxes->addWidget(row);
    connect(read, &TickBox::toggled, accept, &QPushButton::setEnabled);
    connect(accept, &QPushButton::clicked, this,
            [this, code = risk.foundCode] { Q_EMIT codeAccepted(code); });
}

void TransactionRisks::addOverride()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    const QString ask = tr("To confirm it in spite of that, type %1").arg(overrideWord());
    m_word = new QLineEdit;
    m_word->setAccessibleName(ask);
    m_word->setFixedWidth(160);
    auto *words = paragraph(ask, TextStyle::Body, Role::Text);
    words->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    line->addWidget(words, 1);
    line->addWidget(m_word);
    m_boxes->addWidget(row);
    connect(m_word, &QLineEdit::textChanged, this, &TransactionRisks::overridesChanged);
}

RiskOverrides TransactionRisks::overrides() const
{
    RiskOverrides overrides;
    if (!m_word || m_word->text().trimmed() != overrideWord())
        return overrides;
    const auto isThere = [this](Risk::Kind kind) {
        return std::any_of(m_risks.begin(), m_risks.end(),
                           [kind](const Risk &risk) { return risk.overridable && risk.kind == kind; });
    };
    overrides.feeAboveCap = isThere(Risk::Kind::FeeAboveCap);
    overrides.simulationFailed = isThere(Risk::Kind::SimulationFailed);
    overrides.endpointsDisagree = isThere(Risk::Kind::EndpointsDisagree);
    overrides.balanceMismatch = isThere(Risk::Kind::BalanceMismatch);
    overrides.nonceGap = isThere(Risk::Kind::NonceGap);
    return overrides;
}

} // namespace capstan
