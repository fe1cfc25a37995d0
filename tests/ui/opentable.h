// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/deskfixture.h"
#include "ui/models/tablemodel.h"

#include <QAbstractItemModelTester>
#include <QSemaphore>
#include <QtTest>

namespace freshet::test {

inline constexpr int moreThanComeFirst = int(TableQueryRunner::headRows) + 50;

/// In the order of their names.
inline DeskRows manyCustomers()
{
    DeskRows rows;
    for (RecordId id = 1; id <= moreThanComeFirst; ++id)
        rows.addCustomer(id, QStringLiteral("Customer %1").arg(id, 4, 10, QLatin1Char('0')), "o");
    return rows;
}

/// Keeps a thread busy until it goes.
class LongReading
{
public:
    explicit LongReading(ReaderThread &thread)
    {
        thread.post(thread.newSlot(), [this](const Result<Database *> &) -> ReaderThread::Delivery {
            m_hasBegun.release();
            m_mayEnd.acquire();
            m_hasEnded.release();
            return {};
        });
        m_hasBegun.acquire();
    }
    ~LongReading()
    {
        m_mayEnd.release();
        m_hasEnded.acquire();
    }
    Q_DISABLE_COPY_MOVE(LongReading)

private:
    QSemaphore m_hasBegun;
    QSemaphore m_mayEnd;
    QSemaphore m_hasEnded;
};

/// A model on the sample desk, watched by Qt's model tester.
struct OpenTable
{
    explicit OpenTable(DeskFixture &desk, TableId table = TableId::Customers)
        : model(table, source, desk.clock)
    {
        new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest, &model);
        QVERIFY(source.open(desk.cachePath()).ok());
        model.setZone(desk.facts().zone);
        refresh();
    }

    void refresh()
    {
        model.refresh();
        QTRY_VERIFY(model.isCurrent());
    }
    [[nodiscard]] QVariant cell(RecordId id, const char *key, int role = Qt::DisplayRole) const
    {
        return model.data(model.index(model.rowOf(id), model.cells().columnOf(QString::fromLatin1(key))), role);
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(cell(model.idAt(row), "name").toString());
        return names;
    }
    void showEveryCell() const
    {
        for (int row = 0; row < model.rowCount(); ++row)
            (void)model.data(model.index(row, 0));
    }

    CacheSource source;
    TableModel model;
};

} // namespace freshet::test
