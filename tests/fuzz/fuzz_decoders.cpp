// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte chooses the decoder, the rest is UISP's answer.
#include "uisp/customerstate.h"
#include "uisp/decoders.h"
#include "uisp/gzipbody.h"

#include <array>
#include <cstdint>
#include <cstdlib>

using namespace freshet;

namespace {

using Decode = void (*)(const QByteArray &);

template<auto decoder>
void decode(const QByteArray &body)
{
    static_cast<void>(decoder(body));
}

/// As small as the limit is, nothing larger may come out.
void unpack(const QByteArray &packed)
{
    constexpr qint64 largest = 1024LL * 1024;
    const Result<QByteArray> body = unpackedGzip(packed, largest);
    if (body && body->size() > largest)
        std::abort();
}

constexpr std::array<Decode, 25> decoders{decode<decodeCustomers>,
                                          decode<decodeServices>,
                                          decode<decodeInvoices>,
                                          decode<decodePayments>,
                                          decode<decodeRefunds>,
                                          decode<decodeCreditNotes>,
                                          decode<decodePaymentMethods>,
                                          decode<decodeOrganizations>,
                                          decode<decodeTags>,
                                          decode<decodeCustomAttributes>,
                                          decode<decodeCustomer>,
                                          decode<decodeService>,
                                          decode<decodeInvoice>,
                                          decode<decodePayment>,
                                          decode<decodeRefund>,
                                          decode<decodeCreditNote>,
                                          decode<decodeVersion>,
                                          decode<decodeUserName>,
                                          decode<decodeTimeZone>,
                                          decode<decodeOverview>,
                                          decode<scanIds>,
                                          decode<decodeUispSuspension>,
                                          decode<decodeAttributeValues>,
                                          decode<decodeClientLogs>,
                                          unpack};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray body(reinterpret_cast<const char *>(data) + 1, qsizetype(size - 1));
    decoders[data[0] % decoders.size()](body);
    return 0;
}
