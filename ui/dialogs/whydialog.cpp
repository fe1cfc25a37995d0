// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/whydialog.h"

#include "ui/delegates/deskdelegate.h"
#include "ui/models/cellroles.h"
#include "ui/models/figurewords.h"
#include "ui/models/historyloading.h"
#include "ui/models/plaintext.h"
#include "ui/views/desklabel.h"
#include "ui/views/tableheader.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace freshet {

namespace {

constexpr QSize firstSize(1240, 600);
constexpr int countsColumn = 0;
constexpr int numberColumn = 1;

QTreeWidgetItem *itemOf(const WhyText &text, const WhyRow &row)
{
    auto *item = new QTreeWidgetItem(row.cells);
    for (int column = 0; column < int(row.cells.size()); ++column) {
        const bool isNumber = std::ranges::find(text.numberColumns, column) != text.numberColumns.end();
        item->setTextAlignment(column, (isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
        item->setToolTip(column, plainToolTip(row.cells.at(column)));
        item->setData(column, CellRole::Tone, int(row.counts ? Tone::Plain : Tone::Quiet));
    }
    item->setData(text.verdictColumn, CellRole::Tone, int(row.verdictTone));
    item->setData(countsColumn, Qt::AccessibleTextRole,
                  row.counts ? WhyDialog::tr("counts", "an invoice or a payment")
                             : WhyDialog::tr("does not count", "an invoice or a payment"));
    if (row.invoiceId) {
        QFont linked = item->font(numberColumn);
        linked.setUnderline(true);
        item->setFont(numberColumn, linked);
        item->setData(numberColumn, CellRole::Id, *row.invoiceId);
        item->setToolTip(numberColumn, plainToolTip(WhyDialog::tr("Show this invoice")));
    }
    return item;
}

} // namespace

WhyDialog::WhyDialog(CacheSource &source, QWidget *parent)
    : QDialog(parent)
    , m_source(source)
    , m_reader(new WhyReader(source.thread(), this))
    , m_heading(new DeskLabel(DeskLabel::Style::Title))
    , m_formula(new DeskLabel(DeskLabel::Style::Body))
    , m_remarks(new DeskLabel(DeskLabel::Style::Caption))
    , m_caption(new DeskLabel(DeskLabel::Style::Caption))
    , m_rows(new QTreeWidget)
{
    setWindowTitle(tr("Why?"));
    setAccessibleName(windowTitle());
    setupTable();
    setupLayout();
    resize(firstSize);
    connect(m_reader, &WhyReader::answered, this, &WhyDialog::takeAnswer);
    connect(m_reader, &WhyReader::failed, this, [this](const Error &error) { say(errorSentence(error)); });
    connect(&source, &CacheSource::changed, this, &WhyDialog::takeSourceChange);
}

void WhyDialog::setupTable()
{
    m_rows->setHeader(new TableHeader(m_rows));
    m_rows->setItemDelegate(new DeskDelegate(m_rows));
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setAllColumnsShowFocus(true);
    m_rows->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_rows->setTabKeyNavigation(false);
    m_rows->header()->setSectionsMovable(false);
    m_rows->header()->setSectionsClickable(false);
    m_rows->setFrameShape(QFrame::NoFrame);
    // Without rows the texts stay at the top.
    QSizePolicy policy = m_rows->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_rows->setSizePolicy(policy);
    connect(m_rows, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem *item, int column) {
        if (column == numberColumn)
            requestInvoice(item);
    });
    connect(m_rows, &QTreeWidget::itemActivated, this, &WhyDialog::requestInvoice);
    auto *copy = new QAction(tr("Copy", "menu"), m_rows);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &WhyDialog::copySelected);
    m_rows->addAction(copy);
    m_rows->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void WhyDialog::setupLayout()
{
    for (DeskLabel *label : {m_heading, m_formula, m_remarks, m_caption}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("Copy all"), QDialogButtonBox::ActionRole);
    m_copy = copy;
    connect(copy, &QPushButton::clicked, this, &WhyDialog::copyAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addWidget(m_formula);
    layout->addWidget(m_remarks);
    layout->addWidget(m_caption);
    layout->addWidget(m_rows, 1);
    layout->addWidget(buttons);
}

void WhyDialog::ask(RecordId customerId, Figure figure)
{
    m_customer = customerId;
    m_figure = figure;
    setWindowTitle(tr("Why? %1").arg(figureTitle(figure)));
    say(tr("The rows are being read…"));
    askAgain();
}

void WhyDialog::askAgain()
{
    if (!m_customer)
        return;
    if (m_source.isOpen())
        m_reader->ask(*m_customer);
    else
        takeSourceChange();
}

void WhyDialog::takeSourceChange()
{
    // What was asked of the old file is not answered any more.
    if (m_source.isOpen())
        return askAgain();
    m_reader->forget();
    say(tr("The rows of this server are closed, so there is nothing to explain the figure by."));
}

void WhyDialog::takeAnswer(const WhyAnswer &answer)
{
    if (!answer.evidence)
        say(tr("There is nothing to explain any more: UISP no longer has this customer, or the customer has no "
               "invoices."));
    else if (!answer.isHistoryComplete)
        say(historyLoadingReason());
    else
        display(whyText(answer.customerName, *answer.evidence, m_figure, m_format));
}

void WhyDialog::display(const WhyText &text)
{
    m_text = text;
    m_heading->setText(text.heading);
    m_formula->setText(text.formula);
    m_remarks->setText(text.remarks.join(QLatin1Char('\n')));
    m_caption->setText(text.caption);
    m_copy->setEnabled(true);
    fillTable();
}

void WhyDialog::say(const QString &sentence)
{
    WhyText nothing;
    nothing.heading = figureTitle(m_figure);
    nothing.formula = sentence;
    display(nothing);
    m_copy->setEnabled(false);
}

void WhyDialog::fillTable()
{
    const bool hasInvoices = m_text.rows.empty() || m_text.rows.front().invoiceId;
    m_rows->setAccessibleName(hasInvoices ? tr("Invoices behind the figure") : tr("Payments behind the figure"));
    m_rows->clear();
    m_rows->setColumnCount(int(m_text.columns.size()));
    m_rows->setHeaderLabels(m_text.columns);
    for (const int column : m_text.numberColumns)
        m_rows->headerItem()->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
    for (const WhyRow &row : m_text.rows)
        m_rows->addTopLevelItem(itemOf(m_text, row));
    for (int column = 0; column < m_rows->columnCount(); ++column)
        m_rows->resizeColumnToContents(column);
    fitLastColumn();
    m_rows->setVisible(!m_text.rows.empty());
    m_caption->setVisible(!m_text.caption.isEmpty());
    m_remarks->setVisible(!m_text.remarks.isEmpty());
}

/// What does not fit in it is told by its tool tip; scrolling sideways would hide the first columns.
void WhyDialog::fitLastColumn()
{
    QHeaderView &header = *m_rows->header();
    const int last = header.count() - 1;
    if (last < 0)
        return;
    const int room = m_rows->viewport()->width() - (header.length() - header.sectionSize(last));
    header.resizeSection(last, std::max(header.sectionSizeHint(last), std::min(room, header.sectionSize(last))));
}

void WhyDialog::requestInvoice(const QTreeWidgetItem *item)
{
    const QVariant invoice = item->data(numberColumn, CellRole::Id);
    if (invoice.isValid() && m_customer)
        emit invoiceRequested(invoice.toLongLong(), *m_customer);
}

void WhyDialog::copyAll()
{
    QGuiApplication::clipboard()->setText(copiedText(m_text));
}

void WhyDialog::copySelected()
{
    std::vector<size_t> rows;
    for (int row = 0; row < m_rows->topLevelItemCount(); ++row) {
        if (m_rows->topLevelItem(row)->isSelected())
            rows.push_back(size_t(row));
    }
    if (!rows.empty())
        QGuiApplication::clipboard()->setText(copiedRows(m_text, rows));
}

} // namespace freshet
