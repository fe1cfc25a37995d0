// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/savedviewsmenu.h"

#include "store/viewfile.h"
#include "ui/models/columntitles.h"
#include "ui/models/plaintext.h"
#include "ui/models/safefilename.h"
#include "ui/models/tablecells.h"

#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QSaveFile>
#include <QStandardPaths>

namespace freshet {

namespace {

constexpr qsizetype longestName = 60;
constexpr qint64 largestFile = 1'000'000;
constexpr QLatin1String suffix("freshet-view");

/// InvalidInput carries its own sentence.
QString sentenceOf(const Error &error)
{
    return error.kind == ErrorKind::InvalidInput ? error.where : errorSentence(error);
}

QString nativePath(const QString &path)
{
    return isolated(QDir::toNativeSeparators(path));
}

} // namespace

SavedViewsMenu::SavedViewsMenu(const TableCells &cells, std::function<QByteArray()> present, QWidget *parent)
    : QPushButton(tr("Views", "button: saved views of a table"), parent)
    , m_cells(cells)
    , m_present(std::move(present))
    , m_menu(new QMenu(this))
{
    setAccessibleName(tr("Saved views"));
    setToolTip(tr("Filters, order and columns that you have named"));
    setMenu(m_menu);
    setEnabled(false);
    connect(m_menu, &QMenu::aboutToShow, this, &SavedViewsMenu::fill);
}

void SavedViewsMenu::setDesk(Database *desk)
{
    m_desk = desk;
    setEnabled(desk != nullptr);
}

void SavedViewsMenu::fill()
{
    m_menu->clear();
    qDeleteAll(m_menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    Result<std::vector<SavedView>> read = readSavedViews(*m_desk, m_cells.spec().key);
    if (!read) {
        emit failed(sentenceOf(read.error()));
        return;
    }
    const std::vector<SavedView> views = std::move(*read);
    addViews(*m_menu, views, [this](const SavedView &view) { emit chosen(view.state); });
    if (!views.empty())
        m_menu->addSeparator();
    m_menu->addAction(tr("Save this view…"), this,
                      [this] { askForName(tr("Save this view"), {}, [this](const QString &name) { save(name); }); });
    if (!views.empty()) {
        addViews(*m_menu->addMenu(tr("Rename")), views, [this](const SavedView &view) {
            askForName(tr("Rename a view"), view.name,
                       [this, from = view.name](const QString &name) { rename(from, name); });
        });
        addViews(*m_menu->addMenu(tr("Delete")), views, [this](const SavedView &view) { askToRemove(view.name); });
        addViews(*m_menu->addMenu(tr("Export to a file")), views, [this](const SavedView &view) { askWhereTo(view); });
    }
    m_menu->addAction(tr("Import from a file…"), this, &SavedViewsMenu::askWhereFrom);
}

void SavedViewsMenu::addViews(QMenu &menu, const std::vector<SavedView> &views,
                              const std::function<void(const SavedView &)> &action)
{
    for (const SavedView &view : views)
        menu.addAction(withoutMnemonic(singleLine(view.name, longestName)), this, [view, action] { action(view); });
}

void SavedViewsMenu::askForName(const QString &title, const QString &present,
                                const std::function<void(const QString &)> &take)
{
    auto *dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name of the view:"));
    dialog->setTextValue(present);
    connect(dialog, &QInputDialog::textValueSelected, this, [take](const QString &typed) {
        if (const QString name = typed.simplified().left(longestName); !name.isEmpty())
            take(name);
    });
    dialog->open();
}

void SavedViewsMenu::askToRemove(const QString &name)
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Delete a view"),
                                     tr("Delete the view “%1”? The rows stay as they are.").arg(isolated(name)),
                                     QMessageBox::Cancel, window());
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question->addButton(tr("Delete"), QMessageBox::DestructiveRole), &QPushButton::clicked, this,
            [this, name] { remove(name); });
    question->open();
}

void SavedViewsMenu::askWhereTo(const SavedView &view)
{
    auto *dialog = new QFileDialog(window(), tr("Export a view"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("View of Freshet (*.freshet-view)"));
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(safeFileName(view.name));
    connect(dialog, &QFileDialog::fileSelected, this, [this, view](const QString &path) { exportTo(path, view); });
    dialog->open();
}

void SavedViewsMenu::askWhereFrom()
{
    auto *dialog = new QFileDialog(window(), tr("Import a view"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("View of Freshet (*.freshet-view)"));
    connect(dialog, &QFileDialog::fileSelected, this, &SavedViewsMenu::importFrom);
    dialog->open();
}

void SavedViewsMenu::tell(const Result<void> &outcome, const QString &sentence)
{
    if (outcome)
        emit noticed(sentence);
    else
        emit failed(sentenceOf(outcome.error()));
}

void SavedViewsMenu::save(const QString &name)
{
    tell(saveView(*m_desk, m_cells.spec().key, {name, m_present()}), tr("View “%1” saved").arg(isolated(name)));
}

void SavedViewsMenu::rename(const QString &from, const QString &to)
{
    tell(renameView(*m_desk, m_cells.spec().key, from, to), tr("View renamed to “%1”").arg(isolated(to)));
}

void SavedViewsMenu::remove(const QString &name)
{
    tell(removeView(*m_desk, m_cells.spec().key, name), tr("View “%1” deleted").arg(isolated(name)));
}

void SavedViewsMenu::exportTo(const QString &path, const SavedView &view)
{
    QSaveFile file(path);
    const QByteArray content = viewFile(m_cells.spec(), view);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    if (isWritten)
        emit noticed(tr("View “%1” written to %2").arg(isolated(view.name), nativePath(path)));
    else
        emit failed(tr("%1 cannot be written. Choose another name or folder.").arg(nativePath(path)));
}

void SavedViewsMenu::importFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit failed(tr("%1 cannot be read.").arg(nativePath(path)));
        return;
    }
    const Result<SavedView> view = readViewFile(file.read(largestFile), m_cells.spec(), tableTitle(m_cells.spec().id));
    if (!view) {
        emit failed(tr("%1 was not imported. %2", "a file, a sentence").arg(nativePath(path), view.error().where));
        return;
    }
    const Result<void> saved = saveView(*m_desk, m_cells.spec().key, *view);
    tell(saved, tr("View “%1” imported").arg(isolated(view->name)));
    if (saved)
        emit chosen(view->state);
}

} // namespace freshet
