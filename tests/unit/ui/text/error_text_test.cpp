// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/text/error_text.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::error_text_test {

namespace {

constexpr int Codes = static_cast<int>(ErrorCode::NotSupported) + 1;

} // namespace

class ErrorTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasItsOwnSentenceForEveryCode();
    void namesTheDetail_data();
    void namesTheDetail();
    void doesWithoutADetail_data();
    void doesWithoutADetail();
    void isOneLineWhateverTheDetail();
    void takesADetailLiterally();
};

void ErrorTextTest::hasItsOwnSentenceForEveryCode()
{
    QSet<QString> sentences;
    for (int code = 0; code < Codes; ++code) {
        const QString words = describeError({static_cast<ErrorCode>(code), {}});
        QVERIFY2(words.endsWith(u'.'), qPrintable(words));
        QVERIFY2(!words.contains(u'%'), qPrintable(words));
        QVERIFY2(!sentences.contains(words), qPrintable(words));
        sentences.insert(words);
    }
    QVERIFY(!sentences.contains(describeError({static_cast<ErrorCode>(Codes), {}})));
}

void ErrorTextTest::namesTheDetail_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, ErrorCode code, const QString &detail, qint64 number,
                        const QString &words) {
        QTest::newRow(name) << Error{code, detail, number, {}} << words;
    };
    row("why a node can't be reached", ErrorCode::Unreachable, u"connection refused"_s, 0,
        u"The node can't be reached (connection refused)."_s);
    row("HTTP status", ErrorCode::HttpStatus, {}, 503, u"The node refused the request (HTTP status 503)."_s);
    row("Retry-After", ErrorCode::RateLimited, {}, 30,
        u"The node wants fewer requests. It is asked again after 30 s."_s);
    row("the node's own code and words", ErrorCode::RpcError, u"nonce too low"_s, -32000,
        u"The node reported an error (-32000): nonce too low"_s);
    row("both readings of an amount", ErrorCode::AmountAmbiguous, u"1.25\n1250"_s, 0,
        u"The amount can be read as 1.25 or as 1250. Leave out grouping marks."_s);
    row("one reading of an amount", ErrorCode::AmountAmbiguous, u"1250"_s, 0,
        u"The amount can be read in more than one way. Leave out grouping marks."_s);
    row("old and new code", ErrorCode::ImplementationChanged, u"0xold\n0xnew"_s, 0,
        u"The staking contract's code was replaced: 0xold became 0xnew. Nothing is signed until you have "
        "looked into it."_s);
    row("a revert reason", ErrorCode::Reverted, u"still locked"_s, 0,
        u"The contract refuses this: still locked"_s);
    row("the other instance", ErrorCode::AlreadyRunning, u"4711"_s, 4711,
        u"The wallet is open in another window already (process 4711). Go on there, or quit it there first."_s);
    row("a profile's field", ErrorCode::InvalidProfile, u"rpcUrls"_s, 0,
        u"The network file can't be used: its field “rpcUrls” is wrong or missing."_s);
}

void ErrorTextTest::namesTheDetail()
{
    QFETCH(Error, error);
    QFETCH(QString, words);
    QCOMPARE(describeError(error), words);
}

void ErrorTextTest::doesWithoutADetail_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("unreachable") << ErrorCode::Unreachable << u"The node can't be reached."_s;
    QTest::newRow("status") << ErrorCode::HttpStatus << u"The node refused the request."_s;
    QTest::newRow("rpc") << ErrorCode::RpcError << u"The node reported an error."_s;
    QTest::newRow("rate") << ErrorCode::RateLimited
                          << u"The node wants fewer requests. It is asked again later."_s;
}

void ErrorTextTest::doesWithoutADetail()
{
    QFETCH(ErrorCode, code);
    QFETCH(QString, words);
    QCOMPARE(describeError({code, {}}), words);
}

void ErrorTextTest::isOneLineWhateverTheDetail()
{
    const QString hostile = u"a\nb\u202Ec"_s + QChar(u'\0') + QString(100'000, u'x');
    for (int code = 0; code < Codes; ++code) {
        const QString words = describeError({static_cast<ErrorCode>(code), hostile, 1, {}});
        QVERIFY(words.size() < 500);
        for (const QChar bad : {QChar(u'\n'), QChar(u'\u202E'), QChar(u'\0')})
            QVERIFY2(!words.contains(bad), qPrintable(words));
    }
}

void ErrorTextTest::takesADetailLiterally()
{
    QCOMPARE(describeError({ErrorCode::RpcError, u"%1 %2 %n"_s, 7, {}}),
             u"The node reported an error (7): %1 %2 %n"_s);
}

CAPSTAN_TEST(ErrorTextTest)

} // namespace capstan::error_text_test

#include "error_text_test.moc"
