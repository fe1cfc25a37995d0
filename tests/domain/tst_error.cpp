// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "domain/result.h"
#include "tests/support/testregistry.h"

#include <QSet>
#include <QtTest>

using namespace freshet;

class TstError : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasItsOwnCodeAndSentence()
    {
        QSet<QString> codes;
        for (int kind = 0; kind <= int(ErrorKind::AlreadyRunning); ++kind) {
            const Error error{ErrorKind(kind), QStringLiteral("invoices"), 422, {}};
            QVERIFY(!codes.contains(errorCode(error.kind)));
            codes.insert(errorCode(error.kind));
            QCOMPARE(errorKindOf(errorCode(error.kind)), error.kind);
            QVERIFY2(errorSentence(error).size() > 7, qPrintable(errorCode(error.kind)));
        }
    }

    void aWordThatIsNoCodeHasNoKind() { QVERIFY(!errorKindOf(QStringLiteral("timed out"))); }

    void aRightNamesWhatItMayNotRead()
    {
        QVERIFY(errorSentence({ErrorKind::Forbidden, QStringLiteral("invoices"), 403, {}})
                    .contains(QLatin1String("invoices")));
    }

    void aListGoesByItsTitle_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("a right is missing") << ErrorKind::Forbidden;
        QTest::newRow("refused") << ErrorKind::RequestRejected;
        QTest::newRow("unreadable") << ErrorKind::MalformedBody;
    }
    void aListGoesByItsTitle()
    {
        QFETCH(ErrorKind, kind);
        const QString sentence = errorSentence({kind, QStringLiteral("credit_notes"), 422, {}});
        QVERIFY2(sentence.contains(QLatin1String(" credit notes ")) ||
                     sentence.contains(QLatin1String(" credit notes.")),
                 qPrintable(sentence));
    }

    void aResultHoldsOneOfTwo()
    {
        const Result<int> good(7);
        QVERIFY(good);
        QCOMPARE(*good, 7);
        const Result<int> bad(Error{ErrorKind::TimedOut, {}, 0, {}});
        QVERIFY(!bad.ok());
        QCOMPARE(bad.error().kind, ErrorKind::TimedOut);
        QVERIFY(Result<void>().ok());
        QVERIFY(!Result<void>(Error{}).ok());
    }
};

FRESHET_TEST(TstError)
#include "tst_error.moc"
