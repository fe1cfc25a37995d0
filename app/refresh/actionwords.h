// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "store/actionstore.h"

/// What is said of an action that was sent, in translated sentences.
namespace freshet {

/// "Suspended. UISP shows it."
[[nodiscard]] QString doneSentence(ActionKind kind);
/// Somebody else was quicker.
[[nodiscard]] QString alreadySentence(ActionKind kind);
/// UISP did not take it.
[[nodiscard]] QString refusalSentence(ActionKind kind, const Error &error);
/// UISP took it, and does not show it.
[[nodiscard]] QString notShownSentence(ActionKind kind);
/// Another action on the same service or customer came before it.
[[nodiscard]] QString tooLateSentence(ActionKind kind);
/// Whether it took could not be read.
[[nodiscard]] QString unreadSentence(ActionKind kind, const Error &error);
/// The answer was lost, and it has not taken so far.
[[nodiscard]] QString maybeLaterSentence(ActionKind kind);

/// What became of an earlier action whose answer was lost.
enum class Settled {
    Took,
    DidNotTake,
    MayBeUnderWay,
    BySomebodyElse, ///< of a service: suspended for another reason than was sent
};
[[nodiscard]] QString settledSentence(const SentAction &action, Settled how);
/// UISP could not be asked about it.
[[nodiscard]] QString unsettledSentence(const SentAction &action, const Error &error);

} // namespace freshet
