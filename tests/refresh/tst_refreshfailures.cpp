// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/refreshplan.h"
#include "tests/refresh/faulttable.h"
#include "tests/refresh/smalloffice.h"
#include "tests/refresh/storecontents.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <memory>
#include <set>

using namespace freshet;
using namespace freshet::test;

namespace {

constexpr int shortLimitMs = 400;

const CalendarDate today = *CalendarDate::fromPrinted("2026-11-22");

RefreshTuning tuningWith(int attempts, std::chrono::milliseconds deadline = std::chrono::milliseconds(5'000))
{
    RefreshTuning tuning = RefreshFixture::hastyTuning();
    tuning.retry.attempts = attempts;
    tuning.retry.deadline = deadline;
    return tuning;
}

/// A desk that has read everything once; its UISP does not change any more, so that nothing may ever change in it.
class SettledDesk
{
public:
    explicit SettledDesk(const RefreshTuning &tuning)
        : desk(SmallOffice(today).world, tuning)
        , isFull(desk.refresh(RefreshMode::FullCheck).status == RefreshStatus::Success)
        , before(liveContents(desk.setup().cachePath))
    {
    }

    /// What the faults make of a refresh; they are gone afterwards.
    RefreshReport refreshWith(const QList<demo::Fault> &faults, RefreshMode mode = RefreshMode::Refresh)
    {
        for (const demo::Fault &fault : faults)
            desk.server.addFault(fault);
        RefreshReport report = desk.refresh(mode);
        desk.server.clearFaults();
        return report;
    }
    [[nodiscard]] QString changes() const { return differences(liveContents(desk.setup().cachePath), before); }

    RefreshFixture desk;
    bool isFull;
    QStringList before;
};

/// The errors about one list.
std::vector<Error> errorsOf(const RefreshReport &report, const char *key)
{
    std::vector<Error> errors;
    for (const RefreshError &each : report.errors) {
        if (each.what == QLatin1String(key))
            errors.push_back(each.error);
    }
    return errors;
}

/// Empty when the report says the right thing about the list.
QString wrongIn(const RefreshReport &report, const ReadList &list, const Misbehaviour &misbehaviour)
{
    const std::vector<Error> errors = errorsOf(report, list.key);
    if (errors.empty())
        return QStringLiteral("no error about %1").arg(QLatin1String(list.key));
    for (const Error &error : errors) {
        const QString sentence = errorSentence(error);
        if (!misbehaviour.kinds.contains(error.kind))
            return QStringLiteral("the error is %1").arg(errorCode(error.kind));
        if (sentence.isEmpty() || !sentence.contains(QLatin1String(misbehaviour.sentence)))
            return QStringLiteral("the sentence is \"%1\"").arg(sentence);
    }
    return report.errors.size() == errors.size() ? QString() : QStringLiteral("other lists failed too");
}

} // namespace

/// What goes wrong × where × what must come of it: the kind of error, its sentence, the rows left, the exit code.
class TstRefreshFailures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_settled = std::make_unique<SettledDesk>(tuningWith(2));
        QVERIFY(m_settled->isFull);
        m_elsewhere = std::make_unique<demo::Server>(demo::World(today));
        QVERIFY(m_elsewhere->start());
    }
    /// Whatever happened: the rows are there, the next refresh goes well, and nobody else saw the token.
    void cleanup()
    {
        QCOMPARE(m_settled->changes(), QString());
        QCOMPARE(m_elsewhere->requestCount(), qint64(0));
    }
    void cleanupTestCase()
    {
        QCOMPARE(m_settled->desk.refresh().status, RefreshStatus::Success);
        m_settled.reset();
        m_elsewhere.reset();
    }

