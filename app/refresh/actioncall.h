// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refresh/freshfacts.h"
#include "store/actionstore.h"

/// What goes to UISP for each kind of action, and where UISP shows whether it took. Pure; any thread.
namespace freshet {

/// The call that carries the action out. `facts` were read just before: setting an attribute sends all others that the
/// customer has along with it, as they are.
[[nodiscard]] ApiRequest callFor(const SentAction &action, const FreshFacts &facts);

/// Where to look whether it took.
[[nodiscard]] ApiRequest lookUp(const SentAction &action);
enum class Shown {
    NotTaken,
    Taken,
    BySomebodyElse, ///< as wanted, but not by this action: suspended for another reason
};
/// What the answer to lookUp() shows: whether the service is as wanted, the attribute has the value, or the note is
/// there and is newer than all that were there before. Errors are those of the decoders.
Result<Shown> shownBy(const SentAction &action, const QByteArray &body);

/// UISP would say the same to whatever is asked next: the token is refused, may not, or is to slow down.
[[nodiscard]] bool concernsEveryCall(ErrorKind kind);
/// Whether a service in this state is as `kind` makes it.
[[nodiscard]] bool isAsWanted(ActionKind kind, ServiceStatus status);
/// Whether one of them is the note of `wish` and newer than `reference`.
[[nodiscard]] bool isWrittenSince(RecordId reference, const ActionWish &wish, const std::vector<ClientLog> &logs);

} // namespace freshet
