// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace freshet {

namespace {

QString embedded(const QString &language)
{
    return QStringLiteral(":/i18n/freshet_%1.qm").arg(language);
}

} // namespace

Translations::Translations(const LanguageChoice &choice, const QLocale &system)
    : m_language(choice.texts(system))
{
    const QLocale locale = choice.locale(system);
    if (locale != QLocale())
        QLocale::setDefault(locale);
    if (m_plurals.load(embedded(QStringLiteral("en"))))
        QCoreApplication::installTranslator(&m_plurals);
    if (m_qt.load(QStringLiteral("qtbase_") + m_language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_texts.load(embedded(m_language)))
        QCoreApplication::installTranslator(&m_texts);
}

Translations::~Translations()
{
    QLocale::setDefault(m_before);
}

} // namespace freshet
