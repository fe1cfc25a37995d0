// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/sourcecopy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace freshet::test {

SourceCopy::SourceCopy()
    : m_isValid(m_folder.isValid())
{
    const QDir source(QStringLiteral(FRESHET_SOURCE_DIR));
    for (const char *name : {".archive-version", ".gitattributes", "cmake/FreshetVersion.cmake", "packaging/archive.sh",
                             "packaging/update-notice.sh"}) {
        const QString file = QString::fromLatin1(name);
        const QString copy = m_folder.filePath(file);
        m_isValid = m_isValid && QDir().mkpath(QFileInfo(copy).path()) && QFile::copy(source.filePath(file), copy);
    }
    QFile changes(m_folder.filePath(QStringLiteral("CHANGELOG.md")));
    m_isValid = m_isValid && changes.open(QIODevice::WriteOnly) &&
                changes.write("# Changelog\n\n## 17.2.1 – 2026-11-23\n\n- Something.\n") > 0;
}

ShellAnswer SourceCopy::run(const QString &command) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("GIT_DIR"));
    for (const char *who : {"AUTHOR", "COMMITTER"}) {
        const QString whom = QStringLiteral("GIT_%1_").arg(QLatin1String(who));
        environment.insert(whom + QLatin1String("NAME"), QStringLiteral("A tester"));
        environment.insert(whom + QLatin1String("EMAIL"), QStringLiteral("tester@example.org"));
        environment.insert(whom + QLatin1String("DATE"), QStringLiteral("2026-11-23T10:00:00Z"));
    }
    environment.insert(QStringLiteral("HOME"), path());
    environment.insert(QStringLiteral("GIT_CONFIG_GLOBAL"), QStringLiteral("/dev/null"));
    environment.insert(QStringLiteral("GIT_CONFIG_NOSYSTEM"), QStringLiteral("1"));
    return runInShell(command, path(), environment);
}

QString SourceCopy::version() const
{
    const ShellAnswer answer = run(QStringLiteral("'" FRESHET_CMAKE "' -P cmake/FreshetVersion.cmake"));
    return answer.status == 0 ? QString::fromUtf8(answer.out).trimmed() : QString();
}

} // namespace freshet::test
