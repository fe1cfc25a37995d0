// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/support/waiting.h"
#include "tests/ui/windows/windowfixture.h"
#include "ui/delegates/deskcolors.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/signindialog.h"
#include "ui/windows/pagestack.h"
#include "ui/windows/theme.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QTableView>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

/// What stands inside of a control and is spoken as a part of it.
bool isPartOfAnother(const QWidget &widget)
{
    for (const QWidget *above = widget.parentWidget(); above != nullptr && !above->isWindow();
         above = above->parentWidget()) {
        if (qobject_cast<const QAbstractSpinBox *>(above) || qobject_cast<const QComboBox *>(above) ||
            qobject_cast<const QLineEdit *>(above) || qobject_cast<const QAbstractItemView *>(above))
            return true;
    }
    return false;
}

/// Those that the keyboard reaches.
QList<QWidget *> controlsOf(const QWidget &window)
{
    QList<QWidget *> controls;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus) != 0 && !isPartOfAnother(*widget))
            controls.append(widget);
    }
    return controls;
}

QString nameOf(const QWidget &widget)
{
    return QStringLiteral("%1 “%2” in %3")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.accessibleName(),
             widget.window()->windowTitle());
}

QStringList namelessIn(const QWidget &window)
{
    QStringList nameless;
    for (QWidget *control : controlsOf(window)) {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(control);
        const QString name = spoken != nullptr ? spoken->text(QAccessible::Name) : QString();
        if (name.trimmed().isEmpty())
            nameless.append(QStringLiteral("no name: ") + nameOf(*control));
        else if (spoken->role() == QAccessible::NoRole)
            nameless.append(QStringLiteral("no role: ") + nameOf(*control));
    }
    return nameless;
}

/// Controls that Tab does not come to, however often it is pressed.
QStringList unreachedIn(const QWidget &window)
{
    QList<const QWidget *> reached;
    for (const QWidget *at = window.nextInFocusChain(); at != &window && reached.size() < 5'000;
         at = at->nextInFocusChain())
        reached.append(at);
    QStringList unreached;
    for (const QWidget *control : controlsOf(window)) {
        if (!reached.contains(control))
            unreached.append(nameOf(*control));
    }
    return unreached;
}

/// Where Tab jumps back up by more than a line, in a window whose controls stand below each other.
QStringList jumpsIn(const QWidget &window)
{
    const QList<QWidget *> controls = controlsOf(window);
    QStringList jumps;
    const QWidget *before = nullptr;
    for (const QWidget *at = window.nextInFocusChain(); at != &window; at = at->nextInFocusChain()) {
        if (!controls.contains(at))
            continue;
        const auto top = [&window](const QWidget *one) { return one->mapTo(&window, QPoint()).y(); };
        if (before != nullptr && top(at) + at->height() < top(before))
            jumps.append(nameOf(*before) + QStringLiteral(" → ") + nameOf(*at));
        before = at;
    }
    return jumps;
}

/// The contrast of what the labels say against what is behind them.
QStringList paleIn(const QWidget &window)
{
    QStringList pale;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || !label->isEnabled())
            continue;
        const QColor text = label->palette().color(label->foregroundRole());
        const QColor behind = window.palette().color(QPalette::Window);
        if (contrastRatio(text, behind) < 4.5)
            pale.append(QStringLiteral("%1: %2 on %3").arg(label->text(), text.name(), behind.name()));
    }
    return pale;
}

/// Keys that more than one action or shortcut of the window answers to.
QStringList doubleKeysOf(const QWidget &window)
{
    QStringList keys;
    for (const QShortcut *shortcut : window.findChildren<QShortcut *>()) {
        if (shortcut->parent() == &window)
            keys.append(shortcut->key().toString());
    }
    const auto actions = window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        if (action->shortcutContext() != Qt::WindowShortcut)
            continue;
        for (const QKeySequence &sequence : action->shortcuts())
            keys.append(sequence.toString());
    }
    keys.sort();
    QStringList doubles;
    for (qsizetype place = 1; place < keys.size(); ++place) {
        if (!keys.at(place).isEmpty() && keys.at(place) == keys.at(place - 1))
            doubles.append(keys.at(place));
    }
    return doubles;
}

QString joined(const QStringList &lines)
{
    return lines.join(QLatin1Char('\n'));
}

