// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/behavioursettings.h"
#include "domain/suspensionpolicy.h"
#include "tests/support/pseudotranslator.h"
#include "tests/support/testregistry.h"
#include "ui/models/activitydetail.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

QString detailOf(const QString &action, const QString &detail)
{
    return activityDetail({1, QDateTime(QDate(2026, 11, 22), QTime(10, 32), Qt::UTC), {}, action, detail, {}});
}

QString same(const QString &text)
{
    return text;
}

/// The sentence with its parts; those behind a "~" are words of the program and said in the language too.
QString expected(const QString &sentence, const QStringList &parts, QString (*said)(const QString &))
{
    QString text = said(sentence);
    for (int i = 0; i < parts.size(); ++i) {
        const QString &part = parts[i];
        text.replace(QStringLiteral("%%1").arg(i + 1), part.startsWith(QLatin1Char('~')) ? said(part.mid(1)) : part);
    }
    return text;
}

void row(const char *action, const char *kept, const char *sentence, const QByteArrayList &parts = {})
{
    QStringList texts;
    for (const QByteArray &part : parts)
        texts.append(QString::fromUtf8(part));
    QTest::newRow(kept) << QString::fromLatin1(action) << QString::fromUtf8(kept) << QString::fromUtf8(sentence)
                        << texts;
}

void columns()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QStringList>("parts");
}

} // namespace

class TstActivityDetail : public QObject
{
    Q_OBJECT

private slots:
    void whatIsKnownIsSaidInTheLanguageOnScreen_data()
    {
        columns();
        row("BULK_REFRESH_CUSTOMERS", "Refreshed 4/5 customers (1 errors). Time: 12.3s",
            "Refreshed %1/%2 customers (%3 errors). Time: %4s", {"4", "5", "1", "12.3"});
        row("BULK_REFRESH_CUSTOMERS", "Refreshed 0 customers (store_busy). Time: 0.5s",
            "Refreshed 0 customers. Time: %2s. %1",
            {"~" + errorSentence({ErrorKind::StoreBusy, {}, 0, {}}).toUtf8(), "0.5"});
        row("BULK_REFRESH_CUSTOMERS", "Refreshed 0 customers (forbidden). Time: 0.5s",
            "Refreshed 0 customers. Time: %2s. %1", {"forbidden", "0.5"});
        row("SIGN_IN", "Signed in to uisp.example", "Signed in to %1", {"uisp.example"});
        row("SIGN_OUT", "Signed out of uisp.example", "Signed out of %1", {"uisp.example"});
        row("CERTIFICATE_TRUSTED", "Trusted another certificate of uisp.example: SHA-256 AB:CD instead of 12:34",
            "Trusted another certificate of %1: SHA-256 %2 instead of %3", {"uisp.example", "AB:CD", "12:34"});
        row("CERTIFICATE_TRUSTED",
            "Trusted another certificate of uisp.example: SHA-256 AB:CD instead of the system's trust",
            "Trusted another certificate of %1: SHA-256 %2 instead of %3",
            {"uisp.example", "AB:CD", "~the system's trust"});
        row("SERVER_REMOVED", "Removed Main (uisp.example) from this computer at 2026-11-22; it had no activity log",
            "Removed %1 from this computer at %2; it had no activity log", {"Main (uisp.example)", "2026-11-22"});
        row("SERVER_REMOVED",
            "Removed Main (a) from this computer at 2026-11-22; its activity log had 7 entries, the last with hash ab1",
            "Removed %1 from this computer at %2; its activity log had %3 entries, the last with hash %4",
            {"Main (a)", "2026-11-22", "7", "ab1"});
        row("EXPORT", "Exported the ageing as of 2026-11-22 of snapshot 4, 17 lines",
            "Exported the ageing as of %1 of snapshot %2, %3 lines", {"2026-11-22", "4", "17"});
        row("EXPORT", "Exported the statement of customer 1043 of snapshot 4",
            "Exported the statement of customer %1 of snapshot %2", {"1043", "4"});
        row("EXPORT", "Exported 22 rows of invoices (searched) of snapshot 4 to unpaid (1).csv",
            "Exported %1 rows of %2 (%3) of snapshot %4 to %5",
            {"22", "~Invoices", "~searched", "4", "unpaid (1).csv"});
        row("EXPORT", "Exported 22 rows of invoices (d1_30) of snapshot 4 to a.csv",
            "Exported %1 rows of %2 (%3) of snapshot %4 to %5", {"22", "~Invoices", "d1_30", "4", "a.csv"});
        row("SERVICE_SUSPEND", "service 12 of customer 1043, reason 3: sent",
            "service %1 of customer %2, reason %3: %4", {"12", "1043", "3", "~sent"});
        row("SERVICE_RESUME", "service 12 of customer 1043: not_sent", "service %1 of customer %2: %3",
            {"12", "1043", "~not sent"});
        row("CUSTOMER_LOG", "customer 1043, \"Called: %1, no answer\": found_done", "customer %1, \"%2\": %3",
            {"1043", "Called: %1, no answer", "~found to be done"});
    }
    void whatIsKnownIsSaidInTheLanguageOnScreen()
    {
        QFETCH(QString, action);
        QFETCH(QString, kept);
        QFETCH(QString, sentence);
        QFETCH(QStringList, parts);
        QCOMPARE(detailOf(action, kept), expected(sentence, parts, &same));
        PseudoTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QCOMPARE(detailOf(action, kept), expected(sentence, parts, &pseudo));
        QCOMPARE(translator.unknown(), QStringList());
    }

