// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/dialogs/policyform.h"

#include <QLineEdit>
#include <QLocale>
#include <QtTest>

using namespace freshet;

class TstPolicyForm : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(m_usual); }

    /// An amount that was meant otherwise must not become another one.
    void readsAmountsAsTheyAreMeant_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("minimum"); // −1: cannot be read
        const auto row = [](const char *name, const char *locale, const char *typed, qint64 minimum) {
            QTest::newRow(name) << QString::fromLatin1(locale) << QString::fromLatin1(typed) << minimum;
        };
        row("nothing", "en_US", "  ", 0);
        row("whole", "en_US", "12", 1200);
        row("with cents", "en_US", " 12.5 ", 1250);
        row("with groups", "en_US", "1,234.50", 123450);
        row("the other decimal mark", "en_US", "1,50", -1);
        row("a group too short", "en_US", "1,2345", -1);
        row("a German amount", "de_DE", "1.234,50", 123450);
        row("an English amount in German", "de_DE", "1.50", -1);
        row("less than nothing", "en_US", "-5", -1);
        row("words", "en_US", "five", -1);
    }
    void readsAmountsAsTheyAreMeant()
    {
        QFETCH(QString, locale);
        QFETCH(QString, typed);
        QLocale::setDefault(QLocale(locale));
        const Currency dollars(QStringLiteral("USD"));
        const PolicyForm form({dollars}, CalendarDate::fromQDate(QDate(2026, 11, 22)));
        form.findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly)->setText(typed);
        QTEST(form.policy().minimumOf(dollars), "minimum");
    }

    void showsWhatItReads_data()
    {
        QTest::addColumn<QString>("locale");
        for (const char *locale : {"en_US", "de_DE", "fr_FR", "de_CH", "en_IN", "pl_PL"})
            QTest::newRow(locale) << QString::fromLatin1(locale);
    }
    void showsWhatItReads()
    {
        QFETCH(QString, locale);
        QLocale::setDefault(QLocale(locale));
        SuspensionPolicy policy;
        policy.minimumAmounts[Currency(QStringLiteral("USD"))] = 123'456'789;
        PolicyForm form({Currency(QStringLiteral("USD"))}, CalendarDate::fromQDate(QDate(2026, 11, 22)));
        form.setPolicy(policy);
        QCOMPARE(form.policy(), policy);
    }

private:
    const QLocale m_usual;
};

FRESHET_TEST(TstPolicyForm)
#include "tst_policyform.moc"
