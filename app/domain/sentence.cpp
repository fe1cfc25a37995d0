// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sentence.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace freshet {

namespace {

constexpr QLatin1String dayKey("day");
constexpr QLatin1String minorKey("minor");
constexpr QLatin1String currencyKey("currency");
constexpr QLatin1String sentencesWord("sentences");
constexpr QLatin1String listWord("list");

class PlainNumbers final : public SentenceNumbers
{
public:
    [[nodiscard]] QString money(const Money &money) const override
    {
        return QStringLiteral("%1 %2").arg(decimalString(money), money.currency.code());
    }
    [[nodiscard]] QString date(CalendarDate date) const override { return date.toIso(); }
};

struct JsonOfValue
{
    QJsonValue operator()(const QString &text) const { return text; }
    QJsonValue operator()(CalendarDate date) const { return QJsonObject{{dayKey, date.toIso()}}; }
    QJsonValue operator()(const Money &money) const
    {
        return QJsonObject{{minorKey, money.minor}, {currencyKey, money.currency.code()}};
    }
};

struct SaidValue
{
    const SentenceNumbers &numbers;

    QString operator()(const QString &text) const { return text; }
    QString operator()(CalendarDate date) const { return numbers.date(date); }
    QString operator()(const Money &money) const { return numbers.money(money); }
};

Sentence::Value valueOf(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    if (const auto day = CalendarDate::fromPrinted(object.value(dayKey).toString().toStdString()))
        return *day;
    if (object.contains(minorKey))
        return Money{object.value(minorKey).toInteger(), Currency(object.value(currencyKey).toString())};
    return json.toString();
}

QJsonArray jsonOf(const Sentence::Part &part)
{
    QJsonArray json{part.context, part.text, part.count ? QJsonValue(*part.count) : QJsonValue()};
    for (const Sentence::Value &value : part.values)
        json.append(std::visit(JsonOfValue(), value));
    return json;
}

constexpr int firstValue = 3;

Sentence::Part partOf(const QJsonArray &json)
{
    Sentence::Part part{json.at(0).toString(), json.at(1).toString()};
    if (json.at(2).isDouble())
        part.count = json.at(2).toInt();
    for (qsizetype i = firstValue; i < json.size(); ++i)
        part.values.push_back(valueOf(json.at(i)));
    return part;
}

/// Puts in all values at once, because a name from UISP may look like a placeholder.
QString filled(const QString &text, const std::vector<Sentence::Value> &values, const SentenceNumbers &numbers)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace = text.at(i) == QLatin1Char('%') && i + 1 < text.size() && text.at(i + 1).isDigit();
        if (!isPlace) {
            result += text.at(i);
            continue;
        }
        const auto place = size_t(text.at(++i).digitValue());
        if (place >= 1 && place <= values.size())
            result += std::visit(SaidValue{numbers}, values.at(place - 1));
    }
    return result;
}

QString saidPart(const Sentence::Part &part, const SentenceNumbers &numbers)
{
    if (part.context.isEmpty())
        return part.text;
    const QByteArray context = part.context.toUtf8();
    const QByteArray text = part.text.toUtf8();
    return filled(QCoreApplication::translate(context.constData(), text.constData(), nullptr, part.count.value_or(-1)),
                  part.values, numbers);
}

QString startedInCapitals(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

Sentence Sentence::fromKept(const QString &kept)
{
    if (!kept.startsWith(QLatin1String("[\"")))
        return Sentence({{{}, kept}});
    const QJsonArray json = QJsonDocument::fromJson(kept.toUtf8()).array();
    if (json.isEmpty())
        return Sentence({{{}, kept}});
    std::vector<Part> parts;
    for (qsizetype i = 1; i < json.size(); ++i)
        parts.push_back(partOf(json.at(i).toArray()));
    return Sentence(std::move(parts), json.at(0).toString() == listWord ? Joint::List : Joint::Sentences);
}

QString Sentence::kept() const
{
    QJsonArray json{m_joint == Joint::List ? listWord : sentencesWord};
    for (const Part &part : m_parts)
        json.append(jsonOf(part));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QString Sentence::said(const SentenceNumbers &numbers) const
{
    QStringList texts;
    for (const Part &part : m_parts)
        texts += saidPart(part, numbers);
    if (m_joint == Joint::Sentences)
        return texts.join(QLatin1Char(' '));
    return startedInCapitals(texts.join(QCoreApplication::translate("freshet::Reason", "; ")));
}

QString Sentence::saidPlainly() const
{
    return said(PlainNumbers());
}

} // namespace freshet
