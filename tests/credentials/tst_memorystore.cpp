// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/memorystore.h"
#include "tests/credentials/answer.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using test::Answer;

class TstMemoryStore : public QObject
{
    Q_OBJECT

private slots:
    void answersFromTheEventLoopAndOnce()
    {
        MemoryStore store;
        const Answer written(store.write(QStringLiteral("a"), "secret"));
        QCOMPARE(written.count(), 0);
        QVERIFY(written.wait());
        QVERIFY(written.ok());
        QCOMPARE(written.count(), 1);
    }

    void givesBackWhatItWasGiven()
    {
        MemoryStore store;
        QVERIFY(Answer(store.write(QStringLiteral("a"), "one")).wait());
        QVERIFY(Answer(store.write(QStringLiteral("b"), "two")).wait());
        const Answer read(store.read(QStringLiteral("a")));
        QVERIFY(read.wait());
        QCOMPARE(read.secret(), QByteArray("one"));
    }

    void forgets()
    {
        MemoryStore store;
        QVERIFY(Answer(store.write(QStringLiteral("a"), "one")).wait());
        const Answer removed(store.remove(QStringLiteral("a")));
        QVERIFY(removed.wait());
        QVERIFY(removed.ok());
        QVERIFY(!store.contains(QStringLiteral("a")));
        const Answer read(store.read(QStringLiteral("a")));
        QVERIFY(read.wait());
        QCOMPARE(read.kind(), ErrorKind::KeychainEntryMissing);
    }

    void failsWhenTold()
    {
        MemoryStore store;
        QVERIFY(Answer(store.write(QStringLiteral("a"), "one")).wait());
        store.setFailure(Error{ErrorKind::KeychainLocked, {}, 0, {}});
        const Answer refusedRead(store.read(QStringLiteral("a")));
        const Answer refusedWrite(store.write(QStringLiteral("b"), "two"));
        const Answer refusedRemoval(store.remove(QStringLiteral("a")));
        for (const Answer *answer : {&refusedRead, &refusedWrite, &refusedRemoval}) {
            QVERIFY(answer->wait());
            QCOMPARE(answer->kind(), ErrorKind::KeychainLocked);
        }
        QVERIFY(store.contains(QStringLiteral("a")));
        QVERIFY(!store.contains(QStringLiteral("b")));
        store.setFailure(std::nullopt);
        const Answer read(store.read(QStringLiteral("a")));
        QVERIFY(read.wait());
        QCOMPARE(read.secret(), QByteArray("one"));
    }

    void saysNothingWhenItsOwnerIsGone()
    {
        auto store = std::make_unique<MemoryStore>();
        const Answer read(store->read(QStringLiteral("a")));
        store.reset();
        QVERIFY(!read.wait(50));
        QCOMPARE(read.count(), 0);
    }
};

FRESHET_TEST(TstMemoryStore)
#include "tst_memorystore.moc"
