// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/network_dialogs.h"

#include "core/network/profile_writing.h"
#include "ui/dialogs/endpoints_edit.h"
#include "ui/text/error_text.h"
#include "ui/text/plain_text.h"
#include "ui/text/settings_text.h"
#include "ui/widgets/text_label.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

namespace {

constexpr int DialogWidth = 560;

QString endpointsProblem(const Error &error)
{
    if (error.code == ErrorCode::WrongChain)
        return FormDialog::tr("An endpoint serves another chain. Take it out of the list.");
    return networkProblem(error);
}

} // namespace

EndpointsDialog::EndpointsDialog(const NetworkService *network, const NetworkProfile &profile,
                                 const std::vector<QUrl> &own, QWidget *parent)
    : FormDialog(
          tr("Edit endpoints"),
          tr("The nodes that %1 (chain %2) is read from, the best first. With several, what one says is "
             "compared with another before you sign, and one that fails is replaced by the next.")
              .arg(plainText(profile.name, 60), QString::number(profile.chainId)),
          tr("Save"), parent)
    , m_own(own)
    , m_edit(new EndpointsEdit(network))
{
    setMinimumWidth(DialogWidth);
    m_edit->setChainId(profile.chainId);
    m_edit->setUrls(profile.rpcUrls);
    addHint(m_edit);
    auto *reset = new QPushButton(tr("Use the network's own"));
    Theme::setKind(reset, ButtonKind::Link);
    addHint(reset);
    connect(reset, &QPushButton::clicked, this, [this] { m_edit->setUrls(m_own); });
    connect(m_edit, &EndpointsEdit::changed, this, &EndpointsDialog::check);
    connect(this, &FormDialog::submitted, this, [this] {
        if (const auto urls = m_edit->urls()) {
            Q_EMIT saved(*urls == m_own ? std::vector<QUrl>{} : *urls);
            accept();
        }
    });
    check();
}

void EndpointsDialog::check()
{
    const auto urls = m_edit->urls();
    const QString problem = urls ? QString() : endpointsProblem(urls.error());
    setAcceptEnabled(problem.isEmpty(), problem);
    setProblem(problem);
}

NetworkDialog::NetworkDialog(const NetworkService *network, NetworkFiles *files,
                             const std::optional<KnownNetwork> &edited, QWidget *parent)
    : FormDialog(edited ? tr("Edit network") : tr("Add network"),
                 tr("Another chain with the ANKR staking contract. Take its addresses from a source that you "
                    "trust: whoever gives you wrong ones can make you sign for another contract."),
                 edited ? tr("Save") : tr("Add"), parent)
    , m_files(files)
    , m_edited(edited)
    , m_name(addField(tr("Network name")))
    , m_chainId(addField(tr("Chain id")))
    , m_staking(addAddressField(tr("Staking contract")))
    , m_token(addAddressField(tr("Token contract")))
    , m_config(addAddressField(tr("Staking configuration")))
    , m_explorer(addField(tr("Explorer, if there is one")))
    , m_endpoints(new EndpointsEdit(network))
{
    setMinimumWidth(DialogWidth);
    m_name->setMaxLength(60);
    m_chainId->setMaxLength(16);
    m_explorer->setMaxLength(200);
    m_explorer->setPlaceholderText(u"https://…"_s);
    addGap();
    addHint(m_endpoints);
    for (QLineEdit *edit : {m_name, m_chainId, m_staking, m_token, m_config, m_explorer})
        connect(edit, &QLineEdit::textChanged, this, &NetworkDialog::check);
    connect(m_endpoints, &EndpointsEdit::changed, this, &NetworkDialog::check);
    connect(this, &FormDialog::submitted, this, &NetworkDialog::submit);
    if (m_edited)
        showEdited();
    check();
    m_name->setFocus();
}

void NetworkDialog::showEdited()
{
    const NetworkProfile &profile = m_edited->profile;
    m_name->setText(profile.name);
    m_chainId->setText(QString::number(profile.chainId));
    m_staking->setText(profile.staking.toChecksumHex());
    m_token->setText(profile.token.toChecksumHex());
    m_config->setText(profile.stakingConfig.toChecksumHex());
    m_explorer->setText(profile.explorerUrl.toString(QUrl::FullyEncoded));
    m_endpoints->setUrls(profile.rpcUrls);
    for (QLineEdit *edit : {m_name, m_staking, m_token, m_config, m_explorer})
        edit->setCursorPosition(0);
}

/// By way of the file's form, so that both are judged by the same rules, and what a file says beyond the
/// fields is kept.
Result<NetworkProfile> NetworkDialog::profile() const
{
    const auto urls = m_endpoints->urls();
    if (!urls)
        return tl::unexpected(urls.error());
    QJsonArray endpoints;
    for (const QUrl &url : *urls)
        endpoints.append(url.toString(QUrl::FullyEncoded));
    QJsonObject object =
        m_edited ? QJsonDocument::fromJson(toJson(m_edited->profile)).object() : QJsonObject();
    object[u"name"_s] = m_name->text().trimmed();
    object[u"chainId"_s] = static_cast<qint64>(m_chainId->text().trimmed().toULongLong() & (~0ULL >> 1));
    object[u"rpcUrls"_s] = endpoints;
    object[u"explorerUrl"_s] = m_explorer->text().trimmed();
    QJsonObject contracts = object[u"contracts"_s].toObject();
    contracts[u"staking"_s] = m_staking->text().trimmed();
    contracts[u"token"_s] = m_token->text().trimmed();
    contracts[u"stakingConfig"_s] = m_config->text().trimmed();
    object[u"contracts"_s] = contracts;
    return NetworkProfile::fromJson(QJsonDocument(object).toJson());
}

void NetworkDialog::check()
{
    m_endpoints->setChainId(m_chainId->text().trimmed().toULongLong());
    setProblem({});
    const auto typed = profile();
    const QString missing = typed ? QString() : endpointsProblem(typed.error());
    setAcceptEnabled(missing.isEmpty(), missing);
    setNote(missing);
}

void NetworkDialog::submit()
{
    const auto kept = profile().and_then([this](const NetworkProfile &typed) -> Result<void> {
        if (m_edited)
            return m_files->replace(m_edited->id, typed);
        return m_files->add(typed).map([](const QString &) {});
    });
    if (kept)
        accept();
    else
        setProblem(networkProblem(kept.error()),
                   m_edited ? tr("Nothing was changed.") : tr("Nothing was added."));
}

RemoveNetworkDialog::RemoveNetworkDialog(const KnownNetwork &network, NetworkFiles *files, QWidget *parent)
    : FormDialog(tr("Remove network"),
                 tr("%1 is taken off the list. Accounts, keys and what is known of their transactions stay.")
                     .arg(plainText(network.profile.name, 60)),
                 tr("Remove"), parent)
{
    connect(this, &FormDialog::submitted, this, [this, files, id = network.id] {
        if (const auto removed = files->remove(id))
            accept();
        else
            setProblem(describeError(removed.error()), tr("The network was not removed."));
    });
    cancelButton()->setFocus();
}

} // namespace capstan
