// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language.h"
#include "tests/packaging/documents.h"
#include "tests/support/testregistry.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtEndian>
#include <QtTest>

#include <algorithm>

using namespace freshet;
using namespace freshet::test;

namespace {

/// The name of vcpkg's port for what the build looks for; empty for what this test does not know.
QString portOf(const QString &library)
{
    static const QHash<QString, QString> ports = {
        {QStringLiteral("Core"), QStringLiteral("qtbase")},
        {QStringLiteral("Gui"), QStringLiteral("qtbase")},
        {QStringLiteral("Network"), QStringLiteral("qtbase")},
        {QStringLiteral("PrintSupport"), QStringLiteral("qtbase")},
        {QStringLiteral("Test"), QStringLiteral("qtbase")},
        {QStringLiteral("Sql"), QStringLiteral("qtbase")},
        {QStringLiteral("Widgets"), QStringLiteral("qtbase")},
        {QStringLiteral("Charts"), QStringLiteral("qtcharts")},
        {QStringLiteral("Svg"), QStringLiteral("qtsvg")},
        {QStringLiteral("LinguistTools"), QStringLiteral("qttools")},
        {QStringLiteral("CppHttplib"), QStringLiteral("cpp-httplib")},
        {QStringLiteral("LibDeflate"), QStringLiteral("libdeflate")},
        {QStringLiteral("OpenSSL"), QStringLiteral("openssl")},
        {QStringLiteral("Qt6Keychain"), QStringLiteral("qtkeychain-qt6")},
        {QStringLiteral("XlsxWriter"), QStringLiteral("libxlsxwriter")},
        {QStringLiteral("ZLIB"), QStringLiteral("zlib")},
        {QStringLiteral("simdjson"), QStringLiteral("simdjson")},
    };
    return ports.value(library);
}

/// cmake/ otherwise looks for what is in the ports already.
QStringList buildFiles()
{
    QStringList files = {QStringLiteral("CMakeLists.txt"), QStringLiteral("cmake/FreshetTranslations.cmake")};
    const QString root = QStringLiteral(FRESHET_SOURCE_DIR "/");
    for (const char *folder : {"app", "ui", "tests"}) {
        QDirIterator found(root + QLatin1String(folder), {QStringLiteral("CMakeLists.txt")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (found.hasNext())
            files += found.next().mid(root.size());
    }
    return files;
}

/// What the build looks for on every system: of Qt its parts, of others the library.
QStringList librariesOfTheBuild()
{
    static const QRegularExpression call(QStringLiteral("find_package\\((\\w+)([^)]*)\\)"));
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    QStringList libraries;
    for (const QString &file : buildFiles()) {
        auto calls = call.globalMatch(textOf(file));
        while (calls.hasNext()) {
            const QRegularExpressionMatch found = calls.next();
            const QString parts = found.captured(2).section(QStringLiteral("COMPONENTS"), 1);
            if (found.captured(1) == QLatin1String("Qt6"))
                libraries += parts.split(spaces, Qt::SkipEmptyParts);
            else
                libraries += found.captured(1);
        }
    }
    // Of Linux only, and of the compiler.
    libraries.removeAll(QStringLiteral("DBus"));
    libraries.removeAll(QStringLiteral("Threads"));
    return libraries;
}

/// The languages of the program but English, which needs no translation.
QStringList translatedLanguages()
{
    QStringList codes;
    for (const Language &language : shippedLanguages()) {
        if (language.code != QLatin1String("en"))
            codes += language.code;
    }
    return codes;
}

/// How often each language is given for `element`; those without one are named "".
QMap<QString, int> languagesOf(const QString &element, const QString &xmlText)
{
    QMap<QString, int> counts;
    QXmlStreamReader xml(xmlText);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == element)
            ++counts[xml.attributes().value(QLatin1String("xml:lang")).toString()];
    }
    return counts;
}

} // namespace

