// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/behavioursettings.h"
#include "domain/customeraction.h"
#include "domain/result.h"
#include "domain/worklist.h"
#include "uisp/customerstate.h"

#include <QObject>

#include <vector>

namespace freshet {

/// What UISP says of one customer at this moment, as far as an action goes by it.
struct FreshFacts
{
    Customer customer;
    std::vector<Service> services{};
    std::vector<Invoice> openInvoices{};       ///< unpaid and partly paid ones
    std::vector<AttributeChange> attributes{}; ///< all values that the customer has
    std::vector<ClientLog> logs{};
    std::optional<QDateTime> servedAt{}; ///< UTC, by the clock of UISP's server; nothing when it does not tell
};

/// The facts as the rules look at them; the promise is the office's to add. What is open of an invoice is counted as
/// readWorklistSubjects() does. An invoice made from a pro-forma goes by its own due date here, which is the later one.
[[nodiscard]] WorklistSubject subjectOf(const FreshFacts &facts, const CustomerFlagKeys &keys);

/// Reads the facts of one customer from UISP, as far as `kind` needs them: services and open invoices for suspending
/// and ending it, the attributes for setting one, the notes for adding one. A row that cannot be read fails all of it:
/// nobody is judged by a part. Emits finished() exactly once, from the event loop, then deletes itself; not after it
/// was deleted. Lives in its client's thread.
class FactsReading : public QObject
{
    Q_OBJECT

public:
    /// `client` must outlive the reading.
    FactsReading(ApiClient &client, RecordId customer, ActionKind kind, QObject *parent);

    void start();

signals:
    void finished(const freshet::Result<freshet::FreshFacts> &facts);

private:
    void askForServices();
    void ask(const ApiRequest &request, Result<void> (FactsReading::*take)(const QByteArray &body));
    Result<void> takeCustomer(const QByteArray &body);
    Result<void> takeLogs(const QByteArray &body);
    Result<void> takeServices(const QByteArray &body);
    Result<void> takeInvoices(const QByteArray &body);
    void end(const Result<FreshFacts> &facts);

    ApiClient &m_client;
    RecordId m_customer;
    ActionKind m_kind;
    FreshFacts m_facts;
    int m_waitingFor = 0;
    bool m_isOver = false;
};

} // namespace freshet
