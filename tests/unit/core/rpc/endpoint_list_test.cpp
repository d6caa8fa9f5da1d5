// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpc/endpoint_list.h"
#include "tests/support/manual_clock.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::endpoint_list_test {

namespace {

const std::vector<QUrl> urls{QUrl(u"https://a.example"_s), QUrl(u"https://b.example"_s),
                             QUrl(u"https://c.example"_s)};
const Error timeout{ErrorCode::Timeout, {}};
using Order = std::vector<std::size_t>;

} // namespace

class EndpointListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<ManualClock>();
        m_list = std::make_unique<EndpointList>(urls, m_clock.get());
    }

    void beginsInTheProfilesOrder()
    {
        QCOMPARE(m_list->order(), (Order{0, 1, 2}));
        QVERIFY(!m_list->isVerified(0));
        QCOMPARE(m_list->indexOf(urls[2]), 2u);
        QCOMPARE(m_list->indexOf(QUrl(u"https://d.example"_s)), std::nullopt);
    }

    void prefersVerifiedOnesInTheProfilesOrder()
    {
        m_list->succeeded(2, 10);
        QCOMPARE(m_list->order(), (Order{2, 0, 1}));
        m_list->succeeded(1, 10);
        QCOMPARE(m_list->order(), (Order{1, 2, 0}));
    }

    void putsThoseInBackoffLast()
    {
        m_list->failed(0, timeout);
        QCOMPARE(m_list->order(), (Order{1, 2, 0}));
        m_clock->advance(1000);
        QCOMPARE(m_list->order(), (Order{0, 1, 2}));
    }

    void staysWithWhatWorksAfterAFailure()
    {
        m_list->succeeded(0, 10);
        m_list->failed(0, timeout);
        m_list->succeeded(1, 10);
        m_clock->advance(3'600'000);
        QVERIFY(!m_list->isVerified(0));
        QCOMPARE(m_list->order(), (Order{1, 0, 2}));
    }

    void doublesTheBackoffUpToAMinute()
    {
        for (const qint64 seconds : {1, 2, 4, 8, 16, 32, 60, 60, 60}) {
            m_list->failed(0, timeout);
            m_clock->advance(seconds * 1000 - 1);
            QCOMPARE(m_list->order().back(), 0u);
            m_clock->advance(1);
            QCOMPARE(m_list->order().front(), 0u);
        }
        for (int i = 0; i < 1000; ++i)
            m_list->failed(0, timeout);
        m_clock->advance(60'000);
        QCOMPARE(m_list->order().front(), 0u);
    }

    void startsTheBackoffAgainAfterASuccess()
    {
        m_list->failed(0, timeout);
        m_list->failed(0, timeout);
        m_list->succeeded(0, 10);
        QCOMPARE(m_list->order().front(), 0u);
        m_list->failed(0, timeout);
        m_clock->advance(1000);
        QCOMPARE(m_list->order().front(), 0u);
    }

    void leavesARateLimitedOneAloneForAsLongAsItAsked()
    {
        m_list->failed(0, {ErrorCode::RateLimited, {}, 30});
        QCOMPARE(m_list->mustWaitSeconds(0), 30);
        QCOMPARE(m_list->mustWaitSeconds(1), 0);
        m_clock->advance(29'500);
        QCOMPARE(m_list->mustWaitSeconds(0), 1);
        m_clock->advance(500);
        QCOMPARE(m_list->mustWaitSeconds(0), 0);
        QCOMPARE(m_list->order().front(), 0u);
    }

    void waitsAtMostTenMinutes()
    {
        m_list->failed(0, {ErrorCode::RateLimited, {}, std::numeric_limits<qint64>::max()});
        QCOMPARE(m_list->mustWaitSeconds(0), 600);
    }

    void takesAnOrdinaryFailureForNoReasonToWait()
    {
        m_list->failed(0, {ErrorCode::HttpStatus, {}, 503});
        m_list->failed(1, {ErrorCode::RateLimited, {}, 0});
        QCOMPARE(m_list->mustWaitSeconds(0), 0);
        QCOMPARE(m_list->mustWaitSeconds(1), 0);
    }

    void tellsTheHealth()
    {
        m_list->succeeded(0, 42);
        m_list->setBlock(0, 17);
        m_list->failed(1, timeout);
        const auto health = m_list->health();
        QCOMPARE(health.size(), 3u);
        QCOMPARE(health[0], (EndpointHealth{urls[0], true, std::nullopt, 42, 17}));
        QCOMPARE(health[1], (EndpointHealth{urls[1], false, timeout, std::nullopt, std::nullopt}));
        QCOMPARE(health[2], (EndpointHealth{urls[2], false, std::nullopt, std::nullopt, std::nullopt}));
    }

    void forgetsTheErrorWithTheNextSuccess()
    {
        m_list->failed(0, timeout);
        m_list->succeeded(0, 1);
        QCOMPARE(m_list->health()[0].lastError, std::nullopt);
    }

private:
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<EndpointList> m_list;
};

CAPSTAN_TEST(EndpointListTest)

} // namespace capstan::endpoint_list_test

#include "endpoint_list_test.moc"
