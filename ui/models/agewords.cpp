// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/agewords.h"

#include "ui/models/keynames.h"

#include <QCoreApplication>
#include <QStringList>

namespace freshet {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

struct Age
{
    Q_DECLARE_TR_FUNCTIONS(freshet::Age)
};

QString bySentence(TableId table, const QString &by)
{
    const bool isLeftToFullCheck = table == TableId::Invoices || table == TableId::Payments;
    if (by == QLatin1String("whole_list"))
        return isLeftToFullCheck ? Age::tr("The full check confirmed it.")
                                 : Age::tr("The list that every refresh reads confirmed it.");
    if (by == QLatin1String("part_list"))
        return table == TableId::Invoices
                   ? Age::tr("The list of open invoices, which every refresh reads, confirmed it.")
                   : Age::tr("The list of payments that belong to nobody, which every refresh "
                             "reads, confirmed it.");
    if (by == QLatin1String("customer_read"))
        return Age::tr("A reading of this customer’s own invoices and payments confirmed it.");
    if (by == QLatin1String("row_read"))
        return Age::tr("It was read then, because it was new or had changed.");
    if (by == QLatin1String("held"))
        return Age::tr("UISP’s newest version of this row could not be read: this is how it was before.");
    return {};
}

QString waitingSentence(TableId table)
{
    switch (table) {
    case TableId::Invoices:
        return Age::tr("Paid, void and processed invoices are read again by the full check only (%1).")
            .arg(keyName(fullCheckKeys()));
    case TableId::Payments:
        return Age::tr("Payments that are known already are read again by the full check only (%1).")
            .arg(keyName(fullCheckKeys()));
    case TableId::Patterns:
        return Age::tr(
                   "A pattern is as old as the oldest of what it is reckoned from. Paid invoices and known payments "
                   "are read again by the full check only (%1).")
            .arg(keyName(fullCheckKeys()));
    case TableId::Customers:
    case TableId::Services:
    case TableId::Worklist:
    case TableId::Findings:
    case TableId::Changes:
        return {};
    }
    return {};
}

} // namespace

QString ageText(qint64 seconds)
{
    if (seconds < minute)
        return Age::tr("just now");
    if (seconds < hour)
        return Age::tr("%n min ago", nullptr, int(seconds / minute));
    if (seconds < day)
        return Age::tr("%n h ago", nullptr, int(seconds / hour));
    return Age::tr("%n days ago", nullptr, int(seconds / day));
}

Tone ageTone(const RowAge &age, const QDateTime &now)
{
    if (age.goneSnapshot > 0 || age.confirmedBy == QLatin1String("held"))
        return Tone::Warning;
    if (!age.confirmedAt.isValid())
        return Tone::Quiet;
    const qint64 limit = age.waitsForFullCheck ? 2 * day : day;
    return age.confirmedAt.secsTo(now) > limit ? Tone::Warning : Tone::Quiet;
}

QString confirmationInWords(TableId table, const RowAge &age)
{
    if (age.goneSnapshot > 0)
        return Age::tr("UISP no longer has this row. Snapshot %1 was the first without it.").arg(age.goneSnapshot);
    QStringList sentences;
    if (!age.confirmedAt.isValid())
        sentences += Age::tr("Not all that this needs was read so far.");
    sentences += bySentence(table, age.confirmedBy);
    if (age.waitsForFullCheck)
        sentences += waitingSentence(table);
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char('\n'));
}

QString ageLimitText(int hours)
{
    if (hours < 24)
        return Age::tr("%n hours", nullptr, hours);
    return Age::tr("%n days", nullptr, hours / 24);
}

} // namespace freshet
