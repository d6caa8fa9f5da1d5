// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/endpoint_health.h"
#include "core/settings/network_files.h"
#include "ui/widgets/card.h"

class QLabel;

namespace capstan {

/// **Networks**: those that can be chosen, and how each node of the running one does.
class NetworksCard : public Card
{
    Q_OBJECT
public:
    explicit NetworksCard(QWidget *parent = nullptr);

    /// @p running is one of @p known by its key, or comes first and was named on the command line. @p chosen
    /// is the id of the one to start with next.
    void setNetworks(const std::vector<KnownNetwork> &known, const NetworkProfile &running,
                     const QString &chosen);
    void setHealth(const std::vector<EndpointHealth> &health);
    void setDamaged(const QStringList &paths);

Q_SIGNALS:
    void addRequested();
    void editRequested(const capstan::KnownNetwork &network);
    void editEndpointsRequested(const capstan::NetworkProfile &network);
    void removeRequested(const capstan::KnownNetwork &network);
    void useRequested(const QString &id);

private:
    QWidget *makeRow(const KnownNetwork &network, bool isRunning, bool isChosen, bool isListed);

    QVBoxLayout *m_rows;
    QVBoxLayout *m_health;
    QLabel *m_damaged;
    std::vector<EndpointHealth> m_shownHealth;
};

} // namespace capstan
