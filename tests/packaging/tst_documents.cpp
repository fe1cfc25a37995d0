// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/documents.h"
#include "tests/packaging/shell.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

using namespace freshet::test;

/// What the documents name is there. TstDocumentedLines tells which of their commands are run where.
class TstDocuments : public QObject
{
    Q_OBJECT

private slots:
    void everyLinkLeadsToAFile_data() { addRows(&TstDocuments::links); }
    void everyLinkLeadsToAFile()
    {
        QFETCH(const QString, named);
        QVERIFY2(isInSources(named), qPrintable(named));
    }

    void everyHeadingLinkedToIsThere_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("anchor");
        const QStringList documents = documentPaths();
        for (const QString &document : documents) {
            for (const auto &[target, anchor] : linkedHeadings(document))
                QTest::newRow(qPrintable(document + QStringLiteral(": ") + anchor)) << target << anchor;
        }
    }
    void everyHeadingLinkedToIsThere()
    {
        QFETCH(const QString, target);
        QFETCH(const QString, anchor);
        QVERIFY(anchorsOf(target).contains(anchor));
    }

    void everyPictureIsShownSomewhere()
    {
        QStringList shown;
        const QStringList documents = documentPaths();
        for (const QString &document : documents)
            shown += linkedFiles(document);
        const QString folder = QStringLiteral("resources/screenshots");
        const QStringList pictures = QDir(QStringLiteral(FRESHET_SOURCE_DIR "/") + folder).entryList(QDir::Files);
        QVERIFY(!pictures.isEmpty());
        for (const QString &picture : pictures)
            QVERIFY2(shown.contains(folder + QLatin1Char('/') + picture), qPrintable(picture));
    }

    void everyPathIsThere_data() { addRows(&TstDocuments::paths); }
    void everyPathIsThere()
    {
        QFETCH(const QString, named);
        QVERIFY2(isInSources(named), qPrintable(named));
    }

    void everyScriptCanRun_data() { addRows(&TstDocuments::scripts); }
    void everyScriptCanRun()
    {
        QFETCH(const QString, named);
        const QFileInfo script(QDir(QStringLiteral(FRESHET_SOURCE_DIR)), named);
        QVERIFY2(script.isExecutable(), qPrintable(named));
        const ShellAnswer parsed =
            runInShell(QStringLiteral("sh -n '%1'").arg(named), QStringLiteral(FRESHET_SOURCE_DIR));
        QVERIFY2(parsed.status == 0, parsed.err.constData());
    }

    void everyPresetIsThere_data() { addRows(&TstDocuments::presets); }
    void everyPresetIsThere()
    {
        QFETCH(const QString, named);
        const QJsonArray presets = QJsonDocument::fromJson(textOf(QStringLiteral("CMakePresets.json")).toUtf8())
                                       .object()
                                       .value(QLatin1String("configurePresets"))
                                       .toArray();
        const bool isThere = std::any_of(presets.begin(), presets.end(), [&named](const QJsonValue &preset) {
            return preset.toObject().value(QLatin1String("name")).toString() == named;
        });
        QVERIFY2(isThere, qPrintable(named));
    }

    void everyTestIsThere_data() { addRows(&TstDocuments::tests); }
    void everyTestIsThere()
    {
        QFETCH(const QString, named);
        QVERIFY2(m_testLists.contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(named))), qPrintable(named));
    }

    void everyBuiltProgramIsATarget_data() { addRows(&TstDocuments::builtPrograms); }
    void everyBuiltProgramIsATarget()
    {
        QFETCH(const QString, named);
        static const QString pattern =
            QStringLiteral("\\b(\\w*add_executable|freshet_(test|bench)\\w*|benchmark)\\(\\s*%1\\b(?!-)");
        QVERIFY2(m_targetLists.contains(QRegularExpression(pattern.arg(named))), qPrintable(named));
    }

    void everyFolderIsInTheMap_data()
    {
        QTest::addColumn<QString>("map");
        QTest::addColumn<QString>("folder");
        for (const auto &[map, top] :
             {std::pair("README.md", "app"), {"CONTRIBUTING.md", "app"}, {"CONTRIBUTING.md", "ui"}}) {
            const QStringList folders = QDir(QStringLiteral(FRESHET_SOURCE_DIR "/") + QLatin1String(top))
                                            .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
            QVERIFY(!folders.isEmpty());
            for (const QString &name : folders) {
                const QString folder = QLatin1String(top) + QLatin1Char('/') + name;
                QTest::addRow("%s: %s", map, qPrintable(folder)) << QString::fromLatin1(map) << folder;
            }
        }
    }
    void everyFolderIsInTheMap()
    {
        QFETCH(const QString, map);
        QFETCH(const QString, folder);
        static const QRegularExpression row(QStringLiteral("^\\|(.*?)\\|"), QRegularExpression::MultilineOption);
        QString mapped;
        for (QRegularExpressionMatchIterator rows = row.globalMatch(textOf(map)); rows.hasNext();)
            mapped += rows.next().captured(1);
        QVERIFY(mapped.contains(QLatin1Char('`') + folder + QLatin1Char('`')));
    }

    void initTestCase()
    {
        QDirIterator files(QStringLiteral(FRESHET_SOURCE_DIR "/tests"), {QStringLiteral("CMakeLists.txt")}, QDir::Files,
                           QDirIterator::Subdirectories);
        const QDir sources(QStringLiteral(FRESHET_SOURCE_DIR));
        while (files.hasNext())
            m_testLists += textOf(sources.relativeFilePath(files.next()));
        QVERIFY(!m_testLists.isEmpty());
        m_targetLists = m_testLists + textOf(QStringLiteral("app/cli/CMakeLists.txt")) +
                        textOf(QStringLiteral("ui/CMakeLists.txt"));
    }

