// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/refresh/actingoffice.h"
#include "tests/support/testregistry.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

/// As many as an office will ever have.
class TstActionMany : public QObject
{
    Q_OBJECT

private slots:
    void aThousandInOneGo()
    {
        ActingOffice office(1000);
        QElapsedTimer time;
        time.start();
        const ConfirmedActions confirmed = office.confirmed();
        const qint64 preparedIn = time.restart();
        QCOMPARE(confirmed.lines.size(), size_t(1000));
        const QStringList states = office.perform(confirmed);
        qInfo("1000 candidates: prepared in %lld ms, done in %lld ms", preparedIn, time.elapsed());
        QCOMPARE(states.count(word("done")), 1000);
        QCOMPARE(office.calls(), 1000);
    }
};

FRESHET_TEST(TstActionMany)
#include "tst_actionmany.moc"
