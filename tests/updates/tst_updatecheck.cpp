// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/updates/noticeserver.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

Q_DECLARE_METATYPE(freshet::UpdateFault)
Q_DECLARE_METATYPE(freshet::test::ScriptedAnswer)

namespace {

const CalendarDate today = CalendarDate::fromQDate(QDate(2026, 12, 24));

/// An asking and what it ended in.
struct Asked
{
    explicit Asked(const UpdateSource &source, const RetryPolicy &policy = hastyPolicy())
        : check(new UpdateCheck(source, today, policy))
    {
        QObject::connect(check, &UpdateCheck::finished, check,
                         [this](const UpdateAnswer &answer) { answers.push_back(answer); });
        check->start();
    }
    ~Asked() { delete check; }
    Asked(const Asked &) = delete;
    Asked &operator=(const Asked &) = delete;

    [[nodiscard]] bool isFault(UpdateFault fault) const
    {
        return answers.size() == 1 && answers.front() == UpdateAnswer(fault);
    }

    QPointer<UpdateCheck> check;
    std::vector<UpdateAnswer> answers;
};

RetryPolicy impatientPolicy()
{
    RetryPolicy policy = hastyPolicy();
    policy.deadline = std::chrono::milliseconds(300);
    return policy;
}

} // namespace

