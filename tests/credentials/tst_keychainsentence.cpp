// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/keychainsentence.h"
#include "tests/support/testregistry.h"

#include <QSet>
#include <QtTest>

using namespace freshet;

class TstKeychainSentence : public QObject
{
    Q_OBJECT

private slots:
    void eachStateAndStepHasItsOwnSentence()
    {
        QSet<QString> sentences;
        for (const ErrorKind kind : {ErrorKind::KeychainAbsent, ErrorKind::KeychainLocked, ErrorKind::KeychainDenied,
                                     ErrorKind::KeychainTimedOut, ErrorKind::KeychainFailed}) {
            for (const TokenStep step : {TokenStep::Keeping, TokenStep::Reading, TokenStep::Removing}) {
                const QString sentence = keychainSentence(step, {kind, QStringLiteral("keychain"), 0, {}});
                QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
                QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
                sentences.insert(sentence);
            }
        }
    }

    void theProxysPasswordIsNamedWhereItIsMeant()
    {
        for (const ErrorKind kind : {ErrorKind::KeychainAbsent, ErrorKind::KeychainLocked, ErrorKind::KeychainDenied,
                                     ErrorKind::KeychainTimedOut, ErrorKind::KeychainFailed}) {
            const QString sentence = keychainSentence(TokenStep::KeepingProxyPassword, {kind, {}, 0, {}});
            QVERIFY2(sentence.contains(QLatin1String("proxy's password")), qPrintable(sentence));
            QVERIFY2(sentence.contains(QLatin1String("this run only")), qPrintable(sentence));
        }
    }

    void onlyKeepingSpeaksOfThisRunOnly()
    {
        const Error locked{ErrorKind::KeychainLocked, {}, 0, {}};
        QVERIFY(keychainSentence(TokenStep::Keeping, locked).contains(QLatin1String("this run only")));
        QVERIFY(!keychainSentence(TokenStep::Reading, locked).contains(QLatin1String("this run only")));
        QVERIFY(keychainSentence(TokenStep::Removing, locked).contains(QLatin1String("still kept")));
    }

    void otherErrorsKeepTheirSentence()
    {
        const Error error{ErrorKind::TimedOut, QStringLiteral("invoices"), 0, {}};
        for (const TokenStep step : {TokenStep::Keeping, TokenStep::Reading, TokenStep::Removing})
            QCOMPARE(keychainSentence(step, error), errorSentence(error));
    }
};

FRESHET_TEST(TstKeychainSentence)
#include "tst_keychainsentence.moc"
