// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/world.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace freshet::test {

/// A provider whose rows agree, with one customer for each contradiction, so that faults can be put in together.
class FaultyWorld
{
public:
    explicit FaultyWorld(CalendarDate today);

    /// One contradiction, put into the rows behind the ledger's back.
    struct Fault
    {
        const char *name;
        RecordId customerId;
        std::function<void(demo::World &)> put;
        std::function<void(demo::World &)> mend;
        QStringList findings; ///< as findingRows() prints them
    };

    [[nodiscard]] const demo::World &world() const { return m_world; }
    [[nodiscard]] const std::vector<Fault> &faults() const { return m_faults; }

    /// "rule severity customer entity row part ours uisp" of what is open, A16 to A18 left out.
    [[nodiscard]] static QString findingRows();

private:
    RecordId add(const QString &name);
    void addCustomerFaults();
    void addServiceFaults();
    void addInvoiceFaults();
    void addPaymentFaults();
    void addCoverFaults();

    CalendarDate m_today;
    demo::World m_world;
    std::vector<Fault> m_faults;
};

} // namespace freshet::test
