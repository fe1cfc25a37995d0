// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/actiondialog.h"

#include "ui/dialogs/actiontable.h"
#include "ui/dialogs/actiontext.h"
#include "ui/models/plaintext.h"
#include "ui/views/desklabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace freshet {

namespace {

constexpr QSize firstSize(1120, 560);

DeskLabel *wrapped(DeskLabel::Style style)
{
    auto *label = new DeskLabel(style);
    label->setWordWrap(true);
    return label;
}

} // namespace

ActionDialog::ActionDialog(const Clock &clock, ActionSetup setup, ActionOrder order, QWidget *parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_setup(std::move(setup))
    , m_order(std::move(order))
    , m_head(wrapped(DeskLabel::Style::Strong))
    , m_remark(wrapped(DeskLabel::Style::Body))
    , m_table(new ActionTable)
    , m_reasonTitle(new DeskLabel(DeskLabel::Style::Body, tr("Reason in UISP")))
    , m_reason(new QComboBox)
    , m_dryRun(new QCheckBox(tr("Dry run: check everything, send nothing")))
    , m_progress(new QProgressBar)
    , m_confirm(new QPushButton)
    , m_close(new QPushButton)
{
    setWindowTitle(actionTitle(m_order.kind));
    setAccessibleName(windowTitle());
    setupChoices();
    setupLayout();
    resize(firstSize);
    prepare();
}

void ActionDialog::setupChoices()
{
    m_reason->setAccessibleName(m_reasonTitle->text());
    m_reasonTitle->setBuddy(m_reason);
    m_progress->setAccessibleName(tr("Progress"));
    m_confirm->setAutoDefault(false);
    m_close->setDefault(true);
    connect(m_reason, &QComboBox::currentIndexChanged, this, &ActionDialog::updateConfirm);
    connect(m_dryRun, &QCheckBox::toggled, this, &ActionDialog::updateConfirm);
    connect(m_confirm, &QPushButton::clicked, this, &ActionDialog::confirm);
    connect(m_close, &QPushButton::clicked, this, &ActionDialog::reject);
}

void ActionDialog::setupLayout()
{
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_reasonTitle);
    choices->addWidget(m_reason);
    choices->addStretch(1);
    choices->addWidget(m_dryRun);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    buttons->addButton(m_confirm, QDialogButtonBox::AcceptRole);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_progress, 1);
    foot->addWidget(buttons, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(10);
    column->addWidget(m_head);
    column->addWidget(m_table, 1);
    column->addWidget(m_remark);
    column->addLayout(choices);
    column->addLayout(foot);
}

void ActionDialog::prepare()
{
    m_head->setText(tr("Reading the customers again from UISP…"));
    say({}, false);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_reasonTitle, m_reason, m_dryRun, m_confirm})
        widget->hide();
    m_close->setText(tr("Cancel"));
    m_progress->setRange(0, int(m_order.customers.size()));
    m_preparing = new ActionPreparing(m_clock, m_setup, m_order, this);
    connect(m_preparing, &ActionPreparing::progressed, m_progress, [this](int done) { m_progress->setValue(done); });
    connect(m_preparing, &ActionPreparing::finished, this, &ActionDialog::takePreparation);
    m_preparing->start();
}

void ActionDialog::takePreparation(const ActionPreparation &preparation)
{
    m_preparing->deleteLater();
    m_progress->hide();
    m_close->setText(tr("Close"));
    if (preparation.kind == ActionPreparation::Kind::Planned) {
        m_plan = preparation.plan;
        return showPlan();
    }
    m_head->setText(tr("Nothing was sent."));
    say(preparation.sentence, true);
    m_isStale = preparation.kind == ActionPreparation::Kind::Stale;
    m_confirm->setText(tr("Refresh now"));
    m_confirm->setVisible(m_isStale);
}

void ActionDialog::showPlan()
{
    m_table->setLines(m_plan.wish, m_plan.lines);
    const int ready = count(ActionState::Ready);
    m_head->setText(planSentence(m_plan.wish, m_plan.lines));
    fillReasons();
    m_close->setText(ready > 0 ? tr("Cancel") : tr("Close"));
    m_dryRun->setVisible(ready > 0);
    m_confirm->setVisible(ready > 0);
    updateConfirm();
}

void ActionDialog::fillReasons()
{
    const bool isWanted = m_plan.wish.kind == ActionKind::Suspend && !m_plan.reasons.empty();
    m_reasonTitle->setVisible(isWanted);
    m_reason->setVisible(isWanted);
    m_reason->clear();
    m_reason->addItem(tr("Choose a reason…"), QVariant());
    for (const SuspensionReason &reason : m_plan.reasons)
        m_reason->addItem(singleLine(reason.name, 80), reason.id);
    if (m_plan.reasons.size() == 1)
        m_reason->setCurrentIndex(1);
}

