// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/sourcecopy.h"
#include "tests/support/testregistry.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtTest>

using namespace freshet::test;

/// The archive of a commit has the same bytes wherever and whenever it is made.
class TstSourceArchive : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_copy = std::make_unique<SourceCopy>();
        QVERIFY(m_copy->isValid());
        const ShellAnswer made =
            m_copy->run(QStringLiteral("git init -q && git add -A && git commit -qm One && git tag v17.2.1"));
        QVERIFY2(made.status == 0, made.err.constData());
    }

    void theSameInAnotherPlaceAndLater_data()
    {
        QTest::addColumn<QString>("before");
        QTest::newRow("a tagged commit") << QStringLiteral("true");
        QTest::newRow("a commit after it") << QStringLiteral("git commit -qm Two --allow-empty");
    }
    /// Another clone may shorten the names of commits to another length.
    void theSameInAnotherPlaceAndLater()
    {
        QFETCH(const QString, before);
        QCOMPARE(m_copy->run(before).status, 0);
        const ShellAnswer made = m_copy->run(
            QStringLiteral("packaging/archive.sh one && git clone -q . elsewhere && cd elsewhere && "
                           "git config core.abbrev 20 && umask 077 && touch -t 200102031200 cmake/* && TZ=Asia/Tokyo "
                           "packaging/archive.sh ../two && cmp ../one/*.tar.gz ../two/*.tar.gz"));
        QVERIFY2(made.status == 0, made.err + made.out);
    }

    void theSumIsThatOfTheArchive()
    {
        const ShellAnswer made = m_copy->run(QStringLiteral("packaging/archive.sh one"));
        QVERIFY2(made.status == 0, made.err.constData());
        const QString path = m_copy->path() + QStringLiteral("/one/freshet-17.2.1.tar.gz");
        QFile archive(path);
        QFile sum(path + QStringLiteral(".sha256"));
        QVERIFY(archive.open(QIODevice::ReadOnly) && sum.open(QIODevice::ReadOnly));
        const QByteArray expected = QCryptographicHash::hash(archive.readAll(), QCryptographicHash::Sha256).toHex();
        QCOMPARE(sum.readAll(), expected + "  freshet-17.2.1.tar.gz\n");
    }

    void aTagNeedsItsHeading_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<bool>("isPacked");
        QTest::newRow("with it") << QStringLiteral("v17.2.1") << true;
        QTest::newRow("no heading") << QStringLiteral("v17.3.0") << false;
        QTest::newRow("a heading that only begins like it") << QStringLiteral("v17.2") << false;
        QTest::newRow("a heading that only looks like it") << QStringLiteral("v17.2.10") << false;
        QTest::newRow("no version") << QStringLiteral("vacation") << true;
    }
    void aTagNeedsItsHeading()
    {
        QFETCH(const QString, tag);
        QFETCH(const bool, isPacked);
        const ShellAnswer made = m_copy->run(QStringLiteral("git tag -f %1 >&2 && packaging/archive.sh one").arg(tag));
        QVERIFY2((made.status == 0) == isPacked, made.err.constData());
        QCOMPARE(made.err.contains("no heading \"## " + tag.mid(1).toUtf8() + "\""), !isPacked);
        QCOMPARE(QFile::exists(m_copy->path() + QStringLiteral("/one/freshet-17.2.1.tar.gz")), isPacked);
    }

    void whatIsNotCommittedIsToldAndLeftOut()
    {
        const ShellAnswer made =
            m_copy->run(QStringLiteral("echo '# more' >>packaging/archive.sh && packaging/archive.sh one && "
                                       "tar -xzOf one/*.tar.gz freshet-17.2.1/packaging/archive.sh"));
        QCOMPARE(made.status, 0);
        QVERIFY(made.err.contains("not committed"));
        QVERIFY(!made.out.contains("# more"));
    }

private:
    std::unique_ptr<SourceCopy> m_copy;
};

FRESHET_TEST(TstSourceArchive)
#include "tst_sourcearchive.moc"
