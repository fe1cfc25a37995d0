// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/documents.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtEndian>
#include <QtTest>

using namespace freshet::test;

/// Recipes that cannot be run here are at least well-formed, agree with each other and say what they are.
class TstPackagingFiles : public QObject
{
    Q_OBJECT

private slots:
    void whatWasNeverRunSaysSo_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file :
             {".github/workflows/build.yml", "cmake/FreshetDeploy.cmake", "cmake/FreshetPackage.cmake",
              "CMakePresets.json", "packaging/appimage/build.sh", "packaging/flatpak/org.freshet.Freshet.yml",
              "packaging/macos/Info.plist.in", "packaging/vcpkg/vcpkg.json", "packaging/windows/freshet.manifest",
              "packaging/windows/freshet.rc.in", "packaging/windows/installer.nsi"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }
    void whatWasNeverRunSaysSo()
    {
        QFETCH(const QString, file);
        QVERIFY2(textOf(file).contains(QLatin1String("not yet run"), Qt::CaseInsensitive), qPrintable(file));
    }

    void xmlIsWellFormed_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file : {"packaging/linux/org.freshet.Freshet.metainfo.xml.in", "packaging/macos/Info.plist.in",
                                 "packaging/windows/freshet.manifest"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }
    void xmlIsWellFormed()
    {
        QFETCH(const QString, file);
        QXmlStreamReader xml(textOf(file));
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }

    void theManifestAsksForSharpTextAndUtf8()
    {
        const QString manifest = textOf(QStringLiteral("packaging/windows/freshet.manifest"));
        QVERIFY(manifest.contains(QLatin1String(">PerMonitorV2</dpiAwareness>")));
        QVERIFY(manifest.contains(QLatin1String(">UTF-8</activeCodePage>")));
        QVERIFY(manifest.contains(QLatin1String("level=\"asInvoker\"")));
    }

    void theInstallerNeedsNoAdministrator()
    {
        const QString script = textOf(QStringLiteral("packaging/windows/installer.nsi"));
        QVERIFY(script.contains(QLatin1String("RequestExecutionLevel user")));
        QVERIFY(script.contains(QLatin1String("InstallDir \"$LOCALAPPDATA\\")));
        QVERIFY(!script.contains(QLatin1String("HKLM")));
        QVERIFY(script.contains(QLatin1String("/x portable.txt")));
    }

    void theLibrariesArePinned()
    {
        QJsonParseError problem;
        const QJsonObject manifest =
            QJsonDocument::fromJson(textOf(QStringLiteral("packaging/vcpkg/vcpkg.json")).toUtf8(), &problem).object();
        QCOMPARE(problem.error, QJsonParseError::NoError);
        static const QRegularExpression commit(QStringLiteral("^[0-9a-f]{40}$"));
        QVERIFY(commit.match(manifest.value(QLatin1String("builtin-baseline")).toString()).hasMatch());
        QStringList names;
        const QJsonArray dependencies = manifest.value(QLatin1String("dependencies")).toArray();
        for (const auto &dependency : dependencies)
            names.append(dependency.isObject() ? dependency.toObject().value(QLatin1String("name")).toString()
                                               : dependency.toString());
        // Each find_package() of the build is one of them.
        for (const char *name : {"qtbase", "qtsvg", "qtcharts", "qttools", "qtkeychain-qt6", "simdjson", "cpp-httplib",
                                 "libxlsxwriter", "openssl"})
            QVERIFY2(names.contains(QLatin1String(name)), name);
    }

    void theIconsHoldEverySize()
    {
        const QByteArray ico = bytesOf(QStringLiteral("packaging/windows/freshet.ico"));
        QVERIFY(ico.size() > 6);
        const auto count = qFromLittleEndian<quint16>(ico.constData() + 4);
        QList<int> widths;
        for (int index = 0; index < count; ++index)
            widths.append(quint8(ico.at(6 + 16 * index)));
        QCOMPARE(widths, (QList<int>{16, 24, 32, 48, 64, 0})); // 0 stands for 256

        const QByteArray icns = bytesOf(QStringLiteral("packaging/macos/freshet.icns"));
        QVERIFY(icns.startsWith("icns"));
        QCOMPARE(qFromBigEndian<quint32>(icns.constData() + 4), quint32(icns.size()));
        for (const char *kind : {"is32", "il32", "it32", "ic08", "ic09"})
            QVERIFY2(icns.contains(kind), kind);
    }

    void oneNameOfTheProgramEverywhere_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file : {"packaging/linux/org.freshet.Freshet.metainfo.xml.in",
                                 "packaging/linux/org.freshet.Freshet.desktop", "packaging/macos/Info.plist.in",
                                 "packaging/flatpak/org.freshet.Freshet.yml", "ui/windows/deskapplication.cpp"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }
    void oneNameOfTheProgramEverywhere()
    {
        QFETCH(const QString, file);
        QVERIFY(textOf(file).contains(QLatin1String("org.freshet.Freshet")));
    }

private:
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(QStringLiteral(FRESHET_SOURCE_DIR "/") + path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

FRESHET_TEST(TstPackagingFiles)
#include "tst_packagingfiles.moc"
