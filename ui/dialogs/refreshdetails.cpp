// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/refreshdetails.h"

#include "ui/delegates/deskcolors.h"
#include "ui/views/desklabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace freshet {

namespace {

constexpr QSize firstSize(560, 520);
constexpr int remarksHeight = 130;

enum Column { ListColumn, StateColumn };

QBrush brushFor(Tone tone, const DeskColors &colors, const QPalette &palette)
{
    switch (tone) {
    case Tone::Bad:
        return colors.bad.text;
    case Tone::Warning:
        return colors.warning.text;
    case Tone::Good:
        return colors.good.text;
    case Tone::Quiet:
        return colors.dim;
    case Tone::Plain:
        return palette.text();
    }
    Q_UNREACHABLE();
}

} // namespace

RefreshDetails::RefreshDetails(QWidget *parent)
    : QDialog(parent)
    , m_headline(new DeskLabel(DeskLabel::Style::Heading))
    , m_lists(new QTreeWidget)
    , m_figures(new DeskLabel(DeskLabel::Style::Caption))
    , m_remarks(new QPlainTextEdit)
{
    setWindowTitle(tr("Details of the refresh"));
    setAccessibleName(windowTitle());
    setupLayout();
    resize(firstSize);
    showNothing();
}

void RefreshDetails::setupLayout()
{
    m_headline->setWordWrap(true);
    m_figures->setWordWrap(true);
    m_figures->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lists->setAccessibleName(tr("Lists of the refresh"));
    m_lists->setHeaderLabels({tr("List", "heading"), tr("State", "heading: of a list")});
    m_lists->setRootIsDecorated(false);
    m_lists->setUniformRowHeights(true);
    m_lists->setSelectionMode(QAbstractItemView::SingleSelection);
    m_lists->header()->setSectionsMovable(false);
    m_lists->header()->setSectionResizeMode(ListColumn, QHeaderView::ResizeToContents);
    m_remarks->setAccessibleName(tr("Changes and errors"));
    m_remarks->setReadOnly(true);
    m_remarks->setTabChangesFocus(true);
    m_remarks->setMaximumHeight(remarksHeight);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_headline);
    layout->addWidget(m_lists, 1);
    layout->addWidget(m_figures);
    layout->addWidget(m_remarks);
    layout->addWidget(buttons);
}

void RefreshDetails::showNothing()
{
    RefreshSummary nothing;
    nothing.headline = tr("Nothing was refreshed since the program was started.");
    show(nothing);
}

void RefreshDetails::show(const RefreshSummary &summary)
{
    m_headline->setText(summary.headline);
    showLists(summary.lists);
    m_figures->setText(summary.figures.join(QStringLiteral(" · ")));
    const QString remarks = (summary.errors + summary.changes).join(QLatin1Char('\n'));
    // Text that stays keeps its selection and its place.
    if (remarks != m_remarks->toPlainText())
        m_remarks->setPlainText(remarks);
    m_remarks->setVisible(!remarks.isEmpty());
}

void RefreshDetails::showLists(const std::vector<RefreshSummary::List> &lists)
{
    const DeskColors colors = DeskColors::of(palette());
    while (m_lists->topLevelItemCount() > int(lists.size()))
        delete m_lists->takeTopLevelItem(m_lists->topLevelItemCount() - 1);
    while (m_lists->topLevelItemCount() < int(lists.size()))
        m_lists->addTopLevelItem(new QTreeWidgetItem);
    for (int row = 0; row < int(lists.size()); ++row) {
        const RefreshSummary::List &list = lists[size_t(row)];
        QTreeWidgetItem *item = m_lists->topLevelItem(row);
        item->setText(ListColumn, list.title);
        item->setText(StateColumn, list.state);
        item->setToolTip(StateColumn, list.tone == Tone::Bad ? list.state.toHtmlEscaped() : QString());
        item->setForeground(StateColumn, brushFor(list.tone, colors, palette()));
    }
}

} // namespace freshet
