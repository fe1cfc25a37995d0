// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/windows/updatebar.h"

#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace freshet;

/// Stands in for the browser.
class OpenedPages : public QObject
{
    Q_OBJECT

public:
    OpenedPages()
    {
        for (const char *scheme : {"https", "http"})
            QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "take");
    }
    ~OpenedPages() override
    {
        for (const char *scheme : {"https", "http"})
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
    }

    QList<QUrl> pages;

public slots:
    void take(const QUrl &page) { pages.append(page); }
};

class TstUpdateBar : public QObject
{
    Q_OBJECT

private:
    static UpdateNotice notice(const QString &page = QStringLiteral("https://freshet.example.net/0.2.0"))
    {
        const CalendarDate released = CalendarDate::fromQDate(QDate(2026, 12, 1));
        return {QVersionNumber(0, 2, 0), released, QUrl(page), released.addDays(90)};
    }
    static void click(const UpdateBar &bar, const char *text)
    {
        for (QPushButton *button : bar.findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String(text))
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(text);
    }

private slots:
    void tellsUntilItIsDismissed()
    {
        UpdateBar bar;
        QVERIFY(bar.isHidden());
        bar.showNotice(notice());
        QVERIFY(!bar.isHidden());
        QVERIFY2(bar.sentence().startsWith(QLatin1String("Freshet 0.2.0 is available (1 Dec 2026).")),
                 qPrintable(bar.sentence()));
        QVERIFY(bar.sentence().contains(QLatin1String("never installs by itself")));
        QCOMPARE(bar.accessibleName(), bar.sentence());
        QSignalSpy silenced(&bar, &UpdateBar::silenced);
        click(bar, "Dismiss");
        QVERIFY(bar.isHidden());
        QVERIFY(silenced.isEmpty());
    }

    void leadsToThePage()
    {
        const OpenedPages browser;
        UpdateBar bar;
        bar.showNotice(notice());
        click(bar, "What is new");
        QCOMPARE(browser.pages, QList<QUrl>{notice().page});
        QVERIFY(!bar.isHidden());
    }

    void leadsToNoPageThatIsNotProtected()
    {
        const OpenedPages browser;
        UpdateBar bar;
        bar.showNotice(notice(QStringLiteral("http://freshet.example.net/0.2.0")));
        click(bar, "What is new");
        QVERIFY(browser.pages.isEmpty());
    }

    void canBeSilenced()
    {
        UpdateBar bar;
        bar.showNotice(notice());
        QVersionNumber version;
        connect(&bar, &UpdateBar::silenced, this, [&version](const QVersionNumber &said) { version = said; });
        click(bar, "Not again for this version");
        QCOMPARE(version, QVersionNumber(0, 2, 0));
        QVERIFY(bar.isHidden());
    }

    void itsTextIsNeverMarkup()
    {
        const UpdateBar bar;
        QCOMPARE(bar.findChild<QLabel *>()->textFormat(), Qt::PlainText);
    }
};

FRESHET_TEST(TstUpdateBar)
#include "tst_updatebar.moc"
