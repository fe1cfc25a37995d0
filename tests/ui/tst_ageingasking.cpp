// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "ui/models/ageingsheet.h"
#include "ui/views/ageingasking.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QWidget>
#include <QtTest>

using namespace freshet;

namespace {

/// Keeps what it is told.
class KeptFile final : public TableFile
{
public:
    Result<void> begin(const ExportSheet &which) override
    {
        sheet = which;
        return {};
    }
    Result<void> addRow(const std::vector<ExportCell> &cells) override
    {
        rows.push_back(cells);
        return {};
    }
    Result<void> addTotals(const std::vector<ExportCell> &cells) override
    {
        totals.push_back(cells);
        return {};
    }
    Result<void> end() override { return {}; }

    ExportSheet sheet;
    std::vector<std::vector<ExportCell>> rows;
    std::vector<std::vector<ExportCell>> totals;
};

struct Office
{
    Office() { desk.publish(test::sampleDesk()); }
    [[nodiscard]] AgeingOrigin origin()
    {
        return {QStringLiteral("Sim"), desk.cachePath(), desk.facts(), desk.clock.nowUtc()};
    }

    test::DeskFixture desk;
    QWidget owner;
    QTemporaryDir folder;
};

double amountOf(const ExportCell &cell)
{
    return cell.text.toDouble();
}

} // namespace

class TstAgeingAsking : public QObject
{
    Q_OBJECT

private slots:
    void theLinesAddUpToTheTotals()
    {
        Office office;
        const auto cache = Database::open(office.desk.cachePath(), DatabaseKind::Cache, DatabaseAccess::ReadOnly);
        QVERIFY(cache.ok());
        KeptFile file;
        const Result<qint64> lines = writeAgeing(**cache, CalendarDate::fromQDate(QDate(2026, 11, 22)), {}, file);
        QVERIFY(lines.ok());
        QCOMPARE(size_t(*lines), file.rows.size());
        QVERIFY(file.rows.size() > 3);
        QCOMPARE(file.totals.size(), size_t(1));
        QCOMPARE(file.sheet.columns.size(), size_t(10));
        for (size_t column = 3; column < 10; ++column) {
            double sum = 0;
            for (const std::vector<ExportCell> &row : file.rows)
                sum += amountOf(row[column]);
            QVERIFY(qAbs(sum - amountOf(file.totals.front()[column])) < 0.005);
        }
        for (size_t row = 1; row < file.rows.size(); ++row)
            QVERIFY(file.rows[row - 1].front().text.localeAwareCompare(file.rows[row].front().text) <= 0);
    }

    void theFileIsWrittenAndRecorded()
    {
        Office office;
        AgeingAsking asking(office.owner);
        QSignalSpy written(&asking, &AgeingAsking::written);
        const QString path = office.folder.filePath(QStringLiteral("ageing.pdf"));
        asking.write(office.origin(), path);
        QTRY_COMPARE(written.size(), 1);
        QVERIFY(written.first().last().toString().startsWith(
            QLatin1String("Exported the ageing as of 2026-11-22 of snapshot 1, ")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
    }

    void beforeTheHistoryIsThereNothingIsWritten()
    {
        Office office;
        {
            const auto cache = Database::open(office.desk.cachePath(), DatabaseKind::Cache, DatabaseAccess::ReadWrite);
            QVERIFY(cache.ok() && (*cache)->execute(QStringLiteral("DELETE FROM meta WHERE key = 'patterns_as_of'")));
        }
        AgeingAsking asking(office.owner);
        QSignalSpy failed(&asking, &AgeingAsking::failed);
        asking.write(office.origin(), office.folder.filePath(QStringLiteral("ageing.pdf")));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().contains(QLatin1String("still being read")));
        QVERIFY(QDir(office.folder.path()).entryList(QDir::Files).isEmpty());
    }

    void whatCannotBeWrittenIsTold()
    {
        Office office;
        AgeingAsking asking(office.owner);
        QSignalSpy failed(&asking, &AgeingAsking::failed);
        asking.write(office.origin(), office.folder.filePath(QStringLiteral("no/ageing.pdf")));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().contains(QLatin1String("cannot be written")));
    }
};

FRESHET_TEST(TstAgeingAsking)
#include "tst_ageingasking.moc"
