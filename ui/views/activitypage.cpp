// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/activitypage.h"

#include "ui/models/activitymodel.h"
#include "ui/models/cellformat.h"
#include "ui/models/cellroles.h"
#include "ui/models/plaintext.h"
#include "ui/models/readerthread.h"
#include "ui/views/desklabel.h"
#include "ui/views/emptystate.h"
#include "ui/views/flowlayout.h"
#include "ui/views/tablesetup.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace freshet {

namespace {

constexpr qint64 secondsADay = 86'400;

Result<TrailCheck> verified(const QString &deskPath)
{
    const auto desk = Database::open(deskPath, DatabaseKind::Desk, DatabaseAccess::ReadOnly);
    return desk ? ActivityLog(**desk).verify() : Result<TrailCheck>(desk.error());
}

/// With the title of the action, and its time as cells show it; what was tampered with may be neither.
QString inWords(TrailCheck check)
{
    if (check.fault && !check.fault->action.isEmpty()) {
        const QDateTime at = instantOf(check.fault->at);
        check.fault->action = activityTitle(check.fault->action);
        check.fault->at = at.isValid() ? CellFormat().dateTime(at) : singleLine(check.fault->at);
    }
    return trailSentence(check);
}

} // namespace

ActivityPage::ActivityPage(ReaderThread &thread, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_thread(thread)
    , m_clock(clock)
    , m_slot(thread.newSlot())
    , m_model(new ActivityModel(this))
    , m_action(new QComboBox(this))
    , m_time(new QComboBox(this))
    , m_verify(new QPushButton(tr("Verify", "button: check the activity log"), this))
    , m_verdict(new DeskLabel(DeskLabel::Style::Caption))
    , m_view(new QTableView(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setupView();
    m_empty = new EmptyState(*m_view);
    connect(m_empty, &EmptyState::actionTriggered, this, &ActivityPage::clearFilter);
    m_verdict->setContentsMargins(16, 0, 16, 8);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_verdict->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(headLayout());
    layout->addWidget(m_verdict);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    showEntries({});
}

QLayout *ActivityPage::headLayout()
{
    m_action->setAccessibleName(tr("Which actions"));
    m_time->setAccessibleName(tr("Of which time"));
    for (const auto &[title, days] : {std::pair(tr("Of any time"), 0), std::pair(tr("Last 24 hours"), 1),
                                      std::pair(tr("Last 7 days"), 7), std::pair(tr("Last 30 days"), 30)})
        m_time->addItem(title, days);
    m_verify->setToolTip(tr("Check that no entry was changed, taken out or cut off since it was written"));
    offerActions();
    connect(m_action, &QComboBox::activated, this, &ActivityPage::reload);
    connect(m_time, &QComboBox::activated, this, &ActivityPage::reload);
    connect(m_verify, &QPushButton::clicked, this, &ActivityPage::verify);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 16, 10);
    head->setSpacing(8);
    head->addWidget(new DeskLabel(DeskLabel::Style::Title, tr("Activity")));
    auto *tools = new QWidget;
    auto *line = new FlowLayout(8, 8, tools, FlowLayout::Side::End);
    for (QWidget *tool : std::initializer_list<QWidget *>{m_action, m_time, m_verify})
        line->addWidget(tool);
    head->addWidget(tools, 1);
    return head;
}

void ActivityPage::setupView()
{
    setupTable(*m_view, tr("Activity"));
    m_view->setModel(m_model);
    m_view->horizontalHeader()->setSectionsClickable(false);
    const int character = m_view->fontMetrics().averageCharWidth();
    const int widths[] = {24, 22, 22, 40};
    for (int column = 0; column < ActivityModel::ColumnCount; ++column)
        m_view->setColumnWidth(column, widths[column] * character + 20);
    connect(m_view, &QTableView::activated, this, &ActivityPage::openEntry);
}

void ActivityPage::setLog(ActivityLog *log, const QString &deskPath)
{
    m_log = log;
    m_deskPath = deskPath;
    m_verify->setEnabled(log != nullptr);
    m_verdict->hide();
    reload();
}

/// Those that occur, and the one that is chosen.
void ActivityPage::offerActions()
{
    const QString chosen = m_action->currentData().toString();
    m_action->clear();
    m_action->addItem(tr("All actions"), QString());
    // What cannot be read is told by reload().
    const Result<QStringList> actions = m_log == nullptr ? Result<QStringList>(QStringList()) : m_log->actions();
    if (actions) {
        for (const QString &action : *actions)
            m_action->addItem(activityTitle(action), action);
    }
    m_action->setCurrentIndex(qMax(0, m_action->findData(chosen)));
}

ActivityFilter ActivityPage::filter() const
{
    const int days = m_time->currentData().toInt();
    return {m_action->currentData().toString(), m_search,
            days == 0 ? QDateTime() : m_clock.nowUtc().addSecs(-days * secondsADay)};
}

void ActivityPage::reload()
{
    offerActions();
    if (m_log == nullptr)
        return showEntries({});
    auto entries = m_log->newest(filter(), EntriesShown);
    if (entries)
        return showEntries(std::move(entries).value());
    m_empty->say(tr("The activity could not be read"), errorSentence(entries.error()));
    emit readFailed(entries.error());
}

void ActivityPage::setSearch(const QString &text)
{
    if (m_search == text.trimmed())
        return;
    m_search = text.trimmed();
    if (isVisible())
        reload();
}

void ActivityPage::clearFilter()
{
    m_action->setCurrentIndex(0);
    m_time->setCurrentIndex(0);
    m_search.clear();
    emit searchCleared();
    reload();
}

void ActivityPage::showEntries(std::vector<ActivityEntry> entries)
{
    m_model->setEntries(std::move(entries));
    if (m_model->rowCount() > 0)
        m_empty->hide();
    else if (m_log != nullptr && filter() != ActivityFilter())
        m_empty->say(tr("No matches"), tr("Nothing of this kind was written down."), tr("Clear filter"));
    else
        m_empty->say(tr("Nothing happened yet"),
                     tr("Sign-ins, refreshes and changes of settings are written down here, with who and when."));
}

void ActivityPage::verify()
{
    if (m_log == nullptr)
        return;
    m_verify->setEnabled(false);
    const QPointer<ActivityPage> self(this);
    m_thread.post(m_slot, [self, path = m_deskPath](const Result<Database *> &) -> ReaderThread::Delivery {
        return [self, path, check = verified(path)] {
            if (self != nullptr && path == self->m_deskPath)
                self->showVerdict(check);
        };
    });
}

void ActivityPage::showVerdict(const Result<TrailCheck> &check)
{
    m_verify->setEnabled(true);
    const bool isIntact = check && !check->fault;
    const QString when = CellFormat().dateTime(m_clock.nowUtc());
    m_verdict->setTone(isIntact ? Tone::Good : Tone::Bad);
    m_verdict->setText(tr("Verified %1: %2", "date and time, result")
                           .arg(when, check ? inWords(*check) : errorSentence(check.error())));
    m_verdict->show();
    if (!check || isIntact)
        return;
    const QModelIndexList found =
        m_model->match(m_model->index(0, 0), CellRole::Id, check->fault->sequence, 1, Qt::MatchExactly);
    if (!found.isEmpty())
        m_view->setCurrentIndex(found.front());
}

void ActivityPage::openEntry(const QModelIndex &index)
{
    const ActivityEntry *entry = m_model->entryAt(index.row());
    if (entry != nullptr && entry->action == QLatin1String("BULK_REFRESH_CUSTOMERS"))
        emit refreshOpened(entry->at);
}

} // namespace freshet
