// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/snapshotwriter.h"
#include "tests/store/cachefile.h"
#include "tests/store/samplerecords.h"

namespace freshet::test {

inline QString sql(const char *text)
{
    return QString::fromUtf8(text);
}

/// A refresh of `rows` and nothing else.
template<typename Row>
PublishOutcome refresh(CacheFile &cache, const std::vector<Row> &rows, const PublishRequest &request = fullRequest())
{
    SnapshotWriter writer(cache.database());
    Result<PublishOutcome> outcome = [&]() -> Result<PublishOutcome> {
        if (const Result<RunStart> begun = writer.begin(); !begun)
            return begun.error();
        if (const Result<void> staged = writer.stage(rows); !staged)
            return staged.error();
        return writer.publish(request, noAnalysis());
    }();
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().detail));
    return *outcome;
}

/// From now on a write to any live row fails.
inline void forbidWritingRows(CacheFile &cache)
{
    for (const char *table :
         {"customers", "services", "invoices", "payments", "refunds", "credit_notes", "payment_methods",
          "organizations", "tags", "custom_attributes", "row_errors", "changes"}) {
        for (const char *action : {"INSERT", "UPDATE", "DELETE"})
            cache.run(sql("CREATE TEMP TRIGGER no_%1_%2 BEFORE %1 ON main.%2 BEGIN SELECT RAISE(ABORT, 'written'); END")
                          .arg(QLatin1String(action), QLatin1String(table)));
    }
}

inline Result<void> stageOneOfEach(SnapshotWriter &writer)
{
    for (const Result<void> &staged :
         {writer.stage(std::vector{sampleCustomer(1)}), writer.stage(std::vector{sampleService(2, 1)}),
          writer.stage(std::vector{sampleInvoice(3, 1)}), writer.stage(std::vector{samplePayment(3, 1)}),
          writer.stage(std::vector{sampleRefund(5, 1)}), writer.stage(std::vector{sampleCreditNote(6, 1)}),
          writer.stage(std::vector{PaymentMethod{sql("m-1"), sql("Cash"), true}}),
          writer.stage(std::vector{Organization{1, sql("Example Net")}}), writer.stage(std::vector{Tag{1, sql("VIP")}}),
          writer.stage(std::vector{CustomAttribute{1, sql("vip"), sql("Vip"), sql("client")}})}) {
        if (!staged)
            return staged;
    }
    return {};
}

} // namespace freshet::test
