// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/windows/uisppages.h"

#include <QDesktopServices>
#include <QtTest>

using namespace freshet;

class TstUispPages : public QObject
{
    Q_OBJECT

public slots:
    void takeOpened(const QUrl &page) { m_opened += page; }

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

    void onlyPagesOfTheServerAreOpened_data()
    {
        QTest::addColumn<QUrl>("page");
        QTest::addColumn<bool>("isOpened");
        const auto row = [](const char *name, const char *page, bool isOpened) {
            QTest::newRow(name) << QUrl(QString::fromLatin1(page)) << isOpened;
        };
        row("a page", "https://isp.example/crm/client/17", true);
        row("with the usual port", "https://isp.example:443/crm/client/17", true);
        row("another port", "https://isp.example:8443/crm/client/17", false);
        row("without encryption", "http://isp.example/crm/client/17", false);
        row("another host", "https://isp.example.net/crm/client/17", false);
        row("a host below", "https://isp.example@evil.example/crm/client/17", false);
        row("somebody's name", "https://clara@isp.example/crm/client/17", false);
        row("a file", "file:///etc/passwd", false);
        row("a file of that host", "file://isp.example/crm/client/17", false);
        row("a script", "javascript:alert(1)", false);
        row("none", "", false);
    }

    void onlyPagesOfTheServerAreOpened()
    {
        QFETCH(const QUrl, page);
        QFETCH(const bool, isOpened);
        m_opened.clear();
        const QStringList schemes{QStringLiteral("https"), QStringLiteral("http"), QStringLiteral("file"),
                                  QStringLiteral("javascript")};
        for (const QString &scheme : schemes)
            QDesktopServices::setUrlHandler(scheme, this, "takeOpened");
        openInUisp(QUrl(QStringLiteral("https://isp.example/crm/api/v1.0")), page);
        for (const QString &scheme : schemes)
            QDesktopServices::unsetUrlHandler(scheme);
        QCOMPARE(m_opened, isOpened ? QList<QUrl>{page} : QList<QUrl>());
    }

private:
    QList<QUrl> m_opened;
};

FRESHET_TEST(TstUispPages)
#include "tst_uisppages.moc"
