// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/actionpreparing.h"

#include "refresh/actioncall.h"
#include "refresh/actionsettling.h"
#include "refresh/actionvalue.h"
#include "refresh/rulesinforce.h"
#include "store/tablereader.h"
#include "uisp/decoders.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace freshet {

namespace {

constexpr int readingsAtOnce = 2; ///< of up to three requests each: no more than a refresh has under way

Error nothingReadYet()
{
    return {ErrorKind::InvalidInput, ActionPreparing::tr("Nothing has been read from UISP yet. Refresh first."), 0, {}};
}

} // namespace

Result<ActionStart> readActionStart(const ActionSetup &setup, const QDateTime &now)
{
    if (!QFileInfo::exists(setup.cachePath))
        return nothingReadYet();
    const auto cache = Database::open(setup.cachePath, DatabaseKind::Cache, DatabaseAccess::ReadOnly);
    if (!cache)
        return cache.error();
    const Result<SnapshotFacts> facts = TableReader(**cache).snapshot();
    if (!facts || facts->number == 0)
        return facts ? nothingReadYet() : facts.error();
    // Where the office's word cannot be read nobody is suspended by the defined one.
    Result<OfficeWord> office = readOfficeWord(setup.deskPath);
    const Result<RulesInForce> rules = savedRulesInForce(**cache, setup.deskPath);
    if (!office || !rules)
        return office ? rules.error() : office.error();
    return ActionStart{
        {*std::move(office), rules->now.flags, facts->zone.dayAt(now), now}, facts->publishedAt, facts->zone};
}

ActionPreparing::ActionPreparing(const Clock &clock, ActionSetup setup, ActionOrder order, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_setup(std::move(setup))
    , m_order(std::move(order))
    , m_client(m_setup.connection, m_setup.retry)
{
    const std::set<RecordId> customers(m_order.customers.begin(), m_order.customers.end());
    m_toRead.assign(customers.begin(), customers.end());
    m_total = int(m_toRead.size());
}

void ActionPreparing::start()
{
    Result<ActionWish> wish = checkedWish({m_order.kind, m_order.value});
    if (!wish)
        return fail(wish.error());
    m_plan.wish = *std::move(wish);
    Result<ActionStart> begun = readActionStart(m_setup, m_clock.nowUtc());
    if (!begun)
        return fail(begun.error());
    const std::chrono::minutes limit = begun->basis.office.policy.staleAfter();
    if (begun->publishedAt.secsTo(m_clock.nowUtc()) > std::chrono::seconds(limit).count())
        return end({ActionPreparation::Kind::Stale,
                    {},
                    tr("The list is older than %n minutes, so nothing is done by it. Refresh first.", nullptr,
                       int(limit.count()))});
    m_basis = std::move(begun->basis);
    auto *settling = new ActionSettling(m_clock, m_client, m_setup.deskPath, this);
    connect(settling, &ActionSettling::finished, this, [this](const Result<QStringList> &sentences) {
        if (!sentences)
            return fail(sentences.error());
        m_plan.settled = *sentences;
        readOffer();
    });
    settling->start();
}

void ActionPreparing::cancel()
{
    fail(Error{ErrorKind::Cancelled, {}, 0, {}});
}

/// What UISP has to choose from, where the action needs that.
void ActionPreparing::readOffer()
{
    const bool isSuspension = m_order.kind == ActionKind::Suspend;
    if (!isSuspension && !setsAttribute(m_order.kind))
        return readMore();
    const ApiRequest request =
        isSuspension ? ApiRequest{QStringLiteral("/service-suspension-reasons"), {}, QStringLiteral("reasons")}
                     : ApiRequest{QStringLiteral("/custom-attributes"),
                                  QUrlQuery{{QStringLiteral("attributeType"), QStringLiteral("client")}},
                                  entityKey(Entity::CustomAttribute)};
    connect(m_client.get(request), &ApiReply::finished, this,
            isSuspension ? &ActionPreparing::takeReasons : &ActionPreparing::takeAttributes);
}

void ActionPreparing::takeReasons(const Result<ApiAnswer> &answer)
{
    // A reason is an id and a name, as a tag is.
    const Result<Page<Tag>> page = answer ? decodeTags(answer->body) : Result<Page<Tag>>(answer.error());
    if (!page)
        m_plan.reasonsTrouble = page.error();
    else
        for (const Tag &reason : page->rows)
            m_plan.reasons.push_back({reason.id, reason.name});
    readMore();
}

void ActionPreparing::takeAttributes(const Result<ApiAnswer> &answer)
{
    const Result<Page<CustomAttribute>> page =
        answer ? decodeCustomAttributes(answer->body) : Result<Page<CustomAttribute>>(answer.error());
    if (!page)
        return fail(page.error());
    const CustomerFlagKeys &keys = m_basis.keys;
    const QString &key = m_order.kind == ActionKind::SetVip ? keys.vipAttribute : keys.graceAttribute;
    // UISP ignores a filter that it does not know.
    const auto found = std::ranges::find_if(page->rows, [&key](const CustomAttribute &attribute) {
        return attribute.key == key && attribute.attributeType == QLatin1String("client");
    });
    if (found == page->rows.end())
        return end(
            {ActionPreparation::Kind::Missing,
             {},
             tr("UISP has no custom attribute of customers with the key \"%1\". Add it there, in the settings of "
                "its CRM under Custom attributes, or name another key in the payment rules here.")
                 .arg(key)});
    m_plan.attributeId = found->id;
    m_basis.attributeId = found->id;
    readMore();
}

void ActionPreparing::readMore()
{
    while (!m_isOver && m_reading < readingsAtOnce && !m_toRead.empty()) {
        const RecordId customer = m_toRead.front();
        m_toRead.pop_front();
        ++m_reading;
        auto *reading = new FactsReading(m_client, customer, m_order.kind, this);
        connect(reading, &FactsReading::finished, this,
                [this, customer](const Result<FreshFacts> &facts) { takeFacts(customer, facts); });
        reading->start();
    }
    if (m_reading > 0 || !m_toRead.empty())
        return;
    std::ranges::stable_sort(m_plan.lines, {}, [](const ActionLine &line) {
        return std::tuple(line.state != ActionState::Ready, line.customerId, line.serviceId);
    });
    m_plan.readAt = m_clock.nowUtc();
    end({ActionPreparation::Kind::Planned, m_plan, {}});
}

void ActionPreparing::takeFacts(RecordId customer, const Result<FreshFacts> &facts)
{
    if (m_isOver)
        return;
    --m_reading;
    if (!facts && concernsEveryCall(facts.error().kind))
        return fail(facts.error());
    if (facts) {
        m_basis.now = m_clock.nowUtc();
        std::ranges::copy(linesFor(m_plan.wish, *facts, m_basis), std::back_inserter(m_plan.lines));
    } else {
        ActionLine line;
        line.customerId = customer;
        line.customerName = QStringLiteral("#%1").arg(customer);
        line.state = ActionState::NotSent;
        line.sentence = tr("Could not be read from UISP now, so nothing is done. %1").arg(errorSentence(facts.error()));
        m_plan.lines.push_back(line);
    }
    emit progressed(m_total - m_reading - int(m_toRead.size()), m_total);
    readMore();
}

void ActionPreparing::fail(const Error &error)
{
    end({ActionPreparation::Kind::Failed, {}, errorSentence(error), error});
}

void ActionPreparing::end(const ActionPreparation &preparation)
{
    if (std::exchange(m_isOver, true))
        return;
    QMetaObject::invokeMethod(this, [this, preparation] { emit finished(preparation); }, Qt::QueuedConnection);
}

} // namespace freshet
