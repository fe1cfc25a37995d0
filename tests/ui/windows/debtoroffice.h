// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/waiting.h"
#include "tests/ui/windows/windowfixture.h"
#include "ui/dialogs/actiondialog.h"
#include "ui/dialogs/actiontable.h"
#include "ui/models/columntitles.h"
#include "ui/windows/pagestack.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

namespace freshet::test {

/// A window on a provider of which three customers owe and have an active service each.
class DebtorOffice
{
public:
    static constexpr int limitMs = 30'000;

    explicit DebtorOffice(int debtors = 3)
        : fixture(1)
    {
        fixture.server.change([&](demo::World &world) {
            for (const demo::CustomerEntry &customer : std::as_const(world).tables().customers)
                strangers.push_back(customer.id);
            for (const RecordId stranger : strangers)
                world.deleteCustomer(stranger);
            for (int i = 0; i < debtors; ++i) {
                customers.push_back(world.addCustomer(QStringLiteral("Ada"), QStringLiteral("Debtor%1").arg(i)));
                services.push_back(world.addService(customers.back(), world.today().addDays(-90)));
                invoices.push_back(world.addInvoice(customers.back(), 2000, world.today().addDays(-30),
                                                    world.today().addDays(-20 + i)));
            }
        });
    }

    bool open()
    {
        if (!fixture.signIn() || !fixture.waitForHistory())
            return false;
        fixture.named<QListWidget>(QStringLiteral("Pages"))->setCurrentRow(PageStack::Worklist);
        return waitUntil([this] { return rows() == int(customers.size()); }, limitMs);
    }
    [[nodiscard]] int rows() const { return fixture.rowCount(QStringLiteral("Worklist")); }
    [[nodiscard]] QTableView &table() const { return *fixture.named<QTableView>(QStringLiteral("Worklist")); }
    [[nodiscard]] QString cell(int row, const char *key) const
    {
        const QString title = columnTitle(TableId::Worklist, QLatin1String(key)).title;
        const QAbstractItemModel &model = *table().model();
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.headerData(column, Qt::Horizontal).toString() == title)
                return model.index(row, column).data().toString();
        }
        return {};
    }
    [[nodiscard]] int suspended() const
    {
        int count = 0;
        fixture.server.read([&](const demo::World &world) {
            for (const RecordId service : services)
                count += world.tables().services.find(service)->status == ServiceStatus::Suspended ? 1 : 0;
        });
        return count;
    }
    [[nodiscard]] int calls() const { return int(fixture.server.requests().filter(QStringLiteral("PATCH ")).size()); }
    /// Clicks the visible, enabled button whose text begins so, once there is one: what an action ends with is shown in
    /// steps.
    void press(const QString &beginning) const
    {
        QVERIFY2(waitUntil([&] { return offered(beginning) != nullptr; }, limitMs),
                 qPrintable(QStringLiteral("There is no button \"%1\"").arg(beginning)));
        QTest::mouseClick(offered(beginning), Qt::LeftButton);
    }
    [[nodiscard]] ActionDialog *action() const { return fixture.window->findChild<ActionDialog *>(); }
    [[nodiscard]] ActionTable *lines() const { return fixture.window->findChild<ActionTable *>(); }
    [[nodiscard]] QStringList states() const
    {
        QStringList states;
        for (int row = 0; row < lines()->topLevelItemCount(); ++row)
            states += lines()->topLevelItem(row)->text(3);
        return states;
    }
    [[nodiscard]] bool says(const QString &sentence) const
    {
        for (const QLabel *label : action()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(sentence))
                return true;
        }
        return false;
    }
    void openSuspension() const
    {
        table().selectAll();
        press(QStringLiteral("Suspend…"));
        QTRY_VERIFY_WITH_TIMEOUT(action() && lines()->topLevelItemCount() > 0, limitMs);
    }
    void chooseReason() const { fixture.named<QComboBox>(QStringLiteral("Reason in UISP"))->setCurrentIndex(1); }

    WindowFixture fixture;
    std::vector<RecordId> strangers;
    std::vector<RecordId> customers;
    std::vector<RecordId> services;
    std::vector<RecordId> invoices;

private:
    [[nodiscard]] QPushButton *offered(const QString &beginning) const
    {
        for (QPushButton *button : fixture.window->findChildren<QPushButton *>()) {
            if (button->text().startsWith(beginning) && button->isVisible() && button->isEnabled())
                return button;
        }
        return nullptr;
    }
};

} // namespace freshet::test
