// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/uisp/apitest.h"
#include "tests/uisp/heard.h"
#include "uisp/serverprobe.h"

#include <QPointer>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

const QByteArray version = R"({"version":"4.5.33"})";

QString crm(const char *path)
{
    return apiPrefix + QLatin1String(path);
}

/// A UISP that accepts the token and knows its owner.
void answerLikeUisp(ScriptedServer &server, const QString &prefix = apiPrefix)
{
    server.always(prefix + QStringLiteral("/version"), ScriptedAnswer::json(version));
    for (const char *list : {"/clients", "/invoices", "/payments"})
        server.always(prefix + QLatin1String(list), ScriptedAnswer::json("[]"));
    server.always(prefix + QStringLiteral("/users/admins/me"),
                  ScriptedAnswer::json(R"({"id":1,"username":"olena","firstName":"Olena","lastName":"Bondar"})"));
}

std::vector<QUrl> candidatesOf(const ScriptedServer &server)
{
    return *candidateApiBases(server.url().toString());
}

} // namespace

class TstServerProbe : public QObject
{
    Q_OBJECT

private slots:
    void anAddressBecomesCandidates_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("bases");
        const auto three = [](const QString &root) {
            return QStringList{root + QLatin1String("/crm/api/v1.0"), root + QLatin1String("/crm/api/v2.1"),
                               root + QLatin1String("/api/v1.0")};
        };
        const QString host = QStringLiteral("https://uisp.example.net");
        QTest::newRow("host") << QStringLiteral("uisp.example.net") << three(host);
        QTest::newRow("spaces around") << QStringLiteral("  uisp.example.net\n") << three(host);
        QTest::newRow("slash") << QStringLiteral("https://uisp.example.net/") << three(host);
        QTest::newRow("port") << QStringLiteral("uisp.example.net:8443") << three(host + QStringLiteral(":8443"));
        QTest::newRow("page from the browser")
            << QStringLiteral("https://uisp.example.net/crm/client/17?tab=1#x") << three(host);
        QTest::newRow("password in it") << QStringLiteral("https://me:secret@uisp.example.net") << three(host);
        QTest::newRow("API") << QStringLiteral("https://uisp.example.net/crm/api/v1.0/")
                             << QStringList{host + QLatin1String("/crm/api/v1.0")};
        QTest::newRow("old API") << QStringLiteral("uisp.example.net/api/v1.0")
                                 << QStringList{host + QLatin1String("/api/v1.0")};
        QTest::newRow("call") << QStringLiteral("https://uisp.example.net/crm/api/v3.0/clients?limit=1")
                              << QStringList{host + QLatin1String("/crm/api/v3.0")};
        QTest::newRow("this computer") << QStringLiteral("localhost:8080")
                                       << three(QStringLiteral("https://localhost:8080")) +
                                              three(QStringLiteral("http://localhost:8080"));
        QTest::newRow("this computer, http")
            << QStringLiteral("http://127.0.0.1:8080") << three(QStringLiteral("http://127.0.0.1:8080"));
        QTest::newRow("IPv6") << QStringLiteral("https://[2001:db8::1]:8443")
                              << three(QStringLiteral("https://[2001:db8::1]:8443"));
    }

    void anAddressBecomesCandidates()
    {
        QFETCH(const QString, typed);
        const Result<std::vector<QUrl>> candidates = candidateApiBases(typed);
        QVERIFY(candidates.ok());
        QStringList bases;
        for (const QUrl &base : *candidates)
            bases.append(base.toString());
        QTEST(bases, "bases");
    }

    void whatIsNoAddressIsSaid_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("word");
        QTest::newRow("nothing") << QStringLiteral("  ") << QStringLiteral("Enter the address");
        QTest::newRow("words") << QStringLiteral("our server") << QStringLiteral("no server address");
        QTest::newRow("no host") << QStringLiteral("https:///crm") << QStringLiteral("no server address");
        QTest::newRow("port that is none") << QStringLiteral("uisp.example.net:http") << QStringLiteral("no server");
        QTest::newRow("other scheme") << QStringLiteral("ftp://uisp.example.net") << QStringLiteral("https://");
        QTest::newRow("plain http") << QStringLiteral("http://uisp.example.net") << QStringLiteral("token readable");
    }

    void whatIsNoAddressIsSaid()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, word);
        const Result<std::vector<QUrl>> candidates = candidateApiBases(typed);
        QVERIFY(!candidates.ok());
        QCOMPARE(candidates.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(errorSentence(candidates.error()).contains(word), qPrintable(candidates.error().where));
    }

    void theFirstThatAnswersLikeUispIsTaken_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::newRow("usual") << QStringLiteral("/crm/api/v1.0");
        QTest::newRow("other version") << QStringLiteral("/crm/api/v2.1");
        QTest::newRow("stand-alone UCRM") << QStringLiteral("/api/v1.0");
    }

    void theFirstThatAnswersLikeUispIsTaken()
    {
        QFETCH(const QString, prefix);
        ScriptedServer server;
        answerLikeUisp(server, prefix);
        server.always(QStringLiteral("*"), ScriptedAnswer::html(404));
        auto *probe = new ServerProbe(candidatesOf(server), connectionTo(server), onceOnly());
        const QPointer<ServerProbe> alive(probe);
        const Heard<ProbeResult> heard(probe, &ServerProbe::finished);
        probe->start();
        QTRY_VERIFY(!alive);
        QCOMPARE(heard.count(), 1);
        QVERIFY(heard.isOk());
        QCOMPARE(heard.result()->apiBase, server.url(prefix));
        QCOMPARE(heard.result()->version, QStringLiteral("4.5.33"));
        QCOMPARE(heard.result()->userName, QStringLiteral("Olena Bondar"));
        QCOMPARE(server.requests().constLast().path, prefix + QStringLiteral("/users/admins/me"));
    }

    void aPageInPlaceOfTheApiIsPassedBy()
    {
        ScriptedServer server;
        answerLikeUisp(server, QStringLiteral("/api/v1.0"));
        server.always(QStringLiteral("*"), ScriptedAnswer::html());
        const Heard<ProbeResult> heard = probing(server);
        QTRY_VERIFY(heard.isOk());
        QCOMPARE(heard.result()->apiBase, server.url(QStringLiteral("/api/v1.0")));
    }

    /// Which request goes wrong, how, and what is said about it.
    void everyStageFailsInItsOwnWords_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("where");
        const auto code = [](int status) { return ScriptedAnswer::json("{}", status); };
        const QString first = QStringLiteral("version");
        QTest::newRow("wrong token") << crm("/version") << code(401) << ErrorKind::Unauthorized << first;
        QTest::newRow("wrong type of token") << crm("/version") << code(403) << ErrorKind::Forbidden << first;
        QTest::newRow("rate") << crm("/version") << code(429) << ErrorKind::RateLimited << first;
        QTest::newRow("UISP down") << crm("/version") << ScriptedAnswer::html(502) << ErrorKind::ServerFailed << first;
        QTest::newRow("lost") << crm("/version") << ScriptedAnswer::close() << ErrorKind::ConnectionLost << first;
        QTest::newRow("page") << crm("/version") << ScriptedAnswer::html() << ErrorKind::NotUisp << first;
        QTest::newRow("other JSON") << crm("/version") << code(200) << ErrorKind::NotUisp << first;
        QTest::newRow("moved") << crm("/version") << ScriptedAnswer::redirect(QStringLiteral("https://127.0.0.9/"))
                               << ErrorKind::RedirectRefused << first;
        QTest::newRow("no customers") << crm("/clients") << code(403) << ErrorKind::Forbidden
                                      << QStringLiteral("customers");
        QTest::newRow("no invoices") << crm("/invoices") << code(403) << ErrorKind::Forbidden
                                     << QStringLiteral("invoices");
        QTest::newRow("no payments") << crm("/payments") << code(403) << ErrorKind::Forbidden
                                     << QStringLiteral("payments");
        QTest::newRow("token needed for more than the version")
            << crm("/clients") << code(401) << ErrorKind::Unauthorized << QStringLiteral("customers");
        QTest::newRow("no such list") << crm("/clients") << code(404) << ErrorKind::NotUisp
                                      << QStringLiteral("customers");
        QTest::newRow("object for a list")
            << crm("/invoices") << code(200) << ErrorKind::MalformedBody << QStringLiteral("invoices");
        QTest::newRow("lost at the end") << crm("/users/admins/me") << code(500) << ErrorKind::ServerFailed
                                         << QStringLiteral("user");
    }

    void everyStageFailsInItsOwnWords()
    {
        QFETCH(const QString, path);
        QFETCH(const ScriptedAnswer, answer);
        QFETCH(const ErrorKind, kind);
        ScriptedServer server;
        server.always(path, answer);
        answerLikeUisp(server);
        server.always(QStringLiteral("*"), ScriptedAnswer::html(404));
        const Heard<ProbeResult> heard = probing(server);
        QTRY_COMPARE(heard.count(), 1);
        QVERIFY(!heard.isOk());
        const Error error = heard.result().error();
        QCOMPARE(errorCode(error.kind), errorCode(kind));
        QTEST(error.where, "where");
        QVERIFY(!(error.detail + errorSentence(error)).contains(QString::fromLatin1(sentinelToken)));
    }

    void anOwnerThatCannotBeToldIsNoError_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::newRow("404") << ScriptedAnswer::json("{}", 404);
        QTest::newRow("403") << ScriptedAnswer::json("{}", 403);
        QTest::newRow("page") << ScriptedAnswer::html();
        QTest::newRow("list") << ScriptedAnswer::json("[]");
    }

    void anOwnerThatCannotBeToldIsNoError()
    {
        QFETCH(const ScriptedAnswer, answer);
        ScriptedServer server;
        server.always(crm("/users/admins/me"), answer);
        answerLikeUisp(server);
        const Heard<ProbeResult> heard = probing(server);
        QTRY_VERIFY(heard.isOk());
        QVERIFY(heard.result()->userName.isEmpty());
        QCOMPARE(heard.result()->version, QStringLiteral("4.5.33"));
    }

    void aServerThatIsDownIsAskedOnce()
    {
        ScriptedServer server;
        server.always(QStringLiteral("*"), ScriptedAnswer::html(503));
        const Heard<ProbeResult> heard = probing(server);
        QTRY_VERIFY(heard.isError(ErrorKind::ServerFailed));
        QCOMPARE(server.requests().size(), 1);
    }

    void nobodyListening()
    {
        ScriptedServer server;
        server.close();
        const Heard<ProbeResult> heard = probing(server);
        QTRY_VERIFY(heard.isError(ErrorKind::ConnectionRefused));
    }

    void plainHttpIsFoundOnThisComputer()
    {
        ScriptedServer server;
        answerLikeUisp(server);
        RetryPolicy policy = upTo(4);
        policy.deadline = std::chrono::milliseconds(300);
        auto *probe = new ServerProbe(*candidateApiBases(QStringLiteral("127.0.0.1:%1").arg(server.serverPort())),
                                      connectionTo(server), policy);
        const Heard<ProbeResult> heard(probe, &ServerProbe::finished);
        probe->start();
        QTRY_COMPARE(heard.count(), 1);
        QVERIFY(heard.isOk());
        QCOMPARE(heard.result()->apiBase, server.url(apiPrefix));
    }

    void anUntrustedCertificateIsHandedOn()
    {
        ScriptedServer server(Certificate::First);
        answerLikeUisp(server);
        auto *probe = new ServerProbe(candidatesOf(server), connectionTo(server), onceOnly());
        std::optional<CertificateSummary> refused;
        connect(probe, &ServerProbe::finished, this, [&] { refused = probe->refusedCertificate(); });
        const Heard<ProbeResult> heard(probe, &ServerProbe::finished);
        probe->start();
        QTRY_VERIFY(heard.isError(ErrorKind::CertificateUntrusted));
        QVERIFY(refused.has_value());
        QCOMPARE(refused->sha256, server.certificateSha256());
        QCOMPARE(server.connectionCount(), 1);
        QTRY_COMPARE(server.openConnections(), 0);
        QVERIFY(server.requests().isEmpty());
    }

    void aPinnedCertificateSignsIn()
    {
        ScriptedServer server(Certificate::First);
        answerLikeUisp(server);
        Connection connection = connectionTo(server);
        connection.pinnedSha256 = server.certificateSha256();
        auto *probe = new ServerProbe(candidatesOf(server), connection, onceOnly());
        const Heard<ProbeResult> heard(probe, &ServerProbe::finished);
        probe->start();
        QTRY_VERIFY(heard.isOk());
    }

    void abortEndsItOnce()
    {
        ScriptedServer server;
        server.always(QStringLiteral("*"), ScriptedAnswer::hang());
        auto *probe = new ServerProbe(candidatesOf(server), connectionTo(server), upTo(4));
        const QPointer<ServerProbe> alive(probe);
        const Heard<ProbeResult> heard(probe, &ServerProbe::finished);
        probe->start();
        QTRY_COMPARE(server.heldAnswers(), 1);
        probe->abort();
        probe->abort();
        QCOMPARE(heard.count(), 0);
        QTRY_VERIFY(!alive);
        QCOMPARE(heard.count(), 1);
        QVERIFY(heard.isError(ErrorKind::Cancelled));
    }

    void itMayBeDestroyedUnderWay()
    {
        ScriptedServer server;
        server.always(QStringLiteral("*"), ScriptedAnswer::hang());
        auto probe = std::make_unique<ServerProbe>(candidatesOf(server), connectionTo(server), upTo(4));
        const Heard<ProbeResult> heard(probe.get(), &ServerProbe::finished);
        probe->start();
        QTRY_COMPARE(server.heldAnswers(), 1);
        probe.reset();
        server.releaseAll();
        QTRY_COMPARE(server.openConnections(), 0);
        QCOMPARE(heard.count(), 0);
    }

private:
    /// A probe of that server, started.
    static Heard<ProbeResult> probing(const ScriptedServer &server)
    {
        auto *probe = new ServerProbe(candidatesOf(server), connectionTo(server), onceOnly());
        QMetaObject::invokeMethod(probe, &ServerProbe::start, Qt::QueuedConnection);
        return {probe, &ServerProbe::finished};
    }
};

FRESHET_TEST(TstServerProbe)
#include "tst_serverprobe.moc"
