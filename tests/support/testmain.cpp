// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/translations.h"
#include "tests/support/hermetic.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <cstdio>

#ifdef FRESHET_TEST_WITH_WIDGETS
#include <QApplication>
using TestApplication = QApplication;
#else
#include <QCoreApplication>
using TestApplication = QCoreApplication;
#endif

namespace {

int printClasses()
{
    for (const freshet::test::TestClass &test : freshet::test::registeredTests())
        std::puts(test.name);
    return EXIT_SUCCESS;
}

} // namespace

/// PROGRAM [CLASS] [Qt Test's own arguments]: runs one class, or all that the program links. PROGRAM -classes names
/// them.
int main(int argc, char **argv)
{
    const freshet::test::HermeticEnvironment environment;
    if (!environment.isValid())
        return EXIT_FAILURE;
    TestApplication application(argc, argv);
    const freshet::Translations translations({}, QLocale::c());
    QStringList arguments = application.arguments();
    const QString wanted =
        arguments.size() > 1 && arguments.at(1).startsWith(QLatin1String("Tst")) ? arguments.takeAt(1) : QString();
    if (arguments.value(1) == QLatin1String("-classes"))
        return printClasses();
    int failures = 0;
    int classes = 0;
    for (const freshet::test::TestClass &test : freshet::test::registeredTests()) {
        if (!wanted.isEmpty() && wanted != QLatin1String(test.name))
            continue;
        ++classes;
        failures += QTest::qExec(test.make().get(), arguments);
    }
    if (classes == 0)
        qCritical("No test class called %s is linked into this program.", qPrintable(wanted));
    return classes > 0 && failures == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