    void oneListThatFailsStopsNoOther_data()
    {
        QTest::addColumn<ReadList>("list");
        QTest::addColumn<Misbehaviour>("misbehaviour");
        for (const ReadList &list : readLists()) {
            for (const Misbehaviour &misbehaviour : misbehaviours())
                QTest::addRow("%s, %s", list.name, misbehaviour.name) << list << misbehaviour;
        }
    }
    void oneListThatFailsStopsNoOther()
    {
        QFETCH(ReadList, list);
        QFETCH(Misbehaviour, misbehaviour);
        const RefreshReport report = m_settled->refreshWith({always(misbehaviour.fault, list)});
        QCOMPARE(report.status, RefreshStatus::Partial);
        QCOMPARE(exitCode(report), 3);
        QCOMPARE(wrongIn(report, list, misbehaviour), QString());
    }

    void theRowsOfAListThatFailedKeepTheirAge()
    {
        SettledDesk settled(tuningWith(1));
        const QString old = settled.desk.clock.now.toString(Qt::ISODate);
        settled.desk.clock.now = settled.desk.clock.now.addSecs(3'600);
        demo::Fault fault;
        fault.status = 403;
        const ReadList payments = readLists()[4];
        QCOMPARE(settled.refreshWith({always(fault, payments)}, RefreshMode::FullCheck).status, RefreshStatus::Partial);
        const QString ages = QStringLiteral("SELECT entity FROM list_state WHERE confirmed_at LIKE '%1%' ORDER BY 1");
        QCOMPARE(settled.desk.texts(ages.arg(old.left(19))), QStringList(QLatin1String(payments.key)));
    }

    void anAnswerThatDoesNotComeFailsItsListOnly_data()
    {
        QTest::addColumn<Misbehaviour>("misbehaviour");
        QTest::addColumn<int>("first");
        for (const Misbehaviour &misbehaviour : slowMisbehaviours(shortLimitMs)) {
            QTest::addRow("%s, some lists", misbehaviour.name) << misbehaviour << 0;
            QTest::addRow("%s, the others", misbehaviour.name) << misbehaviour << 2;
        }
    }
    void anAnswerThatDoesNotComeFailsItsListOnly()
    {
        QFETCH(Misbehaviour, misbehaviour);
        QFETCH(int, first);
        RefreshTuning tuning = tuningWith(2, std::chrono::milliseconds(shortLimitMs));
        // Qt keeps no more than six connections to a host: the other lists must not wait behind those that hang.
        tuning.listsAtOnce = 5;
        tuning.paging.inFlight = 1;
        SettledDesk settled(tuning);
        QVERIFY(settled.isFull);
        QList<demo::Fault> faults;
        std::set<QString> struck;
        // Both lists of customers first, then every other one.
        for (size_t i = size_t(first); i < readLists().size(); i += i == 0 ? 1 : 2) {
            faults.append(always(misbehaviour.fault, readLists()[i]));
            struck.insert(QLatin1String(readLists()[i].key));
        }
        const RefreshReport report = settled.refreshWith(faults);
        QCOMPARE(report.status, RefreshStatus::Partial);
        std::set<QString> failed;
        for (const RefreshError &each : report.errors) {
            failed.insert(each.what);
            QCOMPARE(each.error.kind, ErrorKind::TimedOut);
            QVERIFY(errorSentence(each.error).contains(QLatin1String(misbehaviour.sentence)));
        }
        QCOMPARE(failed, struck);
        QCOMPARE(settled.changes(), QString());
    }

    void aFaultThatPassesLeavesNoTrace_data()
    {
        QTest::addColumn<Misbehaviour>("misbehaviour");
        for (const Misbehaviour &misbehaviour : misbehaviours()) {
            if (misbehaviour.isWorthRepeating)
                QTest::newRow(misbehaviour.name) << misbehaviour;
        }
    }
    void aFaultThatPassesLeavesNoTrace()
    {
        QFETCH(Misbehaviour, misbehaviour);
        QList<demo::Fault> faults;
        for (const ReadList &list : readLists()) {
            // A request for archived customers would be struck twice, and two attempts are all it has.
            if (*list.queryPart != '\0')
                continue;
            faults.append(always(misbehaviour.fault, list));
            faults.last().times = 1;
        }
        const RefreshReport report = m_settled->refreshWith(faults);
        QCOMPARE(report.status, RefreshStatus::Success);
        QVERIFY(report.errors.empty());
        QCOMPARE(exitCode(report), 0);
    }

    void aLateAnswerIsAskedForAgain()
    {
        SettledDesk settled(tuningWith(3, std::chrono::milliseconds(shortLimitMs)));
        for (const Misbehaviour &misbehaviour : slowMisbehaviours(shortLimitMs)) {
            demo::Fault fault = always(misbehaviour.fault, readLists().front());
            fault.times = 1;
            QCOMPARE(settled.refreshWith({fault}).status, RefreshStatus::Success);
            QCOMPARE(settled.changes(), QString());
        }
    }

    void aRefusedTokenStopsAtOnceAndKeepsTheRows_data()
    {
        QTest::addColumn<ReadList>("list");
        QTest::newRow("everywhere") << ReadList{"", "", "", ""};
        for (const ReadList &list : readLists())
            QTest::newRow(list.name) << list;
    }
    void aRefusedTokenStopsAtOnceAndKeepsTheRows()
    {
        QFETCH(ReadList, list);
        // Else it would go on with the run of the row before, which may have read this list to its end.
        QDateTime &now = m_settled->desk.clock.now;
        now = now.addSecs(resumeLimit(RefreshMode::Refresh).count() + 1);
        demo::Fault fault;
        fault.status = 401;
        const RefreshReport report = m_settled->refreshWith({always(fault, list)});
        QCOMPARE(report.status, RefreshStatus::Failed);
        QVERIFY(report.failure);
        QCOMPARE(report.failure->kind, ErrorKind::Unauthorized);
        QVERIFY(errorSentence(*report.failure).contains(QLatin1String("does not accept this API token")));
        QCOMPARE(exitCode(report), 4);
        QCOMPARE(report.snapshot, 0);
    }

    void aServerInTroubleEverywhereFailsTheRefresh()
    {
        demo::Fault fault;
        fault.status = 502;
        const RefreshReport report = m_settled->refreshWith({always(fault, {"", "", "", ""})});
        QCOMPARE(report.status, RefreshStatus::Failed);
        QCOMPARE(report.failure->kind, ErrorKind::ServerFailed);
        QCOMPARE(exitCode(report), 5);
    }

    void withoutTheOptionsARefreshGoesOn_data()
    {
        QTest::addColumn<Misbehaviour>("misbehaviour");
        for (const Misbehaviour &misbehaviour : misbehaviours())
            QTest::newRow(misbehaviour.name) << misbehaviour;
    }
    void withoutTheOptionsARefreshGoesOn()
    {
        QFETCH(Misbehaviour, misbehaviour);
        const RefreshReport report =
            m_settled->refreshWith({always(misbehaviour.fault, {"options", "options", "", "options"})});
        QVERIFY(report.status == RefreshStatus::Success || report.status == RefreshStatus::Partial);
        QVERIFY(report.snapshot > 0);
        for (const RefreshError &each : report.errors)
            QCOMPARE(each.what, QStringLiteral("options"));
    }

    void aRedirectElsewhereIsRefused_data() { addListRows(); }
    void aRedirectElsewhereIsRefused()
    {
        QFETCH(ReadList, list);
        Misbehaviour redirect{"", {}, {ErrorKind::RedirectRefused}, "token was not sent there"};
        redirect.fault.kind = demo::Fault::Kind::Redirect;
        redirect.fault.location =
            (m_elsewhere->apiBase().toString() + QLatin1Char('/') + QLatin1String(list.path)).toUtf8();
        const RefreshReport report = m_settled->refreshWith({always(redirect.fault, list)});
        QCOMPARE(report.status, RefreshStatus::Partial);
        QCOMPARE(wrongIn(report, list, redirect), QString());
    }

    void aRedirectWithinTheServerIsFollowed_data() { addListRows(); }
    void aRedirectWithinTheServerIsFollowed()
    {
        QFETCH(ReadList, list);
        demo::Fault fault;
        fault.kind = demo::Fault::Kind::RedirectWithin;
        QCOMPARE(m_settled->refreshWith({always(fault, list)}).status, RefreshStatus::Success);
    }

    void aServerThatIsNotThereIsNotReached_data()
    {
        QTest::addColumn<QUrl>("apiBase");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("sentence");
        demo::Server gone{demo::World(today)};
        QVERIFY(gone.start());
        QTest::newRow("refused") << gone.apiBase() << ErrorKind::ConnectionRefused
                                 << QStringLiteral("refuses the connection");
        // Longer than a name may be, so that nobody is asked about it.
        const QString longName =
            QStringLiteral("no-such-server-in-this-world.").repeated(10) + QStringLiteral("invalid");
        QTest::newRow("unknown host") << QUrl(QStringLiteral("https://%1/crm/api/v1.0").arg(longName))
                                      << ErrorKind::HostNotFound << QStringLiteral("was not found");
    }
    void aServerThatIsNotThereIsNotReached()
    {
        QFETCH(QUrl, apiBase);
        QFETCH(QString, sentence);
        RefreshSetup setup = m_settled->desk.setup();
        setup.connection.apiBase = apiBase;
        const RefreshReport report = m_settled->desk.refreshInto(setup, RefreshMode::Refresh);
        QCOMPARE(report.status, RefreshStatus::Failed);
        QVERIFY(report.failure);
        QTEST(report.failure->kind, "kind");
        QVERIFY(errorSentence(*report.failure).contains(sentence));
        QCOMPARE(exitCode(report), 5);
    }

    void aRowThatCannotBeReadIsAnErrorOfItsCustomer()
    {
        RefreshFixture desk;
        QCOMPARE(desk.refresh().status, RefreshStatus::Success);
        const qint64 invoices = desk.number(QStringLiteral("SELECT count(*) FROM invoices"));
        demo::Fault fault;
        fault.kind = demo::Fault::Kind::BadRow;
        fault.pathPrefix = QStringLiteral("invoices");
        fault.queryPart = QStringLiteral("statuses"); // the open ones, of which there are some
        fault.field = "total";
        desk.server.addFault(fault);
        const RefreshReport report = desk.refresh();
        QCOMPARE(report.status, RefreshStatus::Partial);
        QCOMPARE(report.failedCustomers, 1);
        QCOMPARE(report.errors.size(), size_t(1));
        QVERIFY(report.errors.front().customerId.has_value());
        QCOMPARE(report.errors.front().error.kind, ErrorKind::InvalidRecord);
        QCOMPARE(desk.number(QStringLiteral("SELECT count(*) FROM invoices WHERE gone_since IS NULL")), invoices);
        QCOMPARE(desk.number(QStringLiteral("SELECT count(*) FROM invoices WHERE held_at IS NOT NULL")), 1);

        desk.server.clearFaults();
        QCOMPARE(desk.refresh().status, RefreshStatus::Success);
        QCOMPARE(desk.number(QStringLiteral("SELECT count(*) FROM invoices WHERE held_at IS NOT NULL")), 0);
    }

    void aFileThatCannotBeWrittenIsStoreTrouble()
    {
        RefreshFixture desk;
        RefreshSetup setup = desk.setup();
        setup.cachePath = desk.folder.filePath(QStringLiteral("no-such-folder/cache.db"));
        std::optional<RefreshReport> result;
        connect(&desk.engine, &RefreshEngine::finished, this, [&result](const RefreshReport &r) { result = r; });
        QVERIFY(desk.engine.start(setup, RefreshMode::Refresh));
        QTRY_VERIFY(result.has_value());
        QCOMPARE(result->status, RefreshStatus::Failed);
        QCOMPARE(exitCode(*result), 6);
    }

private:
    static void addListRows()
    {
        QTest::addColumn<ReadList>("list");
        for (const ReadList &list : readLists())
            QTest::newRow(list.name) << list;
    }

    std::unique_ptr<SettledDesk> m_settled;
    std::unique_ptr<demo::Server> m_elsewhere;
};

FRESHET_TEST(TstRefreshFailures)
#include "tst_refreshfailures.moc"
