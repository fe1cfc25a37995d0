// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace freshet {

/// What was to be done with a token when the keychain did not do it.
enum class TokenStep {
    Keeping,
    Reading,
    Removing,
    KeepingProxyPassword, ///< not the token, for once
};

/// The translated sentence for a Keychain… error at that step; errorSentence() for every other kind.
[[nodiscard]] QString keychainSentence(TokenStep step, const Error &error);

} // namespace freshet
