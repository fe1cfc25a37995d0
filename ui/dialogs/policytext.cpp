// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/policytext.h"

#include "ui/models/cellformat.h"
#include "ui/models/plaintext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

namespace freshet {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::PolicyText)
};

/// "3 days", for the sentences about a delay.
QString daysText(int days)
{
    return days == 1 ? Words::tr("1 day") : Words::tr("%n days", nullptr, days);
}

UispSetting switchSetting(const UispSuspension &uisp)
{
    const QString yes = uisp.hour ? Words::tr("yes, every day at %1", "a time")
                                        .arg(QLocale().toString(QTime(*uisp.hour, 0), QLocale::ShortFormat))
                                  : Words::tr("yes");
    return {Words::tr("Suspends by itself"), Words::tr("no, somebody confirms it"), *uisp.isOn ? yes : Words::tr("no"),
            *uisp.isOn ? Words::tr("UISP suspends whatever this desk says.")
                       : Words::tr("Nobody is suspended but from here or by hand.")};
}

UispSetting delaySetting(int theirs, int ours)
{
    const QString meaning =
        theirs == ours
            ? Words::tr("The same, but UISP may count a day less, and customers may have a wait of their own there.")
        : theirs < ours ? Words::tr("UISP acts before this desk.")
                        : Words::tr("This desk acts before UISP.");
    return {Words::tr("Wait after the due date"), daysText(ours), daysText(theirs), meaning};
}

QString minimumText(const SuspensionPolicy &policy)
{
    QStringList texts;
    for (const auto &[currency, amount] : policy.minimumAmounts)
        texts += CellFormat().moneyWithCode({amount, currency});
    return texts.isEmpty() ? Words::tr("none") : texts.join(QLatin1String(", "));
}

UispSetting minimumSetting(const QString &theirs, const SuspensionPolicy &ours)
{
    return {Words::tr("Minimum amount"), minimumText(ours), singleLine(theirs, 40),
            Words::tr("UISP looks at each invoice alone; this desk adds up all that is overdue.")};
}

UispSetting postponeSetting(bool mayPostpone)
{
    return {Words::tr("Put off by the customer"), Words::tr("by a promise that is noted here"),
            mayPostpone ? Words::tr("yes, by a day") : Words::tr("no"),
            mayPostpone ? Words::tr("A customer may be later than this desk expects.")
                        : Words::tr("UISP knows no promise.")};
}

} // namespace

QString candidatesSentence(const PolicyPreview &preview)
{
    const CellFormat format;
    const int count = int(preview.then);
    if (preview.then < preview.now)
        return Words::tr("Would suspend %n customers, %1 fewer than now", nullptr, count)
            .arg(format.integer(preview.now - preview.then));
    if (preview.then > preview.now)
        return Words::tr("Would suspend %n customers, %1 more than now", nullptr, count)
            .arg(format.integer(preview.then - preview.now));
    return Words::tr("Would suspend %n customers, as now", nullptr, count);
}

std::vector<UispSetting> uispComparison(const UispSuspension &uisp, const SuspensionPolicy &ours)
{
    if (!uisp.isOn)
        return {};
    std::vector<UispSetting> settings{switchSetting(uisp)};
    if (uisp.delayDays)
        settings.push_back(delaySetting(*uisp.delayDays, ours.delayDays));
    if (!uisp.minimumAmount.isEmpty())
        settings.push_back(minimumSetting(uisp.minimumAmount, ours));
    if (uisp.mayPostpone)
        settings.push_back(postponeSetting(*uisp.mayPostpone));
    settings.push_back({Words::tr("Grace, days, holidays"), Words::tr("as set here"), Words::tr("not known"),
                        Words::tr("UISP may suspend whom this desk exempts.")});
    if (*uisp.isOn)
        return settings;
    for (size_t i = 1; i < settings.size(); ++i)
        settings[i].meaning = Words::tr("Of no effect while UISP does not suspend by itself.");
    return settings;
}

} // namespace freshet
