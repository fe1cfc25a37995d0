// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/searchbox.h"

#include "ui/delegates/searchhitdelegate.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace freshet {

namespace {

constexpr int hitsOfAGroup = 6;
constexpr int leastListWidth = 560;
constexpr int gapBelowField = 4;
constexpr int marginToWindow = 12;

} // namespace

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
    , m_results(new SearchResults(this))
{
    connect(this, &QLineEdit::textEdited, this, &SearchBox::search);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            closeList();
    });
}

SearchBox::~SearchBox() = default;

void SearchBox::setSource(CacheSource *source)
{
    closeList();
    delete m_runner;
    if (source == nullptr)
        return;
    m_runner = new SearchRunner(*source, this);
    connect(m_runner, &SearchRunner::found, this, &SearchBox::take);
    connect(m_runner, &SearchRunner::failed, this, [this](const Error &error) {
        m_isAnswerAwaited = false;
        m_results->say(errorSentence(error));
        openList();
    });
}

void SearchBox::setupList()
{
    m_list = new QListView(window());
    m_list->setAccessibleName(tr("Search results"));
    m_list->setModel(m_results);
    m_list->setItemDelegate(new SearchHitDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setMouseTracking(true);
    m_list->hide();
    connect(m_list, &QListView::clicked, this, &SearchBox::choose);
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SearchBox::tellWhatIsChosen);
    window()->installEventFilter(this);
}

void SearchBox::search(const QString &typed)
{
    m_isEnterAwaited = false;
    if (typed.trimmed().isEmpty() || !m_runner)
        return closeList();
    m_isAnswerAwaited = true;
    m_runner->ask(typed, hitsOfAGroup);
}

void SearchBox::take(const SearchAnswer &answer)
{
    m_isAnswerAwaited = false;
    m_results->show(answer);
    openList();
    if (!isListOpen())
        return;
    m_list->setCurrentIndex(m_results->next({}, 1));
    tellWhatIsChosen();
    if (m_isEnterAwaited)
        choose(m_list->currentIndex());
}

bool SearchBox::isListOpen() const
{
    return m_list && m_list->isVisible();
}

void SearchBox::openList()
{
    if (!hasFocus())
        return;
    if (!m_list)
        setupList();
    placeList();
    m_list->show();
    m_list->raise();
}

void SearchBox::closeList()
{
    if (m_runner)
        m_runner->cancel();
    m_isAnswerAwaited = false;
    m_isEnterAwaited = false;
    if (m_list)
        m_list->hide();
    m_results->clear();
    setAccessibleDescription({});
}

/// Below the field, as wide at least, and inside the window.
void SearchBox::placeList()
{
    const QWidget *frame = window();
    const int width = std::min(std::max(this->width(), leastListWidth), frame->width() - 2 * marginToWindow);
    const QPoint corner = mapTo(frame, QPoint(0, height() + gapBelowField));
    const int left = std::clamp(corner.x() + (this->width() - width) / 2, marginToWindow,
                                std::max(marginToWindow, frame->width() - width - marginToWindow));
    int height = 2 * m_list->frameWidth() + gapBelowField;
    for (int row = 0; row < m_results->rowCount(); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setGeometry(left, corner.y(), width, std::min(height, frame->height() - corner.y() - marginToWindow));
}

void SearchBox::walk(int step)
{
    const QModelIndex next = m_results->next(m_list->currentIndex(), step);
    m_list->setCurrentIndex(next);
    if (m_results->next(next, -1) == next)
        m_list->scrollToTop(); // with the title above it
}

void SearchBox::choose(const QModelIndex &index)
{
    const auto target = m_results->targetOf(index);
    if (!target)
        return;
    closeList();
    if (target->row)
        emit rowChosen(target->table, *target->row, target->customerId);
    else
        emit tableChosen(target->table);
}

/// The focus stays in the field, so it is the field that says which row is chosen.
void SearchBox::tellWhatIsChosen()
{
    const int count = m_results->hitCount();
    if (count == 0)
        return setAccessibleDescription(m_results->index(0).data().toString());
    const QString found = tr("%n results", nullptr, count);
    const QString chosen = m_list->currentIndex().data(Qt::AccessibleTextRole).toString();
    setAccessibleDescription(chosen.isEmpty() ? found
                                              : tr("%1. %2", "number of results, the chosen one").arg(found, chosen));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

bool SearchBox::event(QEvent *event)
{
    // Else the window's own Escape would come first.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape &&
        isListOpen()) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_isAnswerAwaited)
        m_isEnterAwaited = true;
    else if (isEnter && isListOpen())
        choose(m_list->currentIndex());
    else if (event->key() == Qt::Key_Escape && isListOpen())
        closeList();
    else if (event->key() == Qt::Key_Down && isListOpen())
        walk(1);
    else if (event->key() == Qt::Key_Up && isListOpen())
        walk(-1);
    else if (event->key() == Qt::Key_Down)
        search(text());
    else
        QLineEdit::keyPressEvent(event);
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        closeList();
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isListOpen())
        placeList();
    return QLineEdit::eventFilter(watched, event);
}

} // namespace freshet
