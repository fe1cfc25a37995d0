// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/refresh/ledgercheck.h"
#include "tests/refresh/seeds.h"
#include "tests/refresh/storecontents.h"
#include "tests/refresh/turmoil.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

constexpr int roundsOfChanges = 3;

/// A world that goes on while it is read, and what must hold of the file after each refresh.
class Story
{
public:
    explicit Story(quint64 seed)
        : m_random(seed, 42)
        , m_desk(smallWorld(seed), tuningFor(m_random))
        , m_turmoil(seed)
    {
    }

    /// The first fault found, with all that happened before it; empty when all went well.
    QString tell()
    {
        refresh(RefreshMode::FullCheck);
        for (int round = 0; round < roundsOfChanges && m_faults.isEmpty(); ++round) {
            changeWorld(m_random.between(1, 6));
            if (m_random.chance(500))
                refreshDisturbed();
            refresh(RefreshMode::Refresh);
        }
        refresh(RefreshMode::FullCheck);
        if (m_faults.isEmpty())
            compareWithUisp();
        return m_faults.isEmpty() ? QString() : (m_faults + m_turmoil.done()).join(QLatin1Char('\n'));
    }

private:
    void changeWorld(int steps)
    {
        m_desk.server.change([this, steps](demo::World &world) { m_turmoil.steps(world, steps); });
    }

    void refreshDisturbed()
    {
        for (int strikes = m_random.between(2, 8); strikes > 0; --strikes)
            m_desk.server.addFault(m_turmoil.whileReading(m_random.below(int(m_requests))));
        const RefreshReport report = m_desk.refresh();
        m_desk.server.clearFaults();
        if (report.status != RefreshStatus::Success)
            m_faults.append(QStringLiteral("a disturbed refresh did not succeed"));
        check([this](const demo::World &world) { return wronglyGone(m_desk.setup().cachePath, world); });
    }

    void refresh(RefreshMode mode)
    {
        if (!m_faults.isEmpty())
            return;
        const RefreshReport report = m_desk.refresh(mode);
        m_requests = std::max<qint64>(report.requests, 1);
        if (report.status != RefreshStatus::Success)
            m_faults.append(QStringLiteral("a refresh did not succeed"));
        if (mode == RefreshMode::FullCheck)
            m_turmoil.disentangle();
        check([this](const demo::World &world) {
            const QString path = m_desk.setup().cachePath;
            return disagreements(path, world, m_turmoil.entangled()) + wronglyGone(path, world);
        });
    }

    template<typename Reader>
    void check(Reader findFaults)
    {
        m_desk.server.read([&](const demo::World &world) { m_faults += findFaults(world); });
    }

    void compareWithUisp()
    {
        const QString unlike = differences(liveContents(m_desk.setup().cachePath), contentsReadAnew(m_desk));
        if (!unlike.isEmpty())
            m_faults.append(unlike);
    }

    demo::Prng m_random;
    RefreshFixture m_desk;
    Turmoil m_turmoil;
    qint64 m_requests = 1; ///< of the last refresh; changes strike anywhere in the next
    QStringList m_faults;
};

} // namespace

/// Made-up worlds that change at random between refreshes and while they are read.
class TstRefreshTurmoil : public QObject
{
    Q_OBJECT

private slots:
    void noBalanceDisagreesAndAFullCheckSeesAll_data() { addSeeds(25); }
    void noBalanceDisagreesAndAFullCheckSeesAll()
    {
        QFETCH(quint64, seed);
        const QString faults = Story(seed).tell();
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }
};

FRESHET_TEST(TstRefreshTurmoil)
#include "tst_refreshturmoil.moc"
