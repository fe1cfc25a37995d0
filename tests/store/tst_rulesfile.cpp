// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rulesfile.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace freshet;

/// Rules that are carried from office to office.
class TstRulesFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString pathOf(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

private slots:
    void whatIsExportedCanBeImported()
    {
        BehaviourSettings settings;
        settings.rules.highMissed = 3;
        settings.flags.vipTag = QStringLiteral("Größe");
        QVERIFY(writeRulesFile(pathOf("rules.json"), {}));
        QVERIFY(writeRulesFile(pathOf("rules.json"), settings));
        const auto read = readRulesFile(pathOf("rules.json"));
        QVERIFY(read);
        QVERIFY(*read == settings);
    }

    void errorsNameTheFileAndWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << "does not hold payment rules";
        QTest::newRow("a picture") << QByteArray(5'000'000, '\x89') << "does not hold payment rules";
        QTest::newRow("cut off") << behaviourJson({}).chopped(20) << "does not hold payment rules";
        QTest::newRow("unknown") << behaviourJson({}).replace("high_missed", "high_missing") << "\"high_missing\"";
    }
    void errorsNameTheFileAndWhatToDo()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        QFile file(pathOf("wrong.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        file.close();
        const auto read = readRulesFile(pathOf("wrong.json"));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
        const QString sentence = errorSentence(read.error());
        QVERIFY2(sentence.contains(QLatin1String("wrong.json")) && sentence.contains(says), qPrintable(sentence));
    }

    void aFileThatIsNotThereIsTold()
    {
        const auto read = readRulesFile(pathOf("none.json"));
        QVERIFY(!read);
        QVERIFY(errorSentence(read.error()).contains(QLatin1String("could not be opened")));
    }

    void aFolderThatIsNotThereIsTold()
    {
        const auto written = writeRulesFile(pathOf("none/rules.json"), {});
        QVERIFY(!written);
        QVERIFY(errorSentence(written.error()).contains(QLatin1String("could not be written")));
    }
};

FRESHET_TEST(TstRulesFile)
#include "tst_rulesfile.moc"
