// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/openpage.h"
#include "ui/views/savedviewsmenu.h"

#include <QHeaderView>
#include <QInputDialog>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace freshet;
using freshet::test::OpenPage;

namespace {

QString word(const char *text)
{
    return QString::fromUtf8(text);
}

/// A page of customers with a desk file.
struct PageWithViews
{
    PageWithViews()
    {
        desk.publish(test::sampleDesk());
        auto opened = Database::open(folder.filePath(word("desk.db")), DatabaseKind::Desk, DatabaseAccess::ReadWrite);
        QVERIFY(opened);
        deskFile = std::move(*opened);
        open = std::make_unique<OpenPage>(desk);
        open->page.setDesk(deskFile.get());
        open->open();
        menu = open->page.findChild<SavedViewsMenu *>();
    }

    [[nodiscard]] QStringList entries() const
    {
        emit menu->menu()->aboutToShow();
        QStringList texts;
        for (const QAction *action : menu->menu()->actions())
            texts += action->text();
        return texts;
    }
    void trigger(const char *text) const
    {
        emit menu->menu()->aboutToShow();
        for (QAction *action : menu->menu()->actions()) {
            if (action->text() == word(text))
                return action->trigger();
        }
        QFAIL(text);
    }

    test::DeskFixture desk;
    QTemporaryDir folder;
    std::unique_ptr<Database> deskFile;
    std::unique_ptr<OpenPage> open;
    SavedViewsMenu *menu = nullptr;
};

} // namespace

class TstSavedViewsMenu : public QObject
{
    Q_OBJECT

private slots:
    void isDisabledWithoutADeskFile()
    {
        test::DeskFixture desk;
        OpenPage open(desk);
        QVERIFY(!open.page.findChild<SavedViewsMenu *>()->isEnabled());
    }

    void bringsBackWhatWasSaved()
    {
        const PageWithViews views;
        TablePage &page = views.open->page;
        page.setFilter(word("owing"));
        page.setColumnFilter({{{word("name"), ColumnTest::Contains, word("a")}}});
        page.view().horizontalHeader()->resizeSection(1, 321);
        page.view().sortByColumn(0, Qt::DescendingOrder);
        views.menu->save(word("Owing & named"));

        page.setFilter({});
        page.setColumnFilter({});
        page.view().horizontalHeader()->resizeSection(1, 111);
        page.view().sortByColumn(1, Qt::AscendingOrder);
        QCOMPARE(views.entries().first(), word("Owing && named"));
        views.trigger("Owing && named");

        views.open->settle();
        QCOMPARE(page.model().query().filterKey, word("owing"));
        QCOMPARE(page.model().query().columnFilter.conditions.size(), size_t(1));
        QCOMPARE(page.model().query().sortKey, word("id"));
        QVERIFY(page.model().query().descending);
        QCOMPARE(page.view().columnWidth(1), 321);
    }

    void savesUnderATypedName()
    {
        const PageWithViews views;
        views.trigger("Save this view…");
        auto *dialog = views.open->window.findChild<QInputDialog *>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        dialog->setTextValue(word("  My   view "));
        dialog->accept();
        QCOMPARE(views.entries().first(), word("My view"));
    }

    void renamesAndDeletes()
    {
        const PageWithViews views;
        QSignalSpy failed(views.menu, &SavedViewsMenu::failed);
        views.menu->save(word("One"));
        views.menu->save(word("Two"));
        views.menu->rename(word("One"), word("Two"));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().toString(), word("There is a view called “Two” already."));
        views.menu->rename(word("One"), word("Three"));
        views.menu->remove(word("Two"));
        QCOMPARE(views.entries(), (QStringList{word("Three"), QString(), word("Save this view…"), word("Rename"),
                                               word("Delete"), word("Export to a file"), word("Import from a file…")}));
    }

    void goesThroughAFile()
    {
        const PageWithViews views;
        QSignalSpy failed(views.menu, &SavedViewsMenu::failed);
        QSignalSpy noticed(views.menu, &SavedViewsMenu::noticed);
        TablePage &page = views.open->page;
        page.setFilter(word("owing"));
        views.menu->save(word("Owing"));
        const auto kept = readSavedViews(*views.deskFile, word("customers"));
        const QString path = views.folder.filePath(word("owing.freshet-view"));
        views.menu->exportTo(path, kept->front());
        views.menu->remove(word("Owing"));
        page.setFilter({});
        views.menu->importFrom(path);
        QVERIFY2(failed.isEmpty(), qPrintable(failed.value(0).value(0).toString()));
        QCOMPARE(noticed.size(), 4);
        QCOMPARE(page.model().query().filterKey, word("owing"));
        QCOMPARE(views.entries().first(), word("Owing"));
    }

    void saysWhyAFileIsRefused()
    {
        const PageWithViews views;
        QSignalSpy failed(views.menu, &SavedViewsMenu::failed);
        QFile file(views.folder.filePath(word("odd")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
        file.close();
        views.menu->importFrom(file.fileName());
        QVERIFY(failed.first().first().toString().endsWith(word("This file is not a view that Freshet has written.")));
        views.menu->importFrom(views.folder.filePath(word("nowhere")));
        QVERIFY(failed.at(1).first().toString().endsWith(word("cannot be read.")));
        QCOMPARE(views.entries().first(), word("Save this view…"));
    }
};

FRESHET_TEST(TstSavedViewsMenu)
#include "tst_savedviewsmenu.moc"
