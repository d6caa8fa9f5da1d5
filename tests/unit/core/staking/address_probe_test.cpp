// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpc/endpoint_pool.h"
#include "core/staking/address_probe.h"
#include "core/staking/staking_service.h"
#include "tests/support/manual_clock.h"
#include "tests/support/scripted_transport.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/staking/fake_chain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::address_probe_test {

using testing::addressOf;

namespace {

/// What a node says of one address.
struct Holder
{
    QString eth = u"0x0"_s;
    QString ankr = u"0x"_s + QString(64, u'0');
    QString sent = u"0x0"_s;
    QString code = u"0x"_s;
};

QString keyOf(const Address &address)
{
    return address.toChecksumHex().toLower();
}

QString word(quint64 value)
{
    return u"0x%1"_s.arg(value, 64, 16, QChar(u'0'));
}

} // namespace

class AddressProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsOfEachAddressInOrder();
    void asksInOneRequest();
    void asksNothingForNoAddress();
    void refusesMoreThanSixtyFour();
    void tellsWhatIsUsed_data();
    void tellsWhatIsUsed();
    void failsAllForOne_data();
    void failsAllForOne();
    void reportsTheNetwork();
    void answersFromTheEventLoop();
    void canBeAbandoned();
    void isOfferedByTheService();

private:
    QJsonObject replyTo(const QJsonObject &call);
    Result<std::vector<AddressFacts>> probe(const std::vector<Address> &addresses);

    testing::FakeChain m_chain;
    ScriptedTransport m_transport;
    ManualClock m_clock;
    std::unique_ptr<EndpointPool> m_pool;
    std::map<QString, Holder> m_holders; ///< by lower-case hex
    QStringList m_methods;
    QSet<QString> m_tokens;
};

void AddressProbeTest::init()
{
    m_holders.clear();
    m_methods.clear();
    m_tokens.clear();
    m_transport.setScript([this](const QUrl &, const QByteArray &body) {
        QJsonArray replies;
        const QJsonArray calls = QJsonDocument::fromJson(body).array();
        for (const auto &call : calls)
            replies.append(replyTo(call.toObject()));
        return Result<QByteArray>(QJsonDocument(replies).toJson());
    });
    m_pool = std::make_unique<EndpointPool>(m_chain.profile(), &m_transport, &m_clock);
}

QJsonObject AddressProbeTest::replyTo(const QJsonObject &call)
{
    const QString method = call[u"method"].toString();
    const QJsonArray params = call[u"params"].toArray();
    QJsonObject reply{{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, call[u"id"]}};
    if (method == "eth_chainId"_L1) {
        reply[u"result"] = u"0x%1"_s.arg(m_chain.profile().chainId, 0, 16);
        return reply;
    }
    m_methods << method;
    const QJsonObject ethCall = params[0].toObject();
    const bool isCall = method == "eth_call"_L1;
    const QString address =
        isCall ? u"0x"_s + ethCall[u"input"].toString().right(40) : params[0].toString().toLower();
    if (isCall)
        m_tokens << ethCall[u"to"].toString().toLower();
    const Holder &holder = m_holders[address];
    const QString value = isCall                                   ? holder.ankr
                          : method == "eth_getBalance"_L1          ? holder.eth
                          : method == "eth_getTransactionCount"_L1 ? holder.sent
                                                                   : holder.code;
    if (value == "error"_L1)
        reply[u"error"] = QJsonObject{{u"code"_s, -32602}, {u"message"_s, u"no"_s}};
    else
        reply[u"result"] = value;
    return reply;
}

