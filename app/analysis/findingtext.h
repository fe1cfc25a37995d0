// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "domain/sentence.h"

namespace freshet {

/// What is wrong, in one sentence with both sides' amounts: "UISP says that the customer owes 45.00 USD, but
/// the open invoices add up to 40.00 USD."
[[nodiscard]] Sentence findingSentence(const Finding &finding);

/// What to do about it, in one sentence.
[[nodiscard]] Sentence findingAdvice(const Finding &finding);

} // namespace freshet
