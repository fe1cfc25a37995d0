// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/activitypage.h"

#include "ui/models/activitymodel.h"
#include "ui/views/desklabel.h"
#include "ui/views/emptystate.h"
#include "ui/views/tablesetup.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace freshet {

ActivityPage::ActivityPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new ActivityModel(this))
    , m_view(new QTableView(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *title = new DeskLabel(DeskLabel::Style::Title, tr("Activity"));
    title->setContentsMargins(16, 12, 16, 10);
    setupTable(*m_view, tr("Activity"));
    m_view->setModel(m_model);
    m_view->horizontalHeader()->setSectionsClickable(false);
    const int character = m_view->fontMetrics().averageCharWidth();
    const int widths[] = {24, 22, 22, 40};
    for (int column = 0; column < ActivityModel::ColumnCount; ++column)
        m_view->setColumnWidth(column, widths[column] * character + 20);
    connect(m_view, &QTableView::activated, this, &ActivityPage::openEntry);
    m_empty = new EmptyState(*m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(title);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    showEntries({});
}

void ActivityPage::setLog(ActivityLog *log)
{
    m_log = log;
    reload();
}

void ActivityPage::reload()
{
    if (m_log == nullptr)
        return showEntries({});
    auto entries = m_log->newest(EntriesShown);
    if (entries)
        return showEntries(std::move(entries).value());
    m_empty->say(tr("The activity could not be read"), errorSentence(entries.error()));
    emit readFailed(entries.error());
}

void ActivityPage::showEntries(std::vector<ActivityEntry> entries)
{
    m_model->setEntries(std::move(entries));
    if (m_model->rowCount() > 0)
        m_empty->hide();
    else
        m_empty->say(tr("Nothing happened yet"),
                     tr("Sign-ins and refreshes are written down here, with who and when."));
}

void ActivityPage::openEntry(const QModelIndex &index)
{
    const ActivityEntry *entry = m_model->entryAt(index.row());
    if (entry != nullptr && entry->action == QLatin1String("BULK_REFRESH_CUSTOMERS"))
        emit refreshOpened(entry->at);
}

} // namespace freshet
