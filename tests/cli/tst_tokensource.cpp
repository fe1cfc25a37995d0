// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tokensource.h"
#include "tests/support/testregistry.h"

#include <QBuffer>
#include <QtTest>

using namespace freshet;
using namespace freshet::cli;

class TstTokenSource : public QObject
{
    Q_OBJECT

private slots:
    void readsToken_data()
    {
        QTest::addColumn<bool>("isOnStdin");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("environment");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<bool>("isForOneRun");
        QTest::newRow("input") << true << QByteArray("abc") << QByteArray() << QByteArray("abc") << false;
        QTest::newRow("line") << true << QByteArray("abc\n") << QByteArray() << QByteArray("abc") << false;
        QTest::newRow("Windows line") << true << QByteArray("abc\r\nrest") << QByteArray() << QByteArray("abc")
                                      << false;
        QTest::newRow("input first") << true << QByteArray("abc") << QByteArray("env") << QByteArray("abc") << false;
        QTest::newRow("environment") << false << QByteArray("abc") << QByteArray("env") << QByteArray("env") << true;
    }

    void readsToken()
    {
        QFETCH(bool, isOnStdin);
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, environment);
        QFETCH(QByteArray, token);
        QFETCH(bool, isForOneRun);
        const auto given = read(isOnStdin, input, environment);
        QVERIFY(given);
        QCOMPARE(given->token, token);
        QCOMPARE(given->isForOneRun, isForOneRun);
    }

    void anEmptyInputIsNoToken()
    {
        const auto given = read(true, "\n", "env");
        QVERIFY(!given);
        QCOMPARE(given.error().kind, ErrorKind::InvalidInput);
    }

private:
    static Result<GivenToken> read(bool isOnStdin, const QByteArray &input, const QByteArray &environment)
    {
        QBuffer in;
        in.setData(input);
        QBuffer out;
        if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
            return Error{};
        Console console(out, out, false);
        SignInRequestLine line;
        line.isTokenOnStdin = isOnStdin;
        return readToken(line, environment, in, console);
    }
};

FRESHET_TEST(TstTokenSource)
#include "tst_tokensource.moc"
