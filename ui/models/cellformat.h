// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "store/tables.h"

#include <QDateTime>
#include <QLocale>
#include <QVariant>

namespace freshet {

/// Turns raw cell values into text by the rules of one locale. Values of another type than the column's kind promises
/// give an empty text.
class CellFormat
{
public:
    explicit CellFormat(const QLocale &locale = QLocale());

    /// As shown in a cell. `now` is what the age of a DateTime is measured against.
    [[nodiscard]] QString text(CellKind kind, const QVariant &raw, const Currency &currency,
                               const QDateTime &now) const;
    /// For a screen reader, where the cell alone must make sense: money with its currency, flags and marks in words.
    [[nodiscard]] QString spoken(CellKind kind, const QVariant &raw, const Currency &currency,
                                 const QDateTime &now) const;
    /// For the clipboard: numbers ungrouped with the locale's decimal mark and an ASCII minus, ISO dates, no symbols.
    [[nodiscard]] QString copied(CellKind kind, const QVariant &raw, const Currency &currency) const;

    [[nodiscard]] QString money(qint64 minor, const Currency &currency) const; ///< "−1,184.50"
    [[nodiscard]] QString moneyWithCode(const Money &money) const;             ///< "−1,184.50 USD"
    [[nodiscard]] QString integer(qint64 number) const;
    [[nodiscard]] QString decimal(double number, int digits) const;
    [[nodiscard]] QString percent(double ratio) const;
    /// What `kept` says (domain/sentence.h), with days and amounts as cells show them.
    [[nodiscard]] QString sentence(const QString &kept) const;
    [[nodiscard]] QString date(QDate date) const;              ///< "22 Nov 2026"
    [[nodiscard]] QString shortMonth(int month) const;         ///< "Nov", a letter in languages without short names
    [[nodiscard]] QString dateTime(const QDateTime &at) const; ///< in the desktop's own zone
    [[nodiscard]] QString age(const QDateTime &at, const QDateTime &now) const; ///< "3 min"
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

private:
    [[nodiscard]] QString withRealMinus(QString number) const;

    QLocale m_locale;
    QString m_dateFormat;
};

/// Numbers stand at the trailing edge, so that their digits line up.
[[nodiscard]] Qt::Alignment cellAlignment(CellKind kind);
/// The instant that a raw DateTime cell holds; invalid for anything else.
[[nodiscard]] QDateTime instantOf(const QVariant &raw);

} // namespace freshet
