// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refresh/rulespreview.h"
#include "ui/models/readerthread.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace freshet {

/// Works out off the GUI thread what a draft of the rules would change, once nobody has touched it for a moment. Only
/// the newest draft is answered; work on an older one is given up.
class RulesPreviewer : public QObject
{
    Q_OBJECT

public:
    explicit RulesPreviewer(const QString &cachePath, QObject *parent = nullptr);
    ~RulesPreviewer() override;

    /// `draft` must pass problemsOf(). Ends in exactly one found() or failed(), unless asked again or forgotten before.
    void ask(const BehaviourSettings &draft);
    void forget();

signals:
    void found(const freshet::RulesPreview &preview);
    void failed(const freshet::Error &error);

private:
    void post();

    ReaderThread m_thread;
    int m_slot;
    QTimer m_pause;
    BehaviourSettings m_draft;
    std::shared_ptr<std::atomic<bool>> m_isCancelled; ///< of the newest reading
};

} // namespace freshet
