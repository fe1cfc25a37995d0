// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/memorystore.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testregistry.h"
#include "ui/dialogs/signindialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

RetryPolicy once()
{
    RetryPolicy policy;
    policy.attempts = 1;
    policy.deadline = std::chrono::milliseconds(500);
    return policy;
}

const QString api = QStringLiteral("/crm/api/v1.0");

} // namespace

/// One sentence for each way that a sign-in can go.
class TstSignInDialog : public QObject
{
    Q_OBJECT

private:
    /// A dialog with its session and everything that they need.
    struct Stage
    {
        QTemporaryDir folder;
        SystemClock clock;
        MemoryStore credentials;
        ProfileStore profiles{folder.path()};
        Session session{profiles, credentials, clock, once()};
        SignInDialog dialog{session};

        template<typename Widget>
        Widget *named(const char *name) const
        {
            for (Widget *widget : dialog.findChildren<Widget *>()) {
                if (widget->accessibleName() == QLatin1String(name))
                    return widget;
            }
            return nullptr;
        }
        QPushButton *button(const char *text) const
        {
            for (QPushButton *candidate : dialog.findChildren<QPushButton *>()) {
                if (candidate->text() == QLatin1String(text))
                    return candidate;
            }
            return nullptr;
        }
        bool says(const QString &text) const
        {
            for (const QLabel *label : dialog.findChildren<QLabel *>()) {
                // A fingerprint stands in two lines.
                if (!label->isHidden() && label->text().remove(QLatin1Char('\n')).contains(text))
                    return true;
            }
            return false;
        }
        void submit(const QString &address, const QString &token)
        {
            named<QLineEdit>("Server address")->setText(address);
            named<QLineEdit>("API token")->setText(token);
            QTest::mouseClick(button("Sign in"), Qt::LeftButton);
        }
    };

    static void scriptGoodServer(ScriptedServer &server)
    {
        server.always(api + QStringLiteral("/version"), ScriptedAnswer::json(R"({"version":"4.5.33"})"));
        for (const QString &list : {QStringLiteral("/clients"), QStringLiteral("/invoices"),
                                    QStringLiteral("/payments"), QStringLiteral("/clients/services")})
            server.always(api + list, ScriptedAnswer::json("[]"));
        server.always(api + QStringLiteral("/users/admins/me"),
                      ScriptedAnswer::json(R"({"id":1,"firstName":"Nomvula","lastName":"Dube"})"));
    }

private slots:
    void namesAreThePromisedOnes()
    {
        Stage stage;
        QCOMPARE(stage.dialog.windowTitle(), QStringLiteral("Sign in to UISP"));
        QVERIFY(stage.named<QLineEdit>("Server address"));
        QVERIFY(stage.named<QLineEdit>("API token"));
        QVERIFY(stage.button("Sign in"));
        QVERIFY(stage.button("Cancel"));
        QCOMPARE(stage.named<QLineEdit>("API token")->echoMode(), QLineEdit::Password);
        QCOMPARE(stage.dialog.findChild<QCheckBox *>()->text(), QStringLiteral("Keep me signed in"));
    }

    void emptyFieldsAreAskedFor()
    {
        Stage stage;
        stage.dialog.show();
        stage.submit({}, QStringLiteral("x"));
        QVERIFY(stage.says(QStringLiteral("address of your UISP server")));
        stage.submit(QStringLiteral("uisp.example.net"), {});
        QVERIFY(stage.says(QStringLiteral("paste the API token")));
        QCOMPARE(stage.session.state(), Session::State::SignedOut);
    }

    void aGoodTokenClosesTheDialog()
    {
        ScriptedServer server;
        scriptGoodServer(server);
        Stage stage;
        stage.dialog.open();
        QSignalSpy accepted(&stage.dialog, &QDialog::accepted);
        stage.submit(server.url(api).toString(), QStringLiteral("good-token"));
        QTRY_COMPARE(accepted.size(), 1);
        QCOMPARE(stage.session.userName(), QStringLiteral("Nomvula Dube"));
        QVERIFY(stage.credentials.contains(stage.session.profile().id));
    }

    void eachFailureHasItsSentence_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("wrong token") << ScriptedAnswer::json(R"({"code":401})", 401)
                                     << QStringLiteral("does not accept this API token");
        QTest::newRow("html") << ScriptedAnswer::html() << QStringLiteral("does not answer like UISP");
        QTest::newRow("time-out") << ScriptedAnswer::hang() << QStringLiteral("took too long");
        QTest::newRow("500") << ScriptedAnswer::json("{}", 500) << QStringLiteral("problem of its own");
        QTest::newRow("reset") << ScriptedAnswer::reset() << QStringLiteral("connection broke");
    }
    void eachFailureHasItsSentence()
    {
        QFETCH(ScriptedAnswer, answer);
        QFETCH(QString, sentence);
        ScriptedServer server;
        server.handle([answer](const ReceivedRequest &) { return answer; });
        Stage stage;
        stage.dialog.show();
        stage.submit(server.url(api).toString(), QStringLiteral("token"));
        QTRY_VERIFY2(stage.says(sentence), qPrintable(sentence));
        QVERIFY(stage.button("Sign in")->isEnabled());
        QCOMPARE(stage.session.state(), Session::State::SignedOut);
    }

    void aTokenWithoutRightsNamesWhatItLacks()
    {
        ScriptedServer server;
        server.expect(api + QStringLiteral("/invoices"), ScriptedAnswer::json(R"({"code":403})", 403));
        scriptGoodServer(server);
        Stage stage;
        stage.dialog.show();
        stage.submit(server.url(api).toString(), QStringLiteral("token"));
        QTRY_VERIFY(stage.says(QStringLiteral("may not read invoices")));
    }

    void aCertificateIsShownAndCanBeTrusted()
    {
        ScriptedServer server(Certificate::First);
        scriptGoodServer(server);
        Stage stage;
        stage.dialog.show();
        stage.submit(server.url(api).toString(), QStringLiteral("token"));
        QTRY_VERIFY(stage.says(fingerprintText(server.certificateSha256())));
        QCheckBox *trust = stage.dialog.findChildren<QCheckBox *>().last();
        QVERIFY(!trust->isChecked());
        trust->setChecked(true);
        QSignalSpy accepted(&stage.dialog, &QDialog::accepted);
        QTest::mouseClick(stage.button("Sign in"), Qt::LeftButton);
        QTRY_COMPARE(accepted.size(), 1);
        QCOMPARE(stage.session.profile().pinnedSha256, server.certificateSha256());
    }

    void cancellingStopsTheCheckFirst()
    {
        ScriptedServer server;
        server.handle([](const ReceivedRequest &) { return ScriptedAnswer::hang(); });
        Stage stage;
        stage.dialog.open();
        stage.submit(server.url(api).toString(), QStringLiteral("token"));
        QTRY_VERIFY(!server.requests().isEmpty());
        QTest::mouseClick(stage.button("Cancel"), Qt::LeftButton);
        QTRY_VERIFY(stage.says(QStringLiteral("cancelled")));
        QVERIFY(stage.dialog.isVisible());
        QTest::mouseClick(stage.button("Cancel"), Qt::LeftButton);
        QVERIFY(!stage.dialog.isVisible());
    }
};

FRESHET_TEST(TstSignInDialog)
#include "tst_signindialog.moc"
