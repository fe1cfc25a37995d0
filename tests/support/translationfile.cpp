// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/translationfile.h"

#include <QFile>
#include <QXmlStreamReader>

namespace freshet::test {

namespace {

void readTranslation(QXmlStreamReader &xml, TranslatedText &text)
{
    text.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
    QString whole;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isCharacters())
            whole += xml.text();
        else if (xml.isStartElement())
            text.forms += xml.readElementText();
    }
    if (!text.isNumerus)
        text.forms = {whole};
}

TranslatedText readMessage(QXmlStreamReader &xml, const QString &context)
{
    TranslatedText text;
    text.context = context;
    text.isNumerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            text.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            text.comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, text);
        else
            xml.skipCurrentElement();
    }
    return text;
}

} // namespace

QString translationsFolder()
{
    return QStringLiteral(FRESHET_TRANSLATIONS);
}

std::vector<TranslatedText> readTranslations(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<TranslatedText> texts;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            texts.push_back(readMessage(xml, context));
    }
    return xml.hasError() ? std::vector<TranslatedText>() : texts;
}

} // namespace freshet::test
