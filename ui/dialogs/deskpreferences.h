// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeretention.h"
#include "refresh/refreshschedule.h"
#include "ui/models/csvmarks.h"
#include "uisp/pagesize.h"

#include <QString>

#include <optional>

namespace freshet {

/// What the settings dialog shows and gives back.
struct DeskPreferences
{
    ScheduleSettings schedule;
    PagingLimits paging;
    QString theme = QStringLiteral("system");    ///< "system", "light" or "dark"
    QString language = QStringLiteral("system"); ///< "system" or the code of a shipped language
    CsvMarks csvMarks = CsvMarks::Locale;
    std::optional<ChangeRetention> retention; ///< of the open server; none while none is open
};

} // namespace freshet
