// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/customercardview.h"

#include "ui/models/columntitles.h"
#include "ui/models/historyloading.h"
#include "ui/models/plaintext.h"
#include "ui/models/statuswords.h"
#include "ui/views/agelabel.h"
#include "ui/views/cardsections.h"
#include "ui/views/changelist.h"
#include "ui/views/copybutton.h"
#include "ui/views/desklabel.h"
#include "ui/views/findingssection.h"
#include "ui/views/riskbox.h"
#include "ui/views/statementasking.h"
#include "ui/views/timelinesection.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace freshet {

namespace {

constexpr int mostBodyWidth = 480;
constexpr qint64 worthTellingSeconds = 60;

} // namespace

CustomerCardView::CustomerCardView(CacheSource &source, const Clock &clock, QWidget *parent)
    : Band(Line::Leading, parent)
    , m_source(source)
    , m_clock(clock)
    , m_statement(new StatementAsking(*this))
    , m_name(new DeskLabel(DeskLabel::Style::Title))
    , m_subtitle(new DeskLabel(DeskLabel::Style::Caption))
    , m_age(new AgeLabel(clock))
    , m_actions(new QPushButton(tr("Actions")))
    , m_scroll(new QScrollArea)
{
    setAccessibleName(tr("Customer card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(isRightToLeft() ? 0 : 1, 12, isRightToLeft() ? 1 : 0, 0); // beside the line
    layout->setSpacing(6);
    setupHead(*layout);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::TabFocus);
    m_scroll->setAccessibleName(tr("Customer details"));
    m_scroll->viewport()->setAutoFillBackground(false);
    layout->addWidget(m_scroll, 1);
    connect(&source, &CacheSource::changed, this, &CustomerCardView::reload);
    connect(m_statement, &StatementAsking::written, this, &CustomerCardView::statementWritten);
    connect(m_statement, &StatementAsking::failed, this, &CustomerCardView::statementFailed);
    clear();
}

void CustomerCardView::setupHead(QVBoxLayout &layout)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(15, 0, 10, 0);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_subtitle->setWordWrap(true);
    names->addWidget(m_name);
    names->addWidget(m_subtitle);
    m_age->setWordWrap(true);
    names->addWidget(m_age);
    head->addLayout(names, 1);
    auto *open = new QPushButton(tr("Open in UISP"));
    connect(open, &QPushButton::clicked, this, [this] {
        if (m_customer)
            emit openInUispRequested(*m_customer);
    });
    m_open = open;
    m_statementButton = statementButton();
    auto *actions = new QVBoxLayout;
    actions->setSpacing(4);
    actions->addWidget(open);
    actions->addWidget(m_statementButton);
    actions->addWidget(m_actions);
    actions->addStretch(1);
    head->addLayout(actions);
    auto *close = new QToolButton;
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close customer card"));
    close->setToolTip(tr("Close", "button"));
    close->setFocusPolicy(Qt::TabFocus);
    connect(close, &QToolButton::clicked, this, &CustomerCardView::closeRequested);
    head->addWidget(close, 0, Qt::AlignTop);
    layout.addLayout(head);
}

QWidget *CustomerCardView::statementButton()
{
    auto *menu = new QMenu(this);
    connect(menu->addAction(tr("Save as PDF…")), &QAction::triggered, this, [this] { askForStatement(false); });
    connect(menu->addAction(tr("Print…")), &QAction::triggered, this, [this] { askForStatement(true); });
    auto *button = new QPushButton(tr("Statement", "button: statement of account"));
    button->setMenu(menu);
    return button;
}

void CustomerCardView::setActions(QMenu *actions)
{
    m_actions->setMenu(actions);
    m_actions->setVisible(m_statementButton->isVisibleTo(this));
}

void CustomerCardView::askForStatement(bool isForPaper)
{
    const std::optional<CustomerCard> card = readCard();
    if (!card)
        return;
    const StatementOrigin origin{m_provider, m_facts, m_clock.nowUtc()};
    isForPaper ? m_statement->preview(*card, origin) : m_statement->askForFile(*card, origin);
}

void CustomerCardView::showCustomer(RecordId customerId)
{
    const bool isAnother = m_customer != customerId;
    m_customer = customerId;
    reload();
    if (isAnother)
        m_scroll->verticalScrollBar()->setValue(0);
}

void CustomerCardView::follow(RecordId customerId)
{
    if (m_customer != customerId)
        showCustomer(customerId);
}

void CustomerCardView::setSnapshot(const SnapshotFacts &facts)
{
    m_zone = facts.zone;
    m_facts = facts;
    m_isHistoryLoading = facts.number > 0 && !facts.isHistoryComplete;
    reload();
}

void CustomerCardView::clear()
{
    m_customer.reset();
    showHint(tr("Choose a row to see its customer here."));
}

