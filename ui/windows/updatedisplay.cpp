// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/updatedisplay.h"

#include "ui/dialogs/updatedialog.h"
#include "ui/dialogs/updatewords.h"
#include "ui/models/cellformat.h"

namespace freshet {

UpdateDisplay::UpdateDisplay(const Clock &clock, QWidget &window)
    : QObject(&window)
    , m_window(window)
    , m_watch(new UpdateWatch(clock, m_steadyClock, QVersionNumber::fromString(QStringLiteral(FRESHET_VERSION)),
                              updatePolicy(), this))
    , m_bar(new UpdateBar(&window))
{
    connect(m_watch, &UpdateWatch::newerFound, m_bar, &UpdateBar::showNotice);
    connect(m_watch, &UpdateWatch::answered, this, &UpdateDisplay::showAnswer);
    connect(m_bar, &UpdateBar::silenced, m_watch, &UpdateWatch::silence);
}

QString UpdateDisplay::lastAsked() const
{
    return lastAskedSentence(UpdateWatch::memory(), UpdateWatch::settings().isOn, m_watch->running(), CellFormat());
}

void UpdateDisplay::open()
{
    if (m_dialog)
        return m_dialog->raise();
    m_dialog = new UpdateDialog(UpdateWatch::settings(), lastAsked(), &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &UpdateDialog::checkRequested, m_watch, &UpdateWatch::ask);
    connect(m_dialog, &UpdateDialog::saved, this, [this](const UpdateSettings &chosen) {
        UpdateWatch::setSettings(chosen);
        emit noticed(tr("The settings are saved."));
    });
    m_dialog->open();
}

void UpdateDisplay::showAnswer(const UpdateAnswer &answer)
{
    if (m_dialog)
        m_dialog->showAnswer(updateAnswerSentence(answer, m_watch->running(), CellFormat()),
                             std::holds_alternative<UpdateFault>(answer) ? Tone::Bad : Tone::Plain);
}

} // namespace freshet
