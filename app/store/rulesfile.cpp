// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rulesfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace freshet {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::RulesFile)
};

constexpr qint64 mostBytes = 1'000'000; ///< far more than any real one has

Error refused(const QString &sentence, const QString &path, const QString &reason)
{
    return {ErrorKind::InvalidInput, sentence.arg(QDir::toNativeSeparators(path), reason), 0, {}};
}

} // namespace

Result<BehaviourSettings> readRulesFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(Words::tr("%1 could not be opened (%2). Choose another file."), path, file.errorString());
    const QByteArray json = file.read(mostBytes);
    if (file.error() != QFileDevice::NoError)
        return refused(Words::tr("%1 could not be read (%2). Choose another file."), path, file.errorString());
    Result<BehaviourSettings> settings = behaviourFromJson(json);
    if (!settings)
        return refused(Words::tr("%1 was not imported, and nothing is changed. %2"), path,
                       errorSentence(settings.error()));
    return settings;
}

Result<void> writeRulesFile(const QString &path, const BehaviourSettings &settings)
{
    QSaveFile file(path);
    const QByteArray json = behaviourJson(settings);
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return {};
    return refused(Words::tr("%1 could not be written (%2). Choose another folder."), path, file.errorString());
}

} // namespace freshet
