// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/keychainstore.h"
#include "tests/credentials/answer.h"
#include "tests/support/testregistry.h"
#include "tests/support/waiting.h"

#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

using namespace freshet;
using test::Answer;

/// Against a real, unlocked keyring (with-keyring.sh unlocked).
class TstKeychainStore : public QObject
{
    Q_OBJECT

private slots:
    void keepsAToken()
    {
        KeychainStore store;
        const Answer written(store.write(key(), token()));
        QCOMPARE(written.count(), 0);
        QVERIFY(written.wait());
        QCOMPARE(errorCode(written.kind()), errorCode(ErrorKind::Cancelled));
        QVERIFY(written.ok());
        QCOMPARE(written.count(), 1);
        KeychainStore other;
        const Answer read(other.read(key()));
        QVERIFY(read.wait());
        QCOMPARE(read.secret(), token());
        QCOMPARE(read.count(), 1);
    }

    void keepsItUnderOurName()
    {
        KeychainStore store;
        QVERIFY(Answer(store.write(key(), token())).wait());
        QByteArray found;
        QVERIFY(lookUp(&found));
        QCOMPARE(found, token());
    }

    void replacesAToken()
    {
        KeychainStore store;
        QVERIFY(Answer(store.write(key(), "first")).wait());
        QVERIFY(Answer(store.write(key(), token())).wait());
        const Answer read(store.read(key()));
        QVERIFY(read.wait());
        QCOMPARE(read.secret(), token());
    }

    void removesAToken()
    {
        KeychainStore store;
        QVERIFY(Answer(store.write(key(), token())).wait());
        const Answer removed(store.remove(key()));
        QVERIFY(removed.wait());
        QVERIFY(removed.ok());
        KeychainStore other;
        const Answer read(other.read(key()));
        QVERIFY(read.wait());
        QCOMPARE(read.kind(), ErrorKind::KeychainEntryMissing);
        QByteArray found;
        QVERIFY(lookUp(&found));
        QCOMPARE(found, QByteArray());
    }

    void removingWhatIsNotThereSucceeds()
    {
        KeychainStore store;
        const Answer removed(store.remove(QStringLiteral("nobody")));
        QVERIFY(removed.wait());
        QVERIFY(removed.ok());
    }

    void entriesOfTwoServersAreApart()
    {
        KeychainStore store;
        const Answer one(store.write(QStringLiteral("one"), "1"));
        const Answer two(store.write(QStringLiteral("two"), "2"));
        QVERIFY(one.wait() && two.wait());
        QVERIFY(Answer(store.remove(QStringLiteral("one"))).wait());
        const Answer read(store.read(QStringLiteral("two")));
        QVERIFY(read.wait());
        QCOMPARE(read.secret(), QByteArray("2"));
    }

    void aStoreThatIsGoneSaysNothingMore()
    {
        for (const int turns : {0, 1, 3}) {
            auto store = std::make_unique<KeychainStore>();
            const Answer read(store->read(key()));
            for (int turn = 0; turn < turns; ++turn)
                QCoreApplication::processEvents(QEventLoop::AllEvents);
            const int saidBefore = read.count();
            store.reset();
            KeychainStore other;
            QVERIFY(Answer(other.read(key())).wait());
            QCOMPARE(read.count(), saidBefore);
        }
    }

private:
    static QString key() { return QStringLiteral("6f1d3c52-7d0b-4f7e-9a55-2b8f6f1c0a11"); }
    static QByteArray token() { return "t0ken-\xc3\xa9-of-the-keychain-test"; }

    /// What an independent tool reads; empty when it finds nothing. Passes by with `token` where there is no such tool.
    static bool lookUp(QByteArray *found)
    {
        const QString tool = QStandardPaths::findExecutable(QStringLiteral("secret-tool"));
        if (tool.isEmpty()) {
            KeychainStore store;
            const Answer read(store.read(key()));
            const bool answered = read.wait();
            *found = read.secret();
            return answered;
        }
        QProcess process;
        process.start(tool, {QStringLiteral("lookup"), QStringLiteral("server"), QStringLiteral("freshet"),
                             QStringLiteral("user"), key()});
        const bool ended = test::waitUntil([&process] { return process.state() == QProcess::NotRunning; }, 30000);
        *found = process.readAllStandardOutput();
        return ended;
    }
};

FRESHET_TEST(TstKeychainStore)
#include "tst_keychainstore.moc"
