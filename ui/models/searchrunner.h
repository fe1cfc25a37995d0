// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/quicksearch.h"
#include "ui/models/cachesource.h"
#include "ui/models/readerthread.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace freshet {

struct SearchAnswer
{
    QString typed;
    std::vector<SearchGroup> groups;
};

/// Searches the file of a CacheSource in a thread of its own, so that no table's question stands before it. Of several
/// searches only the last one is answered, by found() or failed(); those before it end early.
class SearchRunner : public QObject
{
    Q_OBJECT

public:
    /// `source` must outlive the runner.
    explicit SearchRunner(CacheSource &source, QObject *parent = nullptr);
    ~SearchRunner() override;

    /// At most `most` hits a group.
    void ask(const QString &typed, int most);
    /// Whatever is under way is of no interest any more.
    void cancel() { ++*m_generation; }

signals:
    void found(const freshet::SearchAnswer &answer);
    void failed(const freshet::Error &error);

private:
    void follow();

    CacheSource &m_source;
    std::shared_ptr<std::atomic<quint64>> m_generation; ///< counts the searches; looked at by those under way
    ReaderThread m_thread;
    int m_slot;
};

} // namespace freshet
