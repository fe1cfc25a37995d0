// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/fault.h"

#include <QMetaType>

namespace freshet::test {

/// Every way in which a call that changes something can fail: the columns "fault" (demo::Fault::Kind) and "status", and
/// what follows: "state" of the line, whether UISP "took" it, and what is "written" down in desk.db behind the action.
/// For the _data() function of a test.
void addCallFaultRows();

} // namespace freshet::test
