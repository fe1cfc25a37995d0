// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/noticekey.h"
#include "tests/support/testregistry.h"
#include "updates/ed25519.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

/// Signatures as RFC 8032 has them.
class TstEd25519 : public QObject
{
    Q_OBJECT

private slots:
    void acceptsTheExamplesOfTheStandard_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("signature");
        const auto hex = [](const char *text) { return QByteArray::fromHex(text); };
        QTest::newRow("nothing") << hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a") << hex("")
                                 << hex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33"
                                        "bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
        QTest::newRow("two bytes") << hex("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025")
                                   << hex("af82")
                                   << hex("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d1"
                                          "6f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
    }
    void acceptsTheExamplesOfTheStandard()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QByteArray, message);
        QFETCH(const QByteArray, signature);
        QVERIFY(isSignedBy(key, message, signature));
        QVERIFY(!isSignedBy(key, message + 'x', signature));
    }

    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("signature");
        const NoticeKey key;
        const QByteArray good = key.signature("message");
        QByteArray flipped = good;
        flipped[10] = char(flipped.at(10) ^ 1);
        QTest::newRow("another key") << NoticeKey(2).publicKey() << good;
        QTest::newRow("one bit") << key.publicKey() << flipped;
        QTest::newRow("cut") << key.publicKey() << good.chopped(1);
        QTest::newRow("longer") << key.publicKey() << good + '\0';
        QTest::newRow("none") << key.publicKey() << QByteArray();
        QTest::newRow("no key") << QByteArray() << good;
        QTest::newRow("key of another size") << key.publicKey() + '\0' << good;
        QTest::newRow("key of noughts") << QByteArray(ed25519KeySize, '\0') << good;
    }
    void refusesWhatDoesNotFit()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QByteArray, signature);
        QVERIFY(isSignedBy(NoticeKey().publicKey(), "message", NoticeKey().signature("message")));
        QVERIFY(!isSignedBy(key, "message", signature));
    }
};

FRESHET_TEST(TstEd25519)
#include "tst_ed25519.moc"
