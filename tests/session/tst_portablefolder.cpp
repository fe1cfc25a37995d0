// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/portablefolder.h"
#include "session/serverprofile.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace freshet;

class TstPortableFolder : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_stick = std::make_unique<QTemporaryDir>();
        QVERIFY(m_stick->isValid());
    }

    void anInstalledProgramHasNone() { QCOMPARE(portableFolder(m_stick->path()), QString()); }

    void besideTheProgramWhenTheFileSaysSo()
    {
        mark(m_stick->path());
        QCOMPARE(portableFolder(m_stick->path()), m_stick->filePath(QStringLiteral("data")));
    }

    void everythingOfThisProgramGoesThere()
    {
        mark(m_stick->path());
        const QByteArray before = qgetenv("FRESHET_DATA_DIR");
        const auto tidy = qScopeGuard([&] { qputenv("FRESHET_DATA_DIR", before); });
        QCOMPARE(defaultDataFolder(m_stick->path()), QString::fromLocal8Bit(before));
        qunsetenv("FRESHET_DATA_DIR");
        QCOMPARE(defaultDataFolder(m_stick->path()), m_stick->filePath(QStringLiteral("data")));
    }

    void settingsGoThereToo()
    {
        const QSettings::Format before = QSettings::defaultFormat();
        const auto tidy = qScopeGuard([&] { QSettings::setDefaultFormat(before); });
        keepSettingsIn({});
        QCOMPARE(QSettings::defaultFormat(), before);

        keepSettingsIn(m_stick->path());
        QSettings settings(QSettings::defaultFormat(), QSettings::UserScope, QStringLiteral("freshet"));
        settings.setValue(QStringLiteral("theme"), QStringLiteral("dark"));
        settings.sync();
        QCOMPARE(settings.fileName(), m_stick->filePath(QStringLiteral("settings/freshet.ini")));
        QVERIFY(QFileInfo::exists(settings.fileName()));
    }

private:
    static void mark(const QString &folder)
    {
        QFile file(folder + QStringLiteral("/portable.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    std::unique_ptr<QTemporaryDir> m_stick;
};

FRESHET_TEST(TstPortableFolder)
#include "tst_portablefolder.moc"
