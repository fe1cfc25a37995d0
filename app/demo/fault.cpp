// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/fault.h"

#include "demo/answer.h"

namespace freshet::demo {

namespace {

/// The prefix as resourceOf() gives resources.
QString normal(const QString &prefix)
{
    QString path = prefix;
    if (!path.startsWith(QLatin1String("/crm/")))
        while (path.startsWith(u'/'))
            path.remove(0, 1);
    const auto resource = resourceOf(path.toStdString());
    return resource ? QString::fromStdString(*resource) : prefix;
}

} // namespace

bool covers(const QString &pathPrefix, const QString &resource)
{
    const QString prefix = normal(pathPrefix);
    if (prefix.isEmpty() || prefix == resource)
        return true;
    if (prefix == QLatin1String("clients") && resource.startsWith(QLatin1String("clients/services")))
        return false;
    return resource.startsWith(prefix + u'/');
}

void FaultPlan::add(const Fault &fault)
{
    const std::lock_guard lock(m_mutex);
    m_faults.push_back(fault);
}

void FaultPlan::clear()
{
    const std::lock_guard lock(m_mutex);
    m_faults.clear();
}

std::optional<Fault> FaultPlan::take(const QString &resource, const QString &query)
{
    const std::lock_guard lock(m_mutex);
    for (Fault &fault : m_faults) {
        if (fault.times == 0 || !covers(fault.pathPrefix, resource) || !query.contains(fault.queryPart))
            continue;
        if (fault.skip > 0) {
            --fault.skip;
            continue;
        }
        if (fault.times > 0)
            --fault.times;
        return fault;
    }
    return std::nullopt;
}

} // namespace freshet::demo
