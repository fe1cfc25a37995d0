// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/csvmarks.h"

#include "ui/models/tableexport.h"

#include <QSettings>

namespace freshet {

namespace {

constexpr QLatin1String marksKey("export/csvMarks");
constexpr QLatin1String commaWord("comma");
constexpr QLatin1String semicolonWord("semicolon");
constexpr QLatin1String localeWord("locale");

} // namespace

QString csvMarksWord(CsvMarks marks)
{
    switch (marks) {
    case CsvMarks::Locale:
        return localeWord;
    case CsvMarks::Comma:
        return commaWord;
    case CsvMarks::Semicolon:
        return semicolonWord;
    }
    return localeWord;
}

CsvMarks csvMarksFromWord(const QString &word)
{
    if (word == commaWord)
        return CsvMarks::Comma;
    return word == semicolonWord ? CsvMarks::Semicolon : CsvMarks::Locale;
}

CsvMarks keptCsvMarks()
{
    return csvMarksFromWord(QSettings().value(marksKey).toString());
}

void keepCsvMarks(CsvMarks marks)
{
    QSettings().setValue(marksKey, csvMarksWord(marks));
}

CsvOptions csvOptionsOf(CsvMarks marks, const QLocale &locale)
{
    switch (marks) {
    case CsvMarks::Locale:
        return csvOptionsFor(locale);
    case CsvMarks::Comma:
        return {QLatin1Char(','), QLatin1Char('.'), true};
    case CsvMarks::Semicolon:
        return {QLatin1Char(';'), QLatin1Char(','), true};
    }
    return csvOptionsFor(locale);
}

CsvOptions keptCsvOptions(const QLocale &locale)
{
    return csvOptionsOf(keptCsvMarks(), locale);
}

} // namespace freshet
