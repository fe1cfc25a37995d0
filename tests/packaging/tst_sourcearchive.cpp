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

    void theSameInAnotherPlaceAndLater()
    {
        const ShellAnswer made =
            m_copy->run(QStringLiteral("packaging/archive.sh one && git clone -q . elsewhere && cd elsewhere && "
                                       "umask 077 && touch -t 200102031200 cmake/* && TZ=Asia/Tokyo "
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
