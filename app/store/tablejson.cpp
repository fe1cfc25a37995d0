// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tablejson.h"

#include "domain/sentence.h"
#include "store/changejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace freshet {

namespace {

constexpr int daysDecimals = 2;
constexpr int ratioDecimals = 4;

struct CoverCell
{
    QJsonValue invoiceId;
    QString amount;
};

std::vector<CoverCell> coversOf(const QVariant &cell, const Currency &currency)
{
    std::vector<CoverCell> covers;
    const QJsonArray array = QJsonDocument::fromJson(cell.toString().toUtf8()).array();
    for (const auto &cover : array) {
        covers.push_back({cover[QLatin1String("invoice_id")],
                          decimalString(cover[QLatin1String("amount")].toInteger(), currency.digits())});
    }
    return covers;
}

QJsonValue coversJson(const QVariant &cell, const Currency &currency)
{
    QJsonArray array;
    for (const CoverCell &cover : coversOf(cell, currency)) {
        array.append(
            QJsonObject{{QStringLiteral("invoice_id"), cover.invoiceId}, {QStringLiteral("amount"), cover.amount}});
    }
    return array;
}

QString coversText(const QVariant &cell, const Currency &currency)
{
    QStringList parts;
    for (const CoverCell &cover : coversOf(cell, currency)) {
        const QString invoice = cover.invoiceId.isNull() ? QString() : QString::number(cover.invoiceId.toInteger());
        parts += QStringLiteral("%1=%2").arg(invoice, cover.amount);
    }
    return parts.join(QLatin1Char(' '));
}

QJsonValue cellJson(CellKind kind, const QVariant &cell, const Currency &currency)
{
    if (!cell.isValid())
        return QJsonValue::Null;
    switch (kind) {
    case CellKind::Integer:
    case CellKind::Days:
        return cell.toLongLong();
    case CellKind::Money:
        return decimalString(cell.toLongLong(), currency.digits());
    case CellKind::Decimal:
    case CellKind::Ratio:
        return cell.toDouble();
    case CellKind::Flag:
        return cell.toBool();
    case CellKind::Covers:
        return coversJson(cell, currency);
    case CellKind::Changes:
        return changeJson(changeOfCell(cell.toString(), currency));
    case CellKind::Sentence:
        return Sentence::fromKept(cell.toString()).saidPlainly();
    case CellKind::Text:
    case CellKind::Date:
    case CellKind::DateTime:
    case CellKind::Word:
    case CellKind::Marks:
        return cell.toString();
    }
    Q_UNREACHABLE();
}

/// By way of an array, because QJsonDocument writes no single values.
QByteArray documentText(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).chopped(1).sliced(1);
}

QByteArray quoted(const QString &text)
{
    const auto needsEscape = [](QChar c) {
        return c.unicode() < 0x20 || c == QLatin1Char('"') || c == QLatin1Char('\\') || c.isSurrogate();
    };
    if (std::ranges::any_of(text, needsEscape))
        return documentText(text);
    return '"' + text.toUtf8() + '"';
}

QByteArray cellJsonText(CellKind kind, const QVariant &cell, const Currency &currency)
{
    if (!cell.isValid())
        return "null";
    switch (kind) {
    case CellKind::Integer:
    case CellKind::Days:
        return QByteArray::number(cell.toLongLong());
    case CellKind::Money:
        return quoted(decimalString(cell.toLongLong(), currency.digits()));
    case CellKind::Flag:
        return cell.toBool() ? "true" : "false";
    case CellKind::Sentence:
        return quoted(Sentence::fromKept(cell.toString()).saidPlainly());
    case CellKind::Text:
    case CellKind::Date:
    case CellKind::DateTime:
    case CellKind::Word:
    case CellKind::Marks:
        return quoted(cell.toString());
    case CellKind::Decimal:
    case CellKind::Ratio:
    case CellKind::Covers:
    case CellKind::Changes:
        return documentText(cellJson(kind, cell, currency));
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject rowJson(const TableSpec &spec, const TableRow &row)
{
    QJsonObject object;
    for (size_t i = 0; i < spec.columns.size(); ++i) {
        const ColumnSpec &column = spec.columns[i];
        if (column.isInJson)
            object.insert(column.key, cellJson(column.kind, row.cells.value(qsizetype(i)), row.currency));
    }
    return object;
}

QByteArray rowJsonText(const TableSpec &spec, const TableRow &row)
{
    QByteArray text = "{";
    for (size_t i = 0; i < spec.columns.size(); ++i) {
        const ColumnSpec &column = spec.columns[i];
        if (!column.isInJson)
            continue;
        if (text.size() > 1)
            text += ", ";
        text += '"' + column.key.toUtf8() + "\": ";
        text += cellJsonText(column.kind, row.cells.value(qsizetype(i)), row.currency);
    }
    return text + '}';
}

QString cellText(CellKind kind, const QVariant &cell, const Currency &currency)
{
    if (!cell.isValid())
        return {};
    switch (kind) {
    case CellKind::Money:
        return decimalString(cell.toLongLong(), currency.digits());
    case CellKind::Decimal:
        return QLocale::c().toString(cell.toDouble(), 'f', daysDecimals);
    case CellKind::Ratio:
        return QLocale::c().toString(cell.toDouble(), 'f', ratioDecimals);
    case CellKind::Flag:
        return cell.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    case CellKind::Covers:
        return coversText(cell, currency);
    case CellKind::Changes:
        return changeText(changeOfCell(cell.toString(), currency));
    case CellKind::Sentence:
        return Sentence::fromKept(cell.toString()).saidPlainly();
    case CellKind::Integer:
    case CellKind::Days:
    case CellKind::Text:
    case CellKind::Date:
    case CellKind::DateTime:
    case CellKind::Word:
    case CellKind::Marks:
        return cell.toString();
    }
    Q_UNREACHABLE();
}

} // namespace freshet
