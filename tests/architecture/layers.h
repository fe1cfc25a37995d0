// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace freshet::test {

/// Which folder may know which: domain nobody; uisp, store, credentials, analysis, export and demo only domain;
/// activity also store; session uisp and credentials; refresh uisp, store, analysis and activity; cli and ui compose.
class Layers
{
public:
    /// `guiHeaders`: the class headers of Qt Gui and Qt Widgets, which app/ does without.
    explicit Layers(QSet<QString> guiHeaders);

    /// What is wrong with the includes of `source`, one sentence each. `path` is relative to the repository:
    /// "app/store/database.cpp".
    [[nodiscard]] QStringList includeViolations(const QString &path, const QString &source) const;
    /// The same for the libraries that a CMakeLists.txt names.
    [[nodiscard]] static QStringList linkViolations(const QString &path, const QString &lists);

private:
    [[nodiscard]] QString projectViolation(const QString &layer, const QString &header) const;
    [[nodiscard]] bool isGuiHeader(const QString &header) const;
    QSet<QString> m_guiHeaders;
};

} // namespace freshet::test
