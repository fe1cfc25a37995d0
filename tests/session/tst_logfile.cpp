// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/logfile.h"
#include "session/logredaction.h"
#include "tests/session/sessionfixture.h"
#include "tests/support/testregistry.h"

#include <QLoggingCategory>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

/// What is written down of a run, and what never is.
class TstLogFile : public QObject
{
    Q_OBJECT

private slots:
    void whatTellsOfPeopleOrOpensDoorsIsLeftOut_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *name, const char *message, const char *written) {
            QTest::newRow(name) << QString::fromUtf8(message) << QString::fromUtf8(written);
        };
        row("plain words", "#3 GET /clients/services/{id} 200 1234 B 56 ms",
            "#3 GET /clients/services/{id} 200 1234 B 56 ms");
        row("a query", "GET https://u.example/crm/api/v1.0/clients?query=Clara&limit=1 failed",
            "GET https://u.example/crm/api/v1.0/clients?<query> failed");
        row("a password in an address", "via http://clara:wonderland@proxy:3128/", "via http://proxy:3128/");
        row("a UUID token", "sent 6f1d3c52-7d0b-4f7e-9a55-2b8f6f1c0a11 today", "sent <secret> today");
        row("a base64 token", "key Zm9vYmFyMTIzNDU2Nzg5MA==", "key <secret>");
        row("a header", "X-Auth-App-Key: short", "X-Auth-App-Key: <secret>");
        row("a password in JSON", R"({"password": "wonderland"})", R"({"password": <secret>)");
        row("an e-mail", "no mail to clara.clerk@example.net yet", "no mail to <email> yet");
        row("an amount", "owes 1,184.50 USD", "owes <amount> USD");
        row("a negative amount", "balance -84,54", "balance <amount>");
        row("a version", "Qt 6.4.2 on 12.10.1", "Qt 6.4.2 on 12.10.1");
        row("two lines", "first\nsecond\r\n\x1b[31mred", "first second   [31mred");
        row("text turned round", "abc\u202edef", "abc def");
    }
    void whatTellsOfPeopleOrOpensDoorsIsLeftOut()
    {
        QFETCH(const QString, message);
        QTEST(redacted(message), "written");
    }

    void aHugeMessageIsCut() { QCOMPARE(redacted(QString(50'000'000, QLatin1Char('a'))).size(), 2'000); }

    void aLineHasTimeWeightAndCategory()
    {
        const QTemporaryDir home;
        const FixedClock clock;
        LogFile log(home.filePath(QStringLiteral("freshet.log")), clock);
        QVERIFY(log.open());
        log.write(QtWarningMsg, QStringLiteral("freshet.uisp"), QStringLiteral("slow"));
        QCOMPARE(content(home, "freshet.log"), QByteArray("2026-02-24T15:00:03.250Z warning freshet.uisp slow\n"));
        const auto rights = QFileInfo(home.filePath(QStringLiteral("freshet.log"))).permissions();
        QVERIFY(!(rights & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteOther)));
    }

    void itGrowsNoLargerThanItMay()
    {
        const QTemporaryDir home;
        const FixedClock clock;
        LogFile log(home.filePath(QStringLiteral("freshet.log")), clock, {1'000, 2});
        QVERIFY(log.open());
        for (int line = 0; line < 200; ++line)
            log.write(QtInfoMsg, QStringLiteral("freshet"), QStringLiteral("line %1").arg(line));
        const QStringList files = QDir(home.path()).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files, QStringList({QStringLiteral("freshet.log"), QStringLiteral("freshet.log.1"),
                                     QStringLiteral("freshet.log.2")}));
        for (const QString &file : files)
            QVERIFY(QFileInfo(home.filePath(file)).size() < 1'100);
        QVERIFY(content(home, "freshet.log").endsWith("line 199\n"));
    }

    void whatTheLibrariesSayIsCapturedAndRedacted()
    {
        const QTemporaryDir home;
        const FixedClock clock;
        LogFile log(home.filePath(QStringLiteral("freshet.log")), clock);
        QVERIFY(log.open());
        {
            const LogCapture capture(log);
            qWarning("Cannot reach https://clara:wonderland@u.example/?token=s3ntinel-0123456789");
            qInfo("fine");
        }
        qInfo("not any more");
        const QByteArray written = content(home, "freshet.log");
        QVERIFY(written.contains("warning default Cannot reach https://u.example/"));
        QVERIFY(written.contains("info default fine"));
        for (const char *secret : {"wonderland", "s3ntinel", "not any more"})
            QVERIFY2(!written.contains(secret), secret);
    }

    void aSignInLeavesNoSecretInIt()
    {
        SessionFixture f;
        f.acceptEverything();
        LogFile log(f.home.filePath(QStringLiteral("freshet.log")), f.clock);
        QVERIFY(log.open());
        QLoggingCategory::setFilterRules(QStringLiteral("freshet.*.debug=true"));
        {
            const LogCapture capture(log);
            QVERIFY(f.signIn(f.request()));
        }
        QLoggingCategory::setFilterRules({});
        const QByteArray written = content(f.home, "freshet.log");
        QVERIFY(written.contains("debug freshet.uisp"));
        QVERIFY(written.contains("/invoices"));
        for (const char *secret : {"t0k-sentinel", "Clara", "Clerk"})
            QVERIFY2(!written.contains(secret), secret);
    }

private:
    static QByteArray content(const QTemporaryDir &home, const char *name)
    {
        QFile file(home.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
    }
};

FRESHET_TEST(TstLogFile)
#include "tst_logfile.moc"
