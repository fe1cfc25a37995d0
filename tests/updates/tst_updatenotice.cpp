// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/noticekey.h"
#include "tests/support/testregistry.h"
#include "updates/updatenotice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

Q_DECLARE_METATYPE(freshet::UpdateFault)

namespace {

const CalendarDate today = CalendarDate::fromQDate(QDate(2026, 12, 24));

UpdateAnswer read(const QByteArray &body)
{
    return readUpdateNotice(body, NoticeKey().publicKey(), today);
}

/// The file of a good notice with one of its two fields changed.
QByteArray fileWith(const char *field, const QJsonValue &value)
{
    QJsonObject file = QJsonDocument::fromJson(NoticeKey().file(goodNotice())).object();
    file.insert(QLatin1String(field), value);
    return QJsonDocument(file).toJson();
}

} // namespace

class TstUpdateNotice : public QObject
{
    Q_OBJECT

private slots:
    void isReadWhole()
    {
        const UpdateAnswer answer = read(NoticeKey().file(goodNotice()));
        const auto *notice = std::get_if<UpdateNotice>(&answer);
        QVERIFY(notice);
        QCOMPARE(notice->version, QVersionNumber(1, 2, 0));
        QCOMPARE(notice->released.toIso(), QStringLiteral("2026-12-01"));
        QCOMPARE(notice->validUntil.toIso(), QStringLiteral("2027-03-01"));
        QCOMPARE(notice->page, QUrl(QStringLiteral("https://freshet.example.net/1.2.0")));
    }

    void whatLaterVersionsAddIsPassedOver()
    {
        QVERIFY(std::holds_alternative<UpdateNotice>(
            read(NoticeKey().file(noticeWith(QLatin1String("severity"), QJsonArray{1})))));
        QVERIFY(std::holds_alternative<UpdateNotice>(read(fileWith("comment", true))));
    }

    void isBelievedToItsLastDay()
    {
        const QByteArray file = NoticeKey().file(noticeWith(QLatin1String("validUntil"), QStringLiteral("2026-12-24")));
        QVERIFY(std::holds_alternative<UpdateNotice>(read(file)));
        QVERIFY(readUpdateNotice(file, NoticeKey().publicKey(), today.addDays(1)) ==
                UpdateAnswer(UpdateFault::OutOfDate));
    }

