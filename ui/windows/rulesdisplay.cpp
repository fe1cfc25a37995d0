// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/rulesdisplay.h"

#include "activity/settingschange.h"
#include "store/settingsstore.h"
#include "ui/dialogs/rulesdialog.h"
#include "ui/windows/desk.h"

#include <utility>

namespace freshet {

RulesDisplay::RulesDisplay(Desk &desk, const Clock &clock, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_clock(clock)
    , m_window(window)
{
    connect(&m_desk, &Desk::serverClosed, this, [this] { delete m_dialog; });
    connect(&m_desk, &Desk::snapshotChanged, this, [this] {
        if (m_dialog)
            m_dialog->previewAnew();
    });
    connect(&m_desk, &Desk::rejudged, this, &RulesDisplay::takeRejudged);
}

void RulesDisplay::open()
{
    if (!m_desk.cache())
        return;
    if (!m_dialog) {
        const Result<BehaviourSettings> kept = keptRules();
        // Rules that are only out of reach for now must not be replaced by others.
        if (!kept && kept.error().kind != ErrorKind::InvalidInput) {
            emit noticed(tr("The payment rules cannot be opened. %1").arg(errorSentence(kept.error())));
            return;
        }
        m_dialog = new RulesDialog(kept, m_desk.files().cachePath, &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &RulesDialog::saveRequested, this, &RulesDisplay::takeSave);
        m_dialog->open();
    }
    m_dialog->raise();
}

Result<BehaviourSettings> RulesDisplay::keptRules() const
{
    const auto file = Database::open(m_desk.files().deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
    return file ? readBehaviour(**file) : file.error();
}

Result<void> RulesDisplay::keep(const BehaviourSettings &settings) const
{
    const auto file = Database::open(m_desk.files().deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
    return file ? changeBehaviour(**file, settings, m_clock.nowUtc(), m_desk.session().userName()) : file.error();
}

void RulesDisplay::takeSave(const BehaviourSettings &settings)
{
    if (const Result<void> kept = keep(settings); !kept) {
        m_dialog->showProblem(tr("The rules were not saved. %1").arg(errorSentence(kept.error())));
        return;
    }
    m_dialog->accept();
    m_awaitsFigures = true;
    emit noticed(tr("The rules are saved. The customers are being judged by them…"));
    m_desk.rejudge();
}

void RulesDisplay::takeRejudged(const std::optional<Error> &trouble)
{
    // Acknowledging a finding has everything judged anew too.
    const bool isForRules = std::exchange(m_awaitsFigures, false);
    if (trouble && isForRules)
        emit failed(tr("The rules are saved, but the customers are still judged by the rules of before. %1 The next "
                       "refresh tries it again.")
                        .arg(errorSentence(*trouble)));
    else if (trouble)
        emit failed(tr("The findings could not be marked anew. %1 The next refresh tries it again.")
                        .arg(errorSentence(*trouble)));
    else if (isForRules)
        emit noticed(tr("All figures follow the saved rules now."));
}

} // namespace freshet
