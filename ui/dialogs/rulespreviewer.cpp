// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rulespreviewer.h"

namespace freshet {

namespace {

constexpr std::chrono::milliseconds pause(250);

} // namespace

RulesPreviewer::RulesPreviewer(const QString &cachePath, QObject *parent)
    : QObject(parent)
    , m_slot(m_thread.newSlot())
    , m_isCancelled(std::make_shared<std::atomic<bool>>(false))
{
    m_thread.setCachePath(cachePath);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &RulesPreviewer::post);
}

RulesPreviewer::~RulesPreviewer()
{
    *m_isCancelled = true;
}

void RulesPreviewer::ask(const BehaviourSettings &draft)
{
    forget();
    m_draft = draft;
    m_pause.start();
}

void RulesPreviewer::forget()
{
    *m_isCancelled = true;
    m_pause.stop();
}

void RulesPreviewer::post()
{
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    m_thread.post(m_slot, [this, draft = m_draft, isCancelled = m_isCancelled](const Result<Database *> &cache) {
        const Result<RulesPreview> preview =
            cache ? previewRules(**cache, draft, *isCancelled) : Result<RulesPreview>(cache.error());
        return [this, preview, isCancelled] {
            if (*isCancelled)
                return;
            if (preview)
                emit found(*preview);
            else
                emit failed(preview.error());
        };
    });
}

} // namespace freshet
