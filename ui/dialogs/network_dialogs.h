// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/network_files.h"
#include "ui/dialogs/form_dialog.h"

namespace capstan {

class EndpointsEdit;
class NetworkService;

/// **Edit endpoints** of one network.
class EndpointsDialog : public FormDialog
{
    Q_OBJECT
public:
    /// @p network outlives it. @p own are those that the network's file names.
    EndpointsDialog(const NetworkService *network, const NetworkProfile &profile,
                    const std::vector<QUrl> &own, QWidget *parent);

Q_SIGNALS:
    /// Empty: the network's own.
    void saved(const std::vector<QUrl> &urls);

private:
    void check();

    std::vector<QUrl> m_own;
    EndpointsEdit *m_edit;
};

/// **Add network**, or **Edit network**: everything that a network's file says and a person can know.
class NetworkDialog : public FormDialog
{
    Q_OBJECT
public:
    /// Both outlive it. Without @p edited, an added one, it adds.
    NetworkDialog(const NetworkService *network, NetworkFiles *files,
                  const std::optional<KnownNetwork> &edited, QWidget *parent);

private:
    void showEdited();
    Result<NetworkProfile> profile() const;
    void check();
    void submit();

    NetworkFiles *m_files;
    std::optional<KnownNetwork> m_edited;
    QLineEdit *m_name;
    QLineEdit *m_chainId;
    QLineEdit *m_staking;
    QLineEdit *m_token;
    QLineEdit *m_config;
    QLineEdit *m_explorer;
    EndpointsEdit *m_endpoints;
};

/// Asks before a network is forgotten.
class RemoveNetworkDialog : public FormDialog
{
    Q_OBJECT
public:
    RemoveNetworkDialog(const KnownNetwork &network, NetworkFiles *files, QWidget *parent);
};

} // namespace capstan
