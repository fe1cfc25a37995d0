// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/shell.h"
#include "tests/support/testregistry.h"
#include "updates/updatenotice.h"
#include "updates/updatesettings.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

/// What the publisher's script signs is what the program believes.
class TstUpdateNoticeScript : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const ShellAnswer made = runInShell(QStringLiteral("openssl genpkey -algorithm ed25519 -out key.pem && "
                                                           "openssl genpkey -algorithm ed25519 -out other.pem && "
                                                           "openssl genpkey -algorithm rsa -out rsa.pem"),
                                            m_folder.path());
        QVERIFY2(made.status == 0, made.err.constData());
        const ShellAnswer told = run(QStringLiteral("--public key.pem"));
        m_key = updateKeyFromText(QString::fromLatin1(told.out.trimmed()));
        QVERIFY2(!m_key.isEmpty(), told.err.constData());
    }

    void itsNoticeIsBelieved()
    {
        const ShellAnswer notice = run(QStringLiteral("1.2.0 2026-12-01 'https://freshet.example.net/a?b=c&d=%20' "
                                                      "2027-03-01 key.pem"));
        QVERIFY2(notice.status == 0, notice.err.constData());
        const UpdateAnswer answer = readUpdateNotice(notice.out, m_key, m_today);
        QVERIFY2(std::holds_alternative<UpdateNotice>(answer), notice.out.constData());
        const auto &read = std::get<UpdateNotice>(answer);
        QCOMPARE(read.version, QVersionNumber(1, 2, 0));
        QCOMPARE(read.released.toIso(), QStringLiteral("2026-12-01"));
        QCOMPARE(read.page, QUrl(QStringLiteral("https://freshet.example.net/a?b=c&d=%20")));
        QCOMPARE(read.validUntil.toIso(), QStringLiteral("2027-03-01"));
    }

    void anotherKeyIsNotBelieved()
    {
        const ShellAnswer notice =
            run(QStringLiteral("1.2.0 2026-12-01 https://freshet.example.net/ 2027-03-01 other.pem"));
        QVERIFY(readUpdateNotice(notice.out, m_key, m_today) == UpdateAnswer(UpdateFault::WrongSignature));
    }

    void whatWouldNotBeBelievedIsNotSigned_data()
    {
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *words) { QTest::newRow(name) << QString::fromLatin1(words); };
        row("no words", "");
        row("one word too few", "1.2.0 2026-12-01 https://a.example/ 2027-03-01");
        row("no version", "new 2026-12-01 https://a.example/ 2027-03-01 key.pem");
        row("one number", "2 2026-12-01 https://a.example/ 2027-03-01 key.pem");
        row("a candidate", "1.2.0-rc1 2026-12-01 https://a.example/ 2027-03-01 key.pem");
        row("no day", "1.2.0 soon https://a.example/ 2027-03-01 key.pem");
        row("no last day", "1.2.0 2026-12-01 https://a.example/ never key.pem");
        row("over before it begins", "1.2.0 2026-12-01 https://a.example/ 2026-11-30 key.pem");
        row("plain http", "1.2.0 2026-12-01 http://a.example/ 2027-03-01 key.pem");
        row("a quote in the page", "1.2.0 2026-12-01 'https://a.example/\"' 2027-03-01 key.pem");
        row("no key", "1.2.0 2026-12-01 https://a.example/ 2027-03-01 nowhere.pem");
        row("a key of another kind", "1.2.0 2026-12-01 https://a.example/ 2027-03-01 rsa.pem");
    }
    void whatWouldNotBeBelievedIsNotSigned()
    {
        QFETCH(const QString, words);
        const ShellAnswer refused = run(words);
        QVERIFY(refused.status > 0);
        QVERIFY(refused.out.isEmpty());
        QVERIFY(!refused.err.isEmpty());
    }

private:
    [[nodiscard]] ShellAnswer run(const QString &words) const
    {
        return runInShell(QStringLiteral("'" FRESHET_SOURCE_DIR "/packaging/update-notice.sh' ") + words,
                          m_folder.path());
    }

    QTemporaryDir m_folder;
    QByteArray m_key;
    CalendarDate m_today = CalendarDate::fromQDate(QDate(2026, 12, 24));
};

FRESHET_TEST(TstUpdateNoticeScript)
#include "tst_updatenoticescript.moc"
