// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QSet>
#include <QString>
#include <QStringList>

class QWidget;

namespace freshet::test {

/// Looks through windows in the pseudo language for words that no translation reached: those with plain letters. Words
/// that UISP sent are none of them.
class PlainTexts
{
public:
    PlainTexts();

    /// The words of all names and notes in a cache are data from now on.
    void learn(const QString &cachePath);
    void learnWords(const QString &text);
    /// Everything that `window` shows or tells a screen reader now.
    void look(const QWidget &window, const QString &where);

    /// "where: text", each once.
    [[nodiscard]] QStringList found() const { return m_found; }

private:
    void judge(const QString &text, const QString &where);

    QSet<QString> m_known;
    QStringList m_found;
};

class CutTexts;

/// Where pictures go, and what looks at the texts in them; null: nobody.
struct Album
{
    QDir folder;
    PlainTexts *texts = nullptr;
    CutTexts *cuts = nullptr;

    /// Waits until `window` has settled, then writes `name`.png.
    bool add(QWidget &window, const char *name) const;
};

} // namespace freshet::test
