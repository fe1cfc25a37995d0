// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/retentiondisplay.h"

#include "activity/settingschange.h"
#include "store/settingsstore.h"
#include "ui/windows/desk.h"
#include "ui/windows/pagestack.h"

namespace freshet {

RetentionDisplay::RetentionDisplay(Desk &desk, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_clock(clock)
{
}

void RetentionDisplay::showIn(PageStack &pages)
{
    m_pages = &pages;
    connect(&pages, &PageStack::changeRetentionChosen, this,
            [this, &pages](const ChangeRetention &retention) { takeChoice(pages, retention); });
    // What cannot be read is in force as nothing given up.
    const Result<ChangeRetention> retention = kept();
    pages.setChangeRetention(retention ? *retention : ChangeRetention{std::nullopt});
}

void RetentionDisplay::choose(const ChangeRetention &retention)
{
    if (!m_pages)
        return;
    m_pages->setChangeRetention(retention);
    takeChoice(*m_pages, retention);
}

Result<ChangeRetention> RetentionDisplay::kept() const
{
    const auto file = Database::open(m_desk.files().deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
    return file ? readChangeRetention(**file) : file.error();
}

Result<void> RetentionDisplay::keep(const ChangeRetention &retention) const
{
    const auto file = Database::open(m_desk.files().deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
    return file ? changeChangeRetention(**file, retention, m_clock.nowUtc(), m_desk.session().userName())
                : file.error();
}

void RetentionDisplay::takeChoice(PageStack &pages, const ChangeRetention &retention)
{
    const Result<void> done = keep(retention);
    if (!done) {
        const Result<ChangeRetention> before = kept();
        pages.setChangeRetention(before ? *before : ChangeRetention{std::nullopt});
        emit failed(tr("How long changes are kept was not saved. %1").arg(errorSentence(done.error())));
    } else if (!retention.days) {
        emit noticed(tr("Changes are kept for ever from now on."));
    } else {
        emit noticed(tr("The next refresh drops changes that are older than %n days.", nullptr, *retention.days));
    }
}

} // namespace freshet
