// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirun.h"
#include "tests/support/testregistry.h"

#include <QRegularExpression>
#include <QtTest>

using namespace freshet;
using test::CliResult;
using test::CliRun;

/// The built program: its made-up UISP.
class TstCliDemo : public QObject
{
    Q_OBJECT

private slots:
    void servesUntilItIsTold()
    {
        CliRun cli(1);
        const auto process = cli.start({QStringLiteral("demo"), QStringLiteral("--customers"), QStringLiteral("3")});
        QByteArray text;
        QTRY_VERIFY_WITH_TIMEOUT((text += process->readAllStandardOutput()).count('\n') >= 2, 60000);
        static const QRegularExpression lines(
            QStringLiteral("^URL: (http://127\\.0\\.0\\.1:[0-9]+/crm/api/v1\\.0)\nToken: (\\S+)\n$"));
        const QRegularExpressionMatch match = lines.match(QString::fromLatin1(text));
        QVERIFY2(match.hasMatch(), text);
        cli.giveToken(match.captured(2).toLatin1());
        const CliResult refresh = cli.run(
            {QStringLiteral("refresh"), QStringLiteral("--json"), QStringLiteral("--server"), match.captured(1)});
        QVERIFY2(refresh.exitCode == 0, refresh.said());
        QVERIFY(refresh.object().value(QLatin1String("total_customers")).toInt() >= 3);
        process->terminate();
        QCOMPARE(CliRun::finish(*process).exitCode, 0);
    }

    void aPortInUseIsSaid()
    {
        const CliRun cli(1);
        const CliResult result = cli.run({QStringLiteral("demo"), QStringLiteral("--customers=1"),
                                          QStringLiteral("--port"), QString::number(QUrl(cli.url()).port())});
        QVERIFY2(result.exitCode == 2, result.said());
        QVERIFY2(result.err.trimmed().size() > 10, result.said());
    }
};

FRESHET_TEST(TstCliDemo)
#include "tst_clidemo.moc"
