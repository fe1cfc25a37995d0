// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/riskbox.h"

#include "ui/delegates/deskcolors.h"
#include "ui/delegates/markspainter.h"
#include "ui/models/figurewords.h"
#include "ui/models/plaintext.h"
#include "ui/models/statuswords.h"
#include "ui/views/desklabel.h"

#include <QCoreApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace freshet {

namespace {

class MarksStrip : public QWidget
{
public:
    MarksStrip(QString marks, QWidget *parent)
        : QWidget(parent)
        , m_marks(std::move(marks))
    {
        setAccessibleName(marksInWords(m_marks));
        setToolTip(plainToolTip(marksInWords(m_marks)));
    }
    [[nodiscard]] QSize sizeHint() const override { return marksSize(m_marks, font()) + QSize(0, 4); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintMarks(painter, rect(), m_marks, DeskColors::of(palette()), font(), layoutDirection());
    }

private:
    QString m_marks;
};

class Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::RiskBox)
};

} // namespace

QString patternInWords(const PaymentPattern &pattern, const CellFormat &format)
{
    QString words = Words::tr("Invoices judged: %1 on time, %2 late, %3 overdue")
                        .arg(format.integer(pattern.onTimeCount), format.integer(pattern.lateCount),
                             format.integer(pattern.openOverdueCount));
    if (pattern.averageDaysWhenLate)
        words += Words::tr("; %1 days late when late").arg(format.decimal(*pattern.averageDaysWhenLate, 1));
    words += QLatin1Char('.');
    if (!isTrendShown(pattern.riskClass))
        return words;
    if (pattern.trend == PaymentTrend::Better)
        words += QLatin1Char(' ') + Words::tr("Getting better.");
    if (pattern.trend == PaymentTrend::Worse)
        words += QLatin1Char(' ') + Words::tr("Getting worse.");
    return words;
}

RiskBox::RiskBox(const PaymentPattern &pattern, const CellFormat &format, QWidget *parent)
    : QWidget(parent)
    , m_risk(pattern.riskClass)
{
    const QString word = riskWord(pattern.riskClass);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(3);
    auto *title = new DeskLabel(DeskLabel::Style::Strong, wordTitle(word));
    title->setTone(wordTone(word));
    layout->addWidget(title);
    for (const QString &line : {singleLine(format.sentence(pattern.reason), 1000), patternInWords(pattern, format)}) {
        auto *label = new DeskLabel(DeskLabel::Style::Body, line);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setVisible(!line.isEmpty());
        layout->addWidget(label);
    }
    if (!pattern.lastInvoices.empty())
        layout->addWidget(new MarksStrip(marksText(pattern.lastInvoices), this));
    auto *why = new QPushButton(Words::tr("Why?"), this);
    why->setAccessibleName(Words::tr("Why this risk?"));
    why->setToolTip(Words::tr("The rule with its numbers, and the invoices behind it"));
    connect(why, &QPushButton::clicked, this, &RiskBox::whyAsked);
    layout->addWidget(why, 0, Qt::AlignLeading);
}

void RiskBox::paintEvent(QPaintEvent *)
{
    const DeskColors colors = DeskColors::of(palette());
    const QColor wash = colors.tone(wordTone(riskWord(m_risk))).background;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(wash.isValid() ? QPen(Qt::NoPen) : QPen(colors.line));
    painter.setBrush(wash.isValid() ? wash : colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace freshet
