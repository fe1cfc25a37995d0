// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/findingpanel.h"

#include "domain/finding.h"
#include "ui/models/plaintext.h"
#include "ui/models/statuswords.h"
#include "ui/views/agelabel.h"
#include "ui/views/desklabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace freshet {

namespace {

/// What these compare is a word and no amount.
constexpr std::array rulesWithWords = {AuditRule::Status,     AuditRule::OverdueFlag,       AuditRule::CoverTarget,
                                       AuditRule::Suspension, AuditRule::SuspendedArchived, AuditRule::GoneRow};

constexpr qsizetype longestText = 2'000;

DeskLabel *wrapped(DeskLabel::Style style)
{
    auto *label = new DeskLabel(style);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

FindingPanel::FindingPanel(CacheSource &source, const Clock &clock, QWidget *parent)
    : Band(Line::Above, parent)
    , m_source(source)
    , m_severity(new DeskLabel(DeskLabel::Style::Strong))
    , m_message(wrapped(DeskLabel::Style::Strong))
    , m_ours(wrapped(DeskLabel::Style::Body))
    , m_uisp(wrapped(DeskLabel::Style::Body))
    , m_oursAge(new AgeLabel(clock))
    , m_uispAge(new AgeLabel(clock))
    , m_advice(wrapped(DeskLabel::Style::Body))
    , m_history(wrapped(DeskLabel::Style::Caption))
    , m_acknowledged(wrapped(DeskLabel::Style::Caption))
    , m_acknowledge(new QPushButton(tr("Acknowledge…")))
    , m_withdraw(new QPushButton(tr("Withdraw", "button: take back an acknowledgement")))
    , m_open(new QPushButton(tr("Open in UISP")))
{
    setAccessibleName(tr("Finding"));
    m_oursAge->setWordWrap(true);
    m_uispAge->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 11, 16, 12);
    layout->setSpacing(16);
    layout->addLayout(textsLayout(), 1);
    layout->addLayout(buttonsLayout());
    connect(&source, &CacheSource::changed, this, &FindingPanel::clear);
    clear();
}

QLayout *FindingPanel::textsLayout()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_severity, 0, Qt::AlignTop);
    head->addWidget(m_message, 1);
    auto *sides = new QGridLayout;
    sides->setHorizontalSpacing(12);
    sides->setVerticalSpacing(2);
    sides->setColumnStretch(2, 1);
    sides->addWidget(new DeskLabel(DeskLabel::Style::Caption, tr("The documents say")), 0, 0);
    sides->addWidget(m_ours, 0, 1);
    sides->addWidget(m_oursAge, 0, 2);
    sides->addWidget(new DeskLabel(DeskLabel::Style::Caption, tr("UISP says")), 1, 0);
    sides->addWidget(m_uisp, 1, 1);
    sides->addWidget(m_uispAge, 1, 2);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(6);
    texts->addLayout(head);
    texts->addLayout(sides);
    texts->addWidget(m_advice);
    texts->addWidget(m_history);
    texts->addWidget(m_acknowledged);
    return texts;
}

QLayout *FindingPanel::buttonsLayout()
{
    m_withdraw->setToolTip(tr("The finding counts as open again"));
    connect(m_acknowledge, &QPushButton::clicked, this, [this] {
        if (m_finding)
            emit acknowledgeRequested(*m_finding, m_message->text());
    });
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        if (m_finding)
            emit withdrawRequested(*m_finding);
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_finding)
            emit openInUispRequested(m_entity, m_row, m_customer);
    });
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(6);
    for (QPushButton *button : {m_open, m_acknowledge, m_withdraw})
        buttons->addWidget(button);
    buttons->addStretch(1);
    return buttons;
}

void FindingPanel::showFinding(RecordId number)
{
    m_finding = number;
    reload();
}

void FindingPanel::clear()
{
    m_finding.reset();
    hide();
}

