// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progresstext.h"

#include <QCoreApplication>
#include <QLocale>

namespace freshet::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::cli::Progress)
};

QString listName(Entity entity)
{
    switch (entity) {
    case Entity::Organization:
        return Words::tr("organisations");
    case Entity::PaymentMethod:
        return Words::tr("payment methods");
    case Entity::Tag:
        return Words::tr("tags");
    case Entity::CustomAttribute:
        return Words::tr("custom attributes");
    case Entity::Customer:
        return Words::tr("customers");
    case Entity::Service:
        return Words::tr("services");
    case Entity::Invoice:
        return Words::tr("invoices");
    case Entity::Payment:
        return Words::tr("payments");
    case Entity::Refund:
        return Words::tr("refunds");
    case Entity::CreditNote:
        return Words::tr("credit notes");
    }
    Q_UNREACHABLE();
}

QString readingText(const RefreshProgress &progress)
{
    const QLocale locale;
    const QString rows = locale.toString(progress.rows);
    const QString bytes = locale.formattedDataSize(progress.bytes, 1, QLocale::DataSizeSIFormat);
    if (progress.expectedRows <= 0)
        return Words::tr("Reading %1: %2 rows so far, %3", nullptr, int(progress.rows))
            .arg(listName(progress.entity), rows, bytes);
    return Words::tr("Reading %1: %2 of about %3 rows, %4", nullptr, int(progress.expectedRows))
        .arg(listName(progress.entity), rows, locale.toString(progress.expectedRows), bytes);
}

} // namespace

QString progressText(const RefreshProgress &progress)
{
    switch (progress.phase) {
    case RefreshProgress::Phase::Connecting:
        return Words::tr("Connecting to UISP…");
    case RefreshProgress::Phase::Reading:
        return readingText(progress);
    case RefreshProgress::Phase::Checking:
        return Words::tr("Checking what is gone from UISP…");
    case RefreshProgress::Phase::Publishing:
        return Words::tr("Saving…");
    }
    Q_UNREACHABLE();
}

} // namespace freshet::cli
