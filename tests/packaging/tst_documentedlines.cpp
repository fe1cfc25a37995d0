// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/documentedlines.h"
#include "tests/support/testregistry.h"

#include <QFileInfo>
#include <QtTest>

using namespace freshet::test;

/// Each line that the documents tell people to type is run by a test, or a reason is given why not.
class TstDocumentedLines : public QObject
{
    Q_OBJECT

private slots:
    void somebodyRunsIt_data()
    {
        QTest::addColumn<LineTrial>("trial");
        for (const DocumentedLine &line : documentedLines())
            QTest::newRow(qPrintable(line.document + QStringLiteral(": ") + line.text)) << line.trial;
    }
    void somebodyRunsIt()
    {
        QFETCH(const LineTrial, trial);
        QVERIFY(trial != LineTrial::Nobody);
    }

    void everyTrialHasLines()
    {
        for (int trial = 0; trial < int(LineTrial::Nobody); ++trial)
            QVERIFY2(!documentedLines(LineTrial(trial)).isEmpty(), QByteArray::number(trial).constData());
    }

    void everyReasonIsStillNeeded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("where");
        for (const LineElsewhere &line : linesRunElsewhere())
            QTest::newRow(line.text) << QString::fromUtf8(line.text) << QString::fromUtf8(line.where);
    }
    void everyReasonIsStillNeeded()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, where);
        const QList<DocumentedLine> lines = documentedLines(LineTrial::Elsewhere);
        QVERIFY(
            std::any_of(lines.begin(), lines.end(), [&text](const DocumentedLine &line) { return line.text == text; }));
        QVERIFY2(QFileInfo::exists(QStringLiteral(FRESHET_SOURCE_DIR "/") + where), qPrintable(where));
    }
};

Q_DECLARE_METATYPE(freshet::test::LineTrial)

FRESHET_TEST(TstDocumentedLines)
#include "tst_documentedlines.moc"
