// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/deskfixture.h"
#include "ui/models/cellroles.h"
#include "ui/views/emptystate.h"
#include "ui/views/filterchip.h"
#include "ui/views/tablepage.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>
#include <QtTest>

namespace freshet::test {

/// A page in a window, with a field before it as the toolbar has one.
struct OpenPage
{
    explicit OpenPage(DeskFixture &file, TableId table = TableId::Customers)
        : desk(file)
        , page(table, source, file.clock)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&field);
        layout->addWidget(&page);
        window.resize(1000, 420);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
    }

    void open()
    {
        QVERIFY(source.open(desk.cachePath()).ok());
        page.setSnapshot(desk.facts());
        settle();
    }
    void settle() { QTRY_VERIFY(page.model().isCurrent()); }
    void choose(RecordId id) { page.view().setCurrentIndex(page.model().index(page.model().rowOf(id), 1)); }
    [[nodiscard]] RecordId current() { return page.view().currentIndex().data(CellRole::Id).toLongLong(); }
    [[nodiscard]] FilterChip *chip(const char *key)
    {
        for (FilterChip *chip : page.findChildren<FilterChip *>()) {
            if (chip->key() == QLatin1String(key))
                return chip;
        }
        return nullptr;
    }
    [[nodiscard]] EmptyState *empty() { return page.findChild<EmptyState *>(); }
    [[nodiscard]] QStringList emptyTexts()
    {
        QStringList texts;
        for (const QLabel *label : empty()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    }

    DeskFixture &desk;
    CacheSource source;
    QWidget window;
    QLineEdit field;
    TablePage page;
};

inline DeskRows crowd(int count)
{
    DeskRows rows;
    for (RecordId id = 1; id <= count; ++id)
        rows.addCustomer(id, QStringLiteral("Customer %1").arg(id, 5, 10, QLatin1Char('0')), "");
    return rows;
}

} // namespace freshet::test