void CustomerCardView::reload()
{
    if (!m_customer)
        return;
    if (m_source.cache() == nullptr)
        return clear();
    if (const std::optional<CustomerCard> card = readCard())
        fill(*card);
}

std::optional<CustomerCard> CustomerCardView::readCard()
{
    if (!m_customer || m_source.cache() == nullptr)
        return {};
    Result<CustomerCard> card = readCustomerCard(*m_source.cache(), *m_customer, m_zone.dayAt(m_clock.nowUtc()));
    if (card)
        return std::move(card).value();
    if (card.error().kind == ErrorKind::NotFound) {
        showHint(tr("This customer is not among the rows that were read from UISP."));
        return {};
    }
    showHint(errorSentence(card.error()));
    emit readFailed(card.error());
    return {};
}

void CustomerCardView::showHint(const QString &sentence)
{
    m_name->clear();
    m_subtitle->setText(sentence);
    m_open->setVisible(false);
    m_statementButton->setVisible(false);
    m_actions->setVisible(false);
    m_age->setVisible(false);
    setBody(new QWidget);
}

void CustomerCardView::setBody(QWidget *body)
{
    const int scrolledTo = m_scroll->verticalScrollBar()->value();
    body->setAutoFillBackground(false);
    m_scroll->setWidget(body);
    // In languages with long words the grids need more room; nothing scrolls sideways here.
    const int wanted = body->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width();
    m_scroll->setMinimumWidth(std::min(wanted, mostBodyWidth));
    m_scroll->verticalScrollBar()->setValue(scrolledTo);
}

QString CustomerCardView::subtitle(const CustomerCard &card) const
{
    QStringList parts{QLatin1Char('#') + QString::number(card.customer.id)};
    if (card.customer.isArchived)
        parts.append(wordTitle(QStringLiteral("archived")));
    if (card.customer.isLead)
        parts.append(wordTitle(QStringLiteral("lead")));
    if (card.customer.registeredOn)
        parts.append(
            tr("since %1", "month and year")
                .arg(m_format.locale().toString(card.customer.registeredOn->toQDate(), QStringLiteral("MMMM yyyy"))));
    if (card.isVip)
        parts.append(tr("VIP"));
    for (const QString &tag : card.customer.tags) {
        if (tag.compare(QLatin1String("VIP"), Qt::CaseInsensitive) != 0)
            parts.append(isolated(singleLine(tag, 30)));
    }
    return parts.join(QStringLiteral(" · "));
}

void CustomerCardView::addSection(QVBoxLayout &body, const QString &title, QWidget *section)
{
    if (section == nullptr)
        return;
    auto *heading = new DeskLabel(DeskLabel::Style::Heading, title);
    heading->setContentsMargins(0, 9, 0, 0);
    body.addWidget(heading);
    body.addWidget(section);
    const auto buttons = section->findChildren<CopyButton *>();
    for (CopyButton *button : buttons)
        connect(button, &CopyButton::copied, this,
                [this](const QString &value) { emit noticed(tr("Copied %1").arg(isolated(value))); });
}

void CustomerCardView::addAgedSection(QVBoxLayout &body, const QString &title, QWidget *section,
                                      const CustomerCard &card, TableId table, const QDateTime &confirmedAt)
{
    addSection(body, title, section);
    if (section == nullptr || !confirmedAt.isValid() || confirmedAt.secsTo(card.confirmedAt) < worthTellingSeconds)
        return;
    auto *age = new AgeLabel(m_clock);
    age->setWordWrap(true);
    const bool isLeftToFullCheck = table == TableId::Invoices || table == TableId::Payments;
    age->setAge(isLeftToFullCheck
                    ? tr("The oldest of these was confirmed %1. Only the full check reads all of them.", "an age")
                    : tr("The oldest of these was confirmed %1.", "an age"),
                table, {confirmedAt, {}, isLeftToFullCheck, 0});
    body.addWidget(age);
}

void CustomerCardView::showAge(const CustomerCard &card)
{
    const qint64 goneSnapshot = card.gone ? card.gone->snapshot : 0;
    if (card.gone)
        m_age->setAge(tr("Gone from UISP since %1, snapshot %2 (%3)", "date and time, number, age")
                          .arg(m_format.dateTime(card.gone->at), m_format.integer(goneSnapshot), QStringLiteral("%1")),
                      TableId::Customers, {card.gone->at, card.confirmedBy, false, goneSnapshot});
    else
        m_age->setAge(tr("Confirmed %1", "an age"), TableId::Customers, {card.confirmedAt, card.confirmedBy, false, 0});
    m_age->setVisible(card.gone || card.confirmedAt.isValid());
}

