// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/actionrecord.h"
#include "refresh/actionpreparing.h"

#include <memory>

namespace freshet {

/// What was confirmed.
struct ConfirmedActions
{
    ActionWish wish;
    std::vector<ActionLine> lines; ///< those that are Ready are done, in their order; others stay as they are
    RecordId reason = 0;           ///< of a suspension
    QDateTime readAt;              ///< ActionPlan::readAt
    bool isDryRun = false;
    RecordId attributeId = 0; ///< ActionPlan::attributeId
};

/// All of the plan. `reason`: of a suspension.
[[nodiscard]] ConfirmedActions confirmedPlan(const ActionPlan &plan, RecordId reason, bool isDryRun);

/// Does what was confirmed, one call after another. Before each call the customer is read from UISP again, and whoever
/// no longer belongs on the list, by what the office says and what day it is by then, is dropped; then the intent is
/// written into desk.db, then the call goes out once, then the service or customer is read to see that it took, then
/// the outcome is written. Whether a call with a lost answer took is read from UISP, never guessed, and no call is
/// repeated. A 401, 403 or 429 ends the run, and so does a lost answer while UISP cannot be read either. Emits
/// lineEnded() for every Ready line and finished() exactly once, from the event loop; lives in the thread that made it.
/// Destroying it leaves an intent without outcome, which the next preparation settles.
class ActionRun : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive it.
    ActionRun(const Clock &clock, ActionSetup setup, ConfirmedActions confirmed, QObject *parent = nullptr);

    void start();
    /// Nothing more is sent; a call that is under way is followed to its end.
    void stop();
    [[nodiscard]] const std::vector<ActionLine> &lines() const { return m_confirmed.lines; }
    /// UISP refused changes by this token (403).
    [[nodiscard]] bool isForbidden() const { return m_isForbidden; }
    /// UISP refused the token (401).
    [[nodiscard]] bool isUnauthorized() const { return m_isUnauthorized; }

signals:
    void lineEnded(int index);
    void finished();

private:
    void goOn();
    void takeFacts(const Result<FreshFacts> &facts);
    void takeAnswer(const Result<ApiAnswer> &answer);
    void readBack(const Result<ApiAnswer> &answer);
    void takeLookUp(const std::optional<Error> &lost, const Result<ApiAnswer> &answer);
    [[nodiscard]] bool checkStart();
    [[nodiscard]] bool isTooOld() const;
    Result<void> renewBasis();
    void stopSaying(const QString &sentence);
    [[nodiscard]] bool noteIntent(RecordId reference);
    void endSent(ActionState state, const QString &sentence);
    void endLine(ActionState state, const QString &sentence);
    [[nodiscard]] ActionKind kind() const { return m_confirmed.wish.kind; }
    [[nodiscard]] ActionLine &line() { return m_confirmed.lines[m_index]; }

    const Clock &m_clock;
    ActionSetup m_setup;
    ConfirmedActions m_confirmed;
    ApiClient m_client;
    std::unique_ptr<Database> m_desk; ///< while the run goes on
    ActionBasis m_basis;
    ServerZone m_zone;
    SentAction m_sent;
    Result<qint64> m_newestBefore = 0; ///< newestActionOf() the line's target before its facts were read
    QDateTime m_goneOnAt;              ///< when the last line ended, and before the first one when the list was read
    size_t m_index = 0;
    bool m_isStopped = false;
    bool m_isForbidden = false;
    bool m_isUnauthorized = false;
    QString m_stopSentence;
};

} // namespace freshet
