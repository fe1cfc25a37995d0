// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace freshet::test {

/// Looks through windows for labels, buttons, choices and titles of columns that have less room than their text needs,
/// and for a main window that cannot be made narrow.
class CutTexts
{
public:
    /// Everything that `window` shows now, laid out.
    void look(const QWidget &window, const QString &where);

    /// "where: text", each once.
    [[nodiscard]] QStringList found() const { return m_found; }

private:
    void lookAtWidth(const QWidget &window, const QString &where);
    void note(const QString &where, const QString &text);

    QStringList m_found;
};

} // namespace freshet::test
