// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QtTest>

#include <algorithm>

using namespace freshet;
using namespace freshet::cli;

class TstArguments : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *line, const char *named) {
            QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(named);
        };
        row("", "sign-in");
        row("fly", "fly");
        row("--data-dir", "--data-dir");
        row("sign-in", "--server");
        row("sign-in --server", "server");
        row("sign-in --server=", "--server");
        row("sign-in --server a.example.net sentinel-token", "sentinel-token");
        row("sign-in --server a.example.net --token sentinel", "token");
        row("sign-in --server a.example.net --trust-fingerprint ab:cd", "--trust-fingerprint");
        row("sign-in --server a.example.net --trust-fingerprint", "trust-fingerprint");
        row("sign-out now", "now");
        row("refresh --fast", "fast");
        row("refresh now", "now");
        row("list", "customers");
        row("list cutsomers", "cutsomers");
        row("list customers invoices", "invoices");
        row("list worklist --older-than 7d", "--older-than");
        row("list customers --format xml", "xml");
        row("list customers --as-of 2026-02-24", "--as-of");
        row("list services --as-of 2026-02-24", "--as-of");
        row("list changes --as-of 2026-02-24", "--as-of");
        row("list activity --as-of 2026-02-24", "--as-of");
        row("list patterns --as-of yesterday", "--as-of");
        row("list patterns --as-of 2026-02-30", "--as-of");
        row("list patterns --as-of 2026-02-24T10:00", "--as-of");
        row("list invoices --customer Ada", "--customer");
        row("list invoices --customer 0", "--customer");
        row("list activity --customer 4", "--customer");
        row("list invoices --limit 0", "--limit");
        row("list invoices --older-than 0d", "--older-than");
        row("list invoices --older-than 7", "--older-than");
        row("list invoices --older-than 7w", "--older-than");
        row("list activity --older-than 7d", "--older-than");
        row("list ageing --older-than 7d", "--older-than");
        row("list invoices --snapshot 2", "--snapshot");
        row("list changes --all", "--all");
        row("list activity --snapshot 2", "--snapshot");
        row("list changes --snapshot 0", "--snapshot");
        row("list patterns --as-of 2026-02-24 --older-than 7d", "--older-than");
        row("activity", "verify");
        row("activity forget", "verify");
        row("activity verify now", "now");
        row("demo --customers 0", "--customers");
        row("demo --customers 100001", "--customers");
        row("demo --seed -1", "--seed");
        row("demo --latency x", "--latency");
        row("demo --port 65536", "--port");
        row("demo somewhere", "somewhere");
    }

    void refusesWhatDoesNotFit()
    {
        QFETCH(QString, line);
        QFETCH(QString, named);
        const auto arguments = parse(line);
        QVERIFY(!arguments);
        QCOMPARE(arguments.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(arguments.error().where.contains(named), qPrintable(arguments.error().where));
    }

    void refusesActsThatDoNotFit_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *line, const char *named) {
            QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(named);
        };
        row("act", "suspend");
        row("act archive --customer 4", "suspend");
        row("act suspend --customer 4", "--reason");
        row("act suspend --customer Ada --reason 1", "--customer");
        row("act suspend --customer 4,Ada --reason 1", "\"Ada\"");
        row("act suspend --customer 4, --reason 1", "--customer");
        row("act suspend now --customer 4 --reason 1", "\"now\"");
        row("act suspend 4 --reason 1", "--customer");
        row("act resume --customer 4 --reason 1", "--reason");
        row("act resume", "--customer");
        row("act vip --customer 4", "--set");
        row("act vip --customer 4 --set perhaps", "--set");
        row("act grace --customer 4", "--until");
        row("act grace --customer 4 --until 32", "1 to 31");
        row("act note --customer 4", "--text");
        row("act note --customer 4 --text x --reason 1", "--reason");
        row("act suspend --customer 4 --reason 1 --text x", "--text");
    }
    void refusesActsThatDoNotFit() { refusesWhatDoesNotFit(); }

    void readsSignIn()
    {
        const QString fingerprint = QString(QStringLiteral("AB:")).repeated(32).chopped(1);
        const auto line = request<SignInRequestLine>(
            QStringLiteral("sign-in --server uisp.example.net --token-stdin --name Valley --trust-fingerprint ") +
            fingerprint);
        QVERIFY(line);
        QCOMPARE(line->server, QStringLiteral("uisp.example.net"));
        QCOMPARE(line->name, QStringLiteral("Valley"));
        QVERIFY(line->isTokenOnStdin);
        QCOMPARE(line->trustSha256, QByteArray(32, '\xab'));
        const auto bare = request<SignInRequestLine>(QStringLiteral("sign-in --server=uisp.example.net"));
        QVERIFY(bare && !bare->isTokenOnStdin && bare->trustSha256.isEmpty());
    }

    void readsSignOut()
    {
        QCOMPARE(request<SignOutRequestLine>(QStringLiteral("sign-out"))->server, QString());
        QCOMPARE(request<SignOutRequestLine>(QStringLiteral("sign-out --server a"))->server, QStringLiteral("a"));
    }

    void readsRefresh_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isFull");
        QTest::addColumn<bool>("isJson");
        QTest::addColumn<QString>("server");
        QTest::newRow("plain") << "refresh" << false << false << "";
        QTest::newRow("full") << "refresh --full" << true << false << "";
        QTest::newRow("json") << "refresh --json" << false << true << "";
        QTest::newRow("all") << "refresh --json --server a.example.net --full" << true << true << "a.example.net";
    }

    void readsRefresh()
    {
        QFETCH(QString, line);
        const auto refresh = request<RefreshRequestLine>(line);
        QVERIFY(refresh);
        QTEST(refresh->mode == RefreshMode::FullCheck, "isFull");
        QTEST(refresh->isJson, "isJson");
        QTEST(refresh->server, "server");
    }

    void readsList_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("table");
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<qint64>("customerId");
        QTest::addColumn<int>("limit");
        const int json = int(ListFormat::Json);
        const int text = int(ListFormat::Table);
        QTest::newRow("customers") << "list customers" << int(TableId::Customers) << text << "" << qint64(0) << 0;
        QTest::newRow("services") << "list services --format table" << int(TableId::Services) << text << "" << qint64(0)
                                  << 0;
        QTest::newRow("payments of one") << "list payments --customer 1043 --format csv" << int(TableId::Payments)
                                         << int(ListFormat::Csv) << "" << qint64(1043) << 0;
        QTest::newRow("changes of one") << "list changes --customer 7 --format json" << int(TableId::Changes) << json
                                        << "" << qint64(7) << 0;
        QTest::newRow("patterns as of") << "list --as-of 2026-02-24 patterns --format=json" << int(TableId::Patterns)
                                        << json << "2026-02-24" << qint64(0) << 0;
        QTest::newRow("invoices as of") << "list invoices --as-of 2024-02-29" << int(TableId::Invoices) << text
                                        << "2024-02-29" << qint64(0) << 0;
        QTest::newRow("worklist as of") << "list worklist --as-of 2026-02-24 --format json" << int(TableId::Worklist)
                                        << json << "2026-02-24" << qint64(0) << 0;
        QTest::newRow("activity") << "list activity --limit 20" << -1 << text << "" << qint64(0) << 20;
        QTest::newRow("ageing as of") << "list ageing --as-of 2025-12-31 --customer 7" << -1 << text << "2025-12-31"
                                      << qint64(7) << 0;
    }

    void readsList()
    {
        QFETCH(QString, line);
        const auto list = request<ListRequestLine>(line);
        QVERIFY(list);
        QTEST(list->table ? int(*list->table) : -1, "table");
        QCOMPARE(list->isAgeing, line.contains(QLatin1String("ageing")));
        QTEST(int(list->format), "format");
        QTEST(list->asOf ? list->asOf->toIso() : QString(), "asOf");
        QTEST(list->customerId.value_or(0), "customerId");
        QTEST(list->limit.value_or(0), "limit");
    }

    void readsWhoIsActedOn_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("repeated") << "act suspend --customer 4 --customer 5 --customer 6 --reason 1";
        QTest::newRow("one behind another") << "act suspend --customer 4 5 6 --reason 1";
        QTest::newRow("with commas") << "act suspend --reason 1 --customer=4,5,6";
        QTest::newRow("mixed") << "act suspend --customer 4,5 --reason 1 --customer 6";
    }
    void readsWhoIsActedOn()
    {
        QFETCH(QString, line);
        auto act = request<ActRequestLine>(line);
        QVERIFY(act);
        std::ranges::sort(act->customers);
        QCOMPARE(act->customers, (std::vector<RecordId>{4, 5, 6}));
        QCOMPARE(act->reason, 1);
    }

    void readsAges_data()
    {
        QTest::addColumn<QString>("age");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("minutes") << "30m" << qint64(1'800);
        QTest::newRow("hours") << "12h" << qint64(43'200);
        QTest::newRow("days") << "7d" << qint64(604'800);
        QTest::newRow("longest") << "999999d" << qint64(86'399'913'600);
    }
    void readsAges()
    {
        QFETCH(QString, age);
        const auto list = request<ListRequestLine>(QStringLiteral("list invoices --older-than ") + age);
        QVERIFY(list);
        QTEST(qint64(list->olderThan.count()), "seconds");
    }

    void readsVerify()
    {
        QCOMPARE(request<VerifyRequestLine>(QStringLiteral("activity verify"))->server, QString());
        QCOMPARE(request<VerifyRequestLine>(QStringLiteral("activity verify --server a"))->server, QStringLiteral("a"));
    }

    void readsDemo()
    {
        const auto plain = request<DemoRequestLine>(QStringLiteral("demo"));
        QVERIFY(plain);
        QCOMPARE(plain->customers, 250);
        QCOMPARE(plain->port, 0);
        const auto line =
            request<DemoRequestLine>(QStringLiteral("demo --customers 9 --seed 4 --latency 50 --port 8080"));
        QVERIFY(line);
        QCOMPARE(line->customers, 9);
        QCOMPARE(line->seed, quint64(4));
        QCOMPARE(line->latencyMs, 50);
        QCOMPARE(line->port, 8080);
    }

    void everyCommandTakesADataFolder_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"sign-in --server a --data-dir x/y", "sign-out --data-dir x/y",
                                 "refresh --data-dir=x/y", "list customers --data-dir x/y", "demo --data-dir x/y",
                                 "--data-dir x/y refresh", "--data-dir=x/y list customers"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }

    void everyCommandTakesADataFolder()
    {
        QFETCH(QString, line);
        const auto arguments = parse(line);
        QVERIFY2(arguments, qPrintable(arguments ? QString() : arguments.error().where));
        QCOMPARE(arguments->dataFolder, QDir::current().filePath(QStringLiteral("x/y")));
    }

    void helps_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("named");
        QTest::newRow("--help") << "--help" << "refresh";
        QTest::newRow("-h") << "-h" << "sign-in";
        QTest::newRow("--version") << "--version" << FRESHET_VERSION;
        QTest::newRow("sign-in") << "sign-in --help" << "--trust-fingerprint";
        QTest::newRow("sign-out") << "sign-out --help" << "--server";
        QTest::newRow("refresh") << "refresh --help" << "--full";
        QTest::newRow("list") << "list --help" << "--as-of";
        QTest::newRow("demo") << "demo --help" << "--latency";
    }

    void helps()
    {
        QFETCH(QString, line);
        QFETCH(QString, named);
        const auto text = request<TextRequest>(line);
        QVERIFY(text);
        QVERIFY2(text->text.contains(named), qPrintable(text->text));
        QVERIFY(text->text.endsWith(QLatin1Char('\n')));
    }

    void helpOfACommandNamesIt()
    {
        const QString text = request<TextRequest>(QStringLiteral("list --help"))->text;
        QVERIFY2(text.startsWith(QLatin1String("Usage: freshet-cli list ")), qPrintable(text));
    }

private:
    static Result<Arguments> parse(const QString &line)
    {
        return parseArguments(QStringList{QStringLiteral("freshet-cli")} +
                              line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }

    template<typename Line>
    static std::optional<Line> request(const QString &line)
    {
        const auto arguments = parse(line);
        if (!arguments || !std::holds_alternative<Line>(arguments->request))
            return std::nullopt;
        return std::get<Line>(arguments->request);
    }
};

FRESHET_TEST(TstArguments)
#include "tst_arguments.moc"
