// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/network_service.h"

#include <QPointer>
#include <QWidget>

#include <set>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace capstan {

/// Endpoints, one a line, and **Test endpoints**, which tries them out one after the other.
class EndpointsEdit : public QWidget
{
    Q_OBJECT
public:
    /// @p network outlives it.
    explicit EndpointsEdit(const NetworkService *network, QWidget *parent = nullptr);

    void setUrls(const std::vector<QUrl> &urls);
    /// What they have to serve; 0: not known yet, and there is nothing to test by.
    void setChainId(std::uint64_t chainId);
    /// @return what parseEndpoints() does; WrongChain for those of which a test has found that.
    Result<std::vector<QUrl>> urls() const;

Q_SIGNALS:
    void changed();

private:
    void edited();
    void updateTest();
    void startOrStop();
    void testNext();
    void showResult(const QUrl &url, const Result<EndpointFacts> &facts);

    const NetworkService *m_network;
    std::uint64_t m_chainId = 0;
    QPlainTextEdit *m_edit;
    QPushButton *m_test;
    QVBoxLayout *m_results;
    std::vector<QUrl> m_waiting; ///< to be tested, the next one last
    QPointer<EndpointTest> m_running;
    std::set<QString> m_wrong; ///< URLs that serve another chain
};

} // namespace capstan
