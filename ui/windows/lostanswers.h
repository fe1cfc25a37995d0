// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "uisp/apiclient.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace freshet {

class Desk;

/// Finds out from UISP, as soon as somebody has signed in, what became of calls whose answers were lost: after a crash,
/// a time-out or a broken connection. Looks again later at those that may be under way still. Sends nothing again.
class LostAnswers : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    LostAnswers(Desk &desk, const Clock &clock, QObject *parent);
    ~LostAnswers() override;

    /// While calls go out, theirs are not lost. Looks when that is over.
    void setPaused(bool isPaused);

signals:
    /// Translated sentences, each once.
    void found(const QString &sentences);

private:
    void look();
    void take(const Result<QStringList> &sentences);
    void forget();

    Desk &m_desk;
    const Clock &m_clock;
    std::unique_ptr<ApiClient> m_client; ///< while it looks
    QStringList m_told;
    QTimer m_again;
    bool m_isPaused = false;
};

} // namespace freshet
