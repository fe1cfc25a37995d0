// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/covertext.h"

#include "ui/models/cellformat.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace freshet {

namespace {

QJsonArray coversOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).array();
}

} // namespace

QString coversInShort(const QString &json)
{
    const qsizetype count = coversOf(json).size();
    if (count == 0)
        return {};
    return QCoreApplication::translate("CoverText", "%n invoices", nullptr, int(count));
}

QString coversInFull(const QString &json, const Currency &currency, const CellFormat &format)
{
    QStringList parts;
    const QJsonArray covers = coversOf(json);
    for (const auto &cover : covers) {
        const QJsonValue invoice = cover[QLatin1String("invoice_id")];
        const QString target = invoice.isDouble() ? QLatin1Char('#') + QString::number(invoice.toInteger())
                                                  : QCoreApplication::translate("CoverText", "refund");
        parts.append(
            QStringLiteral("%1: %2").arg(target, format.money(cover[QLatin1String("amount")].toInteger(), currency)));
    }
    return parts.join(QLatin1String("; "));
}

} // namespace freshet
