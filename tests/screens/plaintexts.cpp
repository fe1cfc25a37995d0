// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/plaintexts.h"

#include "tests/screens/cuttexts.h"
#include "ui/models/tablemodel.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QRegularExpression>
#include <QSpinBox>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTableView>
#include <QTextDocumentFragment>
#include <QTreeWidget>
#include <QtTest>

#include <algorithm>

namespace freshet::test {

namespace {

constexpr int settlesInMs = 400;
constexpr int rowsLookedAt = 30;

QStringList plainWords(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("(?<![\\p{L}\\p{N}])[A-Za-z]{3,}(?![\\p{L}])"));
    QStringList words;
    QRegularExpressionMatchIterator each = word.globalMatch(text);
    while (each.hasNext())
        words += each.next().captured().toLower();
    return words;
}

QString withoutTags(const QString &text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

QStringList headerTexts(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts += model.headerData(column, Qt::Horizontal).toString();
    return texts;
}

/// Of Freshet's tables what the program says: words and sentences.
QStringList cellTexts(const TableModel &model)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column) {
        const CellKind kind = model.cells().column(column).kind;
        if (kind != CellKind::Word && kind != CellKind::Sentence && kind != CellKind::Flag)
            continue;
        for (int row = 0; row < std::min(model.rowCount(), rowsLookedAt); ++row)
            texts += model.index(row, column).data().toString();
    }
    return texts;
}

QStringList viewTexts(const QAbstractItemView &view)
{
    QStringList texts;
    if (const auto *table = qobject_cast<const QTableView *>(&view); table && table->model())
        texts += headerTexts(*table->model());
    if (const auto *tree = qobject_cast<const QTreeWidget *>(&view))
        texts += headerTexts(*tree->model());
    if (const auto *model = qobject_cast<const TableModel *>(view.model()))
        texts += cellTexts(*model);
    if (const auto *list = qobject_cast<const QListWidget *>(&view)) {
        for (int row = 0; row < list->count(); ++row)
            texts += list->item(row)->text();
    }
    return texts;
}

QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.accessibleName(), widget.accessibleDescription(), withoutTags(widget.toolTip()),
                      widget.windowTitle()};
    const QList<QAction *> actions = widget.actions();
    for (const QAction *action : actions)
        texts += action->text();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts += withoutTags(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts += button->text();
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        texts += field->placeholderText();
    if (const auto *number = qobject_cast<const QSpinBox *>(&widget))
        texts += number->prefix() + number->suffix() + number->specialValueText();
    if (const auto *choice = qobject_cast<const QComboBox *>(&widget)) {
        for (int index = 0; index < choice->count(); ++index)
            texts += choice->itemText(index);
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        texts += viewTexts(*view);
    return texts;
}

} // namespace

PlainTexts::PlainTexts()
{
    const QLocale locale;
    for (int month = 1; month <= 12; ++month)
        learnWords(locale.standaloneMonthName(month) + QLatin1Char(' ') +
                   locale.standaloneMonthName(month, QLocale::ShortFormat));
    for (int day = 1; day <= 7; ++day)
        learnWords(locale.dayName(day) + QLatin1Char(' ') + locale.dayName(day, QLocale::ShortFormat));
    // Keys, which Qt names, and what is a name in every language.
    learnWords(QStringLiteral("Ctrl Shift Alt Esc Del Enter Freshet USD UISP UTC http https bytes"));
    learnWords(QStringLiteral("Afrikaans Deutsch English Espa ol Fran ais Polski Portugu Brasil"));
}

void PlainTexts::learnWords(const QString &text)
{
    const QStringList words = plainWords(text);
    m_known.unite(QSet<QString>(words.begin(), words.end()));
}

void PlainTexts::learn(const QString &cachePath)
{
    const QString name = QStringLiteral("plaintexts");
    {
        QSqlDatabase cache = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        cache.setDatabaseName(cachePath);
        cache.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        cache.open();
        for (const char *table : {"customers", "services", "invoices", "payments", "payment_methods", "organizations",
                                  "credit_notes", "refunds"}) {
            QSqlQuery rows(QStringLiteral("SELECT * FROM %1").arg(QLatin1String(table)), cache);
            const int columns = rows.record().count();
            while (rows.next()) {
                for (int column = 0; column < columns; ++column)
                    learnWords(rows.value(column).toString());
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
}

void PlainTexts::judge(const QString &text, const QString &where)
{
    const QStringList words = plainWords(text);
    const bool isPlain =
        std::any_of(words.begin(), words.end(), [this](const QString &word) { return !m_known.contains(word); });
    const QString told = where + QStringLiteral(": ") + text;
    if (isPlain && !m_found.contains(told))
        m_found += told;
}

void PlainTexts::look(const QWidget &window, const QString &where)
{
    QList<const QWidget *> widgets{&window};
    const QList<QWidget *> inside = window.findChildren<QWidget *>();
    for (const QWidget *widget : inside) {
        if (widget->isVisibleTo(&window))
            widgets += widget;
    }
    for (const QWidget *widget : widgets) {
        const QStringList texts = textsOf(*widget);
        for (const QString &text : texts)
            judge(text, where + QLatin1Char(' ') + QLatin1String(widget->metaObject()->className()));
    }
}

bool Album::add(QWidget &window, const char *name) const
{
    QTest::qWait(settlesInMs);
    if (texts != nullptr)
        texts->look(window, QLatin1String(name));
    if (cuts != nullptr)
        cuts->look(window, QLatin1String(name));
    return window.grab().save(folder.filePath(QLatin1String(name) + QStringLiteral(".png")));
}

} // namespace freshet::test