QWidget *CustomerCardView::contradictionsSection()
{
    TableQuery query;
    query.table = TableId::Findings;
    query.customerId = m_customer;
    const auto ids = m_source.tables()->ids(query);
    const auto rows = ids ? m_source.tables()->rows(TableId::Findings, *ids, m_zone.dayAt(m_clock.nowUtc()))
                          : Result<std::vector<TableRow>>(ids.error());
    if (!rows) {
        emit readFailed(rows.error());
        return nullptr;
    }
    if (rows->empty())
        return nullptr;
    QWidget *section = findingsSection(*rows);
    auto *show = new QPushButton(tr("Show in the findings"));
    connect(show, &QPushButton::clicked, this, [this, customer = *m_customer] { emit findingsRequested(customer); });
    auto *layout = qobject_cast<QGridLayout *>(section->layout());
    layout->addWidget(show, layout->rowCount(), 0, 1, 2, Qt::AlignLeading);
    return section;
}

QWidget *CustomerCardView::goneSection(const CustomerCard &card)
{
    if (card.goneRows.sum() == 0)
        return nullptr;
    auto *section = new QWidget;
    auto *layout = new QHBoxLayout(section);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const auto &[table, count] :
         {std::pair(TableId::Services, card.goneRows.services), std::pair(TableId::Invoices, card.goneRows.invoices),
          std::pair(TableId::Payments, card.goneRows.payments)}) {
        if (count == 0)
            continue;
        auto *show = new QPushButton(QStringLiteral("%1 %2").arg(m_format.integer(count), rowsTitle(table, count)));
        show->setToolTip(tr("Show these rows, which UISP no longer has"));
        connect(show, &QPushButton::clicked, this,
                [this, which = table, customer = card.customer.id] { emit goneRowsRequested(which, customer); });
        layout->addWidget(show);
    }
    layout->addStretch(1);
    return section;
}

/// Null when there is nothing to tell.
QWidget *CustomerCardView::riskSection(const CustomerCard &card)
{
    if (card.gone || (!m_isHistoryLoading && !card.pattern))
        return nullptr;
    if (!m_isHistoryLoading) {
        auto *box = new RiskBox(*card.pattern, m_format);
        const RecordId customer = card.customer.id;
        connect(box, &RiskBox::whyAsked, this, [this, customer] { emit whyAsked(customer, Figure::Risk); });
        return box;
    }
    auto *loading = new DeskLabel(DeskLabel::Style::Caption, historyLoadingText());
    loading->setToolTip(plainToolTip(historyLoadingReason()));
    return loading;
}

/// Null when there is no invoice to show.
QWidget *CustomerCardView::timelineSection(const CustomerCard &card)
{
    if (timelineInvoices(card).empty())
        return nullptr;
    auto *timeline = new TimelineSection(card, m_format);
    connect(timeline, &TimelineSection::invoiceRequested, this,
            [this, customer = card.customer.id](RecordId invoice) { emit invoiceRequested(invoice, customer); });
    return timeline;
}

/// Null when nothing is known to have changed.
QWidget *CustomerCardView::changesSection(const CustomerCard &card)
{
    if (card.lastChanges.empty())
        return nullptr;
    auto *changes = new ChangeList(card.lastChanges, card.changeCount, m_format);
    connect(changes, &ChangeList::allRequested, this,
            [this, customer = card.customer.id] { emit changesRequested(customer); });
    return changes;
}

void CustomerCardView::fill(const CustomerCard &card)
{
    m_name->setText(singleLine(card.name, 200));
    m_subtitle->setText(subtitle(card));
    m_open->setVisible(true);
    m_statementButton->setVisible(true);
    m_actions->setVisible(m_actions->menu() != nullptr);
    showAge(card);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(15, 0, 15, 16);
    layout->setSpacing(5);
    addSection(*layout, tr("Contact", "heading: telephone, e-mail"), contactSection(card));
    addSection(*layout, tr("Balance"), balanceSection(card, m_format));
    const CardAges &ages = card.ages;
    addAgedSection(*layout, tr("Services"), servicesSection(card, m_format), card, TableId::Services, ages.services);
    addSection(*layout, tr("Risk"), riskSection(card));
    addSection(*layout, tr("Contradictions"), contradictionsSection());
    addSection(*layout, tr("Timeline"), timelineSection(card));
    addAgedSection(*layout, tr("Open invoices"), openInvoicesSection(card, m_format), card, TableId::Invoices,
                   ages.openInvoices);
    addAgedSection(*layout, tr("Payments"), paymentsSection(card, m_format), card, TableId::Payments, ages.payments);
    addAgedSection(*layout, tr("Last invoices"), lastInvoicesSection(card, m_format), card, TableId::Invoices,
                   ages.lastInvoices);
    addSection(*layout, tr("Gone from UISP"), goneSection(card));
    addSection(*layout, tr("What changed"), changesSection(card));
    layout->addStretch(1);
    setBody(body);
}

void CustomerCardView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel))
        emit closeRequested();
    else
        Band::keyPressEvent(event);
}

} // namespace freshet
