// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/documentedlines.h"
#include "tests/packaging/documents.h"
#include "tests/packaging/sourcecopy.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtTest>

using namespace freshet::test;

/// What the documents tell people to type at the top of the sources works there, line by line in their order. This
/// build stands for that of the preset dev.
class TstDocumentedScripts : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_copy = std::make_unique<SourceCopy>();
        QVERIFY(m_copy->isValid());
        const ShellAnswer made =
            m_copy->run(QStringLiteral("git init -q && git add -A && git commit -qm One && mkdir build "
                                       "&& ln -s '" FRESHET_BINARY_DIR "' build/dev"));
        QVERIFY2(made.status == 0, made.err.constData());
    }

    void work_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("made");
        QTest::newRow("releasing") << QStringLiteral("docs/releasing.md") << QStringLiteral(".")
                                   << QStringLiteral("update.json");
        QTest::newRow("contributing") << QStringLiteral("CONTRIBUTING.md") << QStringLiteral("build/archive")
                                      << QStringLiteral("freshet-*.tar.gz");
    }
    void work()
    {
        QFETCH(const QString, document);
        QFETCH(const QString, folder);
        QFETCH(const QString, made);
        int count = 0;
        for (const DocumentedLine &line : documentedLines(LineTrial::Sources)) {
            if (line.document != document)
                continue;
            if (const QString program = builtProgramsIn(line.text).value(0); !program.isEmpty() && !isBuilt(program))
                QSKIP(qPrintable(program + QStringLiteral(" is not built.")));
            const ShellAnswer answer = m_copy->run(asRun(line.text));
            QVERIFY2(answer.status == 0, qPrintable(line.text + QString::fromUtf8(answer.out + answer.err)));
            ++count;
        }
        QVERIFY(count > 2);
        const QFileInfoList files = QDir(m_copy->path() + QLatin1Char('/') + folder).entryInfoList({made});
        QCOMPARE(files.size(), 1);
        QVERIFY(files.first().size() > 100);
    }

    void noOtherDocumentHasSome()
    {
        for (const DocumentedLine &line : documentedLines(LineTrial::Sources))
            QVERIFY2(line.document == QLatin1String("docs/releasing.md") ||
                         line.document == QLatin1String("CONTRIBUTING.md"),
                     qPrintable(line.document));
    }

private:
    static bool isBuilt(const QString &program)
    {
        return QFileInfo(QStringLiteral(FRESHET_BINARY_DIR "/bin/") + program).isExecutable();
    }

    /// With one made-up world instead of thousands, and the cmake that built this.
    static QString asRun(QString line)
    {
        static const QRegularExpression seeds(QStringLiteral("^FRESHET_SEEDS=\\d+"));
        static const QRegularExpression cmake(QStringLiteral("^cmake "));
        return line.replace(seeds, QStringLiteral("FRESHET_SEEDS=1"))
            .replace(cmake, QStringLiteral("'" FRESHET_CMAKE "' "));
    }

    std::unique_ptr<SourceCopy> m_copy;
};

FRESHET_TEST(TstDocumentedScripts)
#include "tst_documentedscripts.moc"
