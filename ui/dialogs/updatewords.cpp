// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/updatewords.h"

#include "ui/models/cellformat.h"

#include <QCoreApplication>

namespace freshet {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::UpdateWords)
};

} // namespace

QString updateAnswerSentence(const UpdateAnswer &answer, const QVersionNumber &running, const CellFormat &format)
{
    const auto *notice = std::get_if<UpdateNotice>(&answer);
    if (notice == nullptr)
        return updateFaultSentence(std::get<UpdateFault>(answer));
    if (!notice->isNewerThan(running))
        return Words::tr("You have the newest version.");
    return Words::tr("Freshet %1 is there since %2.")
        .arg(notice->version.toString(), format.date(notice->released.toQDate()));
}

QString lastAskedSentence(const UpdateMemory &memory, bool isOn, const QVersionNumber &running,
                          const CellFormat &format)
{
    if (const std::optional<UpdateAnswer> answer = memory.answer())
        return Words::tr("Asked for a newer version on %1. %2", "%2 is what came of it, one or two sentences")
            .arg(format.dateTime(memory.askedAt), updateAnswerSentence(*answer, running, format));
    return isOn ? Words::tr("Nobody was asked for a newer version yet.")
                : Words::tr("Freshet does not ask for newer versions so far.");
}

QString updateNews(const UpdateNotice &notice, const CellFormat &format)
{
    return Words::tr("Freshet %1 is available (%2). Freshet never installs by itself.")
        .arg(notice.version.toString(), format.date(notice.released.toQDate()));
}

} // namespace freshet
