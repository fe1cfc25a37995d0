// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/profilejson.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;

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
