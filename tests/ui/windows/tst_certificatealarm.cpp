// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/activitylog.h"
#include "tests/support/testregistry.h"
#include "tests/support/tlsfront.h"
#include "tests/support/waiting.h"
#include "tests/ui/windows/windowfixture.h"
#include "ui/dialogs/certificatealarm.h"
#include "ui/windows/messagebar.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

bool shows(const QWidget &widget, const QString &text)
{
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->text().remove(QLatin1Char('\n')).contains(text))
            return true;
    }
    return false;
}

} // namespace

/// A server that proves itself with another certificate from one refresh to the next.
class TstCertificateAlarm : public QObject
{
    Q_OBJECT

private slots:
    void itBlocksExplainsAndCanBeAnswered()
    {
        WindowFixture desk;
        TlsFront front(Certificate::First, quint16(desk.server.apiBase().port()));
        QVERIFY(signInThrough(desk, front));
        const int rows = desk.rowCount(QStringLiteral("Customers"));
        QVERIFY(rows > 0);
        QVERIFY(desk.waitForHistory());
        const QByteArray before = front.certificateSha256();
        front.showCertificate(Certificate::Second);
        const qint64 requests = desk.server.requestCount();
        desk.desk->refresh(RefreshMode::Refresh);
        QVERIFY(desk.waitForRefresh());
        const auto *bar = desk.window->findChild<MessageBar *>();
        QVERIFY(bar->isVisible());
        QVERIFY(bar->sentence().contains(QStringLiteral("certificate is not trusted")));
        QCOMPARE(desk.rowCount(QStringLiteral("Customers")), rows);

        QTest::mouseClick(desk.button(QStringLiteral("Look at it…")), Qt::LeftButton);
        QTRY_VERIFY(desk.window->findChild<CertificateAlarm *>());
        auto *alarm = desk.window->findChild<CertificateAlarm *>();
        QVERIFY(shows(*alarm, fingerprintText(before)));
        QVERIFY(shows(*alarm, fingerprintText(front.certificateSha256())));
        QCOMPARE(desk.server.requestCount(), requests);
        QPushButton *trust = desk.button(QStringLiteral("Trust the certificate shown now"));
        QVERIFY(!trust->isEnabled());
        alarm->findChild<QCheckBox *>()->setChecked(true);
        QVERIFY(trust->isEnabled());
        QTest::mouseClick(trust, Qt::LeftButton);
        QVERIFY(desk.waitForRefresh());
        QVERIFY(!bar->isVisible());
        QCOMPARE((*desk.profiles.lastUsed())->pinnedSha256, front.certificateSha256());
        QVERIFY(desk.server.requestCount() > requests);
        QVERIFY(isInLog(desk, QStringLiteral("CERTIFICATE_TRUSTED"), fingerprintText(before)));
    }

    void whoSendsNothingStaysBlocked()
    {
        WindowFixture desk;
        TlsFront front(Certificate::First, quint16(desk.server.apiBase().port()));
        QVERIFY(signInThrough(desk, front));
        QVERIFY(desk.waitForHistory());
        const QByteArray before = front.certificateSha256();
        front.showCertificate(Certificate::Second);
        const qint64 requests = desk.server.requestCount();
        desk.desk->refresh(RefreshMode::Refresh);
        QVERIFY(desk.waitForRefresh());
        QTest::mouseClick(desk.button(QStringLiteral("Look at it…")), Qt::LeftButton);
        QTRY_VERIFY(desk.window->findChild<CertificateAlarm *>());
        QTest::mouseClick(desk.button(QStringLiteral("Send nothing")), Qt::LeftButton);
        desk.desk->refresh(RefreshMode::Refresh);
        QVERIFY(desk.waitForRefresh());
        QCOMPARE(desk.server.requestCount(), requests);
        QCOMPARE((*desk.profiles.lastUsed())->pinnedSha256, before);

        front.showCertificate(Certificate::First);
        QTest::mouseClick(desk.button(QStringLiteral("Look at it…")), Qt::LeftButton);
        const auto *bar = desk.window->findChild<MessageBar *>();
        QTRY_VERIFY(bar->sentence().contains(QStringLiteral("trusted certificate again")));
    }

    void whatIsTrustedAtASignInIsWrittenDownToo()
    {
        WindowFixture desk;
        TlsFront front(Certificate::First, quint16(desk.server.apiBase().port()));
        const QByteArray before = front.certificateSha256();
        QVERIFY(signInThrough(desk, front));
        QVERIFY(isInLog(desk, QStringLiteral("CERTIFICATE_TRUSTED"),
                        fingerprintText(before) + QStringLiteral(" instead of the system")));
        front.showCertificate(Certificate::Second);
        QVERIFY(signInThrough(desk, front));
        const QString changed = fingerprintText(front.certificateSha256()) + QStringLiteral(" instead of ");
        QVERIFY(isInLog(desk, QStringLiteral("CERTIFICATE_TRUSTED"), changed + fingerprintText(before)));
    }

private:
    static bool signInThrough(WindowFixture &desk, const TlsFront &front)
    {
        SignInRequest request;
        request.address = QStringLiteral("https://127.0.0.1:%1/crm/api/v1.0").arg(front.serverPort());
        request.token = desk.server.token();
        request.trustSha256 = front.certificateSha256();
        desk.session->signIn(request);
        return desk.waitForRefresh() && waitUntil([&] { return desk.rowCount(QStringLiteral("Customers")) > 0; });
    }

    static bool isInLog(const WindowFixture &desk, const QString &action, const QString &words)
    {
        const auto file = Database::open(desk.desk->files().deskPath, DatabaseKind::Desk, DatabaseAccess::ReadOnly);
        const auto newest = ActivityLog(**file).newest(10);
        return newest && std::any_of(newest->begin(), newest->end(), [&](const ActivityEntry &entry) {
                   return entry.action == action && entry.detail.contains(words);
               });
    }
};

FRESHET_TEST(TstCertificateAlarm)
#include "tst_certificatealarm.moc"
