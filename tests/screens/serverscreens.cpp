// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/serverscreens.h"

#include "credentials/memorystore.h"
#include "session/session.h"
#include "tests/support/waiting.h"
#include "ui/dialogs/certificatealarm.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/dialogs/lockdialog.h"
#include "ui/dialogs/locksettings.h"
#include "ui/dialogs/serversdialog.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

namespace freshet::test {

namespace {

constexpr int limitMs = 30'000;

CertificateSummary renewed()
{
    CertificateSummary certificate;
    certificate.subject = QStringLiteral("uisp.riverbend.example");
    certificate.issuer = QStringLiteral("uisp.riverbend.example");
    certificate.validFrom = QStringLiteral("2026-11-01");
    certificate.validUntil = QStringLiteral("2028-11-01");
    certificate.sha256 = QCryptographicHash::hash("renewed", QCryptographicHash::Sha256);
    certificate.pinnedSha256 = QCryptographicHash::hash("before", QCryptographicHash::Sha256);
    certificate.isChanged = true;
    return certificate;
}

bool drawConnection(Session &session, const Album &album, const QString &suffix)
{
    SignInRequest request;
    request.address = QStringLiteral("uisp.riverbend.example");
    request.access = ServerAccess();
    request.access->proxy = {ProxyChoice::Kind::Http, QStringLiteral("127.0.0.1"), 9, QStringLiteral("nomvula")};
    ConnectionDialog dialog(session, request);
    dialog.open();
    const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == QCoreApplication::translate("freshet::ConnectionDialog", "Test connection"))
            button->click();
    }
    const auto hasFailed = [&dialog] {
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [](const QLabel *label) { return label->text().startsWith(QChar(0x2717)); });
    };
    return waitUntil(hasFailed, limitMs) && album.add(dialog, qPrintable(QLatin1String("connection") + suffix));
}

bool drawServers(ProfileStore &profiles, const Album &album, const QString &suffix)
{
    for (const char *name : {"Riverbend Wireless", "Hilltop Fibre", "Lakeside (old)"}) {
        ServerProfile profile;
        profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        profile.name = QString::fromLatin1(name);
        profile.apiBase = QUrl(QStringLiteral("https://uisp.%1.example/crm/api/v1.0")
                                   .arg(profile.name.section(QLatin1Char(' '), 0, 0).toLower()));
        profile.lastSignInAt = QDateTime(QDate(2026, 11, 20), QTime(8, 30), Qt::UTC);
        if (!profiles.save(profile))
            return false;
    }
    ServersDialog dialog(profiles, profiles.load()->front().id);
    dialog.open();
    return album.add(dialog, qPrintable(QLatin1String("servers") + suffix));
}

bool drawLock(const Album &album, const QString &suffix)
{
    LockDialog locked;
    locked.setAsksPin(true);
    locked.open();
    LockSettings settings({15, true}, true);
    settings.open();
    return album.add(locked, qPrintable(QLatin1String("locked") + suffix)) &&
           album.add(settings, qPrintable(QLatin1String("lock-settings") + suffix));
}

} // namespace

bool drawServerDialogs(const Album &album, const QString &suffix)
{
    const QTemporaryDir home;
    const SystemClock clock;
    MemoryStore credentials;
    ProfileStore profiles(home.path());
    RetryPolicy policy;
    policy.attempts = 1;
    Session session(profiles, credentials, clock, policy);
    if (album.texts != nullptr)
        album.texts->learnWords(QStringLiteral("uisp riverbend example Wireless Hilltop Fibre Lakeside old nomvula"));
    CertificateAlarm alarm(QStringLiteral("Riverbend Wireless"), renewed());
    alarm.open();
    return album.add(alarm, qPrintable(QLatin1String("certificate-alarm") + suffix)) &&
           drawConnection(session, album, suffix) && drawServers(profiles, album, suffix) && drawLock(album, suffix);
}

} // namespace freshet::test
