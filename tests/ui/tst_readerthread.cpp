// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "ui/models/readerthread.h"

#include <QSemaphore>
#include <QtTest>

using namespace freshet;

class TstReaderThread : public QObject
{
    Q_OBJECT

private slots:
    void readsElsewhereAndDeliversHere()
    {
        test::DeskFixture desk;
        ReaderThread thread;
        thread.setCachePath(desk.cachePath());
        QThread *read = nullptr;
        QThread *delivered = nullptr;
        bool isOpen = false;
        thread.post(thread.newSlot(), [&](const Result<Database *> &cache) -> ReaderThread::Delivery {
            read = QThread::currentThread();
            isOpen = cache.ok();
            return [&delivered] { delivered = QThread::currentThread(); };
        });
        QTRY_VERIFY(delivered != nullptr);
        QCOMPARE(delivered, QThread::currentThread());
        QVERIFY(read != delivered);
        QVERIFY(isOpen);
    }

    void aNewerReadingOfASlotSupersedesAWaitingOne()
    {
        ReaderThread thread;
        QSemaphore gate;
        const int slot = thread.newSlot();
        QStringList done;
        thread.post(thread.newSlot(), [&](const Result<Database *> &) -> ReaderThread::Delivery {
            gate.acquire();
            return [&done] { done.append(QStringLiteral("gate")); };
        });
        for (const char *name : {"first", "second", "third"})
            thread.post(slot, [&done, name](const Result<Database *> &) -> ReaderThread::Delivery {
                return [&done, name] { done.append(QString::fromLatin1(name)); };
            });
        gate.release();
        QTRY_COMPARE(done, (QStringList{QStringLiteral("gate"), QStringLiteral("third")}));
    }

    void saysWhyThereIsNoConnection_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("none set") << QString();
        QTest::newRow("no such file") << QDir::temp().filePath(QStringLiteral("freshet-no-such-folder/cache.db"));
    }
    void saysWhyThereIsNoConnection()
    {
        QFETCH(QString, path);
        ReaderThread thread;
        thread.setCachePath(path);
        std::optional<bool> isOpen;
        thread.post(thread.newSlot(), [&](const Result<Database *> &cache) -> ReaderThread::Delivery {
            return [&isOpen, ok = cache.ok()] { isOpen = ok; };
        });
        QTRY_VERIFY(isOpen.has_value());
        QVERIFY(!*isOpen);
    }

    void nothingOfAnotherFileIsDelivered()
    {
        ReaderThread thread;
        QSemaphore begun;
        QSemaphore gate;
        QSemaphore read;
        bool isLateDelivered = false;
        bool isNewDelivered = false;
        thread.post(thread.newSlot(), [&](const Result<Database *> &) -> ReaderThread::Delivery {
            begun.release();
            gate.acquire();
            read.release();
            return [&isLateDelivered] { isLateDelivered = true; };
        });
        begun.acquire();
        thread.setCachePath(QStringLiteral("another"));
        gate.release();
        read.acquire();
        thread.post(thread.newSlot(), [&](const Result<Database *> &) -> ReaderThread::Delivery {
            return [&isNewDelivered] { isNewDelivered = true; };
        });
        QTRY_VERIFY(isNewDelivered);
        QVERIFY(!isLateDelivered);
    }

    void endsWithReadingsWaiting()
    {
        QSemaphore gate;
        bool isDelivered = false;
        {
            ReaderThread thread;
            for (int i = 0; i < 5; ++i)
                thread.post(thread.newSlot(), [&](const Result<Database *> &) -> ReaderThread::Delivery {
                    gate.acquire();
                    return [&isDelivered] { isDelivered = true; };
                });
            gate.release(5);
        }
        QCoreApplication::sendPostedEvents();
        QVERIFY(!isDelivered);
    }
};

FRESHET_TEST(TstReaderThread)
#include "tst_readerthread.moc"
