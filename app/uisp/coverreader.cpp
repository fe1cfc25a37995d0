// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisp/coverreader.h"

namespace freshet {

std::vector<PaymentCover> readCovers(RecordReader &row, Field covers, Currency currency)
{
    std::vector<PaymentCover> read;
    row.forEach(covers, [&](RecordReader &cover) {
        read.push_back({cover.requiredId(coverNames["id"]), cover.requiredAmount(coverNames["amount"], currency),
                        cover.optionalId(coverNames["paymentId"]), cover.optionalId(coverNames["creditNoteId"]),
                        cover.optionalId(coverNames["invoiceId"]), cover.optionalId(coverNames["refundId"])});
    });
    return read;
}

} // namespace freshet
