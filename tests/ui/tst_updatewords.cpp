// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/dialogs/updatewords.h"
#include "ui/models/cellformat.h"

#include <QtTest>

using namespace freshet;

namespace {

const QVersionNumber running(0, 1, 0);

UpdateNotice noticeOf(const QVersionNumber &version)
{
    const CalendarDate released = CalendarDate::fromQDate(QDate(2026, 12, 1));
    return {version, released, QUrl(QStringLiteral("https://freshet.example.net/new")), released.addDays(90)};
}

} // namespace

class TstUpdateWords : public QObject
{
    Q_OBJECT

    const CellFormat m_english{QLocale(QLocale::English, QLocale::UnitedKingdom)};
    const CellFormat m_german{QLocale(QLocale::German, QLocale::Germany)};

private slots:
    void anAnswerIsSaid_data()
    {
        QTest::addColumn<QVersionNumber>("version");
        QTest::addColumn<QString>("sentence");
        const QString newest = QStringLiteral("You have the newest version.");
        QTest::newRow("newer") << QVersionNumber(0, 2, 0) << QStringLiteral("Freshet 0.2.0 is there since 1 Dec 2026.");
        QTest::newRow("same") << QVersionNumber(0, 1, 0) << newest;
        QTest::newRow("older") << QVersionNumber(0, 0, 9) << newest;
    }
    void anAnswerIsSaid()
    {
        QFETCH(const QVersionNumber, version);
        QFETCH(const QString, sentence);
        QCOMPARE(updateAnswerSentence(noticeOf(version), running, m_english), sentence);
    }

    void aFaultIsSaid()
    {
        QCOMPARE(updateAnswerSentence(UpdateFault::NotThere, running, m_english),
                 updateFaultSentence(UpdateFault::NotThere));
    }

    void daysAreThoseOfTheReader()
    {
        QVERIFY(updateNews(noticeOf(QVersionNumber(0, 2, 0)), m_english).contains(QLatin1String("(1 Dec 2026)")));
        QVERIFY(!updateNews(noticeOf(QVersionNumber(0, 2, 0)), m_german).contains(QLatin1String("Dec")));
    }

    void theLastAskingIsTold()
    {
        UpdateMemory memory;
        QVERIFY(lastAskedSentence(memory, true, running, m_english).startsWith(QLatin1String("Nobody was asked")));
        QVERIFY(lastAskedSentence(memory, false, running, m_english).contains(QLatin1String("does not ask")));
        memory.take(UpdateFault::TimedOut, QDateTime(QDate(2026, 12, 24), QTime(10, 30), Qt::UTC));
        const QString told = lastAskedSentence(memory, false, running, m_english);
        QVERIFY2(told.contains(QLatin1String("24 Dec 2026")) &&
                     told.endsWith(updateFaultSentence(UpdateFault::TimedOut)),
                 qPrintable(told));
    }
};

FRESHET_TEST(TstUpdateWords)
#include "tst_updatewords.moc"
