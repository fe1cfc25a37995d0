// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uisp/connection.h"
#include "uisp/httperror.h"

#include <QNetworkProxy>

namespace freshet {

/// The proxy on the way to the connection's server, with its password; NoProxy when there is none. This computer is
/// always reached directly. Asks the system when that is the choice, which may read files or run a script.
[[nodiscard]] QNetworkProxy proxyOnTheWay(const Connection &connection);

/// What that proxy means for errors.
[[nodiscard]] ProxyUse proxyUseOf(const Connection &connection);

} // namespace freshet
