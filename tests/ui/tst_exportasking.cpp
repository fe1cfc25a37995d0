// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "ui/views/tablepage.h"

#include <QFile>
#include <QFileDialog>
#include <QProgressDialog>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QtPrintSupport/QPrintPreviewDialog>
#include <QtPrintSupport/QPrintPreviewWidget>
#include <QtTest>

using namespace freshet;

namespace {

/// The page of customers with what it says about exports.
struct Page
{
    Page()
        : page(TableId::Customers, source, desk.clock)
        , exported(&page, &TablePage::exported)
        , failed(&page, &TablePage::exportFailed)
        , cancelled(&page, &TablePage::noticed)
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        desk.publish(test::sampleDesk());
        QVERIFY(source.open(desk.cachePath()));
        page.setSnapshot(desk.facts());
        page.resize(1000, 600);
        page.show();
        QTRY_VERIFY(page.model().isCurrent());
    }
    [[nodiscard]] QPrintPreviewDialog *preview() const { return page.window()->findChild<QPrintPreviewDialog *>(); }
    [[nodiscard]] QFileDialog *dialog() const { return page.window()->findChild<QFileDialog *>(); }
    void exportTo(const QString &path)
    {
        page.exportRows(QStringLiteral("Example Net"));
        QTRY_VERIFY(dialog());
        emit dialog() -> fileSelected(path);
        dialog()->close();
        QTRY_VERIFY(exported.size() + failed.size() > 0);
    }

    test::DeskFixture desk;
    CacheSource source;
    TablePage page;
    QSignalSpy exported;
    QSignalSpy failed;
    QSignalSpy cancelled;
    QTemporaryDir folder;
};

/// Empty when it cannot be read.
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TstExportAsking : public QObject
{
    Q_OBJECT

private slots:
    void writesTheTableAsItIsShown()
    {
        Page page;
        page.page.setSearch(QStringLiteral("marta"));
        QTRY_COMPARE(page.page.model().rowCount(), 1);
        const QString path = page.folder.filePath(QStringLiteral("customers.csv"));
        page.exportTo(path);
        QCOMPARE(page.exported.size(), 1);
        QVERIFY(page.exported.first()[0].toString().startsWith(QStringLiteral("1 row written to ")));
        QCOMPARE(page.exported.first()[1].toString(),
                 QStringLiteral("Exported 1 rows of customers (all, searched) of snapshot 1 to customers.csv"));
        const QByteArray content = contentOf(path);
        QVERIFY(content.contains("Marta van der Merwe"));
        QVERIFY(content.contains("Server,Example Net\r\n"));
        QVERIFY(content.contains("containing “marta”"));
    }

    void rowsAreOfTheSnapshotThatTheFileNames()
    {
        Page page;
        page.page.exportRows(QStringLiteral("Example Net"));
        QTRY_VERIFY(page.dialog());
        test::DeskRows later = test::sampleDesk();
        later.addCustomer(2001, QStringLiteral("Newly Come"), "");
        page.desk.publish(later);
        const QString path = page.folder.filePath(QStringLiteral("customers.csv"));
        page.exportTo(path);
        QCOMPARE(page.exported.first()[1].toString(),
                 QStringLiteral("Exported 18 rows of customers (all) of snapshot 2 to customers.csv"));
        const QByteArray content = contentOf(path);
        QVERIFY(content.contains("Newly Come"));
        QVERIFY(content.contains("Snapshot,2\r\n"));
    }

    void everyLimitOfTheRowsIsTold()
    {
        Page page;
        page.page.setCustomer(1043, QStringLiteral("Marta van der Merwe"));
        page.page.setOlderThan(24);
        page.page.setSearch(QStringLiteral("marta"));
        const QString path = page.folder.filePath(QStringLiteral("customers.csv"));
        page.exportTo(path);
        QCOMPARE(page.exported.first()[1].toString(),
                 QStringLiteral("Exported 0 rows of customers (all, searched, customer 1043, older than 24 h) of "
                                "snapshot 1 to customers.csv"));
        const QByteArray content = contentOf(path);
        QVERIFY(content.contains("Only of the customer,1043\r\n"));
        QVERIFY(content.contains("Only older than,"));
    }

    void aSuggestedNameSaysWhatItIs()
    {
        Page page;
        page.page.setFilter(QStringLiteral("overdue"));
        page.page.exportRows(QStringLiteral("Example Net"));
        QTRY_VERIFY(page.dialog());
        QVERIFY(page.dialog()->selectedFiles().constFirst().endsWith(
            QStringLiteral("Customers, Overdue, 2026-11-22.xlsx")));
        const QPointer<QFileDialog> first = page.dialog();
        page.page.exportRows(QStringLiteral("Example Net"));
        QCOMPARE(page.page.window()->findChildren<QFileDialog *>().size(), 1);
        first->close();
    }

    void aFileThatCannotBeWrittenIsToldInWords()
    {
        Page page;
        page.exportTo(page.folder.filePath(QStringLiteral("missing/customers.xlsx")));
        QCOMPARE(page.failed.size(), 1);
        QVERIFY(page.failed.first().first().toString().contains(QStringLiteral("cannot be written")));
        QVERIFY(page.exported.isEmpty());
    }

    void theRowsAreReadOnceAndShownAsPages()
    {
        Page page;
        page.page.printRows(QStringLiteral("Example Net"));
        QVERIFY(!page.preview()); // read behind the window's back
        QTRY_VERIFY(page.preview());
        QCOMPARE(page.preview()->windowTitle(), QStringLiteral("Print Customers"));
        auto *pages = page.preview()->findChild<QPrintPreviewWidget *>();
        QTRY_COMPARE(pages->pageCount(), 1);
        QVERIFY(QFile::remove(page.desk.cachePath()));
        pages->setLandscapeOrientation();
        pages->updatePreview();
        QCOMPARE(pages->pageCount(), 1);
        QVERIFY(page.failed.isEmpty());
        QVERIFY(page.exported.isEmpty());
        page.preview()->close();
    }

    void rowsThatCannotBeReadForPaperAreTold()
    {
        Page page;
        QVERIFY(QFile::rename(page.desk.cachePath(), page.desk.cachePath() + QStringLiteral(".away")));
        page.page.printRows(QStringLiteral("Example Net"));
        QTRY_COMPARE(page.failed.size(), 1);
        QVERIFY(!page.preview());
    }

    void printingCanBeCancelled()
    {
        Page page;
        page.page.printRows(QStringLiteral("Example Net"));
        auto *progress = page.page.window()->findChild<QProgressDialog *>();
        QVERIFY(progress);
        QCOMPARE(progress->windowTitle(), QStringLiteral("Print"));
        emit progress->canceled();
        QTRY_COMPARE(page.cancelled.size(), 1);
        QCOMPARE(page.cancelled.first().first().toString(), QStringLiteral("Printing was cancelled."));
        QVERIFY(!page.preview());
    }

    void anOwnerThatGoesWhileRowsAreReadTakesThemAlong()
    {
        auto page = std::make_unique<Page>();
        page->page.printRows(QStringLiteral("Example Net"));
        page.reset();
        QCoreApplication::processEvents();
    }

    void beforeAnythingWasReadNothingIsAsked()
    {
        test::DeskFixture desk;
        CacheSource source;
        TablePage page(TableId::Customers, source, desk.clock);
        page.exportRows(QStringLiteral("Example Net"));
        QVERIFY(!page.findChild<QFileDialog *>());
    }
};

FRESHET_TEST(TstExportAsking)
#include "tst_exportasking.moc"