private:
    static bool isInSources(const QString &path)
    {
        return QFileInfo::exists(QDir(QStringLiteral(FRESHET_SOURCE_DIR)).filePath(path));
    }

    static QStringList links(const QString &document) { return linkedFiles(document); }
    static QStringList paths(const QString &document)
    {
        QStringList found;
        const QStringList code = codeIn(textOf(document));
        for (const QString &each : code)
            found.append(sourcePathsIn(each));
        return found;
    }
    static QStringList builtPrograms(const QString &document)
    {
        QStringList found;
        const QStringList code = codeIn(textOf(document));
        for (const QString &each : code)
            found.append(builtProgramsIn(each));
        return found;
    }
    static QStringList scripts(const QString &document)
    {
        return paths(document).filter(QRegularExpression(QStringLiteral("\\.sh$|^\\.ci/")));
    }
    static QStringList captured(const QString &document, const char *pattern)
    {
        const QRegularExpression expression(QString::fromLatin1(pattern));
        QStringList found;
        const QStringList code = codeIn(textOf(document));
        for (const QString &each : code) {
            QRegularExpressionMatchIterator matches = expression.globalMatch(each);
            while (matches.hasNext())
                found.append(matches.next().captured(1));
        }
        return found;
    }
    static QStringList presets(const QString &document) { return captured(document, "--preset ([a-z]+)"); }
    static QStringList tests(const QString &document)
    {
        return captured(document, "\\b(tst_[a-z_]+|Tst[A-Z]\\w+|bench_[a-z]+)\\b(?!\\.cpp)");
    }

    /// A row for each thing that `found` finds in a document.
    static void addRows(QStringList (*found)(const QString &))
    {
        QTest::addColumn<QString>("named");
        const QStringList documents = documentPaths();
        for (const QString &document : documents) {
            QStringList named = found(document);
            named.removeDuplicates();
            for (const QString &each : std::as_const(named))
                QTest::newRow(qPrintable(document + QStringLiteral(": ") + each)) << each;
        }
    }

    QString m_testLists;
    QString m_targetLists;
};

FRESHET_TEST(TstDocuments)
#include "tst_documents.moc"
