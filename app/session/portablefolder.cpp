// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/portablefolder.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace freshet {

QString portableFolder(const QString &programFolder)
{
    const QDir beside(programFolder);
    return beside.exists(QStringLiteral("portable.txt")) ? beside.filePath(QStringLiteral("data")) : QString();
}

void keepSettingsIn(const QString &folder)
{
    if (folder.isEmpty())
        return;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, QDir(folder).filePath(QStringLiteral("settings")));
}

} // namespace freshet
