// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/profilejson.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

class TstProfileJson : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWent()
    {
        ServerProfile full;
        full.id = QStringLiteral("6f1d3c52-7d0b-4f7e-9a55-2b8f6f1c0a11");
        full.name = QStringLiteral("Přípojka <b>s.r.o.</b>");
        full.apiBase = QUrl(QStringLiteral("https://uisp.example.net:8443/crm/api/v1.0"));
        full.pinnedSha256 = QByteArray(32, '\xa5');
        full.userName = QStringLiteral("Clara Clerk");
        full.access.proxy = {ProxyChoice::Kind::Socks5, QStringLiteral("proxy.example.net"), 1080,
                             QStringLiteral("clara")};
        full.access.companyCa = made(Certificate::CompanyAuthority).toPem();
        full.access.allowsPlainHttp = true;
        full.lastSignInAt = QDateTime::fromString(QStringLiteral("2026-02-24T15:00:03.250Z"), Qt::ISODateWithMs);
        full.lastUsedAt = full.lastSignInAt.addSecs(60);
        ServerProfile bare;
        bare.id = QStringLiteral("0d9d1c70-1e2f-4c57-8a0e-0f9f3f1f7a01");
        bare.apiBase = QUrl(QStringLiteral("http://127.0.0.1:8080/api/v1.0"));
        const auto read = profilesFromJson(profilesToJson({full, bare}));
        QVERIFY(read);
        QCOMPARE(read->size(), size_t(2));
        QVERIFY(read->at(0) == full);
        QVERIFY(read->at(1) == bare);
    }

    void refusesWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ErrorKind>("kind");
        const auto server = [](const char *id, const char *address) {
            return QByteArray(R"({"version": 1, "servers": [{"id": "ID", "api_base": "ADDRESS"}]})")
                .replace("ID", id)
                .replace("ADDRESS", address);
        };
        const char *uuid = "6f1d3c52-7d0b-4f7e-9a55-2b8f6f1c0a11";
        QTest::newRow("nothing") << QByteArray() << ErrorKind::StoreFailed;
        QTest::newRow("cut off") << QByteArray("{\"version\": 1, \"servers\": [") << ErrorKind::StoreFailed;
        QTest::newRow("a list") << QByteArray("[]") << ErrorKind::StoreFailed;
        QTest::newRow("no servers") << QByteArray(R"({"version":1})") << ErrorKind::StoreFailed;
        QTest::newRow("newer") << QByteArray(R"({"version":2,"servers":[]})") << ErrorKind::StoreTooNew;
        QTest::newRow("no id") << server("", "https://uisp.example.net/api/v1.0") << ErrorKind::StoreFailed;
        QTest::newRow("a path for an id")
            << server("../../etc", "https://uisp.example.net/api/v1.0") << ErrorKind::StoreFailed;
        QTest::newRow("a UUID with a path")
            << server("6f1d3c52-7d0b-4f7e-9a55-2b8f6f1c0a11/..", "https://uisp.example.net/api/v1.0")
            << ErrorKind::StoreFailed;
        QTest::newRow("no address") << server(uuid, "") << ErrorKind::StoreFailed;
        const auto with = [&](const char *field) {
            return server(uuid, "https://uisp.example.net/api/v1.0").replace("\"id\"", QByteArray(field) + ", \"id\"");
        };
        QTest::newRow("half a fingerprint") << with(R"("pinned_sha256": "a5a5")") << ErrorKind::StoreFailed;
        QTest::newRow("a number for a fingerprint") << with(R"("pinned_sha256": 123)") << ErrorKind::StoreFailed;
        QTest::newRow("null for a fingerprint") << with(R"("pinned_sha256": null)") << ErrorKind::StoreFailed;
        QTest::newRow("a list of authorities") << with(R"("company_ca": [])") << ErrorKind::StoreFailed;
        QTest::newRow("a proxy user without letters")
            << with(R"("proxy": {"kind":"http","host":"p","port":1,"user_name":7})") << ErrorKind::StoreFailed;
        QTest::newRow("an authority that is none") << with(R"("company_ca": "trust me")") << ErrorKind::StoreFailed;
        QTest::newRow("a proxy of no kind") << with(R"("proxy": {})") << ErrorKind::StoreFailed;
        QTest::newRow("a proxy that is no object") << with(R"("proxy": "none")") << ErrorKind::StoreFailed;
        QTest::newRow("a proxy without a host")
            << with(R"("proxy": {"kind":"http","port":3128})") << ErrorKind::StoreFailed;
        QTest::newRow("a proxy on port 0")
            << with(R"("proxy": {"kind":"http","host":"p","port":0})") << ErrorKind::StoreFailed;
        QTest::newRow("a proxy on port 65537")
            << with(R"("proxy": {"kind":"socks5","host":"p","port":65537})") << ErrorKind::StoreFailed;
        QTest::newRow("no host") << server(uuid, "/crm/api/v1.0") << ErrorKind::StoreFailed;
    }

    void refusesWhatItCannotRead()
    {
        QFETCH(QByteArray, json);
        QFETCH(ErrorKind, kind);
        const auto read = profilesFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, kind);
    }

    void plainHttpIsAllowedInWordsOnly_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("the words") << QByteArray("\"anybody on the way may read the token and all data\"") << true;
        QTest::newRow("true") << QByteArray("true") << false;
        QTest::newRow("yes") << QByteArray("\"yes\"") << false;
        QTest::newRow("nothing") << QByteArray("\"\"") << false;
    }
    void plainHttpIsAllowedInWordsOnly()
    {
        QFETCH(const QByteArray, value);
        const QByteArray json =
            R"({"version":1,"servers":[{"id":"6f1d3c52-7d0b-4f7e-9a55-2b8f6f1c0a11","api_base":"http://u/api/v1.0",)"
            "\"plain_http\":" +
            value + "}]}";
        const auto read = profilesFromJson(json);
        QVERIFY(read);
        QTEST(read->front().access.allowsPlainHttp, "isAllowed");
    }

    void writesNoUserInfo()
    {
        ServerProfile profile;
        profile.id = QStringLiteral("6f1d3c52-7d0b-4f7e-9a55-2b8f6f1c0a11");
        profile.apiBase = QUrl(QStringLiteral("https://name:sentinel@uisp.example.net/crm/api/v1.0"));
        QVERIFY(!profilesToJson({profile}).contains("sentinel"));
    }
};

FRESHET_TEST(TstProfileJson)
#include "tst_profilejson.moc"