void FindingPanel::reload()
{
    if (!m_finding || m_source.tables() == nullptr)
        return clear();
    const std::vector<RecordId> ids = {*m_finding};
    const auto rows = m_source.tables()->rows(TableId::Findings, ids, {});
    if (!rows) {
        clear();
        emit readFailed(rows.error());
        return;
    }
    rows->empty() ? clear() : fill(rows->front());
}

QVariant FindingPanel::cell(const TableRow &row, const char *key) const
{
    return row.cells.value(columnIndex(tableSpec(TableId::Findings), QLatin1String(key)));
}

/// An amount, or else a word.
QString FindingPanel::sideText(const TableRow &row, const char *amountKey, const char *wordKey) const
{
    const QVariant amount = cell(row, amountKey);
    if (amount.isValid())
        return m_format.moneyWithCode({amount.toLongLong(), row.currency});
    const QString word = cell(row, wordKey).toString();
    const QString rule = cell(row, "rule").toString();
    if (rule == ruleWord(AuditRule::DueDate)) {
        const auto day = CalendarDate::fromPrinted(word.toStdString());
        return day ? m_format.date(day->toQDate()) : singleLine(word);
    }
    // Of the others a side is what somebody typed in UISP.
    const bool isWord = std::ranges::any_of(rulesWithWords, [&](AuditRule each) { return rule == ruleWord(each); });
    return isWord ? wordTitle(word) : singleLine(word);
}

QString FindingPanel::historyText(const TableRow &row) const
{
    const auto time = [&](const char *key) { return m_format.dateTime(instantOf(cell(row, key))); };
    if (cell(row, "resolved_at").isValid())
        return tr("Rule %1. Found first %2, last %3, and not any more since %4.")
            .arg(cell(row, "rule").toString(), time("first_seen_at"), time("last_seen_at"), time("resolved_at"));
    return tr("Rule %1. Found first %2, and last %3.")
        .arg(cell(row, "rule").toString(), time("first_seen_at"), time("last_seen_at"));
}

QString FindingPanel::acknowledgedText(const TableRow &row) const
{
    if (!cell(row, "acknowledged_at").isValid())
        return {};
    return tr("Left as it is by %1, %2: %3", "who, when, why")
        .arg(singleLine(cell(row, "acknowledged_by").toString(), 100),
             m_format.dateTime(instantOf(cell(row, "acknowledged_at"))),
             singleLine(cell(row, "acknowledged_note").toString(), longestText));
}

void FindingPanel::fill(const TableRow &row)
{
    m_customer = row.customerId;
    m_entity = cell(row, "entity").toString();
    m_row = cell(row, "id").toLongLong();
    const QString severity = cell(row, "severity").toString();
    m_severity->setText(wordTitle(severity));
    m_severity->setTone(wordTone(severity));
    m_message->setText(singleLine(m_format.sentence(cell(row, "message").toString()), longestText));
    m_ours->setText(sideText(row, "ours_amount", "ours"));
    m_uisp->setText(sideText(row, "uisp_amount", "uisp"));
    m_oursAge->setAge(tr("confirmed %1", "an age"), TableId::Findings,
                      {instantOf(cell(row, "documents_confirmed_at")), {}, false, 0});
    m_uispAge->setAge(tr("confirmed %1", "an age"), TableId::Findings,
                      {instantOf(cell(row, "confirmed_at")), {}, false, 0});
    m_advice->setText(singleLine(m_format.sentence(cell(row, "advice").toString()), longestText));
    m_history->setText(historyText(row));
    const QString acknowledged = acknowledgedText(row);
    m_acknowledged->setText(acknowledged);
    m_acknowledged->setVisible(!acknowledged.isEmpty());
    const bool isOpen = !cell(row, "resolved_at").isValid();
    m_acknowledge->setVisible(isOpen && acknowledged.isEmpty());
    m_withdraw->setVisible(isOpen && !acknowledged.isEmpty());
    m_open->setVisible(m_customer.has_value() || m_entity == QLatin1String("invoice"));
    show();
}

} // namespace freshet
