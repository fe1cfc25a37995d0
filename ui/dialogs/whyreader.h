// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/patternevidence.h"
#include "domain/result.h"
#include "ui/models/readerthread.h"

#include <QObject>

#include <optional>

namespace freshet {

/// What is known about one customer's pattern.
struct WhyAnswer
{
    QString customerName;
    bool isHistoryComplete = false;
    std::optional<PatternEvidence> evidence; ///< nothing: gone from UISP, or nothing to judge by
};

/// Asks a ReaderThread why a customer's pattern is as it is. Only the last question is answered: by answered() or
/// failed(), once; by neither after forget() or when the thread reads another file since.
class WhyReader : public QObject
{
    Q_OBJECT

public:
    /// `thread` must outlive the reader.
    explicit WhyReader(ReaderThread &thread, QObject *parent = nullptr);

    void ask(RecordId customerId);
    void forget() { ++m_generation; }

signals:
    void answered(const freshet::WhyAnswer &answer);
    void failed(const freshet::Error &error);

private:
    void deliver(const Result<WhyAnswer> &answer);

    ReaderThread &m_thread;
    int m_slot;
    quint64 m_generation = 0;
};

} // namespace freshet
