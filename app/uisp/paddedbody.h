// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <simdjson.h>

namespace freshet {

/// A body with the readable bytes behind its end that simdjson needs: in place where `body` has them to spare, else a
/// copy. `body` must outlive it.
class PaddedBody
{
public:
    explicit PaddedBody(const QByteArray &body)
    {
        // Not capacity(): that also counts room in front of the first byte.
        const qsizetype spare = QByteArray(body).data_ptr().freeSpaceAtEnd();
        if (spare >= qsizetype(simdjson::SIMDJSON_PADDING)) {
            m_view = simdjson::padded_string_view(body.constData(), size_t(body.size()), size_t(body.size() + spare));
            return;
        }
        m_copy = simdjson::padded_string(body.constData(), size_t(body.size()));
        m_view = m_copy;
    }

    [[nodiscard]] simdjson::padded_string_view view() const { return m_view; }
    [[nodiscard]] bool isInPlace() const { return m_copy.data() == nullptr; }

private:
    simdjson::padded_string m_copy;
    simdjson::padded_string_view m_view;
};

} // namespace freshet
