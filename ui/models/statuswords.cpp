// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/statuswords.h"

#include "ui/models/phrase.h"
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
    Phrase title;
    Tone tone;
    bool isPill;
};

constexpr StatusWord Words[] = {
    // risk
    {"never_paid", QT_TRANSLATE_NOOP3("StatusWords", "Never paid", "risk of a customer"), Tone::Bad, true},
    {"high", QT_TRANSLATE_NOOP3("StatusWords", "High", "risk of a customer, severity of a finding"), Tone::Bad, true},
    {"elevated", QT_TRANSLATE_NOOP3("StatusWords", "Elevated", "risk of a customer"), Tone::Warning, true},
    {"watch", QT_TRANSLATE_NOOP3("StatusWords", "Watch", "risk of a customer"), Tone::Warning, true},
    {"new", QT_TRANSLATE_NOOP3("StatusWords", "New", "risk of a customer"), Tone::Quiet, true},
    {"good", QT_TRANSLATE_NOOP3("StatusWords", "Good", "risk of a customer"), Tone::Good, true},
    // worklist
    {"candidate", QT_TRANSLATE_NOOP3("StatusWords", "Candidate", "customer of the worklist"), Tone::Bad, true},
    {"next", QT_TRANSLATE_NOOP3("StatusWords", "Next", "customer of the worklist"), Tone::Warning, true},
    {"exempt", QT_TRANSLATE_NOOP3("StatusWords", "Exempt", "customer of the worklist"), Tone::Quiet, true},
    {"due_date", QT_TRANSLATE_NOOP3("StatusWords", "due date", "what decides in the worklist"), Tone::Plain, false},
    {"delay", QT_TRANSLATE_NOOP3("StatusWords", "delay", "what decides in the worklist"), Tone::Plain, false},
    {"grace", QT_TRANSLATE_NOOP3("StatusWords", "grace", "what decides in the worklist"), Tone::Plain, false},
    {"promise", QT_TRANSLATE_NOOP3("StatusWords", "promise", "what decides in the worklist"), Tone::Plain, false},
    {"vip", QT_TRANSLATE_NOOP3("StatusWords", "VIP", "what decides in the worklist"), Tone::Plain, false},
    {"vip_unreadable", QT_TRANSLATE_NOOP3("StatusWords", "VIP cannot be read", "what decides in the worklist"),
     Tone::Warning, false},
    {"grace_unreadable", QT_TRANSLATE_NOOP3("StatusWords", "grace cannot be read", "what decides in the worklist"),
     Tone::Warning, false},
    {"no_active_service", QT_TRANSLATE_NOOP3("StatusWords", "no active service", "what decides in the worklist"),
     Tone::Plain, false},
    {"minimum", QT_TRANSLATE_NOOP3("StatusWords", "below the minimum", "what decides in the worklist"), Tone::Plain,
     false},
    // findings
    {"medium", QT_TRANSLATE_NOOP3("StatusWords", "Medium", "severity of a finding"), Tone::Warning, true},
    {"low", QT_TRANSLATE_NOOP3("StatusWords", "Low", "severity of a finding"), Tone::Quiet, true},
    {"info", QT_TRANSLATE_NOOP3("StatusWords", "Information", "severity of a finding"), Tone::Quiet, true},
    {"overdue", QT_TRANSLATE_NOOP3("StatusWords", "overdue", "a customer"), Tone::Plain, false},
    {"not overdue", QT_TRANSLATE_NOOP3("StatusWords", "not overdue", "a customer"), Tone::Plain, false},
    {"another customer", QT_TRANSLATE_NOOP3("StatusWords", "another customer", "whose a row is"), Tone::Plain, false},
    // trend
    {"unknown", QT_TRANSLATE_NOOP3("StatusWords", "unknown", "how a customer pays lately"), Tone::Quiet, false},
    {"better", QT_TRANSLATE_NOOP3("StatusWords", "better", "how a customer pays lately"), Tone::Plain, false},
    {"steady", QT_TRANSLATE_NOOP3("StatusWords", "steady", "how a customer pays lately"), Tone::Plain, false},
    {"worse", QT_TRANSLATE_NOOP3("StatusWords", "worse", "how a customer pays lately"), Tone::Plain, false},
    // invoices
    {"draft", QT_TRANSLATE_NOOP3("StatusWords", "draft", "an invoice"), Tone::Quiet, false},
    {"unpaid", QT_TRANSLATE_NOOP3("StatusWords", "unpaid", "an invoice"), Tone::Plain, false},
    {"partial", QT_TRANSLATE_NOOP3("StatusWords", "partially paid", "an invoice"), Tone::Plain, false},
    {"paid", QT_TRANSLATE_NOOP3("StatusWords", "paid", "an invoice"), Tone::Quiet, false},
    {"void", QT_TRANSLATE_NOOP3("StatusWords", "void", "an invoice"), Tone::Quiet, false},
    {"processed_proforma", QT_TRANSLATE_NOOP3("StatusWords", "processed pro-forma", "an invoice"), Tone::Quiet, false},
    {"proforma", QT_TRANSLATE_NOOP3("StatusWords", "pro-forma", "an invoice"), Tone::Quiet, false},
    // services and accounts
    {"prepared", QT_TRANSLATE_NOOP3("StatusWords", "prepared", "a service, or a customer"), Tone::Quiet, false},
    {"active", QT_TRANSLATE_NOOP3("StatusWords", "active", "a service, or a customer"), Tone::Plain, false},
    {"ended", QT_TRANSLATE_NOOP3("StatusWords", "ended", "a service, or a customer"), Tone::Quiet, false},
    {"suspended", QT_TRANSLATE_NOOP3("StatusWords", "suspended", "a service, or a customer"), Tone::Quiet, false},
    {"prepared_blocked", QT_TRANSLATE_NOOP3("StatusWords", "prepared, blocked", "a service, or a customer"),
     Tone::Quiet, false},
    {"obsolete", QT_TRANSLATE_NOOP3("StatusWords", "older version", "a service, or a customer"), Tone::Quiet, false},
    {"deferred", QT_TRANSLATE_NOOP3("StatusWords", "future version", "a service, or a customer"), Tone::Quiet, false},
    {"quoted", QT_TRANSLATE_NOOP3("StatusWords", "quoted", "a service, or a customer"), Tone::Quiet, false},
    {"inactive", QT_TRANSLATE_NOOP3("StatusWords", "inactive", "a service, or a customer"), Tone::Quiet, false},
    {"archived", QT_TRANSLATE_NOOP3("StatusWords", "archived", "a service, or a customer"), Tone::Quiet, false},
    {"none", QT_TRANSLATE_NOOP3("StatusWords", "no service", "a service, or a customer"), Tone::Quiet, false},
    {"lead", QT_TRANSLATE_NOOP3("StatusWords", "lead", "a service, or a customer"), Tone::Quiet, false},
    // changes
    {"customer", QT_TRANSLATE_NOOP3("StatusWords", "customer", "one row"), Tone::Plain, false},
    {"service", QT_TRANSLATE_NOOP3("StatusWords", "service", "one row"), Tone::Plain, false},
    {"invoice", QT_TRANSLATE_NOOP3("StatusWords", "invoice", "one row"), Tone::Plain, false},
    {"payment", QT_TRANSLATE_NOOP3("StatusWords", "payment", "one row"), Tone::Plain, false},
    {"refund", QT_TRANSLATE_NOOP3("StatusWords", "refund", "one row"), Tone::Plain, false},
    {"credit_note", QT_TRANSLATE_NOOP3("StatusWords", "credit note", "one row"), Tone::Plain, false},
    {"added", QT_TRANSLATE_NOOP3("StatusWords", "added", "what became of a row"), Tone::Plain, false},
    {"changed", QT_TRANSLATE_NOOP3("StatusWords", "changed", "what became of a row"), Tone::Plain, false},
    {"gone", QT_TRANSLATE_NOOP3("StatusWords", "gone from UISP", "what became of a row"), Tone::Warning, false},
    {"returned", QT_TRANSLATE_NOOP3("StatusWords", "came back", "what became of a row"), Tone::Plain, false},
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
    return found != nullptr ? found->title.translated("StatusWords") : singleLine(word);
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
        return QCoreApplication::translate("StatusWords", "on time", "an invoice");
    case 'l':
        return QCoreApplication::translate("StatusWords", "late", "an invoice");
    case 'x':
        return QCoreApplication::translate("StatusWords", "open and overdue", "an invoice");
    case 'n':
        return QCoreApplication::translate("StatusWords", "not due yet", "an invoice");
    case 'c':
        return QCoreApplication::translate("StatusWords", "credited", "an invoice");
    default:
        return QCoreApplication::translate("StatusWords", "paid, day unknown", "an invoice");
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
        runs.append(
            end - start == 1
                ? title
                : QCoreApplication::translate("StatusWords", "%1 × %2", "on time, number").arg(title).arg(end - start));
        end = start;
    }
    return QCoreApplication::translate("StatusWords", "Newest first: %1", "list of: on time, late, …")
        .arg(runs.join(QLatin1String(", ")));
}

} // namespace freshet