QStringList ActionDialog::remarks() const
{
    QStringList sentences = m_plan.settled;
    if (m_plan.reasonsTrouble)
        sentences += tr("The reasons for suspending could not be read, so nothing can be suspended. %1")
                         .arg(errorSentence(*m_plan.reasonsTrouble));
    else if (m_plan.wish.kind == ActionKind::Suspend && m_plan.reasons.empty())
        sentences += tr("UISP has no reason for suspending. Add one there, under the settings of suspension.");
    if (const QVariant reason = m_reason->currentData();
        reason.isValid() && reason.toLongLong() != reasonThatEndsByItself)
        sentences +=
            tr("For this reason UISP does not end the suspension by itself when everything is paid. Somebody has "
               "to end it, here or in UISP.");
    const auto hasCredit = [](const ActionLine &line) { return line.state == ActionState::Ready && line.credit > 0; };
    if (std::ranges::any_of(m_plan.lines, hasCredit))
        sentences +=
            tr("Somebody here has money at UISP that is set against no invoice: look at the last column first.");
    const auto mayExempt = std::ranges::any_of(m_plan.lines, &ActionLine::mayExempt);
    if (mayExempt)
        sentences += tr("Where something is still overdue, UISP may not suspend by itself for these invoices again.");
    return sentences;
}

void ActionDialog::updateConfirm()
{
    say(remarks().join(QLatin1Char('\n')), !remarks().isEmpty());
    const int ready = count(ActionState::Ready);
    const bool isSuspension = m_plan.wish.kind == ActionKind::Suspend;
    m_confirm->setText(confirmTitle(m_plan.wish.kind, ready, m_dryRun->isChecked()));
    m_confirm->setEnabled(ready > 0 && (!isSuspension || m_reason->currentData().isValid()));
}

void ActionDialog::confirm()
{
    if (m_isStale) {
        QDialog::reject();
        emit refreshRequested();
        return;
    }
    // Once: a second click finds the button gone.
    if (m_run)
        return;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_confirm, m_dryRun, m_reason})
        widget->setEnabled(false);
    m_confirm->hide();
    m_close->setText(tr("Stop"));
    m_progress->setRange(0, count(ActionState::Ready));
    m_progress->setValue(0);
    m_progress->show();
    say({}, false);
    m_run = new ActionRun(m_clock, m_setup,
                          confirmedPlan(m_plan, m_reason->currentData().toLongLong(), m_dryRun->isChecked()), this);
    connect(m_run, &ActionRun::lineEnded, this, &ActionDialog::takeLine);
    connect(m_run, &ActionRun::finished, this, &ActionDialog::takeEnd);
    m_head->setText(tr("Sending one after another…"));
    m_run->start();
}

void ActionDialog::takeLine(int index)
{
    m_plan.lines[size_t(index)] = m_run->lines()[size_t(index)];
    m_table->setLine(index, m_plan.lines[size_t(index)]);
    m_table->scrollToItem(m_table->topLevelItem(index));
    m_progress->setValue(m_progress->value() + 1);
}

void ActionDialog::takeEnd()
{
    m_progress->hide();
    m_close->setText(tr("Close"));
    m_close->setEnabled(true);
    m_head->setText(endSentence(m_plan.wish.kind, m_plan.lines, m_dryRun->isChecked()));
    const bool isForbidden = m_run->isForbidden();
    const bool isUnauthorized = m_run->isUnauthorized();
    const bool wasSent = !m_dryRun->isChecked();
    m_run->deleteLater();
    m_run.clear();
    if (isForbidden) {
        const QString sentence = tr("This API token may only read, so nothing can be changed from here. Sign in with "
                                    "a token that may write.");
        say(sentence, true);
        emit forbidden(sentence);
    }
    if (isUnauthorized)
        emit unauthorized();
    if (wasSent)
        emit changed();
}

void ActionDialog::reject()
{
    if (m_run) {
        // Behind the call under way: what was sent is followed to its end.
        m_run->stop();
        m_close->setEnabled(false);
        m_head->setText(tr("Stopping behind the call under way…"));
        return;
    }
    QDialog::reject();
}

void ActionDialog::say(const QString &sentence, bool isWarning)
{
    m_remark->setText(sentence);
    m_remark->setTone(isWarning ? Tone::Warning : Tone::Quiet);
    m_remark->setVisible(!sentence.isEmpty());
}

int ActionDialog::count(ActionState state) const
{
    return int(std::ranges::count(m_plan.lines, state, &ActionLine::state));
}

} // namespace freshet
