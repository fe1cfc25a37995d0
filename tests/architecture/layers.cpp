// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layers.h"

#include "tests/architecture/sourcetext.h"

#include <QHash>
#include <QRegularExpression>

namespace freshet::test {

namespace {

using KnownLayers = QHash<QString, QStringList>;

KnownLayers makeKnownLayers()
{
    const auto words = [](const char *text) {
        return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    KnownLayers known;
    known.insert(QStringLiteral("domain"), {});
    known.insert(QStringLiteral("language"), {});
    for (const QString &leaf : words("uisp store credentials analysis export demo"))
        known.insert(leaf, words("domain"));
    known.insert(QStringLiteral("activity"), words("domain store"));
    known.insert(QStringLiteral("session"), words("domain uisp credentials"));
    known.insert(QStringLiteral("refresh"), words("domain uisp store analysis activity"));
    known.insert(QStringLiteral("updates"), words("domain uisp"));
    const QStringList all =
        words("domain language uisp store credentials session analysis refresh activity export demo updates");
    known.insert(QStringLiteral("cli"), all);
    known.insert(QStringLiteral("ui"), all);
    return known;
}

const KnownLayers &knownLayers()
{
    static const KnownLayers known = makeKnownLayers();
    return known;
}

/// "store" for "app/store/…", "ui" for "ui/…".
QString layerOf(const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    return parts.front() == QLatin1String("app") ? parts.value(1) : parts.front();
}

/// Why `layer` may not use `other`, or nothing.
QString arrowViolation(const QString &layer, const QString &other)
{
    if (!knownLayers().contains(layer))
        return QStringLiteral("%1 is no folder of the architecture").arg(layer);
    if (other == layer || knownLayers().value(layer).contains(other))
        return {};
    return QStringLiteral("%1 must not know %2").arg(layer, other);
}

bool isGenerated(const QString &header)
{
    return header.endsWith(QLatin1String(".moc")) || header.startsWith(QLatin1String("moc_"));
}

QString placed(const QString &path, int line, const QString &sentence)
{
    return QStringLiteral("%1:%2: %3").arg(path).arg(line).arg(sentence);
}

} // namespace

Layers::Layers(QSet<QString> guiHeaders)
    : m_guiHeaders(std::move(guiHeaders))
{
}

QStringList Layers::includeViolations(const QString &path, const QString &source) const
{
    static const QRegularExpression include(QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"]+)[>\"]"),
                                            QRegularExpression::MultilineOption);
    const QString code = stripped(source, Keep::CodeAndQuotes);
    QStringList violations;
    for (auto found = include.globalMatch(code); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString header = match.captured(2);
        QString sentence;
        if (path.startsWith(QLatin1String("app/")) && isGuiHeader(header))
            sentence = QStringLiteral("app does without %1").arg(header);
        else if (match.captured(1) == QLatin1String("\""))
            sentence = projectViolation(layerOf(path), header);
        if (!sentence.isEmpty())
            violations << placed(path, lineAt(code, match.capturedStart(1)), sentence);
    }
    return violations;
}

QString Layers::projectViolation(const QString &layer, const QString &header) const
{
    if (isGenerated(header))
        return {};
    if (!header.contains(QLatin1Char('/')) || header.startsWith(QLatin1Char('.')))
        return QStringLiteral("%1 is not named with its folder").arg(header);
    const QString other = header.section(QLatin1Char('/'), 0, 0);
    if (other == QLatin1String("app"))
        return QStringLiteral("%1 is named from app/, not from the repository").arg(header);
    return arrowViolation(layer, other);
}

bool Layers::isGuiHeader(const QString &header) const
{
    static const QRegularExpression module(
        QStringLiteral("^Qt(Gui|Widgets|Svg|SvgWidgets|PrintSupport|OpenGL|OpenGLWidgets|Quick|Qml|Charts)(/|$)"));
    const QString name = header.section(QLatin1Char('/'), -1);
    if (module.match(header).hasMatch() || m_guiHeaders.contains(name))
        return true;
    if (!name.endsWith(QLatin1String(".h")) || header.contains(QLatin1Char('/')))
        return false;
    return std::any_of(m_guiHeaders.begin(), m_guiHeaders.end(),
                       [&](const QString &gui) { return gui.toLower() + QLatin1String(".h") == name; });
}

QStringList Layers::linkViolations(const QString &path, const QString &lists)
{
    static const QRegularExpression library(QStringLiteral("\\b(freshet_([a-z]+)\\w*|Qt6::(Gui|Widgets|Svg\\w*))\\b"));
    static const QSet<QString> notLayers{QStringLiteral("library"), QStringLiteral("options"), QStringLiteral("test")};
    const QString layer = layerOf(path);
    QStringList violations;
    for (auto found = library.globalMatch(lists); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        QString sentence;
        if (match.captured(2).isEmpty() && path.startsWith(QLatin1String("app/")))
            sentence = QStringLiteral("app does without %1").arg(match.captured(1));
        else if (!match.captured(2).isEmpty() && !notLayers.contains(match.captured(2)))
            sentence = arrowViolation(layer, match.captured(2));
        if (!sentence.isEmpty())
            violations << placed(path, lineAt(lists, match.capturedStart(1)), sentence);
    }
    return violations;
}

} // namespace freshet::test
