// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchrunner.h"

#include <QPointer>

namespace freshet {

namespace {

Result<SearchAnswer> search(const Result<Database *> &cache, const QString &typed, int most,
                            const std::function<bool()> &isWanted)
{
    if (!cache)
        return cache.error();
    Result<std::vector<SearchGroup>> groups = quickSearch(**cache, typed, most, isWanted);
    if (!groups)
        return groups.error();
    return SearchAnswer{typed, std::move(*groups)};
}

} // namespace

SearchRunner::SearchRunner(CacheSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_generation(std::make_shared<std::atomic<quint64>>(0))
    , m_slot(m_thread.newSlot())
{
    connect(&source, &CacheSource::changed, this, &SearchRunner::follow);
    follow();
}

SearchRunner::~SearchRunner()
{
    cancel();
}

void SearchRunner::follow()
{
    cancel();
    m_thread.setCachePath(m_source.isOpen() ? m_source.path() : QString());
}

void SearchRunner::ask(const QString &typed, int most)
{
    const quint64 generation = ++*m_generation;
    if (!m_source.isOpen())
        return;
    const QPointer<SearchRunner> self(this);
    const auto isWanted = [newest = m_generation, generation] { return *newest == generation; };
    m_thread.post(m_slot, [self, isWanted, typed, most](const Result<Database *> &cache) -> ReaderThread::Delivery {
        return [self, isWanted, answer = search(cache, typed, most, isWanted)] {
            if (self == nullptr || !isWanted())
                return;
            if (answer)
                emit self->found(*answer);
            else
                emit self->failed(answer.error());
        };
    });
}

} // namespace freshet
