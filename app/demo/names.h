// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/prng.h"

#include <string>
#include <string_view>

namespace freshet::demo {

struct PersonName
{
    std::string_view first;
    std::string_view last;
};

/// A name of one of many cultures; which ones are common depends on the organisation.
[[nodiscard]] PersonName pickPersonName(Prng &random, qint64 organizationId);
/// "Huang Bakery", "Fourie Motors (Pty) Ltd", …
[[nodiscard]] std::string pickCompanyName(Prng &random, qint64 organizationId);

struct Place
{
    std::string_view town;
    std::string_view zip;
};
[[nodiscard]] Place pickPlace(Prng &random, qint64 organizationId);
[[nodiscard]] std::string pickStreet(Prng &random, qint64 organizationId);

/// What of `name` can stand in an e-mail address: ASCII letters and digits, accents dropped; "customer" when nothing is
/// left.
[[nodiscard]] std::string mailName(std::string_view name);

} // namespace freshet::demo