/// Recipes that cannot be run here are at least well-formed, agree with each other and say what they are.
class TstPackagingFiles : public QObject
{
    Q_OBJECT

private slots:
    void whatWasNeverRunSaysSo_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file :
             {".github/workflows/build.yml", "cmake/FreshetCodesign.cmake", "cmake/FreshetDeploy.cmake",
              "cmake/FreshetPackage.cmake", "CMakePresets.json", "packaging/appimage/build.sh",
              "packaging/flatpak/org.freshet.Freshet.yml", "packaging/macos/Info.plist.in",
              "packaging/vcpkg/vcpkg.json", "packaging/windows/freshet.manifest", "packaging/windows/freshet.rc.in",
              "packaging/windows/installer.nsi"})
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

    /// Whoever installs may choose any folder, with anything in it.
    void theInstallerRemovesOnlyWhatItBrought()
    {
        const QString script = textOf(QStringLiteral("packaging/windows/installer.nsi"));
        QVERIFY(!script.contains(QLatin1String("RMDir /r")));
        const QString before = script.section(QStringLiteral("SetOutPath \"$INSTDIR\""), 0, 0);
        QVERIFY(before.contains(QLatin1String("${If} ${FileExists} \"$INSTDIR\\bin\\freshet.exe\"")));
        QVERIFY(!before.contains(QLatin1String("Delete ")));
        const QString uninstaller = script.section(QStringLiteral("Section \"Uninstall\""), 1);
        QVERIFY(uninstaller.contains(QLatin1String("!include \"${REMOVALS}\"")));
    }

    /// makensis of Windows takes what follows the last backslash for the pattern.
    void theInstallerReadsItsFolderWithBackslashes()
    {
        const QString script = textOf(QStringLiteral("packaging/windows/installer.nsi"));
        QVERIFY(script.contains(QLatin1String("\"${FOLDER}\\*.*\"")));
        QVERIFY(!script.contains(QLatin1String("${FOLDER}/")));
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
        const QStringList libraries = librariesOfTheBuild();
        QVERIFY2(libraries.contains(QStringLiteral("ZLIB")) && libraries.contains(QStringLiteral("Charts")),
                 qPrintable(libraries.join(QLatin1Char(' '))));
        for (const QString &library : libraries)
            QVERIFY2(names.contains(portOf(library)), qPrintable(library));
    }

    void theDesktopEntrySpeaksEveryLanguage_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("what it is") << "GenericName";
        QTest::newRow("what it does") << "Comment";
        QTest::newRow("what it is searched by") << "Keywords";
        QTest::newRow("the action's name; Freshet's own is the same everywhere") << "Name";
    }
    void theDesktopEntrySpeaksEveryLanguage()
    {
        QFETCH(const QString, key);
        const QStringList lines =
            textOf(QStringLiteral("packaging/linux/org.freshet.Freshet.desktop")).split(QLatin1Char('\n'));
        for (const QString &code : translatedLanguages()) {
            const auto isOf = [start = QStringLiteral("%1[%2]=").arg(key, code)](const QString &line) {
                return line.startsWith(start) && line.size() > start.size();
            };
            QVERIFY2(std::ranges::count_if(lines, isOf) == 1, qPrintable(code));
        }
        const QRegularExpression translated(QStringLiteral("^%1\\[").arg(key));
        QCOMPARE(lines.filter(translated).size(), translatedLanguages().size());
    }

    void theSoftwareCentreSpeaksEveryLanguage_data()
    {
        QTest::addColumn<QString>("element");
        for (const char *element : {"summary", "p", "li"})
            QTest::newRow(element) << QString::fromLatin1(element);
    }
    void theSoftwareCentreSpeaksEveryLanguage()
    {
        QFETCH(const QString, element);
        const auto counts =
            languagesOf(element, textOf(QStringLiteral("packaging/linux/org.freshet.Freshet.metainfo.xml.in")));
        QVERIFY(counts.value(QString()) > 0);
        for (const QString &code : translatedLanguages())
            QVERIFY2(counts.value(code) == counts.value(QString()), qPrintable(code));
        QCOMPARE(counts.size(), translatedLanguages().size() + 1);
    }

    void theBundleNamesEveryLanguage()
    {
        const QString list = textOf(QStringLiteral("packaging/macos/Info.plist.in"))
                                 .section(QStringLiteral("<key>CFBundleLocalizations</key>"), 1)
                                 .section(QStringLiteral("</array>"), 0, 0);
        for (const Language &language : shippedLanguages())
            QVERIFY2(list.contains(QStringLiteral("<string>%1</string>").arg(language.code)),
                     qPrintable(language.code));
        QCOMPARE(list.count(QStringLiteral("<string>")), qsizetype(shippedLanguages().size()));
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
