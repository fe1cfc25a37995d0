// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/windows/uisppages.h"

#include <QtTest>

using namespace freshet;

class TstUispPages : public QObject
{
    Q_OBJECT

private slots:
    void leadToThePageOfARow_data()
    {
        QTest::addColumn<QUrl>("base");
        QTest::addColumn<QString>("customer");
        QTest::addColumn<QString>("invoice");

        QTest::newRow("below /crm") << QUrl(QStringLiteral("https://isp.example/crm/api/v1.0"))
                                    << "https://isp.example/crm/client/17"
                                    << "https://isp.example/crm/billing/invoice/204";
        QTest::newRow("with a port") << QUrl(QStringLiteral("https://isp.example:9443/crm/api/v1.0"))
                                     << "https://isp.example:9443/crm/client/17"
                                     << "https://isp.example:9443/crm/billing/invoice/204";
        QTest::newRow("an old one at the root")
            << QUrl(QStringLiteral("http://127.0.0.1:8080/api/v1.0")) << "http://127.0.0.1:8080/client/17"
            << "http://127.0.0.1:8080/billing/invoice/204";
    }

    void leadToThePageOfARow()
    {
        QFETCH(const QUrl, base);
        QTEST(customerPage(base, 17).toString(), "customer");
        QTEST(invoicePage(base, 204).toString(), "invoice");
        QTEST(rowPage(base, false, 31, 17).toString(), "customer");
        QTEST(rowPage(base, true, 204, 17).toString(), "invoice");
        QVERIFY(rowPage(base, false, 31, {}).isEmpty());
    }
};

FRESHET_TEST(TstUispPages)
#include "tst_uisppages.moc"