    void isRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<UpdateFault>("fault");
        const NoticeKey key;
        const QByteArray good = key.file(goodNotice());
        QTest::newRow("nothing") << QByteArray() << UpdateFault::NotANotice;
        QTest::newRow("a page") << QByteArray("<html></html>") << UpdateFault::NotANotice;
        QTest::newRow("a list") << QByteArray("[" + good + "]") << UpdateFault::NotANotice;
        QTest::newRow("cut") << good.chopped(3) << UpdateFault::NotANotice;
        QTest::newRow("unsigned") << QJsonDocument(goodNotice()).toJson() << UpdateFault::NotANotice;
        QTest::newRow("notice is an object") << fileWith("notice", goodNotice()) << UpdateFault::NotANotice;
        QTest::newRow("signature is a number") << fileWith("signature", 17) << UpdateFault::NotANotice;
        QTest::newRow("signature of another size")
            << fileWith("signature", QStringLiteral("AAAA")) << UpdateFault::NotANotice;
        QTest::newRow("signature with a stray sign")
            << fileWith("signature", QString::fromLatin1(key.signature("x").toBase64()).replace(5, 1, QLatin1Char('!')))
            << UpdateFault::NotANotice;
        QTest::newRow("another key") << NoticeKey(2).file(goodNotice()) << UpdateFault::WrongSignature;
        QTest::newRow("signature of another notice")
            << fileWith("signature", QString::fromLatin1(key.signature("other").toBase64()))
            << UpdateFault::WrongSignature;
        QTest::newRow("one letter changed")
            << QByteArray(good).replace("1.2.0", "1.3.0") << UpdateFault::WrongSignature;
        // The signature is looked at first: what an attacker writes is not even parsed.
        QTest::newRow("unsigned nonsense") << fileWith("notice", QStringLiteral("{")) << UpdateFault::WrongSignature;
        QTest::newRow("signed nonsense") << key.file(QByteArray("{")) << UpdateFault::NotANotice;
        QTest::newRow("signed list") << key.file(QByteArray("[]")) << UpdateFault::NotANotice;
        QTest::newRow("far too large") << good + QByteArray(largestNotice, ' ') << UpdateFault::TooLarge;
    }
    void isRefused()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const UpdateFault, fault);
        QVERIFY(read(body) == UpdateAnswer(fault));
    }

    void aSignedOneIsRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<UpdateFault>("fault");
        const auto row = [](const char *name, const char *field, const QJsonValue &value, UpdateFault fault) {
            QTest::newRow(name) << QString::fromLatin1(field) << value << fault;
        };
        const QJsonValue missing(QJsonValue::Undefined);
        row("no program", "program", missing, UpdateFault::OtherProgram);
        row("another program", "program", QStringLiteral("torrent"), UpdateFault::OtherProgram);
        row("no version", "version", missing, UpdateFault::UnreadableVersion);
        row("one number", "version", QStringLiteral("2"), UpdateFault::UnreadableVersion);
        row("five numbers", "version", QStringLiteral("1.2.3.4.5"), UpdateFault::UnreadableVersion);
        row("a candidate", "version", QStringLiteral("1.2.0-rc1"), UpdateFault::UnreadableVersion);
        row("below nought", "version", QStringLiteral("-1.2"), UpdateFault::UnreadableVersion);
        row("a bare number", "version", 1.2, UpdateFault::UnreadableVersion);
        row("a number too large", "version", QStringLiteral("1.99999999999"), UpdateFault::UnreadableVersion);
        row("no date", "released", missing, UpdateFault::UnreadableDate);
        row("30 February", "released", QStringLiteral("2027-02-30"), UpdateFault::UnreadableDate);
        row("with a time", "released", QStringLiteral("2026-12-01T10:00:00Z"), UpdateFault::UnreadableDate);
        row("valid for ever", "validUntil", missing, UpdateFault::UnreadableDate);
        row("out of date", "validUntil", QStringLiteral("2026-12-23"), UpdateFault::OutOfDate);
        row("no page", "page", missing, UpdateFault::PageUnfit);
        row("plain http", "page", QStringLiteral("http://freshet.example.net/"), UpdateFault::PageUnfit);
        row("a file", "page", QStringLiteral("file:///etc/passwd"), UpdateFault::PageUnfit);
        row("a script", "page", QStringLiteral("javascript:alert(1)"), UpdateFault::PageUnfit);
        row("no host", "page", QStringLiteral("https:///x"), UpdateFault::PageUnfit);
        row("a name in it", "page", QStringLiteral("https://freshet.org@evil.example/"), UpdateFault::PageUnfit);
    }
    void aSignedOneIsRefused()
    {
        QFETCH(const QString, field);
        QFETCH(const QJsonValue, value);
        QFETCH(const UpdateFault, fault);
        const QByteArray name = field.toLatin1();
        QVERIFY(read(NoticeKey().file(noticeWith(QLatin1String(name), value))) == UpdateAnswer(fault));
    }

    void newerIsJudgedByNumbers_data()
    {
        QTest::addColumn<QString>("announced");
        QTest::addColumn<QString>("running");
        QTest::addColumn<bool>("isNewer");
        QTest::newRow("newer") << QStringLiteral("1.10.0") << QStringLiteral("1.9.9") << true;
        QTest::newRow("same") << QStringLiteral("1.2.0") << QStringLiteral("1.2.0") << false;
        QTest::newRow("same, written shorter") << QStringLiteral("1.2") << QStringLiteral("1.2.0") << false;
        QTest::newRow("same, written longer") << QStringLiteral("1.2.0.0") << QStringLiteral("1.2") << false;
        QTest::newRow("older") << QStringLiteral("1.2.0") << QStringLiteral("1.2.1") << false;
    }
    void newerIsJudgedByNumbers()
    {
        QFETCH(const QString, announced);
        QFETCH(const QString, running);
        QFETCH(const bool, isNewer);
        const UpdateAnswer answer = read(NoticeKey().file(goodNotice(announced)));
        QCOMPARE(std::get<UpdateNotice>(answer).isNewerThan(QVersionNumber::fromString(running)), isNewer);
    }
};

FRESHET_TEST(TstUpdateNotice)
#include "tst_updatenotice.moc"
