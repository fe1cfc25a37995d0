// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/profileexchange.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testregistry.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

ServerProfile office()
{
    ServerProfile profile;
    profile.id = QStringLiteral("6f1d3c52-7d0b-4f7e-9a55-2b8f6f1c0a11");
    profile.name = QStringLiteral("Přípojka, <b>main office</b>");
    profile.apiBase = QUrl(QStringLiteral("https://uisp.example.net:8443/crm/api/v1.0"));
    profile.pinnedSha256 = QByteArray(32, '\xa5');
    profile.access.proxy = {ProxyChoice::Kind::Socks5, QStringLiteral("proxy.example.net"), 1080,
                            QStringLiteral("clara")};
    profile.access.companyCa = made(Certificate::CompanyAuthority).toPem();
    profile.userName = QStringLiteral("Clara Sentinel");
    profile.lastSignInAt = QDateTime(QDate(2026, 2, 24), QTime(15, 0), Qt::UTC);
    profile.lastUsedAt = profile.lastSignInAt;
    return profile;
}

ServerProfile branch()
{
    ServerProfile profile;
    profile.id = QStringLiteral("0d9d1c70-1e2f-4c57-8a0e-0f9f3f1f7a01");
    profile.name = QStringLiteral("Branch");
    profile.apiBase = QUrl(QStringLiteral("http://192.168.1.2/api/v1.0"));
    profile.access.allowsPlainHttp = true;
    return profile;
}

/// No raw strings in this file: moc 6.4 loses the class behind some.
QByteArray withServer(const QByteArray &fields)
{
    return "{\"format\":\"freshet-servers\",\"version\":1,\"servers\":[{" + fields + "}]}";
}

} // namespace

