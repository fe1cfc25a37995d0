// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/uisp/jsonfixture.h"

#include <QFile>

#include <algorithm>

namespace freshet::test {

QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(FRESHET_UISP_TEST_DATA "/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Cannot read the fixture %s.", name);
    return file.readAll().trimmed();
}

JsonFixture JsonFixture::with(const QByteArray &name, const QByteArray &value) const
{
    JsonFixture changed = *this;
    const auto field = std::ranges::find(changed.m_fields, name, &Fields::value_type::first);
    if (value.isEmpty() && field != changed.m_fields.end())
        changed.m_fields.erase(field);
    else if (field != changed.m_fields.end())
        field->second = value;
    else if (!value.isEmpty())
        changed.m_fields.emplace_back(name, value);
    return changed;
}

QByteArray JsonFixture::object() const
{
    QByteArray text;
    for (const auto &[name, value] : m_fields)
        text += (text.isEmpty() ? "\"" : ",\"") + name + "\":" + value;
    return '{' + text + '}';
}

} // namespace freshet::test
