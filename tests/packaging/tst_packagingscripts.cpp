// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/shell.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace freshet::test;

/// What cmake does for the packages of other systems, with a folder made here and a codesign that writes down its
/// calls.
class TstPackagingScripts : public QObject
{
    Q_OBJECT

private slots:
    void theUninstallerIsToldWhatWasInstalled()
    {
        const QTemporaryDir folder;
        makeFiles(folder.path(), {"stage/bin/freshet.exe", "stage/bin/portable.txt", "stage/bin/sub/a$b.dll",
                                  "stage/plugins/one two/c.dll", "stage/qt.conf"});
        const ShellAnswer answer =
            runInShell(QStringLiteral("'" FRESHET_CMAKE "' -D FOLDER=\"$PWD/stage\" -D OUTPUT=\"$PWD/list\" -P "
                                      "'" FRESHET_SOURCE_DIR "/packaging/windows/removals.cmake'"),
                       folder.path());
        QVERIFY2(answer.status == 0, answer.err.constData());
        QCOMPARE(
            linesOf(folder.filePath(QStringLiteral("list"))),
            (QStringList{
                QStringLiteral(R"(Delete "$INSTDIR\qt.conf")"),
                QStringLiteral(R"(Delete "$INSTDIR\plugins\one two\c.dll")"),
                QStringLiteral(R"(RMDir "$INSTDIR\plugins\one two")"), QStringLiteral(R"(RMDir "$INSTDIR\plugins")"),
                QStringLiteral(R"(Delete "$INSTDIR\bin\sub\a$$b.dll")"), QStringLiteral(R"(RMDir "$INSTDIR\bin\sub")"),
                QStringLiteral(R"(Delete "$INSTDIR\bin\freshet.exe")"), QStringLiteral(R"(RMDir "$INSTDIR\bin")")}));
    }

    void aBundleIsSignedFromTheInside()
    {
        const QTemporaryDir folder;
        makeBundle(folder.path());
        const ShellAnswer answer = sign(folder.path(), QStringLiteral("true"));
        QVERIFY2(answer.status == 0, answer.err.constData());
        QStringList parts;
        for (const QString &line : linesOf(folder.filePath(QStringLiteral("calls")))) {
            parts += line.section(QLatin1Char('|'), -1).section(QStringLiteral("/freshet.app"), 1);
            if (line.contains(QLatin1String("--sign|")))
                QVERIFY2(line.contains(QLatin1String("--options|runtime|--timestamp|--sign|Some One (A1)|")),
                         qPrintable(line));
        }
        QCOMPARE(parts, (QStringList{QStringLiteral("/Contents/Frameworks/libQt6Core.6.dylib"),
                                     QStringLiteral("/Contents/PlugIns/platforms/libqcocoa.dylib"),
                                     QStringLiteral("/Contents/Frameworks/QtGui.framework"),
                                     QStringLiteral("/Contents/MacOS/freshet-cli"), QString(), QString()}));
    }

    void aBundleThatCannotBeSignedIsNoPackage()
    {
        const QTemporaryDir folder;
        makeBundle(folder.path());
        QVERIFY(sign(folder.path(), QStringLiteral("false")).status != 0);
    }

private:
    static void makeFiles(const QString &folder, const QList<const char *> &paths)
    {
        for (const char *path : paths) {
            QFile file(folder + QLatin1Char('/') + QLatin1String(path));
            QVERIFY(QDir().mkpath(QFileInfo(file).path()));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
    }

    static void makeBundle(const QString &folder)
    {
        makeFiles(folder, {"freshet.app/Contents/MacOS/freshet", "freshet.app/Contents/MacOS/freshet-cli",
                           "freshet.app/Contents/Frameworks/libQt6Core.6.dylib",
                           "freshet.app/Contents/Frameworks/QtGui.framework/QtGui",
                           "freshet.app/Contents/PlugIns/platforms/libqcocoa.dylib"});
        QVERIFY(QFile::link(QStringLiteral("libQt6Core.6.dylib"),
                            folder + QStringLiteral("/freshet.app/Contents/Frameworks/libQt6Core.dylib")));
    }

    /// With a codesign that ends as `end` does.
    static ShellAnswer sign(const QString &folder, const QString &end)
    {
        return runInShell(QStringLiteral("printf '#!/bin/sh\\nIFS=\"|\"; echo \"$*\" >>calls\\n%1\\n' >codesign && "
                                         "chmod +x codesign && PATH=$PWD:$PATH '" FRESHET_CMAKE
                                         "' -D CMAKE_INSTALL_PREFIX=\"$PWD\" -D "
                                         "FRESHET_CODESIGN_IDENTITY='Some One (A1)' -P "
                                         "'" FRESHET_SOURCE_DIR "/cmake/FreshetCodesign.cmake'")
                              .arg(end),
                          folder);
    }

    static QStringList linesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly)
                   ? QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)
                   : QStringList();
    }
};

FRESHET_TEST(TstPackagingScripts)
#include "tst_packagingscripts.moc"
