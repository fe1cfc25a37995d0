// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cellformat.h"

#include "domain/sentence.h"
#include "ui/models/changewords.h"
#include "ui/models/covertext.h"
#include "ui/models/dateformat.h"
#include "ui/models/figurewords.h"
#include "ui/models/plaintext.h"
#include "ui/models/statuswords.h"

#include <QCoreApplication>

namespace freshet {

namespace {

constexpr qint64 minutesADay = 1'440;
constexpr qsizetype longestSentence = 1'000;

constexpr QChar RealMinus(0x2212);
constexpr QChar RightToLeftMark(0x200f);
constexpr int DecimalDigits = 1;
constexpr qsizetype longestShortName = 4; ///< of a month

class Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::CellFormat)
};

QDate dateOf(const QVariant &raw)
{
    return QDate::fromString(raw.toString().left(10), Qt::ISODate);
}

/// Spreadsheets read a comma or a point, and digits of 0 to 9.
QString plainDecimal(QString number, const QLocale &locale)
{
    if (locale.decimalPoint() == QLatin1String(","))
        number.replace(QLatin1Char('.'), QLatin1Char(','));
    return number;
}

/// The marks of isolated() would be strangers in a spreadsheet.
QString withoutIsolation(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

quint64 magnitude(qint64 number)
{
    return number < 0 ? 0 - quint64(number) : quint64(number);
}

/// Some languages, such as Arabic, have no names of months between the full one and a single letter.
bool areShortNamesLong(const QLocale &locale)
{
    for (int month = 1; month <= 12; ++month) {
        const QString name = locale.standaloneMonthName(month, QLocale::ShortFormat);
        if (name.size() > longestShortName && name == locale.standaloneMonthName(month, QLocale::LongFormat))
            return true;
    }
    return false;
}

} // namespace

CellFormat::CellFormat(const QLocale &locale)
    : m_locale(locale)
    , m_dateFormat(dateFormatOf(locale))
{
    // C has no grouping; money without it is hard to read.
    if (m_locale.language() == QLocale::C)
        m_locale.setNumberOptions(m_locale.numberOptions() & ~QLocale::OmitGroupSeparator);
}

QString CellFormat::withRealMinus(QString number) const
{
    return number.replace(QLatin1Char('-'), RealMinus);
}

QString CellFormat::integer(qint64 number) const
{
    return withRealMinus(m_locale.toString(number));
}

QString CellFormat::money(qint64 minor, const Currency &currency) const
{
    const int digits = currency.digits();
    quint64 scale = 1;
    for (int i = 0; i < digits; ++i)
        scale *= 10;
    const quint64 amount = magnitude(minor);
    QString text = m_locale.toString(qulonglong(amount / scale));
    if (digits > 0) {
        text.append(m_locale.decimalPoint());
        for (quint64 place = scale / 10; place > 0; place /= 10)
            text.append(m_locale.toString(qulonglong(amount / place % 10)));
    }
    return minor < 0 ? withRealMinus(m_locale.negativeSign()) + text : text;
}

QString CellFormat::moneyWithCode(const Money &money) const
{
    QString amount = this->money(money.minor, money.currency);
    if (money.currency.isEmpty())
        return amount;
    // The letters of the code would have the whole run from the left.
    const bool isFromRight = m_locale.textDirection() == Qt::RightToLeft;
    return (isFromRight ? QString(RightToLeftMark) : QString()) + amount + QChar(0x00a0) + money.currency.code();
}

QString CellFormat::decimal(double number, int digits) const
{
    return withRealMinus(m_locale.toString(number, 'f', digits));
}

QString CellFormat::percent(double ratio) const
{
    return withRealMinus(m_locale.toString(ratio * 100, 'f', 0)) + QChar(0x00a0) + m_locale.percent();
}

QString CellFormat::shortMonth(int month) const
{
    return m_locale.standaloneMonthName(month,
                                        areShortNamesLong(m_locale) ? QLocale::NarrowFormat : QLocale::ShortFormat);
}

QString CellFormat::date(QDate date) const
{
    return date.isValid() ? m_locale.toString(date, m_dateFormat) : QString();
}

QString CellFormat::dateTime(const QDateTime &at) const
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    return Words::tr("%1, %2", "date, time of day")
        .arg(date(local.date()), m_locale.toString(local.time(), QLocale::ShortFormat));
}

QString CellFormat::sentence(const QString &kept) const
{
    return Sentence::fromKept(kept).said(ShownFormulaNumbers(*this));
}

