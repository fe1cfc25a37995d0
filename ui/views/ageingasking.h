// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/tablereader.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <memory>

class QFileDialog;
class QWidget;

namespace freshet {

/// What an ageing says about itself.
struct AgeingOrigin
{
    QString server; ///< its name
    QString cachePath;
    SnapshotFacts snapshot;
    QDateTime now; ///< UTC; its day at UISP is the day of the ageing
};

/// Asks where the ageing is to go, and writes it as a PDF in a thread of its own. One at a time.
class AgeingAsking : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open above `owner`, which must outlive this.
    explicit AgeingAsking(QWidget &owner);
    ~AgeingAsking() override;

    /// Opens the dialog, or raises the one that is open. Does nothing while an ageing is being written.
    void ask(const AgeingOrigin &origin);
    /// Replaces what is at `path` once the new file is whole.
    void write(const AgeingOrigin &origin, const QString &path);

signals:
    /// `sentence` for the status bar, `trailLine` for the audit trail.
    void written(const QString &sentence, const QString &trailLine);
    void failed(const QString &sentence);

private:
    void takeEnd(const AgeingOrigin &origin, const QString &path, const Result<qint64> &lines);

    QWidget &m_owner;
    QPointer<QFileDialog> m_dialog;
    std::unique_ptr<QThread> m_thread; ///< while it writes
};

} // namespace freshet
