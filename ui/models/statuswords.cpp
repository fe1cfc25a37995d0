// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/statuswords.h"

#include "ui/models/plaintext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace freshet {

namespace {

struct StatusWord
{
    const char *word;
    const char *title;
    Tone tone;
    bool isPill;
};

constexpr StatusWord Words[] = {
    // risk
    {"never_paid", QT_TRANSLATE_NOOP("StatusWords", "Never paid"), Tone::Bad, true},
    {"high", QT_TRANSLATE_NOOP("StatusWords", "High"), Tone::Bad, true},
    {"elevated", QT_TRANSLATE_NOOP("StatusWords", "Elevated"), Tone::Warning, true},
    {"watch", QT_TRANSLATE_NOOP("StatusWords", "Watch"), Tone::Warning, true},
    {"new", QT_TRANSLATE_NOOP("StatusWords", "New"), Tone::Quiet, true},
    {"good", QT_TRANSLATE_NOOP("StatusWords", "Good"), Tone::Good, true},
    // worklist
    {"candidate", QT_TRANSLATE_NOOP("StatusWords", "Candidate"), Tone::Bad, true},
    {"next", QT_TRANSLATE_NOOP("StatusWords", "Next"), Tone::Warning, true},
    {"exempt", QT_TRANSLATE_NOOP("StatusWords", "Exempt"), Tone::Quiet, true},
    {"due_date", QT_TRANSLATE_NOOP("StatusWords", "due date"), Tone::Plain, false},
    {"delay", QT_TRANSLATE_NOOP("StatusWords", "delay"), Tone::Plain, false},
    {"grace", QT_TRANSLATE_NOOP("StatusWords", "grace"), Tone::Plain, false},
    {"promise", QT_TRANSLATE_NOOP("StatusWords", "promise"), Tone::Plain, false},
    {"vip", QT_TRANSLATE_NOOP("StatusWords", "VIP"), Tone::Plain, false},
    {"vip_unreadable", QT_TRANSLATE_NOOP("StatusWords", "VIP cannot be read"), Tone::Warning, false},
    {"grace_unreadable", QT_TRANSLATE_NOOP("StatusWords", "grace cannot be read"), Tone::Warning, false},
    {"no_active_service", QT_TRANSLATE_NOOP("StatusWords", "no active service"), Tone::Plain, false},
    {"minimum", QT_TRANSLATE_NOOP("StatusWords", "below the minimum"), Tone::Plain, false},
    // findings
    {"medium", QT_TRANSLATE_NOOP("StatusWords", "Medium"), Tone::Warning, true},
    {"low", QT_TRANSLATE_NOOP("StatusWords", "Low"), Tone::Quiet, true},
    {"info", QT_TRANSLATE_NOOP("StatusWords", "Information"), Tone::Quiet, true},
    // trend
    {"unknown", QT_TRANSLATE_NOOP("StatusWords", "unknown"), Tone::Quiet, false},
    {"better", QT_TRANSLATE_NOOP("StatusWords", "better"), Tone::Plain, false},
    {"steady", QT_TRANSLATE_NOOP("StatusWords", "steady"), Tone::Plain, false},
    {"worse", QT_TRANSLATE_NOOP("StatusWords", "worse"), Tone::Plain, false},
    // invoices
    {"draft", QT_TRANSLATE_NOOP("StatusWords", "draft"), Tone::Quiet, false},
    {"unpaid", QT_TRANSLATE_NOOP("StatusWords", "unpaid"), Tone::Plain, false},
    {"partial", QT_TRANSLATE_NOOP("StatusWords", "partially paid"), Tone::Plain, false},
    {"paid", QT_TRANSLATE_NOOP("StatusWords", "paid"), Tone::Quiet, false},
    {"void", QT_TRANSLATE_NOOP("StatusWords", "void"), Tone::Quiet, false},
    {"processed_proforma", QT_TRANSLATE_NOOP("StatusWords", "processed pro-forma"), Tone::Quiet, false},
    {"proforma", QT_TRANSLATE_NOOP("StatusWords", "pro-forma"), Tone::Quiet, false},
    // services and accounts
    {"prepared", QT_TRANSLATE_NOOP("StatusWords", "prepared"), Tone::Quiet, false},
    {"active", QT_TRANSLATE_NOOP("StatusWords", "active"), Tone::Plain, false},
    {"ended", QT_TRANSLATE_NOOP("StatusWords", "ended"), Tone::Quiet, false},
    {"suspended", QT_TRANSLATE_NOOP("StatusWords", "suspended"), Tone::Quiet, false},
    {"prepared_blocked", QT_TRANSLATE_NOOP("StatusWords", "prepared, blocked"), Tone::Quiet, false},
    {"obsolete", QT_TRANSLATE_NOOP("StatusWords", "older version"), Tone::Quiet, false},
    {"deferred", QT_TRANSLATE_NOOP("StatusWords", "future version"), Tone::Quiet, false},
    {"quoted", QT_TRANSLATE_NOOP("StatusWords", "quoted"), Tone::Quiet, false},
    {"inactive", QT_TRANSLATE_NOOP("StatusWords", "inactive"), Tone::Quiet, false},
    {"archived", QT_TRANSLATE_NOOP("StatusWords", "archived"), Tone::Quiet, false},
    {"none", QT_TRANSLATE_NOOP("StatusWords", "no service"), Tone::Quiet, false},
    {"lead", QT_TRANSLATE_NOOP("StatusWords", "lead"), Tone::Quiet, false},
    // changes
    {"customer", QT_TRANSLATE_NOOP("StatusWords", "customer"), Tone::Plain, false},
    {"service", QT_TRANSLATE_NOOP("StatusWords", "service"), Tone::Plain, false},
    {"invoice", QT_TRANSLATE_NOOP("StatusWords", "invoice"), Tone::Plain, false},
    {"payment", QT_TRANSLATE_NOOP("StatusWords", "payment"), Tone::Plain, false},
    {"refund", QT_TRANSLATE_NOOP("StatusWords", "refund"), Tone::Plain, false},
    {"credit_note", QT_TRANSLATE_NOOP("StatusWords", "credit note"), Tone::Plain, false},
    {"added", QT_TRANSLATE_NOOP("StatusWords", "added"), Tone::Plain, false},
    {"changed", QT_TRANSLATE_NOOP("StatusWords", "changed"), Tone::Plain, false},
    {"gone", QT_TRANSLATE_NOOP("StatusWords", "gone from UISP"), Tone::Warning, false},
    {"returned", QT_TRANSLATE_NOOP("StatusWords", "came back"), Tone::Plain, false},
};

const StatusWord *find(const QString &word)
{
    const auto *found = std::find_if(std::begin(Words), std::end(Words),
                                     [&](const StatusWord &w) { return word == QLatin1String(w.word); });
    return found == std::end(Words) ? nullptr : found;
}

} // namespace

