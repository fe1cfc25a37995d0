// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QString>

#include <string>
#include <vector>

/// The JSON texts that rows keep of their parts. Written by hand because a refresh writes hundreds of thousands.
namespace freshet {

/// [[id,amount,payment_id,credit_note_id,invoice_id,refund_id],…], amounts in minor units, null for what is missing;
/// ASCII.
[[nodiscard]] std::string coversText(const std::vector<PaymentCover> &covers);
/// [{"name":…,"email":…,"phone":…,"billing":true},…]
[[nodiscard]] QString contactsText(const std::vector<Contact> &contacts);
/// ["VIP",…]
[[nodiscard]] QString tagsText(const std::vector<QString> &tags);
/// {"key":"value",…}
[[nodiscard]] QString attributesText(const std::vector<AttributeValue> &attributes);

} // namespace freshet
