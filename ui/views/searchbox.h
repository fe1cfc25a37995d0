// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/searchresults.h"

#include <QLineEdit>
#include <QListView>
#include <QPointer>

namespace freshet {

/// The search field of the desk. While somebody types in it, a list below it shows what was found; arrow keys walk
/// through it, Enter takes the row that is chosen (the first at the beginning), Escape closes it. The focus stays in
/// the field all the while.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);
    ~SearchBox() override;

    /// Where to search; null: nowhere. Must outlive the box or be taken back.
    void setSource(CacheSource *source);
    [[nodiscard]] QListView &list() { return *m_list; }
    [[nodiscard]] SearchResults &results() { return *m_results; }

signals:
    void rowChosen(freshet::TableId table, freshet::RecordId row, std::optional<freshet::RecordId> customerId);
    /// All rows of this table that contain the text are wanted.
    void tableChosen(freshet::TableId table);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupList();
    void search(const QString &typed);
    void take(const SearchAnswer &answer);
    void openList();
    void closeList();
    void placeList();
    void walk(int step);
    void choose(const QModelIndex &index);
    void tellWhatIsChosen();
    [[nodiscard]] bool isListOpen() const;

    SearchResults *m_results;
    QPointer<QListView> m_list; ///< a child of the window, so that it may stand over its pages
    QPointer<SearchRunner> m_runner;
    bool m_isAnswerAwaited = false;
    bool m_isEnterAwaited = false; ///< Enter came before the answer
};

} // namespace freshet
