// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sentence.h"
#include "tests/support/testregistry.h"
#include "ui/dialogs/actiontable.h"

#include <QHeaderView>
#include <QLocale>
#include <QtTest>

using namespace freshet;

/// The list before and behind an action.
class TstActionTable : public QObject
{
    Q_OBJECT

private:
    static ActionLine lineSaying(const QString &sentence)
    {
        ActionLine line;
        line.customerId = 7;
        line.customerName = QStringLiteral("Ada");
        line.sentence = sentence;
        return line;
    }
    /// The last column says why.
    static QString why(const ActionTable &table) { return table.topLevelItem(0)->text(table.columnCount() - 1); }

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void daysAndAmountsAreThoseOfTheReader()
    {
        const Sentence sentence(
            {{{}, QStringLiteral("Since long.")},
             {QStringLiteral("freshet::Test"),
              QStringLiteral("Due on %1: %2."),
              {CalendarDate::fromQDate(QDate(2026, 12, 24)), Money{123'450, Currency(QStringLiteral("USD"))}}}});
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        ActionTable table;
        table.setLines({ActionKind::Suspend, {}}, {lineSaying(sentence.kept())});
        QCOMPARE(why(table), QStringLiteral("Since long. Due on 24.12.2026: 1.234,50\u00A0USD."));
    }

    void whatBecameOfItIsSaidAsItIs()
    {
        ActionTable table;
        table.setLines({ActionKind::Suspend, {}}, {lineSaying(QStringLiteral("Suspended. UISP shows it."))});
        QCOMPARE(why(table), QStringLiteral("Suspended. UISP shows it."));
    }
};

FRESHET_TEST(TstActionTable)
#include "tst_actiontable.moc"
