// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <initializer_list>
#include <utility>
#include <vector>

namespace freshet::test {

/// The bytes of tests/uisp/data/<name>; fails the test program when there is no such file.
QByteArray fixture(const char *name);

/// One JSON object, to be varied field by field.
class JsonFixture
{
public:
    using Fields = std::vector<std::pair<QByteArray, QByteArray>>; ///< name and value as JSON text

    JsonFixture(std::initializer_list<Fields::value_type> fields)
        : m_fields(fields)
    {
    }

    /// With the field replaced, or added at the end. An empty value takes it out.
    [[nodiscard]] JsonFixture with(const QByteArray &name, const QByteArray &value) const;
    [[nodiscard]] QByteArray object() const;
    [[nodiscard]] QByteArray list() const { return '[' + object() + ']'; }

private:
    Fields m_fields;
};

} // namespace freshet::test
