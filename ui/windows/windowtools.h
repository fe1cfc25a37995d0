// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "ui/dialogs/deskpreferences.h"
#include "ui/models/supporttext.h"

#include <QAction>
#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

class QMenu;
class QToolButton;
class QWidget;

namespace freshet {

class CommandPalette;
class Desk;
class GuideDialog;
class HelpDialog;
class RetentionDisplay;
class SettingsDialog;
class UpdateDisplay;

/// What the window offers beside its pages: commands with their keys, the palette that lists them all, settings, help,
/// first steps, report for support, about. Owns the menu that leads to them.
class WindowTools : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive the tools; `window` owns the button.
    WindowTools(Desk &desk, RetentionDisplay &retention, const Clock &clock, QWidget &window);

    [[nodiscard]] QToolButton *menuButton() const { return m_button; }
    /// Tells of a newer version; belongs above the pages.
    [[nodiscard]] QWidget *updateBar() const;
    /// A command of the window, done by these keys too; it stands in the palette.
    template<typename Done>
    QAction *addCommand(const QString &text, const QKeySequence &keys, Done done)
    {
        QAction *command = newCommand(text, keys);
        connect(command, &QAction::triggered, this, std::move(done));
        return command;
    }
    /// What this menu holds stands in the palette too, as it is when the palette opens.
    void include(QMenu *menu) { m_menus.append(menu); }

    void openPalette();
    void openSettings();
    void showHelp();
    void showGuide();
    /// Likewise, but without taking the keyboard from what somebody does.
    void offerGuide();
    void openAbout();
    void openReport();

signals:
    void rulesRequested();
    /// Something worth a few seconds in the status bar.
    void noticed(const QString &sentence);
    /// Something that must not be missed.
    void failed(const QString &sentence);

private:
    QAction *newCommand(const QString &text, const QKeySequence &keys);
    void openGuide(bool isQuiet);
    void setupMenu();
    void setupAgeing();
    [[nodiscard]] QList<QAction *> allCommands() const;
    [[nodiscard]] DeskPreferences preferences() const;
    void apply(const DeskPreferences &preferences);
    [[nodiscard]] SupportFacts supportFacts() const;

    Desk &m_desk;
    const Clock &m_clock;
    RetentionDisplay &m_retention;
    UpdateDisplay *m_updates;
    QWidget &m_window;
    const QString m_language; ///< of the texts, since the start
    QToolButton *m_button;
    QList<QAction *> m_commands;
    QList<QPointer<QMenu>> m_menus;
    QPointer<SettingsDialog> m_settings;
    QPointer<CommandPalette> m_palette;
    QPointer<HelpDialog> m_help;
    QPointer<GuideDialog> m_guide;
};

} // namespace freshet
