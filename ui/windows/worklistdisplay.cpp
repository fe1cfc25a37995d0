// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/worklistdisplay.h"

#include "activity/worklistchange.h"
#include "store/customernames.h"
#include "store/settingsstore.h"
#include "store/workliststore.h"
#include "ui/dialogs/actiondialog.h"
#include "ui/dialogs/policydialog.h"
#include "ui/dialogs/wishdialog.h"
#include "ui/dialogs/worklistnotedialog.h"
#include "ui/views/customercardview.h"
#include "ui/views/tablepage.h"
#include "ui/windows/customermenu.h"
#include "ui/windows/desk.h"
#include "ui/windows/lostanswers.h"
#include "ui/windows/pagestack.h"
#include "ui/windows/worklistpage.h"

#include <QTableView>

#include <functional>

namespace freshet {

namespace {

constexpr std::chrono::minutes lookEvery{1};

template<typename Value>
Result<Value> withDesk(const QString &path, const std::function<Result<Value>(Database &)> &use)
{
    const auto file = Database::open(path, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
    return file ? use(**file) : Result<Value>(file.error());
}

} // namespace

WorklistDisplay::WorklistDisplay(Desk &desk, const Clock &clock, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_clock(clock)
    , m_window(window)
    , m_lostAnswers(new LostAnswers(desk, clock, this))
{
    connect(m_lostAnswers, &LostAnswers::found, this, &WorklistDisplay::failed);
    m_minute.setInterval(lookEvery);
    connect(&m_minute, &QTimer::timeout, this, &WorklistDisplay::keepOfToday);
    m_minute.start();
    connect(&m_desk, &Desk::serverClosed, this, [this] {
        delete m_policy;
        delete m_note;
        delete m_wish;
        delete m_action;
    });
    connect(&m_desk, &Desk::snapshotChanged, this, [this] {
        if (m_policy)
            m_policy->previewAnew();
        keepOfToday();
    });
    // Another token may have other rights.
    const auto allowActions = [this] { setActionsOff({}); };
    connect(&m_desk.session(), &Session::signedIn, this, allowActions);
    connect(&m_desk.session(), &Session::tokenPickedUp, this, allowActions);
}

void WorklistDisplay::showIn(PageStack &pages)
{
    m_page = &pages.worklist();
    connect(m_page, &WorklistPage::policyRequested, this, &WorklistDisplay::openPolicy);
    connect(m_page, &WorklistPage::callSheetRequested, this,
            [this](bool isForPaper) { m_page->writeCallSheet(m_desk.server().name, isForPaper); });
    connect(m_page, &WorklistPage::noteRequested, this, &WorklistDisplay::openNote);
    connect(m_page, &WorklistPage::wishRequested, this, &WorklistDisplay::openWish);
    connect(m_page, &WorklistPage::actionRequested, this,
            [this](ActionKind kind, const std::vector<RecordId> &customers) { openAction({kind, customers}); });
    m_judgedFor = {};
    addMenus(pages);
}

void WorklistDisplay::addMenus(PageStack &pages)
{
    m_menus.clear();
    CustomerCardView &card = pages.card();
    auto *ofCard = new CustomerMenu(
        [&card] { return card.customer() ? std::vector{*card.customer()} : std::vector<RecordId>(); }, &card);
    card.setActions(ofCard);
    addMenu(ofCard);
    for (const TableId table : {TableId::Customers, TableId::Patterns, TableId::Worklist}) {
        TablePage &page = pages.tablePage(table);
        auto *ofTable = new CustomerMenu([&page] { return chosenRows(page); }, &page);
        page.view().addAction(ofTable->menuAction());
        addMenu(ofTable);
    }
}

void WorklistDisplay::addMenu(CustomerMenu *menu)
{
    connect(menu, &CustomerMenu::noteRequested, this, &WorklistDisplay::openNote);
    connect(menu, &CustomerMenu::wishRequested, this, &WorklistDisplay::openWish);
    connect(menu, &CustomerMenu::actionRequested, this,
            [this](ActionKind kind, const std::vector<RecordId> &customers) { openAction({kind, customers}); });
    m_menus.emplace_back(menu);
}

/// Without a refresh, at night or without a connection, yesterday's list would stay.
void WorklistDisplay::keepOfToday()
{
    if (!m_desk.cache() || m_desk.snapshot().number == 0)
        return;
    const CalendarDate today = m_desk.snapshot().zone.dayAt(m_clock.nowUtc());
    const Result<std::optional<CalendarDate>> day = dayOfWorklist(*m_desk.cache());
    if (!day || *day == today || m_judgedFor == today)
        return;
    m_judgedFor = today;
    m_desk.rejudge();
}

void WorklistDisplay::openPolicy()
{
    if (!m_desk.cache() || m_policy)
        return;
    const Result<SuspensionPolicy> kept =
        withDesk<SuspensionPolicy>(m_desk.files().deskPath, [](Database &desk) { return readSuspensionPolicy(desk); });
    // A policy that is only out of reach for now must not be replaced by another one.
    if (!kept && kept.error().kind != ErrorKind::InvalidInput) {
        emit failed(tr("The suspension policy cannot be opened. %1").arg(errorSentence(kept.error())));
        return;
    }
    m_policy = new PolicyDialog(kept, {m_desk.files().cachePath, m_desk.files().deskPath}, m_clock, &m_window);
    m_policy->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_policy, &PolicyDialog::saveRequested, this, &WorklistDisplay::takePolicy);
    m_policy->open();
}

void WorklistDisplay::takePolicy(const SuspensionPolicy &policy)
{
    const Result<bool> kept = withDesk<bool>(m_desk.files().deskPath, [&](Database &desk) -> Result<bool> {
        const Result<void> changed =
            changeSuspensionPolicy(desk, policy, m_clock.nowUtc(), m_desk.session().userName());
        return changed ? Result<bool>(true) : changed.error();
    });
    if (!kept) {
        m_policy->showProblem(tr("The policy was not saved. %1").arg(errorSentence(kept.error())));
        return;
    }
    m_policy->accept();
    emit noticed(tr("The policy is saved. The worklist follows it in a moment."));
    m_desk.rejudge();
}

QString WorklistDisplay::nameOf(RecordId customer) const
{
    const Result<QHash<RecordId, QString>> names = customerNames(*m_desk.cache(), std::vector{customer});
    return names ? names->value(customer, QStringLiteral("#%1").arg(customer)) : QStringLiteral("#%1").arg(customer);
}

void WorklistDisplay::openNote(RecordId customer)
{
    if (!m_desk.cache() || m_note)
        return;
    const Result<WorklistNote> kept = withDesk<WorklistNote>(
        m_desk.files().deskPath, [customer](Database &desk) { return readWorklistNote(desk, customer); });
    if (!kept) {
        emit failed(tr("The note cannot be opened. %1").arg(errorSentence(kept.error())));
        return;
    }
    m_note = new WorklistNoteDialog(nameOf(customer), *kept, m_desk.snapshot().zone.dayAt(m_clock.nowUtc()), &m_window);
    m_note->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_note, &WorklistNoteDialog::saveRequested, this, &WorklistDisplay::takeNote);
    m_note->open();
}

void WorklistDisplay::takeNote(const WorklistNote &note)
{
    const Result<bool> kept = withDesk<bool>(m_desk.files().deskPath, [&](Database &desk) -> Result<bool> {
        const Result<void> changed = changeWorklistNote(desk, note, m_clock.nowUtc(), m_desk.session().userName());
        return changed ? Result<bool>(true) : changed.error();
    });
    if (!kept) {
        m_note->showProblem(tr("Nothing was saved. %1").arg(errorSentence(kept.error())));
        return;
    }
    m_note->accept();
    emit noticed(tr("Saved. The worklist follows in a moment."));
    m_desk.rejudge();
}

bool WorklistDisplay::mayAct()
{
    if (!m_desk.cache() || m_wish || m_action)
        return false;
    if (m_desk.session().state() == Session::State::SignedIn)
        return true;
    emit failed(tr("Sign in to UISP first: nothing can be changed without it."));
    return false;
}

void WorklistDisplay::openWish(ActionKind kind, const std::vector<RecordId> &customers)
{
    if (!mayAct())
        return;
    const QString whom =
        customers.size() == 1 ? nameOf(customers.front()) : tr("%n customers", nullptr, int(customers.size()));
    m_wish = new WishDialog(kind, whom, m_desk.snapshot().zone.dayAt(m_clock.nowUtc()), &m_window);
    m_wish->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_wish, &WishDialog::wished, this, [this, customers](const ActionWish &wish) {
        m_wish.clear();
        openAction({wish.kind, customers, wish.value});
    });
    m_wish->open();
}

