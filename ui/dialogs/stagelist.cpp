// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/stagelist.h"

#include "ui/views/desklabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace freshet {

namespace {

QString passedText(CheckStage stage)
{
    switch (stage) {
    case CheckStage::Name:
        return StageList::tr("Name: the address is found");
    case CheckStage::Route:
        return StageList::tr("Route: somebody answers there");
    case CheckStage::Proxy:
        return StageList::tr("Proxy: it lets us through");
    case CheckStage::Tls:
        return StageList::tr("TLS: the server proves who it is");
    case CheckStage::Uisp:
        return StageList::tr("UISP: it answers like UISP");
    case CheckStage::Token:
        return StageList::tr("Token: it may read what is needed");
    }
    Q_UNREACHABLE();
}

QString failedText(CheckStage stage)
{
    switch (stage) {
    case CheckStage::Name:
        return StageList::tr("Name: the address is not found");
    case CheckStage::Route:
        return StageList::tr("Route: nobody answers there");
    case CheckStage::Proxy:
        return StageList::tr("Proxy: it does not let us through");
    case CheckStage::Tls:
        return StageList::tr("TLS: the server does not prove who it is");
    case CheckStage::Uisp:
        return StageList::tr("UISP: it does not answer like UISP");
    case CheckStage::Token:
        return StageList::tr("Token: it may not read what is needed");
    }
    Q_UNREACHABLE();
}

} // namespace

StageList::StageList(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new DeskLabel(DeskLabel::Style::Body, {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    for (const CheckStage stage : {CheckStage::Name, CheckStage::Route, CheckStage::Proxy, CheckStage::Tls,
                                   CheckStage::Uisp, CheckStage::Token}) {
        m_stages[stage] = new DeskLabel(DeskLabel::Style::Body, {}, this);
        column->addWidget(m_stages[stage]);
    }
    m_sentence->setWordWrap(true);
    column->addSpacing(6);
    column->addWidget(m_sentence);
    hide();
}

void StageList::showTesting()
{
    for (const auto &[stage, label] : m_stages)
        label->hide();
    m_sentence->setTone(Tone::Quiet);
    m_sentence->setText(tr("Testing…"));
    show();
}

void StageList::showOutcome(const CheckOutcome &outcome, bool hasToken)
{
    const bool lacksToken = outcome.failedAt == CheckStage::Token && !hasToken;
    for (const auto &[stage, label] : m_stages) {
        const bool isPassed = std::find(outcome.passed.begin(), outcome.passed.end(), stage) != outcome.passed.end();
        const bool isFailed = outcome.failedAt == stage && !lacksToken;
        label->setVisible(isPassed || isFailed);
        label->setTone(isFailed ? Tone::Bad : Tone::Good);
        label->setText(isFailed ? QStringLiteral("✗  ") + failedText(stage)
                                : QStringLiteral("✓  ") + passedText(stage));
    }
    m_sentence->setTone(outcome.failedAt && !lacksToken ? Tone::Bad : Tone::Good);
    if (lacksToken)
        m_sentence->setText(tr("UISP is reached. Paste the API token in the sign-in window to test that too."));
    else if (outcome.error)
        m_sentence->setText(errorSentence(*outcome.error));
    else
        m_sentence->setText(tr("All is well: you can sign in."));
    m_sentence->setAccessibleName(m_sentence->text());
    show();
}

} // namespace freshet
