// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recordtable.h"
#include "store/smalllist.h"

#include <map>
#include <vector>

namespace freshet {

/// Everything a refresh has brought so far.
struct StagedRefresh
{
    std::map<Entity, RecordTable> tables;
    std::map<Entity, SmallList> lists;
    std::vector<HeldRow> held;
};

} // namespace freshet
