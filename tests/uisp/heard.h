// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QObject>

#include <optional>

namespace freshet::test {

/// What a finished(Result<T>) signal said, and how often. QSignalSpy cannot hold a Result, which has no empty state.
template<typename T>
class Heard
{
public:
    template<typename Sender, typename Signal>
    Heard(Sender *sender, Signal signal)
    {
        QObject::connect(sender, signal, &m_context, [this](const Result<T> &result) {
            m_result.emplace(result);
            ++m_count;
        });
    }

    [[nodiscard]] int count() const { return m_count; }
    /// Only after something was heard.
    [[nodiscard]] const Result<T> &result() const { return *m_result; }
    [[nodiscard]] bool isOk() const { return m_result && m_result->ok(); }
    [[nodiscard]] bool isError(ErrorKind kind) const
    {
        return m_result && !m_result->ok() && m_result->error().kind == kind;
    }

private:
    QObject m_context;
    std::optional<Result<T>> m_result;
    int m_count = 0;
};

} // namespace freshet::test