Result<std::vector<AddressFacts>> AddressProbeTest::probe(const std::vector<Address> &addresses)
{
    Result<std::vector<AddressFacts>> answer = failure(ErrorCode::Timeout);
    bool answered = false;
    auto *job = new AddressProbe(m_pool.get(), addresses, this);
    connect(job, &AddressProbe::finished, this, [&](const Result<std::vector<AddressFacts>> &facts) {
        answer = facts;
        answered = true;
    });
    (void)QTest::qWaitFor([&] { return answered; }, 30'000);
    return answer;
}

void AddressProbeTest::tellsOfEachAddressInOrder()
{
    m_holders[keyOf(addressOf(2))] = {u"0xde0b6b3a7640000"_s, word(7), u"0x3"_s, u"0xef0100"_s};
    const auto facts = probe({addressOf(1), addressOf(2)});
    QVERIFY(facts.has_value());
    QCOMPARE(facts->size(), 2U);
    QVERIFY(facts->at(0).address == addressOf(1));
    QVERIFY(facts->at(0).ethWei == 0 && facts->at(0).ankrWei == 0);
    QVERIFY(!facts->at(0).used && !facts->at(0).hasCode);
    QVERIFY(facts->at(1).address == addressOf(2));
    QVERIFY(facts->at(1).ethWei == UInt256(1'000'000'000'000'000'000));
    QVERIFY(facts->at(1).ankrWei == 7);
    QVERIFY(facts->at(1).used && facts->at(1).hasCode);
}

void AddressProbeTest::asksInOneRequest()
{
    const std::size_t before = m_transport.posts().size();
    std::vector<Address> addresses;
    for (std::uint8_t i = 1; i <= AddressProbe::MaxAddresses; ++i)
        addresses.push_back(addressOf(i));
    const auto facts = probe(addresses);
    QVERIFY(facts.has_value());
    QCOMPARE(facts->size(), AddressProbe::MaxAddresses);
    QCOMPARE(m_transport.posts().size(), before + 1);
    QCOMPARE(m_methods.size(), qsizetype{4 * 64});
    QCOMPARE(m_tokens, QSet<QString>{keyOf(m_chain.profile().token)});
}

void AddressProbeTest::asksNothingForNoAddress()
{
    const std::size_t before = m_transport.posts().size();
    const auto facts = probe({});
    QVERIFY(facts.has_value());
    QVERIFY(facts->empty());
    QCOMPARE(m_transport.posts().size(), before);
}

void AddressProbeTest::refusesMoreThanSixtyFour()
{
    const auto facts = probe(std::vector<Address>(65, addressOf(1)));
    QVERIFY(!facts.has_value());
    QCOMPARE(facts.error().code, ErrorCode::TooLarge);
    QVERIFY(m_methods.isEmpty());
}

void AddressProbeTest::tellsWhatIsUsed_data()
{
    QTest::addColumn<QStringList>("holder");
    QTest::addColumn<bool>("used");
    const QString none = word(0);
    QTest::newRow("nothing") << QStringList{u"0x0"_s, none, u"0x0"_s, u"0x"_s} << false;
    QTest::newRow("one wei") << QStringList{u"0x1"_s, none, u"0x0"_s, u"0x"_s} << true;
    QTest::newRow("a grain of ANKR") << QStringList{u"0x0"_s, word(1), u"0x0"_s, u"0x"_s} << true;
    QTest::newRow("one transaction") << QStringList{u"0x0"_s, none, u"0x1"_s, u"0x"_s} << true;
    QTest::newRow("only code") << QStringList{u"0x0"_s, none, u"0x0"_s, u"0x60"_s} << false;
}

void AddressProbeTest::tellsWhatIsUsed()
{
    QFETCH(QStringList, holder);
    QFETCH(bool, used);
    m_holders[keyOf(addressOf(1))] = {holder[0], holder[1], holder[2], holder[3]};
    const auto facts = probe({addressOf(1)});
    QVERIFY(facts.has_value());
    QCOMPARE(facts->front().used, used);
}

void AddressProbeTest::failsAllForOne_data()
{
    QTest::addColumn<QStringList>("holder");
    QTest::addColumn<ErrorCode>("code");
    const QString none = word(0);
    QTest::newRow("no balance") << QStringList{u"error"_s, none, u"0x0"_s, u"0x"_s} << ErrorCode::RpcError;
    QTest::newRow("a balance with zeros")
        << QStringList{u"0x01"_s, none, u"0x0"_s, u"0x"_s} << ErrorCode::UnexpectedType;
    QTest::newRow("no token at all") << QStringList{u"0x0"_s, u"0x"_s, u"0x0"_s, u"0x"_s}
                                     << ErrorCode::InvalidAbi;
    QTest::newRow("no nonce") << QStringList{u"0x0"_s, none, u"error"_s, u"0x"_s} << ErrorCode::RpcError;
    QTest::newRow("code that is no hex")
        << QStringList{u"0x0"_s, none, u"0x0"_s, u"60"_s} << ErrorCode::UnexpectedType;
}

void AddressProbeTest::failsAllForOne()
{
    QFETCH(QStringList, holder);
    QFETCH(ErrorCode, code);
    m_holders[keyOf(addressOf(2))] = {holder[0], holder[1], holder[2], holder[3]};
    const auto facts = probe({addressOf(1), addressOf(2), addressOf(3)});
    QVERIFY(!facts.has_value());
    QCOMPARE(facts.error().code, code);
}

void AddressProbeTest::reportsTheNetwork()
{
    m_transport.setScript({});
    const auto facts = probe({addressOf(1)});
    QVERIFY(!facts.has_value());
    QCOMPARE(facts.error().code, ErrorCode::Unreachable);
}

void AddressProbeTest::answersFromTheEventLoop()
{
    int answers = 0;
    for (const std::size_t count : {0U, 1U, 65U}) {
        auto *job = new AddressProbe(m_pool.get(), std::vector<Address>(count, addressOf(1)), this);
        connect(job, &AddressProbe::finished, this, [&] { ++answers; });
        QPointer<AddressProbe> guard = job;
        QTRY_VERIFY(guard.isNull());
    }
    QCOMPARE(answers, 3);
}

void AddressProbeTest::canBeAbandoned()
{
    bool answered = false;
    auto *job = new AddressProbe(m_pool.get(), {addressOf(1)}, this);
    connect(job, &AddressProbe::finished, this, [&] { answered = true; });
    delete job;
    QVERIFY(probe({addressOf(1)}).has_value());
    QVERIFY(!answered);
}

void AddressProbeTest::isOfferedByTheService()
{
    const StakingService service(m_pool.get(), nullptr, &m_clock);
    bool answered = false;
    connect(service.probe({addressOf(1)}, this), &AddressProbe::finished, this,
            [&](const Result<std::vector<AddressFacts>> &facts) { answered = facts.has_value(); });
    QTRY_VERIFY(answered);
}

CAPSTAN_TEST(AddressProbeTest)

} // namespace capstan::address_probe_test

#include "address_probe_test.moc"
