// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/spoil.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace freshet::demo {

namespace {

constexpr QLatin1String placeholder("@@spoiled@@");

std::string messageFor(int status)
{
    switch (status) {
    case 400:
        return "Bad request.";
    case 401:
        return "Authentication Required";
    case 403:
        return "You don't have permissions.";
    case 404:
        return "Object is not found.";
    case 422:
        return "Validation failed.";
    case 429:
        return "Too Many Requests.";
    default:
        return "Error occurred.";
    }
}

Answer statusAnswer(const Fault &fault)
{
    Answer answer;
    if (fault.status == 502)
        answer = htmlAnswer(502, "502 Bad Gateway");
    else if (fault.status == 503)
        answer = htmlAnswer(503, "503 Service Temporarily Unavailable");
    else if (fault.status == 504)
        answer = htmlAnswer(504, "504 Gateway Time-out");
    else
        answer = errorAnswer(fault.status == 0 ? 500 : fault.status, messageFor(fault.status));
    if (!fault.retryAfter.isEmpty())
        answer.retryAfter = fault.retryAfter.toStdString();
    else if (fault.retryAfterSeconds >= 0)
        answer.retryAfter = std::to_string(fault.retryAfterSeconds);
    return answer;
}

bool isMeant(const QJsonObject &row, const Fault &fault, bool isFirst)
{
    if (fault.recordId == 0)
        return isFirst;
    return fault.recordId < 0 || row.value(QLatin1String("id")).toInteger() == fault.recordId;
}

void spoilRow(QJsonObject &row, const Fault &fault)
{
    const QString field = QString::fromLatin1(fault.field);
    if (fault.kind == Fault::Kind::MissingField)
        row.remove(field);
    else
        row.insert(field, placeholder);
}

/// Through Qt's JSON, which is slow and prints numbers its own way: good enough for what is meant to be broken.
std::string withSpoiledRows(const std::string &body, const Fault &fault)
{
    QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(body));
    if (document.isObject()) {
        QJsonObject row = document.object();
        if (isMeant(row, fault, true))
            spoilRow(row, fault);
        document.setObject(row);
    } else {
        QJsonArray rows = document.array();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QJsonObject row = rows.at(i).toObject();
            if (isMeant(row, fault, i == 0))
                spoilRow(row, fault);
            rows.replace(i, row);
        }
        document.setArray(rows);
    }
    QByteArray json = document.toJson(QJsonDocument::Compact);
    json.replace('"' + QByteArray(placeholder.data(), placeholder.size()) + '"', fault.value);
    return json.toStdString();
}

Answer withObject()
{
    Answer answer = errorAnswer(500, "Error occurred.");
    answer.status = 200;
    return answer;
}

Answer redirectAnswer(const Fault &fault)
{
    const int usual = fault.kind == Fault::Kind::RedirectWithin ? 307 : 302;
    Answer answer = htmlAnswer(fault.status == 0 ? usual : fault.status, "Moved");
    answer.location = fault.location.toStdString();
    return answer;
}

} // namespace

Answer spoiled(Answer answer, const Fault &fault)
{
    switch (fault.kind) {
    case Fault::Kind::Status:
    case Fault::Kind::StatusBehind:
        return statusAnswer(fault);
    case Fault::Kind::Html:
        return htmlAnswer(200, "UISP sign in");
    case Fault::Kind::ObjectForArray:
        return withObject();
    case Fault::Kind::Redirect:
    case Fault::Kind::RedirectWithin:
        return redirectAnswer(fault);
    case Fault::Kind::BrokenJson:
        answer.body.resize(answer.body.size() / 2);
        return answer;
    case Fault::Kind::EmptyList:
        answer.body = "[]";
        answer.rows = 0;
        return answer;
    case Fault::Kind::WrongContentType:
        answer.contentType = "text/plain";
        return answer;
    case Fault::Kind::MissingField:
    case Fault::Kind::BadRow:
        answer.body = withSpoiledRows(answer.body, fault);
        return answer;
    case Fault::Kind::Delay:
    case Fault::Kind::Hang:
    case Fault::Kind::Truncate:
    case Fault::Kind::Trickle:
    case Fault::Kind::Reset:
    case Fault::Kind::ResetBehind:
    case Fault::Kind::HangBehind:
    case Fault::Kind::Change:
        break;
    }
    return answer;
}

} // namespace freshet::demo
