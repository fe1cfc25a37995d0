// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "ui/views/searchbox.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest>

using namespace freshet;

namespace {

/// A search box in a window over the sample desk, with another field to go to.
struct OpenBox
{
    OpenBox()
    {
        desk.publish(test::sampleDesk());
        QVERIFY(source.open(desk.cachePath()).ok());
        auto *layout = new QVBoxLayout(&window);
        box = new SearchBox(&window);
        other = new QPushButton(QStringLiteral("Other"), &window);
        layout->addWidget(box);
        layout->addWidget(other);
        layout->addStretch(1);
        box->setSource(&source);
        new QAbstractItemModelTester(&box->results(), QAbstractItemModelTester::FailureReportingMode::QtTest, box);
        window.resize(900, 600);
        window.show();
        box->setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTRY_VERIFY(box->hasFocus());
    }
    ~OpenBox() { box->setSource(nullptr); }

    [[nodiscard]] QListView *list() const { return window.findChild<QListView *>(); }
    [[nodiscard]] bool isOpen() const { return list() != nullptr && list()->isVisible(); }
    void type(const char *text) const
    {
        QTest::keyClicks(box, QString::fromUtf8(text));
        QTRY_VERIFY(isOpen());
    }

    test::DeskFixture desk;
    CacheSource source;
    QWidget window;
    SearchBox *box = nullptr;
    QPushButton *other = nullptr;
};

} // namespace

class TstSearchBox : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<std::optional<RecordId>>(); }

    void showsResultsBelowWhileTyping()
    {
        const OpenBox open;
        open.type("thordis");
        QCOMPARE(open.list()->accessibleName(), QStringLiteral("Search results"));
        QTRY_VERIFY(open.box->results().hitCount() > 0);
        QVERIFY(open.list()->geometry().top() >= open.box->geometry().bottom());
        QVERIFY(open.box->hasFocus());
        QVERIFY2(open.box->accessibleDescription().contains(QStringLiteral("Þórdís Jónsdóttir")),
                 qPrintable(open.box->accessibleDescription()));
    }

    void enterTakesTheRowThatIsChosen()
    {
        const OpenBox open;
        QSignalSpy chosen(open.box, &SearchBox::rowChosen);
        open.type("1043");
        QTest::keyClick(open.box, Qt::Key_Return);
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().at(1).toLongLong(), 1043);
        QVERIFY(!open.isOpen());
    }

    void enterBeforeTheAnswerWaitsForIt()
    {
        const OpenBox open;
        QSignalSpy chosen(open.box, &SearchBox::rowChosen);
        QTest::keyClicks(open.box, QStringLiteral("1043\r"));
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().at(1).toLongLong(), 1043);
    }

    void arrowsWalkThroughTheRows()
    {
        const OpenBox open;
        open.type("inv");
        QTRY_VERIFY(open.box->results().hitCount() > 1);
        const int first = open.list()->currentIndex().row();
        QTest::keyClick(open.box, Qt::Key_Down);
        QCOMPARE(open.list()->currentIndex().row(), first + 1);
        QTest::keyClick(open.box, Qt::Key_Up);
        QTest::keyClick(open.box, Qt::Key_Up);
        QCOMPARE(open.list()->currentIndex().row(), first);
    }

    void theLastRowOfAGroupLeadsToAllOfThem()
    {
        const OpenBox open;
        QSignalSpy all(open.box, &SearchBox::tableChosen);
        open.type("inv");
        QTRY_VERIFY(open.box->results().hitCount() > 1);
        for (int row = 0; row < open.box->results().rowCount(); ++row) {
            if (open.box->results().index(row).data().toString().startsWith(QLatin1String("Show all")))
                QTest::mouseClick(open.list()->viewport(), Qt::LeftButton, {},
                                  open.list()->visualRect(open.box->results().index(row)).center());
        }
        QCOMPARE(all.size(), 1);
        QVERIFY(all.first().first().value<TableId>() == TableId::Invoices);
    }

    void escapeClosesTheListAndKeepsTheText()
    {
        const OpenBox open;
        open.type("thordis");
        QTest::keyClick(open.box, Qt::Key_Escape);
        QVERIFY(!open.isOpen());
        QCOMPARE(open.box->text(), QStringLiteral("thordis"));
        QTest::keyClick(open.box, Qt::Key_Down);
        QTRY_VERIFY(open.isOpen());
    }

    void closesWithTheTextAndTheFocus()
    {
        const OpenBox open;
        open.type("thordis");
        open.box->clear();
        QVERIFY(!open.isOpen());
        open.type("thordis");
        open.other->setFocus();
        QVERIFY(!open.isOpen());
    }

    void saysWhenNothingWasFound()
    {
        const OpenBox open;
        QSignalSpy chosen(open.box, &SearchBox::rowChosen);
        open.type("zzzz");
        QTRY_VERIFY(open.box->results().index(0).data().toString().contains(QLatin1String("zzzz")));
        QTest::keyClick(open.box, Qt::Key_Return);
        QVERIFY(open.isOpen());
        QVERIFY(chosen.isEmpty());
        QVERIFY(open.box->accessibleDescription().contains(QLatin1String("zzzz")));
    }

    /// A text that a page puts into the field is no search of somebody's.
    void opensOnlyForWhatIsTyped()
    {
        const OpenBox open;
        open.box->setText(QStringLiteral("#1043"));
        QTest::qWait(0);
        QVERIFY(!open.isOpen());
    }

    void searchesNothingWithoutAFile()
    {
        OpenBox open;
        open.box->setSource(nullptr);
        QTest::keyClicks(open.box, QStringLiteral("thordis"));
        QCOMPARE(open.box->text(), QStringLiteral("thordis"));
        QVERIFY(!open.isOpen());
        open.box->setSource(&open.source);
    }
};

FRESHET_TEST(TstSearchBox)
#include "tst_searchbox.moc"
