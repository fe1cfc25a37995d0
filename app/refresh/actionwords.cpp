// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/actionwords.h"

#include <QCoreApplication>

namespace freshet {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::ActionWords)
};

} // namespace

QString doneSentence(ActionKind kind)
{
    switch (kind) {
    case ActionKind::Suspend:
        return Words::tr("Suspended. UISP shows it.");
    case ActionKind::Resume:
        return Words::tr("The suspension is ended. UISP shows it.");
    case ActionKind::SetVip:
    case ActionKind::SetGrace:
        return Words::tr("Set. UISP shows it.");
    case ActionKind::AddLog:
        return Words::tr("Written. UISP shows it.");
    }
    Q_UNREACHABLE();
}

QString alreadySentence(ActionKind kind)
{
    switch (kind) {
    case ActionKind::Suspend:
        return Words::tr("It is suspended already; somebody was quicker.");
    case ActionKind::Resume:
        return Words::tr("It is not suspended any more; somebody was quicker.");
    case ActionKind::SetVip:
    case ActionKind::SetGrace:
        return Words::tr("It is set so already; somebody was quicker.");
    case ActionKind::AddLog:
        return Words::tr("The very same note is there already; somebody was quicker.");
    }
    Q_UNREACHABLE();
}

QString refusalSentence(ActionKind kind, const Error &error)
{
    if (error.kind == ErrorKind::Forbidden)
        return Words::tr("This API token may only read. Sign in with a token that may write to act from here.");
    if (error.kind == ErrorKind::RateLimited)
        return Words::tr("UISP asks us to slow down. Try this one again in a few minutes.");
    if (error.kind != ErrorKind::RequestRejected)
        return errorSentence(error);
    if (setsAttribute(kind))
        return Words::tr("UISP refused it (code %1). Look whether its custom attribute takes such a value.")
            .arg(error.httpStatus);
    if (kind == ActionKind::AddLog)
        return Words::tr("UISP refused it (code %1). Look at the customer in UISP.").arg(error.httpStatus);
    return Words::tr("UISP refused it (code %1). Look at the service in UISP.").arg(error.httpStatus);
}

QString notShownSentence(ActionKind kind)
{
    return isAboutCustomer(kind) ? Words::tr("UISP accepted it, but does not show it. Look at the customer in UISP.")
                                 : Words::tr("UISP accepted it, but does not show it. Look at the service in UISP.");
}

QString tooLateSentence(ActionKind kind)
{
    return isAboutCustomer(kind)
               ? Words::tr("Something else was sent for this customer just before. Look again in a few minutes.")
               : Words::tr("Something else was sent for this service just before. Look again in a few minutes.");
}

QString unreadSentence(ActionKind kind, const Error &error)
{
    const QString why = errorSentence(error);
    return isAboutCustomer(kind) ? Words::tr("Whether it took could not be read from UISP. It is looked up before "
                                             "anything else is sent for this customer. %1")
                                       .arg(why)
                                 : Words::tr("Whether it took could not be read from UISP. It is looked up before "
                                             "anything else is sent for this service. %1")
                                       .arg(why);
}

QString maybeLaterSentence(ActionKind kind)
{
    return isAboutCustomer(kind)
               ? Words::tr("The answer was lost, and UISP does not show it so far. It was not sent again; it is looked "
                           "up before anything else is sent for this customer.")
               : Words::tr("The answer was lost, and UISP does not show it so far. It was not sent again; it is looked "
                           "up before anything else is sent for this service.");
}

QString settledSentence(const SentAction &action, Settled how)
{
    const bool isCustomer = isAboutCustomer(action.kind);
    const QString customer = QString::number(action.customerId);
    const QString service = QString::number(action.serviceId);
    switch (how) {
    case Settled::Took:
        return isCustomer
                   ? Words::tr("The answer about customer %1 was lost earlier; UISP shows that it took.").arg(customer)
                   : Words::tr("The answer about service %1 of customer %2 was lost earlier; UISP shows that it took.")
                         .arg(service, customer);
    case Settled::DidNotTake:
        return isCustomer
                   ? Words::tr("The answer about customer %1 was lost earlier; UISP shows that it did not take.")
                         .arg(customer)
                   : Words::tr("The answer about service %1 of customer %2 was lost earlier; UISP shows that it did "
                               "not take.")
                         .arg(service, customer);
    case Settled::MayBeUnderWay:
        return isCustomer
                   ? Words::tr("Something for customer %1 was sent a moment ago and may still be under way.")
                         .arg(customer)
                   : Words::tr("An action on service %1 of customer %2 was sent a moment ago and may still be under "
                               "way.")
                         .arg(service, customer);
    case Settled::BySomebodyElse:
        return Words::tr("The answer about service %1 of customer %2 was lost earlier; UISP shows it suspended, but "
                         "for another reason, so somebody else has done it.")
            .arg(service, customer);
    }
    Q_UNREACHABLE();
}

QString unsettledSentence(const SentAction &action, const Error &error)
{
    const QString why = errorSentence(error);
    if (isAboutCustomer(action.kind))
        return Words::tr("What became of an earlier change at customer %1 could not be read from UISP. %2")
            .arg(QString::number(action.customerId), why);
    return Words::tr("What became of an earlier action on service %1 of customer %2 could not be read from UISP. %3")
        .arg(QString::number(action.serviceId), QString::number(action.customerId), why);
}

} // namespace freshet