/// A list of servers on its way to another computer.
class TstProfileExchange : public QObject
{
    Q_OBJECT

private slots:
    void whatWasSetArrives()
    {
        const auto imported = importProfiles(exportProfiles({office(), branch()}));
        QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().where));
        QCOMPARE(imported->size(), size_t(2));
        QCOMPARE(imported->front().name, office().name);
        QCOMPARE(imported->front().apiBase, office().apiBase);
        QCOMPARE(imported->front().pinnedSha256, office().pinnedSha256);
        QVERIFY(imported->front().access == office().access);
        QVERIFY(imported->back().access == branch().access);
    }

    void whoAndWhenStayHere()
    {
        const QByteArray file = exportProfiles({office()});
        for (const char *secret : {"Sentinel", "2026", "6f1d3c52"})
            QVERIFY2(!file.contains(secret), secret);
        const auto imported = importProfiles(file);
        QVERIFY(imported->front().id != office().id);
        QVERIFY(!imported->front().lastUsedAt.isValid());
    }

    void whatCannotBeTakenIsNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        const QByteArray named = "\"name\":\"A\",\"api_base\":\"https://uisp.example.net/crm/api/v1.0\"";
        const QByteArray plain = "\"name\":\"A\",\"api_base\":\"http://uisp.example.net/crm/api/v1.0\"";
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("not a list of servers");
        QTest::newRow("a page") << QByteArray("<html>") << QStringLiteral("not a list of servers");
        QTest::newRow("the list itself") << QByteArray("{\"version\":1,\"servers\":[]}")
                                         << QStringLiteral("not a list of servers");
        QTest::newRow("cut off") << exportProfiles({office()}).chopped(20) << QStringLiteral("not a list of servers");
        QTest::newRow("far too large") << exportProfiles({office()}) + QByteArray(2'000'000, ' ')
                                       << QStringLiteral("far too large");
        QTest::newRow("newer") << QByteArray("{\"format\":\"freshet-servers\",\"version\":2,\"servers\":[]}")
                               << QStringLiteral("newer version");
        QTest::newRow("empty") << exportProfiles({}) << QStringLiteral("no server");
        QTest::newRow("a number") << QByteArray("{\"format\":\"freshet-servers\",\"version\":1,\"servers\":[7]}")
                                  << QStringLiteral("Server 1 in this file");
        QTest::newRow("unknown field") << withServer(named + ",\"trust_everything\":true")
                                       << QStringLiteral("trust_everything");
        QTest::newRow("a token") << withServer(named + ",\"token\":\"x\"") << QStringLiteral("does not know: token");
        QTest::newRow("no name") << withServer("\"name\":\" \",\"api_base\":\"https://u/api/v1.0\"")
                                 << QStringLiteral("no usable name");
        QTest::newRow("a name that turns text round")
            << withServer("\"name\":\"\\u202eevil\",\"api_base\":\"https://u/api/v1.0\"")
            << QStringLiteral("no usable name");
        QTest::newRow("a name without end")
            << withServer("\"name\":\"" + QByteArray(500, 'a') + "\",\"api_base\":\"https://u/api/v1.0\"")
            << QStringLiteral("no usable name");
        QTest::newRow("javascript") << withServer("\"name\":\"A\",\"api_base\":\"javascript://u/api/v1.0\"")
                                    << QStringLiteral("none that a sign-in would take");
        QTest::newRow("file") << withServer("\"name\":\"A\",\"api_base\":\"file://u/api/v1.0\"")
                              << QStringLiteral("none that a sign-in would take");
        QTest::newRow("no API") << withServer("\"name\":\"A\",\"api_base\":\"https://u/\"")
                                << QStringLiteral("none that a sign-in would take");
        QTest::newRow("plain http without a word")
            << withServer(plain) << QStringLiteral("none that a sign-in would take");
        QTest::newRow("half a fingerprint")
            << withServer(named + ",\"pinned_sha256\":\"ab\"") << QStringLiteral("do not fit together");
        QTest::newRow("a number for a fingerprint")
            << withServer(named + ",\"pinned_sha256\":123") << QStringLiteral("do not fit together");
        QTest::newRow("a number for an authority")
            << withServer(named + ",\"company_ca\":7") << QStringLiteral("do not fit together");
        QTest::newRow("an unknown field of the proxy")
            << withServer(named + ",\"proxy\":{\"kind\":\"none\",\"password\":\"x\"}")
            << QStringLiteral("does not know: password");
        QTest::newRow("a proxy without address")
            << withServer(named + ",\"proxy\":{\"kind\":\"http\"}") << QStringLiteral("do not fit together");
        QTest::newRow("an address twice")
            << withServer(named + ",\"api_base\":\"https://elsewhere.example.net/crm/api/v1.0\"")
            << QStringLiteral("in this file twice");
        QTest::newRow("a list twice")
            << exportProfiles({office()}).replace("\"version\"", "\"servers\": [], \"version\"")
            << QStringLiteral("in this file twice");
        QTest::newRow("twice") << exportProfiles({office(), office()}) << QStringLiteral("twice");
        QTest::newRow("a thousand") << exportProfiles(std::vector<ServerProfile>(1'000, branch()))
                                    << QStringLiteral("more than 200 servers");
    }
    void whatCannotBeTakenIsNamed()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, words);
        const auto imported = importProfiles(content);
        QVERIFY(!imported);
        QVERIFY2(errorSentence(imported.error()).contains(words), qPrintable(errorSentence(imported.error())));
    }

    void knownServersStayAsTheyWere()
    {
        const QTemporaryDir folder;
        ProfileStore store(folder.path());
        QVERIFY(store.save(office()));
        ServerProfile other = office();
        other.name = QStringLiteral("Somebody else's name");
        const auto outcome = addImported(store, {other, branch()});
        QVERIFY(outcome);
        QCOMPARE(outcome->added, QStringList{QStringLiteral("Branch")});
        QCOMPARE(outcome->alreadyKnown, QStringList{other.name});
        QCOMPARE(store.load()->size(), size_t(2));
        QVERIFY(*store.find(QStringLiteral("uisp.example.net:8443")) == office());
    }
};

FRESHET_TEST(TstProfileExchange)
#include "tst_profileexchange.moc"
