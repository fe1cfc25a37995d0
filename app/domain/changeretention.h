// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

#include <optional>

namespace freshet {

/// For how long the desk remembers what each refresh changed. A setting of the office.
struct ChangeRetention
{
    static constexpr int usualDays = 90;
    static constexpr int mostDays = 36'500;

    std::optional<int> days = usualDays; ///< 1 … mostDays; nothing: for ever

    friend bool operator==(const ChangeRetention &, const ChangeRetention &) = default;
};

/// {"version": 1, "keep_days": 90}; 0 days: for ever.
[[nodiscard]] QByteArray changeRetentionJson(const ChangeRetention &retention);
/// InvalidInput with a translated sentence in `where` for anything that changeRetentionJson() does not write.
[[nodiscard]] Result<ChangeRetention> changeRetentionFromJson(const QByteArray &json);

} // namespace freshet
