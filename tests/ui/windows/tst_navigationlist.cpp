// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/windows/navigationlist.h"

#include <QtTest>

using namespace freshet;

class TstNavigationList : public QObject
{
    Q_OBJECT

private slots:
    void aPageIsNamedByItsTitleAlone()
    {
        NavigationList list;
        QCOMPARE(list.accessibleName(), QStringLiteral("Pages"));
        list.addPage(QStringLiteral("Customers"));
        list.setCount(0, QStringLiteral("1,204"), Tone::Plain);
        QCOMPARE(list.item(0)->data(Qt::AccessibleTextRole).toString(), QStringLiteral("Customers"));
        QCOMPARE(list.item(0)->data(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("1,204"));
    }

    void aBadgeIsDrawnOverThePlainItem()
    {
        NavigationList list;
        list.resize(180, 120);
        list.addPage(QStringLiteral("Invoices"));
        list.setCount(0, QStringLiteral("87"), Tone::Plain);
        const QImage plain = list.grab().toImage();
        list.setCount(0, QStringLiteral("87"), Tone::Bad);
        QVERIFY(list.grab().toImage() != plain);
    }
};

FRESHET_TEST(TstNavigationList)
#include "tst_navigationlist.moc"
