// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/behavioursettings.h"
#include "domain/clock.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace freshet {

class Desk;
class RulesDialog;

/// Opens the payment rules of the server on the screen, keeps and records what is saved there, and lets the desk judge
/// all customers anew.
class RulesDisplay : public QObject
{
    Q_OBJECT

public:
    /// `desk` and `clock` must outlive the display.
    RulesDisplay(Desk &desk, const Clock &clock, QWidget &window);

    /// Or raises the dialog that is open. Does nothing while no server is open.
    void open();

signals:
    /// Something worth a few seconds in the status bar.
    void noticed(const QString &sentence);
    /// Something that must not be missed.
    void failed(const QString &sentence);

private:
    [[nodiscard]] Result<BehaviourSettings> keptRules() const;
    [[nodiscard]] Result<void> keep(const BehaviourSettings &settings) const;
    void takeSave(const BehaviourSettings &settings);
    void takeRejudged(const std::optional<Error> &trouble);

    Desk &m_desk;
    const Clock &m_clock;
    QWidget &m_window;
    QPointer<RulesDialog> m_dialog;
    bool m_awaitsFigures = false; ///< rules were saved, and not everybody is judged by them yet
};

} // namespace freshet
