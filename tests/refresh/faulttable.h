// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/fault.h"
#include "domain/error.h"

#include <QList>

#include <vector>

namespace freshet::test {

/// A list that a refresh reads.
struct ReadList
{
    const char *name;
    const char *path;      ///< as demo::Fault has it
    const char *queryPart; ///< likewise
    const char *key;       ///< what errors call it
};

/// One way in which UISP misbehaves, and what must come of it.
struct Misbehaviour
{
    const char *name;
    demo::Fault fault;
    QList<ErrorKind> kinds;        ///< any of these; a short answer is cut in another way than a compressed one
    const char *sentence;          ///< what the clerk must be able to read in it
    bool isWorthRepeating = false; ///< so that once is not seen
};

[[nodiscard]] const std::vector<ReadList> &readLists();
/// All that are answered at once; hanging and slow answers are not among them.
[[nodiscard]] std::vector<Misbehaviour> misbehaviours();
/// Answers that do not come within `limitMs`.
[[nodiscard]] std::vector<Misbehaviour> slowMisbehaviours(int limitMs);
/// `fault` for each request of one list, for ever.
[[nodiscard]] demo::Fault always(demo::Fault fault, const ReadList &list);

} // namespace freshet::test
