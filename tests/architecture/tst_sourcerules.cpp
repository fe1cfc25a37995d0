// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layers.h"
#include "tests/architecture/sourcerules.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet::test;

namespace {

const char *const licence = "// SPDX-License-Identifier: GPL-3.0-or-later\n";

QString text(const char *source)
{
    return QString::fromLatin1(source);
}

QString functionOf(int lines)
{
    return QStringLiteral("namespace x {\nvoid f()\n{\n") + QStringLiteral("  a;\n").repeated(lines) +
           QStringLiteral("}\n}\n");
}

} // namespace

/// The rules themselves, on sources that break them and on sources that look as if they did.
class TstSourceRules : public QObject
{
    Q_OBJECT

private slots:
    void holdsTheArrows_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *path, const char *include, bool allowed) {
            QTest::addRow("%s %s", path, include) << text(path) << text(include) << allowed;
        };
        row("app/domain/money.cpp", "\"domain/currency.h\"", true);
        row("app/domain/money.cpp", "\"store/database.h\"", false);
        row("app/store/database.h", "\"domain/result.h\"", true);
        row("app/store/database.h", "\"uisp/page.h\"", false);
        row("app/uisp/apiclient.cpp", "\"store/database.h\"", false);
        row("app/analysis/risk.cpp", "\"store/ledgerreader.h\"", false);
        row("app/analysis/risk.cpp", "\"domain/ledger.h\"", true);
        row("app/export/csv.cpp", "\"store/tables.h\"", false);
        row("app/demo/demoworld.cpp", "\"uisp/lists.h\"", false);
        row("app/credentials/credentialstore.h", "\"session/session.h\"", false);
        row("app/activity/activitylog.h", "\"store/database.h\"", true);
        row("app/activity/activitylog.h", "\"session/session.h\"", false);
        row("app/session/session.h", "\"uisp/apiclient.h\"", true);
        row("app/session/session.h", "\"credentials/credentialstore.h\"", true);
        row("app/session/session.h", "\"store/database.h\"", false);
        row("app/refresh/refreshengine.h", "\"activity/activitylog.h\"", true);
        row("app/refresh/refreshengine.h", "\"analysis/paymentanalysis.h\"", true);
        row("app/refresh/refreshengine.h", "\"session/session.h\"", false);
        row("app/cli/main.cpp", "\"demo/demoworld.h\"", true);
        row("app/cli/main.cpp", "\"ui/models/tablemodel.h\"", false);
        row("ui/windows/desk.cpp", "\"refresh/refreshengine.h\"", true);
        row("ui/windows/desk.cpp", "\"ui/views/page.h\"", true);
        row("ui/windows/desk.cpp", "\"cli/listing.h\"", false);
        row("ui/windows/desk.cpp", "\"tests/support/hermetic.h\"", false);
        row("app/store/database.cpp", "\"database.h\"", false);
        row("app/store/database.cpp", "\"../domain/money.h\"", false);
        row("app/store/database.cpp", "\"app/domain/money.h\"", false);
        row("app/store/database.cpp", "\"database.moc\"", true);
        row("app/unheard/of.cpp", "\"domain/money.h\"", false);
        row("app/cli/main.cpp", "<QCoreApplication>", true);
        row("app/cli/main.cpp", "<QWidget>", false);
        row("app/cli/main.cpp", "<QtWidgets/QLabel>", false);
        row("app/cli/main.cpp", "<QtGui>", false);
        row("app/cli/main.cpp", "<QtGui/qimage.h>", false);
        row("app/cli/main.cpp", "<qimage.h>", false);
        row("app/cli/main.cpp", "<QtGlobal>", true);
        row("app/cli/main.cpp", "<QIcon> // for later", false);
        row("ui/windows/desk.cpp", "<QWidget>", true);
    }
    void holdsTheArrows()
    {
        QFETCH(QString, path);
        QFETCH(QString, include);
        const Layers layers({text("QWidget"), text("QLabel"), text("QImage"), text("QIcon")});
        const QString source = QStringLiteral("%1#include %2\n").arg(text(licence), include);
        const QStringList violations = layers.includeViolations(path, source);
        QTEST(violations.isEmpty(), "allowed");
        for (const QString &violation : violations)
            QVERIFY2(violation.startsWith(path + QLatin1String(":2: ")), qPrintable(violation));
    }

    void includesInCommentsDoNotCount()
    {
        const Layers layers({});
        const QString path = text("app/domain/money.cpp");
        QVERIFY(
            layers.includeViolations(path, text("// #include \"ui/a.h\"\n/*\n#include \"ui/b.h\"\n*/\n")).isEmpty());
        QCOMPARE(layers.includeViolations(path, text("  #  include   \"ui/a.h\"\n")).size(), 1);
    }

    void holdsTheLinks_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("lists");
        QTest::addColumn<int>("violations");
        const auto row = [](const char *path, const char *lists, int violations) {
            QTest::addRow("%s %s", path, lists) << text(path) << text(lists) << violations;
        };
        row("app/store/CMakeLists.txt", "freshet_library(freshet_store LINKS freshet_domain Qt6::Sql)", 0);
        row("app/store/CMakeLists.txt", "freshet_library(freshet_store LINKS freshet_uisp)", 1);
        row("app/store/CMakeLists.txt", "qt_add_resources(freshet_store \"freshet_store_sql\")", 0);
        row("app/export/CMakeLists.txt", "freshet_library(freshet_export LINKS freshet_ui_models Qt6::Gui)", 2);
        row("ui/views/CMakeLists.txt", "freshet_library(freshet_ui_views LINKS freshet_store Qt6::Widgets)", 0);
    }
    void holdsTheLinks()
    {
        QFETCH(QString, path);
        QFETCH(QString, lists);
        QTEST(int(Layers::linkViolations(path, lists).size()), "violations");
    }

    void measures_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("violations");
        QTest::newRow("400 lines") << text("app/a.h") << text("x\n").repeated(400) << 0;
        QTest::newRow("401 lines") << text("app/a.h") << text("x\n").repeated(401) << 1;
        QTest::newRow("401 lines, no break at the end")
            << text("app/a.h") << text("x\n").repeated(400) + text("x") << 1;
        QTest::newRow("function of 60") << text("app/a.cpp") << functionOf(60) << 0;
        QTest::newRow("function of 61") << text("app/a.cpp") << functionOf(61) << 1;
        QTest::newRow("two of 61") << text("app/a.cpp") << functionOf(61) + functionOf(61) << 2;
        QTest::newRow("namespace of 300") << text("app/a.cpp") << functionOf(57).repeated(5) << 0;
        QTest::newRow("in a header") << text("app/a.h") << functionOf(61) << 0;
    }
    void measures()
    {
        QFETCH(QString, path);
        QFETCH(QString, source);
        QTEST(int(sizeViolations(path, source).size()), "violations");
    }

    void findsWaiting_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("violations");
        const auto row = [](const char *source, int violations) {
            QTest::newRow(source) << text(source) << violations;
        };
        row("QEventLoop loop;", 1);
        row("#include <QEventLoop>", 1);
        row("QCoreApplication::processEvents();", 1);
        row("process.waitForFinished(100);", 1);
        row("socket->waitForReadyRead()", 1);
        row("loop.exec();", 1);
        row("m_signInDialog->exec()", 1);
        row("menu.exec(position);", 1);
        row("contextMenu()->exec(position);", 1);
        row("QMessageBox::question(this, title, text)", 1);
        row("QFileDialog::getSaveFileName(this)", 1);
        row("QInputDialog::getText(this)", 1);
        row("query->exec()", 0);
        row("return application.exec();", 0);
        row("bool waitFor(const Fault &fault);", 0);
        row("// QEventLoop is not used, nor loop.exec()", 0);
        row("log(\"processEvents()\");", 0);
        row("dialog->open();", 0);
        row("QEventLoopLocker locker;", 0);
        row("QMessageBox::Warning", 0);
    }
    void findsWaiting()
    {
        QFETCH(QString, source);
        QTEST(int(waitingViolations(text("ui/a.cpp"), source).size()), "violations");
    }

    void findsLeftovers_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("violations");
        const auto row = [](const char *source, int violations) {
            QTest::newRow(source) << text(source) << violations;
        };
        row("// TODO: later", 1);
        row("/* FIXME */ int x; // XXX", 2);
        row("f(\"TODO\");", 1);
        row("tempFile(\"aXXXXXX\"); // todolist, MASTODON", 0);
    }
    void findsLeftovers()
    {
        QFETCH(QString, source);
        QTEST(int(leftoverViolations(text("ui/a.cpp"), source).size()), "violations");
    }

    void wantsLicenceAndGuard()
    {
        const QString opening = text(licence);
        QVERIFY(openingViolations(text("app/a.cpp"), opening).isEmpty());
        QVERIFY(openingViolations(text("app/a.h"), opening + text("#pragma once\n")).isEmpty());
        QCOMPARE(openingViolations(text("app/a.h"), opening).size(), 1);
        QCOMPARE(openingViolations(text("app/a.cpp"), text("\n") + opening).size(), 1);
    }
};

FRESHET_TEST(TstSourceRules)
#include "tst_sourcerules.moc"