/// Every way in which an asking ends, against real servers with real certificates.
class TstUpdateCheck : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("Qt has no TLS backend here");
    }

    void aNoticeComes_data()
    {
        QTest::addColumn<QString>("version");
        for (const char *version : {"99.0.0", "0.1.0", "0.0.1"})
            QTest::newRow(version) << QString::fromLatin1(version);
    }
    void aNoticeComes()
    {
        QFETCH(const QString, version);
        NoticeServer office;
        office.serve(version);
        const Asked asked(office.source());
        QTRY_COMPARE(asked.answers.size(), size_t(1));
        QCOMPARE(std::get<UpdateNotice>(asked.answers.front()).version, QVersionNumber::fromString(version));
        QTRY_VERIFY(!asked.check);
        QCOMPARE(office.server.requests().size(), 1);
    }

    void nothingOfWhoeverAsksGoesOut()
    {
        NoticeServer office;
        office.serve(QStringLiteral("1.2.0"));
        const Asked asked(office.source());
        QTRY_COMPARE(asked.answers.size(), size_t(1));
        const ReceivedRequest request = office.server.requests().constFirst();
        QVERIFY(request.query.isEmpty());
        QVERIFY(request.body.isEmpty());
        QCOMPARE(request.method, QByteArray("GET"));
        QCOMPARE(request.headers.value("user-agent"), QByteArray("Freshet/" FRESHET_VERSION));
        QCOMPARE(request.headers.value("accept-language"), QByteArray("*"));
        QList<QByteArray> names = request.headers.keys();
        names.removeAll("accept-language");
        std::sort(names.begin(), names.end());
        QCOMPARE(names, (QList<QByteArray>{"accept", "accept-encoding", "connection", "host", "user-agent"}));
    }

    void aPackedNoticeIsRead()
    {
        NoticeServer office;
        office.serve(ScriptedAnswer::json(office.key.file(goodNotice())).gzipped());
        const Asked asked(office.source());
        QTRY_COMPARE(asked.answers.size(), size_t(1));
        QVERIFY(std::holds_alternative<UpdateNotice>(asked.answers.front()));
    }

    void withinTheServerItMayMove()
    {
        NoticeServer office;
        office.serve(ScriptedAnswer::redirect(QStringLiteral("/moved.json")));
        office.server.always(QStringLiteral("/moved.json"), ScriptedAnswer::json(office.key.file(goodNotice())));
        const Asked asked(office.source());
        QTRY_COMPARE(asked.answers.size(), size_t(1));
        QVERIFY(std::holds_alternative<UpdateNotice>(asked.answers.front()));
    }

    void anAnswerThatIsNone_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::addColumn<UpdateFault>("fault");
        const NoticeKey key;
        const auto row = [](const char *name, const ScriptedAnswer &answer, UpdateFault fault) {
            QTest::newRow(name) << answer << fault;
        };
        const auto signedWith = [&key](const char *field, const QString &value) {
            return ScriptedAnswer::json(key.file(noticeWith(QLatin1String(field), value)));
        };
        row("404", ScriptedAnswer::json("{}", 404), UpdateFault::NotThere);
        row("404 with a page", ScriptedAnswer::html(404), UpdateFault::NotThere);
        row("403", ScriptedAnswer::html(403), UpdateFault::ServerRefused);
        row("503", ScriptedAnswer::html(503), UpdateFault::ServerRefused);
        row("a page", ScriptedAnswer::html(), UpdateFault::NotANotice);
        row("other JSON", ScriptedAnswer::json("[]"), UpdateFault::NotANotice);
        row("another key", ScriptedAnswer::json(NoticeKey(2).file(goodNotice())), UpdateFault::WrongSignature);
        row("another program", signedWith("program", QStringLiteral("other")), UpdateFault::OtherProgram);
        row("out of date", signedWith("validUntil", QStringLiteral("2026-12-23")), UpdateFault::OutOfDate);
        row("no version", signedWith("version", QStringLiteral("new")), UpdateFault::UnreadableVersion);
        row("no day", signedWith("released", QStringLiteral("soon")), UpdateFault::UnreadableDate);
        row("a page by http", signedWith("page", QStringLiteral("http://x.example/")), UpdateFault::PageUnfit);
        row("too large", ScriptedAnswer::json(QByteArray(largestNotice + 1, ' ')), UpdateFault::TooLarge);
        row("too large, packed", ScriptedAnswer::json(QByteArray(100 * largestNotice, ' ')).gzipped(),
            UpdateFault::TooLarge);
        row("broken off", ScriptedAnswer::json(key.file(goodNotice())).cutAt(40), UpdateFault::ConnectionLost);
        row("closed", ScriptedAnswer::close(), UpdateFault::ConnectionLost);
    }
    void anAnswerThatIsNone()
    {
        QFETCH(const ScriptedAnswer, answer);
        QFETCH(const UpdateFault, fault);
        NoticeServer office;
        office.serve(answer);
        const Asked asked(office.source());
        QTRY_COMPARE(asked.answers.size(), size_t(1));
        QVERIFY2(asked.isFault(fault), qPrintable(std::holds_alternative<UpdateFault>(asked.answers.front())
                                                      ? updateFaultCode(std::get<UpdateFault>(asked.answers.front()))
                                                      : QStringLiteral("a notice")));
    }

    void silenceEnds()
    {
        NoticeServer office;
        office.serve(ScriptedAnswer::hang());
        const Asked asked(office.source(), impatientPolicy());
        QTRY_VERIFY(asked.isFault(UpdateFault::TimedOut));
    }

    void nobodyListens()
    {
        NoticeServer office;
        const UpdateSource source = office.source();
        office.server.close();
        const Asked asked(source);
        QTRY_VERIFY(asked.isFault(UpdateFault::ConnectionRefused));
    }

    void anUnknownCertificateIsRefused()
    {
        NoticeServer office(Certificate::First);
        office.serve(QStringLiteral("1.2.0"));
        const Asked asked(office.source());
        QTRY_VERIFY(asked.isFault(UpdateFault::CertificateUntrusted));
        QVERIFY(office.server.requests().isEmpty());
    }

    void aServerWithoutTlsIsNotAsked()
    {
        NoticeServer office(Certificate::None);
        office.serve(QStringLiteral("1.2.0"));
        const Asked asked(office.source());
        QTRY_VERIFY(asked.isFault(UpdateFault::AddressUnfit));
        QCOMPARE(office.server.connectionCount(), 0);
    }

    void elsewhereIsNotFollowed()
    {
        NoticeServer office;
        ScriptedServer other(Certificate::Second);
        office.serve(ScriptedAnswer::redirect(other.url(noticePath).toString()));
        const Asked asked(office.source());
        QTRY_VERIFY(asked.isFault(UpdateFault::SentElsewhere));
        QCOMPARE(other.connectionCount(), 0);
    }

    void whatIsNotSetIsNotAsked()
    {
        const Asked asked(UpdateSource{});
        QVERIFY(asked.answers.empty()); // from the event loop only
        QTRY_VERIFY(asked.isFault(UpdateFault::AddressMissing));
        QTRY_VERIFY(!asked.check);
    }

    void itCanBeCancelled_data()
    {
        QTest::addColumn<bool>("isUnderWay");
        QTest::newRow("before it begins") << false;
        QTest::newRow("under way") << true;
    }
    void itCanBeCancelled()
    {
        QFETCH(const bool, isUnderWay);
        NoticeServer office;
        office.serve(ScriptedAnswer::hang());
        const Asked asked(office.source());
        if (isUnderWay)
            QTRY_COMPARE(office.server.requests().size(), 1);
        asked.check->abort();
        QTRY_VERIFY(asked.isFault(UpdateFault::Cancelled));
        QTRY_VERIFY(!asked.check);
        QCOMPARE(asked.answers.size(), size_t(1));
    }

    void whoeverIsGoneHearsNothing()
    {
        NoticeServer office;
        office.serve(ScriptedAnswer::hang());
        const Asked asked(office.source());
        QTRY_COMPARE(office.server.requests().size(), 1);
        delete asked.check;
        QTRY_COMPARE(office.server.openConnections(), 0);
        QVERIFY(asked.answers.empty());
    }

    void aListenerMayDeleteIt()
    {
        NoticeServer office;
        office.serve(QStringLiteral("1.2.0"));
        bool isHeard = false;
        QPointer<UpdateCheck> check(new UpdateCheck(office.source(), today, hastyPolicy()));
        connect(check, &UpdateCheck::finished, this, [&] {
            isHeard = true;
            delete check;
        });
        check->start();
        QTRY_VERIFY(isHeard);
        QVERIFY(!check);
    }
};

FRESHET_TEST(TstUpdateCheck)
#include "tst_updatecheck.moc"