void WorklistDisplay::openAction(const ActionOrder &order)
{
    if (!mayAct())
        return;
    const Connection connection = m_desk.session().connection();
    m_action = new ActionDialog(
        m_clock, {connection, {}, m_desk.files().cachePath, m_desk.files().deskPath, m_desk.session().userName()},
        order, &m_window);
    m_action->setAttribute(Qt::WA_DeleteOnClose);
    m_lostAnswers->setPaused(true);
    connect(m_action, &QObject::destroyed, m_lostAnswers, [answers = m_lostAnswers] { answers->setPaused(false); });
    connect(m_action, &ActionDialog::refreshRequested, this, [this] { m_desk.refresh(RefreshMode::Refresh); });
    connect(m_action, &ActionDialog::changed, this, [this] { m_desk.refresh(RefreshMode::Refresh); });
    connect(m_action, &ActionDialog::forbidden, this, &WorklistDisplay::setActionsOff);
    connect(m_action, &ActionDialog::unauthorized, this,
            [this, token = connection.token] { m_desk.session().reject(token); });
    m_action->open();
}

void WorklistDisplay::setActionsOff(const QString &sentence)
{
    if (m_page)
        m_page->setActionsOff(sentence);
    for (const QPointer<CustomerMenu> &menu : m_menus) {
        if (menu)
            menu->setActionsOff(sentence);
    }
}

} // namespace freshet