struct Office
{
    Office()
        : fixture(25)
    {
        isReady = fixture.signIn() && fixture.waitForHistory();
    }
    bool trigger(const QString &command)
    {
        for (QAction *action : fixture.window->findChildren<QAction *>()) {
            if (action->text() != command)
                continue;
            action->trigger();
            return true;
        }
        return false;
    }
    /// The one that is open.
    [[nodiscard]] QDialog *dialog() const
    {
        for (QDialog *found : fixture.window->findChildren<QDialog *>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }

    WindowFixture fixture;
    bool isReady = false;
};

void addCommands()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"All commands…", "Settings…", "Help", "First steps", "Report for support…",
                                "About Freshet", "Payment rules…", "Details of the refresh…"})
        QTest::newRow(command) << QString::fromUtf8(command);
}

} // namespace

/// Walks every window and dialog as somebody does who cannot see them, or has no mouse.
class TstAccessibility : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void cleanup()
    {
        QSettings().clear();
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void everyControlOfEveryPageHasANameAndIsReached()
    {
        Office office;
        QVERIFY(office.isReady);
        auto *pages = office.fixture.named<QListWidget>(QStringLiteral("Pages"));
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentRow(page);
            if (auto *table = office.fixture.named<QTableView>(PageStack::pageTitles().at(page));
                table != nullptr && table->model() != nullptr) {
                (void)waitUntil([table] { return table->model()->rowCount() > 0; }, 3'000);
                table->selectRow(0);
            }
            QCoreApplication::processEvents();
            const QStringList wrong = namelessIn(*office.fixture.window) + unreachedIn(*office.fixture.window);
            QVERIFY2(wrong.isEmpty(), qPrintable(PageStack::pageTitles().at(page) + QLatin1Char('\n') + joined(wrong)));
        }
    }

    void everyControlOfEveryDialogHasANameAndIsReached_data() { addCommands(); }
    void everyControlOfEveryDialogHasANameAndIsReached()
    {
        QFETCH(QString, command);
        Office office;
        QVERIFY(office.isReady);
        QVERIFY(office.trigger(command));
        QTRY_VERIFY(office.dialog());
        QVERIFY(!office.dialog()->windowTitle().isEmpty());
        QVERIFY(!controlsOf(*office.dialog()).isEmpty());
        const QStringList wrong = namelessIn(*office.dialog()) + unreachedIn(*office.dialog());
        QVERIFY2(wrong.isEmpty(), qPrintable(joined(wrong)));
    }

    void everyControlOfTheSignInHasANameAndIsReached()
    {
        WindowFixture fixture(4);
        auto *signIn = fixture.window->findChild<SignInDialog *>();
        QVERIFY(signIn);
        const QStringList wrong = namelessIn(*signIn) + unreachedIn(*signIn) + jumpsIn(*signIn);
        QVERIFY2(wrong.isEmpty(), qPrintable(joined(wrong)));
    }

    void tabGoesDownwardsInForms_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"Settings…", "First steps", "Report for support…", "About Freshet"})
            QTest::newRow(command) << QString::fromUtf8(command);
    }
    void tabGoesDownwardsInForms()
    {
        QFETCH(QString, command);
        Office office;
        QVERIFY(office.trigger(command));
        QTRY_VERIFY(office.dialog());
        const QStringList jumps = jumpsIn(*office.dialog());
        QVERIFY2(jumps.isEmpty(), qPrintable(joined(jumps)));
    }

    void noKeyDoesTwoThings()
    {
        Office office;
        QVERIFY(office.isReady);
        const QStringList doubles = doubleKeysOf(*office.fixture.window);
        QVERIFY2(doubles.isEmpty(), qPrintable(joined(doubles)));
    }

    void textIsReadableInBothThemes_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << int(ThemeChoice::Light);
        QTest::newRow("dark") << int(ThemeChoice::Dark);
    }
    void textIsReadableInBothThemes()
    {
        QFETCH(int, theme);
        applyTheme(*qApp, ThemeChoice(theme));
        Office office;
        QVERIFY(office.isReady);
        auto *pages = office.fixture.named<QListWidget>(QStringLiteral("Pages"));
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentRow(page);
            QCoreApplication::processEvents();
            const QStringList pale = paleIn(*office.fixture.window);
            QVERIFY2(pale.isEmpty(), qPrintable(joined(pale)));
        }
    }
};

FRESHET_TEST(TstAccessibility)
#include "tst_accessibility.moc"
