// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "refresh/refreshreport.h"

namespace freshet {

/// The report that reportJson() wrote; what it does not write (HTTP statuses, technical detail) is empty. Reports of
/// older versions lack lists and stage times. MalformedBody when it is no report.
Result<RefreshReport> readReport(const QByteArray &json);

} // namespace freshet
