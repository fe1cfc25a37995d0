// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/savedviews.h"
#include "tests/support/testregistry.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace freshet;

namespace {

QString word(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TstSavedViews : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_desk;

    QStringList names(const char *table)
    {
        QStringList names;
        const auto views = readSavedViews(*m_desk, word(table));
        if (!views)
            qFatal("%s", qPrintable(views.error().detail));
        for (const SavedView &view : views.value())
            names += view.name + QLatin1Char('=') + QString::fromUtf8(view.state);
        return names;
    }

private slots:
    void init()
    {
        m_desk.reset();
        QFile::remove(m_folder.filePath(word("desk.db")));
        auto opened = Database::open(m_folder.filePath(word("desk.db")), DatabaseKind::Desk, DatabaseAccess::ReadWrite);
        QVERIFY(opened);
        m_desk = std::move(*opened);
    }

    void keepsViewsOfEachTable()
    {
        QVERIFY(saveView(*m_desk, word("customers"), {word("Mine"), "{}"}));
        QVERIFY(saveView(*m_desk, word("customers"), {word("Ältere"), "[1]"}));
        QVERIFY(saveView(*m_desk, word("invoices"), {word("Mine"), "[2]"}));
        QCOMPARE(names("customers"), (QStringList{word("Mine={}"), word("Ältere=[1]")}));
        QCOMPARE(names("invoices"), QStringList{word("Mine=[2]")});
        QCOMPARE(names("payments"), QStringList());
    }

    void aNameIsTakenOnce()
    {
        QVERIFY(saveView(*m_desk, word("customers"), {word("Mine"), "1"}));
        QVERIFY(saveView(*m_desk, word("customers"), {word("mine"), "2"}));
        QCOMPARE(names("customers"), QStringList{word("mine=2")});
    }

    void renames()
    {
        QVERIFY(saveView(*m_desk, word("customers"), {word("Mine"), "1"}));
        QVERIFY(saveView(*m_desk, word("customers"), {word("Yours"), "2"}));
        const Result<void> taken = renameView(*m_desk, word("customers"), word("Mine"), word("yours"));
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(taken.error().where, word("There is a view called “yours” already."));
        QVERIFY(renameView(*m_desk, word("customers"), word("Mine"), word("MINE")));
        QVERIFY(renameView(*m_desk, word("customers"), word("Yours"), word("Ours")));
        QCOMPARE(names("customers"), (QStringList{word("MINE=1"), word("Ours=2")}));
    }

    void removes()
    {
        QVERIFY(saveView(*m_desk, word("customers"), {word("Mine"), "1"}));
        QVERIFY(saveView(*m_desk, word("invoices"), {word("Mine"), "2"}));
        QVERIFY(removeView(*m_desk, word("customers"), word("Mine")));
        QCOMPARE(names("customers"), QStringList());
        QCOMPARE(names("invoices"), QStringList{word("Mine=2")});
    }
};

FRESHET_TEST(TstSavedViews)
#include "tst_savedviews.moc"