    void numbersAreThoseOfTheLanguage()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        const QString text = detailOf(QStringLiteral("BULK_REFRESH_CUSTOMERS"),
                                      QStringLiteral("Refreshed 4/5 customers (0 errors). Time: 12.3s"));
        QLocale::setDefault(before);
        QVERIFY2(text.contains(QLatin1String("12,3")), qPrintable(text));
    }

    void changesNameWhatWasChanged_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("shown");
        const auto change = [](const char *action, const char *kept, const char *shown) {
            QTest::newRow(kept) << QString::fromLatin1(action) << QString::fromUtf8(kept) << QString::fromUtf8(shown);
        };
        change("WORKLIST_NOTE", "customer 7: note: none → \"Pays; on Friday: none\"; promised_on: none → 2026-11-27",
               "customer 7: note: none → \"Pays; on Friday: none\"; promised for: none → 2026-11-27");
        change("SETTINGS_CHANGED", "unreadable settings replaced; vip_tag: VIP → Key → account",
               "unreadable settings replaced; VIP tag: VIP → Key → account");
        change("WORKLIST_NOTE", "customer 7: note: none → \"Two\nlines\"", "customer 7: note: none → \"Two lines\"");
        change("SETTINGS_CHANGED", "full_check_daily: yes → no", "full check once a day: yes → no");
        change("SETTINGS_CHANGED", "changes_kept_days: unreadable → for ever",
               "days that changes are kept: unreadable → for ever");
        change("FINDING_ACKNOWLEDGED", "A1 customers 1043: as agreed", "A1 Customers 1043: as agreed");
        change("FINDING_ACKNOWLEDGED", "C2 credit_notes 12 total: as agreed", "C2 credit notes 12 total: as agreed");
        change("ACKNOWLEDGEMENT_WITHDRAWN", "A1 customers 1043", "A1 Customers 1043");
    }
    void changesNameWhatWasChanged()
    {
        QFETCH(QString, action);
        QFETCH(QString, kept);
        QTEST(detailOf(action, kept), "shown");
    }

    void everySettingHasATitle()
    {
        BehaviourSettings settings;
        for (const NumberSetting &number : numberSettings())
            ++number.in(settings);
        for (const TextSetting &text : textSettings())
            text.in(settings) += QLatin1Char('x');
        SuspensionPolicy policy;
        policy.minimumAmounts[Currency(QStringLiteral("USD"))] = 100;
        policy.holidays.push_back(CalendarDate::fromPrinted("2026-12-25").value_or(CalendarDate()));
        policy.isWeekdayPermitted[0] = !policy.isWeekdayPermitted[0];
        ++policy.delayDays;
        ++policy.aheadDays;
        ++policy.staleMinutes;
        const QString changes = settingChanges({}, settings) + QStringLiteral("; ") + policyChanges({}, policy);
        for (const QString &each : changes.split(QStringLiteral("; "))) {
            const QString text = detailOf(QStringLiteral("SETTINGS_CHANGED"), each);
            QVERIFY2(!text.contains(QLatin1Char('_')), qPrintable(text));
        }
    }

    void whatIsWordedInAnotherWayStays_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("kept");
        QTest::newRow("address alone") << QStringLiteral("SIGN_IN") << QStringLiteral("https://uisp.example/crm");
        QTest::newRow("another version") << QStringLiteral("EXPORT") << QStringLiteral("Exported everything");
        QTest::newRow("another action") << QStringLiteral("SIGN_OFF") << QStringLiteral("Signed in to uisp.example");
        QTest::newRow("empty") << QStringLiteral("SETTINGS_CHANGED") << QString();
    }
    void whatIsWordedInAnotherWayStays()
    {
        QFETCH(QString, action);
        QFETCH(QString, kept);
        PseudoTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QCOMPARE(detailOf(action, kept), kept);
    }
};

FRESHET_TEST(TstActivityDetail)
#include "tst_activitydetail.moc"
