// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/serverzone.h"
#include "refresh/actionplan.h"

#include <QDateTime>
#include <QObject>

#include <deque>

namespace freshet {

/// Whose files and which server an action is about.
struct ActionSetup
{
    Connection connection;
    RetryPolicy retry{};
    QString cachePath;
    QString deskPath;
    QString userName; ///< for the activity log
};

/// Why a customer may be suspended, as UISP offers it.
struct SuspensionReason
{
    RecordId id = 0;
    QString name; ///< plain text from UISP
};

/// UISP ends suspensions by itself once everything is paid, but those for this reason only: "Payments overdue"
/// (crm-api.md, 5). Those for another one stay until somebody ends them.
inline constexpr RecordId reasonThatEndsByItself = 1;

/// What would be sent, for somebody to confirm.
struct ActionPlan
{
    ActionWish wish; ///< in the form in which it is sent
    std::vector<ActionLine> lines;
    std::vector<SuspensionReason> reasons; ///< of suspensions; empty when UISP has none
    std::optional<Error> reasonsTrouble;   ///< why they could not be read
    QDateTime readAt;                      ///< UTC: when the facts were
    QStringList settled;                   ///< what became of earlier actions whose answers were lost, in sentences
    RecordId attributeId = 0;              ///< at UISP: of the custom attribute that is to be set
};

/// How a preparation ended: with a plan, with data too old to act on, without what UISP would need for it, or with
/// trouble.
struct ActionPreparation
{
    enum class Kind { Planned, Stale, Missing, Failed };
    Kind kind = Kind::Failed;
    ActionPlan plan;
    QString sentence;             ///< translated, unless planned
    std::optional<Error> error{}; ///< of a failure
};

/// What the cache and the desk's file say about the time of acting; nothing is asked of UISP.
struct ActionStart
{
    ActionBasis basis;
    QDateTime publishedAt; ///< of the snapshot
    ServerZone zone;
};
Result<ActionStart> readActionStart(const ActionSetup &setup, const QDateTime &now);

/// Gets ready to act: refuses on a snapshot that is older than the policy allows, finds out what became of actions
/// whose answers were lost, reads the customers concerned and the reasons or custom attributes from UISP, and makes the
/// plan. A custom attribute that UISP does not have is told and never made. Changes
/// nothing at UISP. Emits finished() exactly once, from the event loop; lives in the thread that made it.
class ActionPreparing : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive it.
    ActionPreparing(const Clock &clock, ActionSetup setup, ActionOrder order, QObject *parent = nullptr);

    void start();
    /// Ends it with a cancelled failure.
    void cancel();

signals:
    void progressed(int done, int total);
    void finished(const freshet::ActionPreparation &preparation);

private:
    void readOffer();
    void takeReasons(const Result<ApiAnswer> &answer);
    void takeAttributes(const Result<ApiAnswer> &answer);
    void readMore();
    void takeFacts(RecordId customer, const Result<FreshFacts> &facts);
    void fail(const Error &error);
    void end(const ActionPreparation &preparation);

    const Clock &m_clock;
    ActionSetup m_setup;
    ActionOrder m_order;
    ApiClient m_client;
    ActionBasis m_basis;
    ActionPlan m_plan;
    std::deque<RecordId> m_toRead;
    int m_reading = 0;
    int m_total = 0;
    bool m_isOver = false;
};

} // namespace freshet
