// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/agelabel.h"

#include "ui/models/cellformat.h"
#include "ui/models/keynames.h"
#include "ui/models/plaintext.h"

#include <chrono>

namespace freshet {

AgeLabel::AgeLabel(const Clock &clock, QWidget *parent)
    : DeskLabel(Style::Caption, {}, parent)
    , m_clock(clock)
{
    using namespace std::chrono_literals;
    m_ticker.setInterval(30s);
    connect(&m_ticker, &QTimer::timeout, this, &AgeLabel::showAge);
    m_ticker.start();
}

void AgeLabel::setAge(const QString &sentence, TableId table, const RowAge &age)
{
    m_sentence = sentence;
    m_age = age;
    const QString when = CellFormat().dateTime(age.confirmedAt);
    const QString why = confirmationInWords(table, age);
    setToolTip(plainToolTip(when.isEmpty() || why.isEmpty() ? when + why : when + QLatin1Char('\n') + why));
    showAge();
}

void AgeLabel::setFigureAge(const QDateTime &at, bool waitsForFullCheck)
{
    m_sentence = QStringLiteral("%1");
    m_age = {at, {}, waitsForFullCheck, 0};
    const QString oldest = tr("The oldest row in this figure was confirmed %1.").arg(CellFormat().dateTime(at));
    const QString why =
        tr("Some of its rows are read again by the full check only (%1).").arg(keyName(fullCheckKeys()));
    setToolTip(plainToolTip(waitsForFullCheck ? oldest + QLatin1Char('\n') + why : oldest));
    setVisible(at.isValid());
    showAge();
}

void AgeLabel::showAge()
{
    if (m_sentence.isEmpty())
        return;
    if (!m_age.confirmedAt.isValid()) {
        setText(tr("not confirmed yet"));
        return;
    }
    setText(m_sentence.arg(ageText(m_age.confirmedAt.secsTo(m_clock.nowUtc()))));
    setTone(ageTone(m_age, m_clock.nowUtc()));
}

} // namespace freshet
