// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/findingspage.h"

#include "activity/acknowledging.h"
#include "activity/activitylog.h"
#include "store/findingsstore.h"
#include "ui/dialogs/acknowledgedialog.h"
#include "ui/views/findingpanel.h"

#include <QVBoxLayout>

namespace freshet {

namespace {

Result<Finding> findingOf(Database *cache, RecordId number)
{
    if (cache == nullptr)
        return Error{ErrorKind::NotFound, QStringLiteral("finding %1").arg(number), 0, {}};
    Result<std::optional<Finding>> finding = readFinding(*cache, number);
    if (!finding)
        return finding.error();
    if (!*finding)
        return Error{ErrorKind::NotFound, QStringLiteral("finding %1").arg(number), 0, {}};
    return **finding;
}

} // namespace

FindingsPage::FindingsPage(CacheSource &source, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_clock(clock)
    , m_table(new TablePage(TableId::Findings, source, clock, this))
    , m_panel(new FindingPanel(source, clock, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_panel);
    setFocusProxy(m_table);
    connect(m_table, &TablePage::rowActivated, m_panel, &FindingPanel::showFinding);
    connect(m_panel, &FindingPanel::acknowledgeRequested, this, &FindingsPage::askForNote);
    connect(m_panel, &FindingPanel::withdrawRequested, this, &FindingsPage::withdraw);
    connect(m_panel, &FindingPanel::openInUispRequested, this, &FindingsPage::openInUispRequested);
    connect(m_panel, &FindingPanel::readFailed, this, &FindingsPage::failed);
}

void FindingsPage::setDesk(Database *desk, const QString &user)
{
    m_desk = desk;
    m_user = user;
}

void FindingsPage::reload()
{
    if (m_panel->finding())
        m_panel->reload();
}

void FindingsPage::askForNote(RecordId number, const QString &message)
{
    auto *dialog = new AcknowledgeDialog(message, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AcknowledgeDialog::acknowledged, this,
            [this, number](const QString &note) { keepNote(number, note); });
    dialog->open();
}

void FindingsPage::keepNote(RecordId number, const QString &note)
{
    const Result<Finding> finding = findingOf(m_source.cache(), number);
    if (!finding || m_desk == nullptr)
        return finish(finding ? Result<void>() : finding.error(), {});
    finish(acknowledge(*m_desk, *finding, note, m_clock.nowUtc(), m_user), tr("The finding is left as it is."));
}

void FindingsPage::withdraw(RecordId number)
{
    const Result<Finding> finding = findingOf(m_source.cache(), number);
    if (!finding || m_desk == nullptr)
        return finish(finding ? Result<void>() : finding.error(), {});
    finish(withdrawAcknowledgement(*m_desk, placeOf(*finding), m_clock.nowUtc(), m_user),
           tr("The finding counts as open again."));
}

void FindingsPage::finish(const Result<void> &written, const QString &sentence)
{
    if (!written) {
        emit failed(written.error());
        return;
    }
    if (m_desk != nullptr)
        ActivityLog(*m_desk).noteEnd();
    if (!sentence.isEmpty())
        emit noticed(sentence);
    emit judgingRequested();
}

} // namespace freshet
