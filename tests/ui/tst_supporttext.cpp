// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "ui/dialogs/supportdialog.h"
#include "ui/models/supporttext.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace freshet;

class TstSupportText : public QObject
{
    Q_OBJECT

private slots:
    /// Whatever gets into the columns that the report is made of, only numbers, times and fixed words come out.
    void whatStandsWhereAWordShouldIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::newRow("mode") << QByteArray("UPDATE snapshots SET mode = 'Sentinel Person'");
        QTest::newRow("time") << QByteArray("UPDATE snapshots SET published_at = 'Sentinel Person'");
        QTest::newRow("status") << QByteArray("UPDATE snapshots SET report = json_set(report, '$.status', 'Sentinel')");
        QTest::newRow("number") << QByteArray(
            "UPDATE snapshots SET report = json_set(report, '$.requests', 'Sentinel')");
        QTest::newRow("error") << QByteArray("UPDATE snapshots SET report = json_set(report, '$.errors', json('[{"
                                             "\"customer_id\":1,\"what\":\"Sentinel\",\"code\":\"Sentinel 1\"}]'))");
    }
    void whatStandsWhereAWordShouldIsLeftOut()
    {
        QFETCH(QByteArray, change);
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        const auto cache = Database::open(desk.cachePath(), DatabaseKind::Cache, DatabaseAccess::ReadWrite);
        QVERIFY(cache.ok());
        QVERIFY((*cache)->execute(QString::fromUtf8(change)));
        const Result<QString> text = supportText({}, cache->get(), nullptr);
        QVERIFY(text.ok());
        QVERIFY2(!text->contains(QLatin1String("Sentinel")), qPrintable(*text));
        QVERIFY(text->contains(QLatin1String("rows of customers: 17")));
        QVERIFY(!text->contains(QLatin1String("Marta")));
    }

    void withoutAServerItSaysSo()
    {
        const Result<QString> text = supportText({{QStringLiteral("Qt"), QStringLiteral("6.4.2")}}, nullptr, nullptr);
        QVERIFY(text.ok());
        QVERIFY(text->contains(QLatin1String("Qt: 6.4.2\n")));
        QVERIFY(text->contains(QLatin1String("no server is open")));
    }

    void theFileIsWrittenWholeOrNotAtAll()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report.txt"));
        QVERIFY(writeReport(QStringLiteral("one\n"), path).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("one\n"));
        const Result<void> failed = writeReport(QStringLiteral("two\n"), folder.filePath(QStringLiteral("no/report")));
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, ErrorKind::StoreFailed);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }
};

FRESHET_TEST(TstSupportText)
#include "tst_supporttext.moc"