QString wordTitle(const QString &word)
{
    const StatusWord *found = find(word);
    return found != nullptr ? QCoreApplication::translate("StatusWords", found->title) : singleLine(word);
}

Tone wordTone(const QString &word)
{
    const StatusWord *found = find(word);
    return found != nullptr ? found->tone : Tone::Plain;
}

bool wordIsPill(const QString &word)
{
    const StatusWord *found = find(word);
    return found != nullptr && found->isPill;
}

QString markTitle(QChar mark)
{
    switch (mark.toLatin1()) {
    case 'o':
        return QCoreApplication::translate("StatusWords", "on time");
    case 'l':
        return QCoreApplication::translate("StatusWords", "late");
    case 'x':
        return QCoreApplication::translate("StatusWords", "open and overdue");
    case 'n':
        return QCoreApplication::translate("StatusWords", "not due yet");
    case 'c':
        return QCoreApplication::translate("StatusWords", "credited");
    default:
        return QCoreApplication::translate("StatusWords", "paid, day unknown");
    }
}

QString marksInWords(const QString &marks)
{
    if (marks.isEmpty())
        return {};
    QStringList runs;
    for (qsizetype end = marks.size(); end > 0;) {
        qsizetype start = end - 1;
        while (start > 0 && marks.at(start - 1) == marks.at(end - 1))
            --start;
        const QString title = markTitle(marks.at(end - 1));
        runs.append(end - start == 1
                        ? title
                        : QCoreApplication::translate("StatusWords", "%1 × %2").arg(title).arg(end - start));
        end = start;
    }
    return QCoreApplication::translate("StatusWords", "Newest first: %1").arg(runs.join(QLatin1String(", ")));
}

} // namespace freshet
