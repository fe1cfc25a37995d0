// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QTranslator>

namespace freshet::test {

/// A language that nobody speaks, made from the texts of the .ts files: every letter has an accent, and each text is
/// two fifths longer and stands in brackets: "[Řéƒřéšĥ …]". So a plain letter in a window tells of a text that no
/// translation can reach, and a missing bracket of a text that is cut off. Texts that Qt alone has stay as they are.
/// Read from the right, each text begins with a mark that makes Qt take it for one of Arabic letters.
class PseudoTranslator final : public QTranslator
{
public:
    explicit PseudoTranslator(Qt::LayoutDirection direction = Qt::LeftToRight);

    QString translate(const char *context, const char *source, const char *comment, int number) const override;
    [[nodiscard]] bool isEmpty() const override { return m_known.isEmpty(); }

    /// Texts of Freshet that were asked for but are in no .ts file, each with its context.
    [[nodiscard]] QStringList unknown() const;

private:
    QString m_mark;
    QSet<QString> m_known;
    mutable QSet<QString> m_unknown;
};

/// `text` in that language. Placeholders, accelerators and tags keep their sense.
[[nodiscard]] QString pseudo(const QString &text);

} // namespace freshet::test