QString CellFormat::age(const QDateTime &at, const QDateTime &now) const
{
    if (!at.isValid())
        return {};
    const qint64 minutes = qMax<qint64>(0, at.secsTo(now)) / 60;
    if (minutes < 1)
        return Words::tr("now", "age of a row");
    if (minutes < 60)
        return Words::tr("%1 min", "age of a row, short").arg(m_locale.toString(minutes));
    if (minutes < minutesADay)
        return Words::tr("%1 h", "age of a row, short").arg(m_locale.toString(minutes / 60));
    return Words::tr("%1 d", "age of a row, short: days").arg(m_locale.toString(minutes / minutesADay));
}

QString CellFormat::text(CellKind kind, const QVariant &raw, const Currency &currency, const QDateTime &now) const
{
    if (!raw.isValid() || raw.isNull())
        return {};
    switch (kind) {
    case CellKind::Integer:
        return QString::number(raw.toLongLong());
    case CellKind::Text:
        return singleLine(raw.toString());
    case CellKind::Sentence:
        return singleLine(sentence(raw.toString()));
    case CellKind::Money:
        return money(raw.toLongLong(), currency);
    case CellKind::Date:
        return date(dateOf(raw));
    case CellKind::DateTime:
        return age(instantOf(raw), now);
    case CellKind::Days:
        return raw.toLongLong() == 0 ? QString() : integer(raw.toLongLong());
    case CellKind::Decimal:
        return decimal(raw.toDouble(), DecimalDigits);
    case CellKind::Ratio:
        return percent(raw.toDouble());
    case CellKind::Flag:
        return raw.toBool() ? QString(QChar(0x2713)) : QString();
    case CellKind::Word:
        return wordTitle(raw.toString());
    case CellKind::Marks:
        return {};
    case CellKind::Covers:
        return coversInShort(raw.toString());
    case CellKind::Changes:
        return changesInShort(raw.toString(), currency, *this);
    }
    return {};
}

QString CellFormat::spoken(CellKind kind, const QVariant &raw, const Currency &currency, const QDateTime &now) const
{
    if (!raw.isValid() || raw.isNull())
        return {};
    switch (kind) {
    case CellKind::Money:
        return moneyWithCode({raw.toLongLong(), currency});
    case CellKind::Flag:
        return raw.toBool() ? Words::tr("yes") : Words::tr("no");
    case CellKind::Marks:
        return marksInWords(raw.toString());
    case CellKind::Integer:
    case CellKind::Text:
    case CellKind::Sentence:
    case CellKind::Date:
    case CellKind::DateTime:
    case CellKind::Days:
    case CellKind::Decimal:
    case CellKind::Ratio:
    case CellKind::Word:
    case CellKind::Covers:
    case CellKind::Changes:
        break;
    }
    return text(kind, raw, currency, now);
}

QString CellFormat::copied(CellKind kind, const QVariant &raw, const Currency &currency) const
{
    if (!raw.isValid() || raw.isNull())
        return {};
    switch (kind) {
    case CellKind::Integer:
    case CellKind::Days:
        return QString::number(raw.toLongLong());
    case CellKind::Money:
        return plainDecimal(decimalString(raw.toLongLong(), currency.digits()), m_locale);
    case CellKind::Decimal:
        return plainDecimal(QString::number(raw.toDouble(), 'f', 2), m_locale);
    case CellKind::Ratio:
        return plainDecimal(QString::number(raw.toDouble(), 'f', 4), m_locale);
    case CellKind::Date:
    case CellKind::DateTime:
        return raw.toString();
    case CellKind::Flag:
        return raw.toBool() ? Words::tr("yes") : Words::tr("no");
    case CellKind::Marks:
        return marksInWords(raw.toString());
    case CellKind::Text:
        return singleLine(raw.toString(), raw.toString().size());
    case CellKind::Sentence:
        return singleLine(sentence(raw.toString()), longestSentence);
    case CellKind::Word:
        return wordTitle(raw.toString());
    case CellKind::Covers:
        return coversInFull(raw.toString(), currency, *this);
    case CellKind::Changes:
        return withoutIsolation(changesInFull(raw.toString(), currency, *this).join(QStringLiteral("; ")));
    }
    return {};
}

Qt::Alignment cellAlignment(CellKind kind)
{
    return (isNumeric(kind) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter;
}

QDateTime instantOf(const QVariant &raw)
{
    QDateTime at = QDateTime::fromString(raw.toString(), Qt::ISODateWithMs);
    if (at.isValid() && at.timeSpec() == Qt::LocalTime)
        at.setTimeSpec(Qt::UTC);
    return at;
}

} // namespace freshet
