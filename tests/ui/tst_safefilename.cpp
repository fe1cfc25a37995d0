// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/models/safefilename.h"

#include <QtTest>

using namespace freshet;

class TstSafeFileName : public QObject
{
    Q_OBJECT

private slots:
    void everySystemTakesIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *what, const QString &text, const QString &name) {
            QTest::newRow(what) << text << name;
        };
        row("plain", QStringLiteral("Invoices, Overdue, 2026-11-22"), QStringLiteral("Invoices, Overdue, 2026-11-22"));
        row("other scripts", QStringLiteral("Přípojka Ω 客户"), QStringLiteral("Přípojka Ω 客户"));
        row("a path up", QStringLiteral("../../etc/passwd"), QStringLiteral("etcpasswd"));
        row("two dots", QStringLiteral(".."), QStringLiteral("Freshet"));
        row("dots inside", QStringLiteral("a..b"), QStringLiteral("a..b"));
        row("hidden", QStringLiteral(".profile"), QStringLiteral("profile"));
        row("dots and blanks behind", QStringLiteral("Acme Ltd. . "), QStringLiteral("Acme Ltd"));
        row("a path of Windows", QStringLiteral("C:\\Windows\\x"), QStringLiteral("CWindowsx"));
        row("what shells and Windows read", QStringLiteral("a<b>c|d?e*f\"g"), QStringLiteral("abcdefg"));
        row("CON", QStringLiteral("CON"), QStringLiteral("_CON"));
        row("nul with an ending", QStringLiteral("nul.csv"), QStringLiteral("_nul.csv"));
        row("Com1 and a blank", QStringLiteral("Com1 .pdf"), QStringLiteral("_Com1 .pdf"));
        row("lpt in superscript", QStringLiteral("LPT\u00b2"), QStringLiteral("_LPT\u00b2"));
        row("no device", QStringLiteral("Console, Nullarbor"), QStringLiteral("Console, Nullarbor"));
        row("a device once the rest is gone", QStringLiteral("AU/X"), QStringLiteral("_AUX"));
        row("control characters", QStringLiteral("a\nb\x07") + QChar(u'\0') + QStringLiteral("c\u0085d"),
            QStringLiteral("abcd"));
        row("turned round", QStringLiteral("invoice\u202efdp.exe\u2066\u200f"), QStringLiteral("invoicefdp.exe"));
        row("line ends", QStringLiteral("a\u2028b\u2029c"), QStringLiteral("abc"));
        row("nothing", QString(), QStringLiteral("Freshet"));
        row("nothing left", QStringLiteral("/?*."), QStringLiteral("Freshet"));
    }
    void everySystemTakesIt()
    {
        QFETCH(const QString, text);
        QTEST(safeFileName(text), "name");
    }

    void longNamesAreCut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("letters") << QString(1'000, QLatin1Char('a'));
        QTest::newRow("of three bytes") << QString(1'000, QChar(0x5ba2));
        QTest::newRow("of four bytes") << QStringLiteral("\U0001F4B6").repeated(1'000);
        QTest::newRow("a dot at the cut") << QString(199, QLatin1Char('a')) + QStringLiteral(".b");
    }
    void longNamesAreCut()
    {
        QFETCH(const QString, text);
        const QString name = safeFileName(text);
        QVERIFY(!name.isEmpty() && name.toUtf8().size() <= 200);
        QVERIFY(text.startsWith(name) && !name.endsWith(QLatin1Char('.')));
        QCOMPARE(QString::fromUtf8(name.toUtf8()), name);
    }
};

FRESHET_TEST(TstSafeFileName)
#include "tst_safefilename.moc"
