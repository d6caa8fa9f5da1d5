// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/endpoints_edit.h"

#include "core/network/profile_writing.h"
#include "ui/text/plain_text.h"
#include "ui/text/settings_text.h"
#include "ui/text/tool_tip.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace capstan {

namespace {

constexpr int EditHeight = 96;
constexpr qsizetype MaxText = 10'000;

} // namespace

EndpointsEdit::EndpointsEdit(const NetworkService *network, QWidget *parent)
    : QWidget(parent)
    , m_network(network)
    , m_edit(new QPlainTextEdit)
    , m_test(new QPushButton(tr("Test endpoints")))
    , m_results(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    QLabel *label = textLabel(tr("Endpoints, one a line"), TextStyle::Label, Role::Secondary);
    label->setBuddy(m_edit);
    m_edit->setAccessibleName(label->text());
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(EditHeight);
    m_edit->setPlaceholderText(QStringLiteral("https://…"));
    column->addWidget(label);
    column->addWidget(m_edit);
    column->addSpacing(4);
    m_test->setProperty("dense", true);
    column->addWidget(m_test, 0, Qt::AlignLeft);
    m_results->setSpacing(2);
    column->addLayout(m_results);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &EndpointsEdit::edited);
    connect(m_test, &QPushButton::clicked, this, &EndpointsEdit::startOrStop);
    updateTest();
}

void EndpointsEdit::setUrls(const std::vector<QUrl> &urls)
{
    QStringList lines;
    for (const QUrl &url : urls)
        lines.append(url.toString(QUrl::FullyEncoded));
    m_edit->setPlainText(lines.join(u'\n'));
}

void EndpointsEdit::setChainId(std::uint64_t chainId)
{
    if (chainId == m_chainId)
        return;
    m_chainId = chainId;
    edited();
}

Result<std::vector<QUrl>> EndpointsEdit::urls() const
{
    QStringList lines;
    for (const QString &line : m_edit->toPlainText().left(MaxText).split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    auto parsed = parseEndpoints(lines);
    for (const QUrl &url : parsed.value_or(std::vector<QUrl>{})) {
        if (m_wrong.contains(url.toString()))
            return failure(ErrorCode::WrongChain);
    }
    return parsed;
}

/// What was found holds for what was tested only.
void EndpointsEdit::edited()
{
    delete m_running;
    m_waiting.clear();
    m_wrong.clear();
    while (QLayoutItem *item = m_results->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    updateTest();
    Q_EMIT changed();
}

void EndpointsEdit::updateTest()
{
    QString reason;
    if (m_chainId == 0)
        reason = tr("Enter the chain id first.");
    else if (const auto all = urls(); !all && all.error().code != ErrorCode::WrongChain)
        reason = networkProblem(all.error());
    m_test->setText(m_running ? tr("Stop testing") : tr("Test endpoints"));
    m_test->setEnabled(reason.isEmpty());
    m_test->setToolTip(plainToolTip(reason));
    m_test->setAccessibleDescription(reason);
}

void EndpointsEdit::startOrStop()
{
    if (m_running) {
        m_waiting.clear();
        m_running->cancel();
        return;
    }
    edited();
    const auto all = urls();
    if (!all)
        return;
    m_waiting.assign(all->rbegin(), all->rend());
    testNext();
}

void EndpointsEdit::testNext()
{
    if (!m_waiting.empty()) {
        const QUrl url = m_waiting.back();
        m_waiting.pop_back();
        m_running = m_network->test(url, m_chainId, this);
        connect(m_running, &EndpointTest::finished, this, [this, url](const Result<EndpointFacts> &facts) {
            m_running.clear();
            showResult(url, facts);
            testNext();
        });
    }
    updateTest();
}

void EndpointsEdit::showResult(const QUrl &url, const Result<EndpointFacts> &facts)
{
    const QString host = plainText(url.host(), 60);
    QLabel *line = paragraph(tr("%1: %2", "a host, what came of its test").arg(host, endpointTestText(facts)),
                             TextStyle::Label, facts ? Role::Accent : Role::Danger);
    m_results->addWidget(line);
    line->show(); // at once, so that the dialog makes room for it
    if (!facts && facts.error().code == ErrorCode::WrongChain)
        m_wrong.insert(url.toString());
    Q_EMIT changed();
}

} // namespace capstan
