// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progresstext.h"
#include "tests/support/testregistry.h"

#include <QSet>
#include <QtTest>

using namespace freshet;
using namespace freshet::cli;

class TstProgressText : public QObject
{
    Q_OBJECT

private slots:
    void saysHowMuch()
    {
        RefreshProgress progress;
        progress.phase = RefreshProgress::Phase::Reading;
        progress.entity = Entity::CreditNote;
        progress.rows = 120;
        progress.bytes = 2'500'000;
        QCOMPARE(progressText(progress), QStringLiteral("Reading credit notes: 120 rows so far, 2.5 MB"));
        progress.expectedRows = 300;
        QCOMPARE(progressText(progress), QStringLiteral("Reading credit notes: 120 of about 300 rows, 2.5 MB"));
    }

    void everyPhaseHasItsOwnText()
    {
        QSet<QString> texts;
        for (const auto phase : {RefreshProgress::Phase::Connecting, RefreshProgress::Phase::Reading,
                                 RefreshProgress::Phase::Checking, RefreshProgress::Phase::Publishing}) {
            RefreshProgress progress;
            progress.phase = phase;
            texts.insert(progressText(progress));
        }
        QCOMPARE(texts.size(), 4);
    }
};

FRESHET_TEST(TstProgressText)
#include "tst_progresstext.moc"
