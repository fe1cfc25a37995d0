// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace freshet {

/// One running program a data folder: a second start finds the first one, which then comes to the front.
class RunningInstance : public QObject
{
    Q_OBJECT

public:
    /// `meetingFolder`: where the programs of one user find each other; of that user alone. Empty: they do not.
    RunningInstance(const QString &dataFolder, const QString &meetingFolder, QObject *parent = nullptr);

    /// True when this is the first one; it hears of later ones from now on. Else the first one has been told. Where
    /// the system lets none hear of another, each is the first.
    [[nodiscard]] bool isFirst();

signals:
    /// The program was started again: show what there is.
    void startedAgain();

private:
    void listen();
    void answer();

    QString m_name;
    QLocalServer m_server;
};

} // namespace freshet
