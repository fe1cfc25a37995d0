// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/sourcecopy.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace freshet::test;

/// The version is that of the newest tag, or the declared one.
class TstVersion : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QFile file(QStringLiteral(FRESHET_SOURCE_DIR "/cmake/FreshetVersion.cmake"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression declaration(QStringLiteral("set\\(declared ([0-9.]+)\\)"));
        m_declared = declaration.match(QString::fromUtf8(file.readAll())).captured(1);
        QVERIFY(!m_declared.isEmpty());
    }

    void comesFromTheNewestTag_data()
    {
        QTest::addColumn<QString>("git");
        QTest::addColumn<QString>("version");
        const QString commit = QStringLiteral("git init -q && git add -A && git commit -qm One");
        const QString another = QStringLiteral(" && git commit -qm Two --allow-empty");
        QTest::newRow("no git") << QString() << m_declared;
        QTest::newRow("no tag") << commit << m_declared;
        QTest::newRow("a tag") << commit + QStringLiteral(" && git tag v17.2.1") << QStringLiteral("17.2.1");
        QTest::newRow("a signed tag's like")
            << commit + QStringLiteral(" && git tag -am Release v17.2.1") << QStringLiteral("17.2.1");
        QTest::newRow("commits after it")
            << commit + QStringLiteral(" && git tag v17.2.1") + another << QStringLiteral("17.2.1");
        QTest::newRow("the newest of two")
            << commit + QStringLiteral(" && git tag v17.2.1") + another + QStringLiteral(" && git tag v17.10.0")
            << QStringLiteral("17.10.0");
        QTest::newRow("another kind of tag") << commit + QStringLiteral(" && git tag vacation") << m_declared;
        QTest::newRow("an older tag than what is declared")
            << commit + QStringLiteral(" && git tag v0.0.1") << m_declared;
    }
    void comesFromTheNewestTag()
    {
        QFETCH(const QString, git);
        const SourceCopy copy;
        QVERIFY(copy.isValid());
        if (!git.isEmpty()) {
            const ShellAnswer made = copy.run(git);
            QVERIFY2(made.status == 0, made.err.constData());
        }
        QTEST(copy.version(), "version");
    }

    void anArchiveKnowsItsTag()
    {
        const SourceCopy copy;
        QVERIFY(copy.isValid());
        const ShellAnswer packed =
            copy.run(QStringLiteral("git init -q && git add -A && git commit -qm One && git tag v17.2.1 && "
                                    "packaging/archive.sh out && mkdir unpacked && "
                                    "tar -xzf out/freshet-17.2.1.tar.gz -C unpacked"));
        QVERIFY2(packed.status == 0, packed.err.constData());
        const ShellAnswer version =
            copy.run(QStringLiteral("'" FRESHET_CMAKE "' -P unpacked/freshet-17.2.1/cmake/FreshetVersion.cmake"));
        QCOMPARE(version.out.trimmed(), QByteArray("17.2.1"));
    }

    void aPackageSaysWhatItIsAndOfWhichDay_data()
    {
        QTest::addColumn<QString>("git");
        QTest::addColumn<QString>("said");
        const QString commit =
            QStringLiteral("export GIT_COMMITTER_DATE=2027-02-03T23:30:00-0800 && git init -q && git add -A && "
                           "git commit -qm One");
        const QString tag = QStringLiteral(" && git tag v17.2.1");
        const QString archive = QStringLiteral(" && git archive HEAD .archive-version >archived && rm -r .git && "
                                               "tar -xf archived");
        const QString ofTheDay = QStringLiteral("2027-02-04 ");
        QTest::newRow("no git") << QStringLiteral("true") << QStringLiteral("2026-11-23 development");
        QTest::newRow("no tag") << commit << ofTheDay + QStringLiteral("development");
        QTest::newRow("a tag") << commit + tag << ofTheDay + QStringLiteral("stable");
        QTest::newRow("a candidate") << commit + tag + QStringLiteral("-rc1")
                                     << ofTheDay + QStringLiteral("development");
        QTest::newRow("a commit after it") << commit + tag + QStringLiteral(" && git commit -qm Two --allow-empty")
                                           << ofTheDay + QStringLiteral("development");
        QTest::newRow("an archive without a tag") << commit + archive << ofTheDay + QStringLiteral("development");
        QTest::newRow("an archive of a tag") << commit + tag + archive << ofTheDay + QStringLiteral("stable");
    }
    void aPackageSaysWhatItIsAndOfWhichDay()
    {
        QFETCH(const QString, git);
        const SourceCopy copy;
        QVERIFY(copy.isValid());
        const ShellAnswer made = copy.run(git);
        QVERIFY2(made.status == 0, made.err.constData());
        const ShellAnswer answer =
            copy.run(QStringLiteral("echo 'include(cmake/FreshetVersion.cmake) freshet_commit_day(day %Y-%m-%d) "
                                    "message(\"${day} ${FRESHET_RELEASE_TYPE}\")' | sed 's/) /)\\n/g' >asked.cmake && "
                                    "TZ=Asia/Tokyo '" FRESHET_CMAKE "' -P asked.cmake"));
        QTEST(QString::fromUtf8(answer.err).trimmed(), "said");
    }

private:
    QString m_declared;
};

FRESHET_TEST(TstVersion)
#include "tst_version.moc"
