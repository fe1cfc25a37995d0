// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layers.h"
#include "tests/architecture/sourcerules.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QtTest>

#include <functional>

using namespace freshet::test;

namespace {

using Rule = std::function<QStringList(const QString &path, const QString &source)>;

QString readFile(const QString &path)
{
    QFile file(QDir(QStringLiteral(FRESHET_SOURCE_DIR)).filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Paths relative to the repository, in order.
QStringList filesIn(const QStringList &folders, const QStringList &patterns)
{
    const QDir root(QStringLiteral(FRESHET_SOURCE_DIR));
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator files(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths << root.relativeFilePath(files.next());
    }
    paths.sort();
    return paths;
}

QStringList sourcesIn(const QStringList &folders)
{
    return filesIn(folders, {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
}

/// All violations in one text, empty when there are none.
QByteArray broken(const QStringList &paths, const Rule &rule)
{
    QStringList violations;
    for (const QString &path : paths)
        violations << rule(path, readFile(path));
    return violations.isEmpty() ? QByteArray() : '\n' + violations.join(QLatin1Char('\n')).toUtf8();
}

} // namespace

/// Holds the whole source tree to the architecture. Linking alone does not: the include folders are shared.
class TstLayering : public QObject
{
    Q_OBJECT

    const QStringList m_product{QStringLiteral("app"), QStringLiteral("ui")};
    const QStringList m_all = m_product + QStringList{QStringLiteral("tests")};

private slots:
    void readsTheWholeTree()
    {
        const QStringList paths = sourcesIn(m_all);
        for (const char *known : {"app/domain/money.cpp", "app/analysis/paymentanalysis.h", "app/store/database.cpp",
                                  "tests/architecture/tst_layering.cpp"}) {
            QVERIFY2(paths.contains(QLatin1String(known)), known);
            QVERIFY2(!readFile(QString::fromLatin1(known)).isEmpty(), known);
        }
    }

    void foldersKnowOnlyWhomTheyMay()
    {
        const QString names = readFile(QStringLiteral("tests/architecture/guiheaders.txt")).simplified();
        const QStringList guiHeaders = names.split(QLatin1Char(' '));
        QVERIFY(guiHeaders.contains(QLatin1String("QWidget")) && guiHeaders.contains(QLatin1String("QImage")));
        const Layers layers({guiHeaders.begin(), guiHeaders.end()});
        const QByteArray violations = broken(sourcesIn(m_product), [&](const QString &path, const QString &source) {
            return layers.includeViolations(path, source);
        });
        QVERIFY2(violations.isEmpty(), violations.constData());
    }

    void librariesLinkOnlyWhomTheyMay()
    {
        QStringList lists = filesIn(m_product, {QStringLiteral("CMakeLists.txt")});
        QVERIFY(lists.removeOne(QStringLiteral("app/CMakeLists.txt")));
        QVERIFY(lists.contains(QLatin1String("app/store/CMakeLists.txt")));
        const QByteArray violations = broken(lists, &Layers::linkViolations);
        QVERIFY2(violations.isEmpty(), violations.constData());
    }

    void filesAndFunctionsStaySmall()
    {
        const QByteArray violations = broken(sourcesIn(m_all), sizeViolations);
        QVERIFY2(violations.isEmpty(), violations.constData());
    }

    void nothingWaitsInTheEventLoop()
    {
        const QByteArray violations = broken(sourcesIn(m_product), waitingViolations);
        QVERIFY2(violations.isEmpty(), violations.constData());
    }

    void nothingIsLeftForLater()
    {
        const QByteArray violations = broken(sourcesIn(m_product), leftoverViolations);
        QVERIFY2(violations.isEmpty(), violations.constData());
    }

    void filesBeginAlike()
    {
        const QByteArray violations = broken(sourcesIn(m_all), openingViolations);
        QVERIFY2(violations.isEmpty(), violations.constData());
    }
};

FRESHET_TEST(TstLayering)
#include "tst_layering.moc"
