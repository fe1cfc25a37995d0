// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/keychainsentence.h"
#include "tests/session/sessionfixture.h"
#include "tests/support/testregistry.h"

#include <QDirIterator>
#include <QtTest>

#include <functional>

using namespace freshet;
using namespace freshet::test;

namespace {

using Story = std::function<void(SessionFixture &)>;

QStringList *logLines = nullptr;

void capture(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (logLines)
        logLines->append(message);
}

} // namespace

/// A sentinel token goes through every ending of a session and is then looked for wherever text is left behind.
class TstSessionToken : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("*.debug=true\nqt.*.debug=false\nqt.network.*.debug=true"));
        m_log.clear();
        logLines = &m_log;
        m_before = qInstallMessageHandler(capture);
    }

    void cleanupTestCase()
    {
        qInstallMessageHandler(m_before);
        logLines = nullptr;
    }

    void theSearchItselfFinds()
    {
        SessionFixture f;
        QVERIFY(QDir().mkpath(f.profiles.dataFolder()));
        QFile leak(f.profiles.dataFolder() + QStringLiteral("/leak"));
        QVERIFY(leak.open(QIODevice::WriteOnly));
        leak.write("x" + f.token + "x");
        leak.close();
        QCOMPARE(placesWithToken(f).size(), 1);
        qWarning("%s", f.token.constData());
        QCOMPARE(placesWithToken(f).size(), 2);
        m_log.clear();
    }

    void isLeftNowhere_data()
    {
        QTest::addColumn<Story>("story");
        QTest::newRow("kept") << Story(signedIn);
        QTest::newRow("kept and signed out") << Story(signedOut);
        QTest::newRow("keychain locked") << Story(withoutKeychain);
        QTest::newRow("refused") << failing(
            "/clients", ScriptedAnswer::json("{\"code\": 401, \"message\": \"bad token " + sentinel() + "\"}", 401));
        ScriptedAnswer page = ScriptedAnswer::html();
        page.body += sentinel();
        QTest::newRow("echoed in a page") << failing("/version", page);
        QTest::newRow("sent on elsewhere")
            << failing("/version", ScriptedAnswer::redirect(QStringLiteral("http://127.0.0.1:1/")));
        QTest::newRow("connection lost") << failing("/invoices", ScriptedAnswer::reset());
        QTest::newRow("cancelled") << Story(cancelled);
        QTest::newRow("no usable token") << Story(withTwoLines);
        QTest::newRow("no usable address") << Story(withoutAddress);
        QTest::newRow("no data folder") << Story(withoutFolder);
    }

    void isLeftNowhere()
    {
        QFETCH(Story, story);
        m_log.clear();
        SessionFixture f;
        story(f);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(!f.heard.isEmpty());
        QCOMPARE(placesWithToken(f), QStringList());
    }

private:
    static QByteArray sentinel() { return SessionFixture().token; }

    static void signedIn(SessionFixture &f)
    {
        f.acceptEverything();
        QVERIFY(f.signIn(f.request()));
    }

    static void signedOut(SessionFixture &f)
    {
        signedIn(f);
        f.session->signOut();
        QTRY_COMPARE(f.heard.last(), QStringLiteral("signedOut"));
    }

    static void withoutKeychain(SessionFixture &f)
    {
        f.credentials.setFailure(Error{ErrorKind::KeychainLocked, {}, 0, {}});
        signedOut(f);
    }

    static Story failing(const char *path, const ScriptedAnswer &answer)
    {
        return [path, answer](SessionFixture &f) {
            f.acceptBut(QString::fromLatin1(path), answer);
            QVERIFY(f.signIn(f.request()));
            QVERIFY(f.heard.last().startsWith(QLatin1String("signInFailed")));
        };
    }

    static void cancelled(SessionFixture &f)
    {
        f.acceptBut(QStringLiteral("/invoices"), ScriptedAnswer::hang());
        f.session->signIn(f.request());
        QTRY_COMPARE(f.server.requestCount(QStringLiteral("/crm/api/v1.0/invoices")), 1);
        f.session->cancelSignIn();
        QVERIFY(f.waitForEnd());
    }

    static void withTwoLines(SessionFixture &f)
    {
        SignInRequest request = f.request();
        request.token += "\nsecond line";
        QVERIFY(f.signIn(request));
    }

    static void withoutAddress(SessionFixture &f)
    {
        SignInRequest request = f.request();
        request.address = QStringLiteral("ftp://uisp.example.net");
        QVERIFY(f.signIn(request));
    }

    static void withoutFolder(SessionFixture &f)
    {
        f.acceptEverything();
        QFile blocker(f.home.filePath(QStringLiteral("data")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        QVERIFY(f.signIn(f.request()));
    }

    QStringList placesWithToken(const SessionFixture &f) const
    {
        const QString token = QString::fromLatin1(f.token);
        QStringList places;
        const auto look = [&places, &token](const QString &text, const QString &place) {
            if (text.contains(token))
                places.append(place);
        };
        QDirIterator files(f.home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                look(QString::fromLatin1(file.readAll()), file.fileName());
        }
        look(m_log.join(QLatin1Char('\n')), QStringLiteral("log"));
        for (const Error &error : f.errors) {
            look(error.where + error.detail, QStringLiteral("error"));
            for (const TokenStep step : {TokenStep::Keeping, TokenStep::Reading, TokenStep::Removing})
                look(keychainSentence(step, error), QStringLiteral("sentence"));
        }
        for (const ReceivedRequest &request : f.server.requests())
            look(request.path + request.query.toString(QUrl::FullyDecoded), QStringLiteral("URL"));
        return places;
    }

    QStringList m_log;
    QtMessageHandler m_before = nullptr;
};

FRESHET_TEST(TstSessionToken)
#include "tst_sessiontoken.moc"
