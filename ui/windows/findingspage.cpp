// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/findingspage.h"

#include "activity/acknowledging.h"
#include "store/findingsstore.h"
#include "ui/dialogs/acknowledgedialog.h"
#include "ui/views/findingpanel.h"

#include <QVBoxLayout>

namespace freshet {

namespace {

/// The finding as it is open now.
Result<Finding> openFinding(Database *cache, RecordId number)
{
    const Error notThere{ErrorKind::InvalidInput,
                         FindingsPage::tr("This finding is not open any more: the last refresh no longer found it."),
                         0,
                         {}};
    if (cache == nullptr)
        return notThere;
    const Result<std::optional<KeptFinding>> kept = readFinding(*cache, number);
    if (!kept)
        return kept.error();
    return *kept && (*kept)->isOpen ? Result<Finding>((*kept)->finding) : notThere;
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
    connect(m_table, &TablePage::rowMarked, m_panel, &FindingPanel::showFinding);
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
    const Result<Finding> seen = openFinding(m_source.cache(), number);
    if (!seen) {
        emit failed(seen.error());
        return;
    }
    auto *dialog = new AcknowledgeDialog(message, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AcknowledgeDialog::acknowledged, this,
            [this, number, facts = factsOf(*seen)](const QString &note) { keepNote(number, facts, note); });
    dialog->open();
}

void FindingsPage::keepNote(RecordId number, const QString &seenFacts, const QString &note)
{
    finish(number, tr("The finding is left as it is."), [&](Database &desk, const Finding &finding) -> Result<void> {
        if (factsOf(finding) != seenFacts)
            return Error{ErrorKind::InvalidInput,
                         tr("A refresh has brought other amounts for this finding in the meantime. Read it again "
                            "before you leave it as it is."),
                         0,
                         {}};
        return acknowledge(desk, finding, note, m_clock.nowUtc(), m_user);
    });
}

void FindingsPage::withdraw(RecordId number)
{
    finish(number, tr("The finding counts as open again."), [this](Database &desk, const Finding &finding) {
        return withdrawAcknowledgement(desk, placeOf(finding), m_clock.nowUtc(), m_user);
    });
}

void FindingsPage::finish(RecordId number, const QString &sentence, const Writing &write)
{
    const Result<Finding> finding = openFinding(m_source.cache(), number);
    if (!finding) {
        emit failed(finding.error());
        return;
    }
    const Result<void> written =
        m_desk != nullptr ? write(*m_desk, *finding) : Error{ErrorKind::StoreFailed, QStringLiteral("desk.db"), 0, {}};
    if (!written) {
        emit failed(written.error());
        return;
    }
    emit noticed(sentence);
    emit judgingRequested();
}

} // namespace freshet
