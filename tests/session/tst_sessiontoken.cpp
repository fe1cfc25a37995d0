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
        using Story = std::function<void(SessionFixture &)>;
        QTest::addColumn<Story>("story");
        const auto row = [](const char *name, Story story) { QTest::newRow(name) << std::move(story); };
        row("kept and signed out", [](SessionFixture &f) {
            f.acceptEverything();
            QVERIFY(f.signIn(f.request()));
            f.session->signOut();
            QTRY_COMPARE(f.heard.last(), QStringLiteral("signedOut"));
        });
        row("kept", [](SessionFixture &f) {
            f.acceptEverything();
            QVERIFY(f.signIn(f.request()));
        });
        row("keychain locked", [](SessionFixture &f) {
            f.acceptEverything();
            f.credentials.setFailure(Error{ErrorKind::KeychainLocked, {}, 0, {}});
            QVERIFY(f.signIn(f.request()));
            f.session->signOut();
            QTRY_COMPARE(f.heard.last(), QStringLiteral("signedOut"));
        });
        row("refused", [](SessionFixture &f) {
            f.acceptBut(QStringLiteral("/clients"),
                        ScriptedAnswer::json(R"({"code":401,"message":"bad token )" + f.token + R"("})", 401));
            QVERIFY(f.signIn(f.request()));
        });
        row("echoed in a page", [](SessionFixture &f) {
            ScriptedAnswer page = ScriptedAnswer::html();
            page.body += f.token;
            f.acceptBut(QStringLiteral("/version"), page);
            QVERIFY(f.signIn(f.request()));
        });
        row("sent on elsewhere", [](SessionFixture &f) {
            f.acceptBut(QStringLiteral("/version"), ScriptedAnswer::redirect(QStringLiteral("http://127.0.0.1:1/")));
            QVERIFY(f.signIn(f.request()));
        });
        row("connection lost", [](SessionFixture &f) {
            f.acceptBut(QStringLiteral("/invoices"), ScriptedAnswer::reset());
            QVERIFY(f.signIn(f.request()));
        });
        row("cancelled", [](SessionFixture &f) {
            f.acceptBut(QStringLiteral("/invoices"), ScriptedAnswer::hang());
            f.session->signIn(f.request());
            QTRY_COMPARE(f.server.requestCount(QStringLiteral("/crm/api/v1.0/invoices")), 1);
            f.session->cancelSignIn();
            QVERIFY(f.waitForEnd());
        });
        row("no usable token", [](SessionFixture &f) {
            SignInRequest request = f.request();
            request.token += "\nsecond line";
            QVERIFY(f.signIn(request));
        });
        row("no usable address", [](SessionFixture &f) {
            SignInRequest request = f.request();
            request.address = QStringLiteral("ftp://uisp.example.net");
            QVERIFY(f.signIn(request));
        });
        row("no data folder", [](SessionFixture &f) {
            f.acceptEverything();
            QFile blocker(f.home.filePath(QStringLiteral("data")));
            QVERIFY(blocker.open(QIODevice::WriteOnly));
            QVERIFY(f.signIn(f.request()));
        });
    }

    void isLeftNowhere()
    {
        QFETCH(std::function<void(SessionFixture &)>, story);
        m_log.clear();
        SessionFixture f;
        story(f);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(!f.heard.isEmpty());
        QCOMPARE(placesWithToken(f), QStringList());
    }

private:
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

Q_DECLARE_METATYPE(std::function<void(freshet::test::SessionFixture &)>)

FRESHET_TEST(TstSessionToken)
#include "tst_sessiontoken.moc"
