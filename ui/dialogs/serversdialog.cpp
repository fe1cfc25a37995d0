// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/serversdialog.h"

#include "session/profileexchange.h"
#include "ui/dialogs/importquestion.h"
#include "ui/models/cellformat.h"
#include "ui/models/plaintext.h"
#include "ui/views/desklabel.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace freshet {

namespace {

constexpr QSize firstSize(760, 340);
constexpr qint64 largestFileRead = 2LL * 1024 * 1024;
constexpr int longestName = 100;

enum Column { NameColumn, AddressColumn, LastSignInColumn, ColumnCount };

QString lastSignIn(const ServerProfile &server)
{
    return server.lastSignInAt.isValid() ? CellFormat().dateTime(server.lastSignInAt)
                                         : ServersDialog::tr("never", "no sign-in yet");
}

QPushButton *button(const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setAutoDefault(false);
    return made;
}

} // namespace

ServersDialog::ServersDialog(ProfileStore &profiles, const QString &openId, QWidget *parent)
    : QDialog(parent)
    , m_profiles(profiles)
    , m_openId(openId)
    , m_list(new QTreeWidget(this))
    , m_remark(new DeskLabel(DeskLabel::Style::Body, {}, this))
    , m_open(button(tr("Open", "button"), this))
    , m_rename(button(tr("Rename"), this))
    , m_remove(button(tr("Remove…"), this))
    , m_export(button(tr("Export…"), this))
{
    setWindowTitle(tr("Servers"));
    setAccessibleName(windowTitle());
    setupList();
    setupButtons();
    resize(firstSize);
    showServers();
}

void ServersDialog::setupList()
{
    m_list->setAccessibleName(tr("Servers"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Name", "of a server"), tr("Address", "of a server"), tr("Last sign-in")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    // Only the name, and that by the button or its key: the item would let every column be typed into.
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(new QShortcut(Qt::Key_F2, m_list), &QShortcut::activated, m_rename, &QPushButton::click);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(AddressColumn, QHeaderView::Stretch);
    m_remark->setWordWrap(true);
    m_remark->hide();
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &ServersDialog::showChoice);
    connect(m_list, &QTreeWidget::itemChanged, this, &ServersDialog::takeEdit);
    connect(m_list, &QTreeWidget::itemDoubleClicked, m_open, &QPushButton::click);
}

void ServersDialog::setupButtons()
{
    QPushButton *add = button(tr("Add…"), this);
    QPushButton *import = button(tr("Import…"), this);
    QPushButton *close = button(tr("Close"), this);
    connect(add, &QPushButton::clicked, this, &ServersDialog::addRequested);
    connect(import, &QPushButton::clicked, this, &ServersDialog::chooseImport);
    connect(m_export, &QPushButton::clicked, this, &ServersDialog::chooseExport);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem(), NameColumn); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const std::optional<ServerProfile> server = chosen())
            emit openRequested(*server);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const std::optional<ServerProfile> server = chosen())
            emit removeRequested(*server);
    });
    m_export->setToolTip(tr("Names, addresses, proxies and what is trusted; no token and no password."));
    auto *side = new QVBoxLayout;
    for (QPushButton *each : {m_open, add, m_rename, m_remove})
        side->addWidget(each);
    side->addSpacing(12);
    side->addWidget(import);
    side->addWidget(m_export);
    side->addStretch(1);
    side->addWidget(close);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(m_remark);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(12);
    row->addLayout(left, 1);
    row->addLayout(side);
}

void ServersDialog::showServers()
{
    const QSignalBlocker quiet(m_list);
    const Result<std::vector<ServerProfile>> profiles = m_profiles.load();
    if (!profiles)
        say(errorSentence(profiles.error()), true);
    m_shown = profiles ? *profiles : std::vector<ServerProfile>();
    m_list->clear();
    for (const ServerProfile &server : m_shown) {
        auto *item = new QTreeWidgetItem(
            m_list, {singleLine(server.name, longestName), server.apiBase.toString(), lastSignIn(server)});
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setData(NameColumn, Qt::UserRole, server.id);
        if (server.id != m_openId)
            continue;
        QFont bold = item->font(NameColumn);
        bold.setBold(true);
        item->setFont(NameColumn, bold);
        item->setToolTip(NameColumn, tr("This server is open."));
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    showChoice();
}

void ServersDialog::showChoice()
{
    const std::optional<ServerProfile> server = chosen();
    m_open->setEnabled(server && server->id != m_openId);
    m_rename->setEnabled(server.has_value());
    m_remove->setEnabled(server.has_value());
    m_export->setEnabled(!m_shown.empty());
}

std::optional<ServerProfile> ServersDialog::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [item](const ServerProfile &server) {
        return item && item->data(NameColumn, Qt::UserRole).toString() == server.id;
    });
    return found == m_shown.end() ? std::nullopt : std::optional(*found);
}

void ServersDialog::takeEdit(QTreeWidgetItem *item)
{
    const QString name = singleLine(item->text(NameColumn), longestName).trimmed();
    if (name.isEmpty()) {
        say(tr("A server needs a name."), true);
    } else if (const Result<void> renamed = m_profiles.rename(item->data(NameColumn, Qt::UserRole).toString(), name);
               !renamed) {
        say(errorSentence(renamed.error()), true);
    } else {
        say({}, false);
        emit changed();
    }
    // Queued: the editor of the item is still open.
    QMetaObject::invokeMethod(this, &ServersDialog::showServers, Qt::QueuedConnection);
}

void ServersDialog::chooseImport()
{
    auto *files = new QFileDialog(this, tr("Import servers"), QDir::homePath(), tr("Servers (*.json)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, &ServersDialog::importFrom);
    files->open();
}

void ServersDialog::chooseExport()
{
    auto *files = new QFileDialog(this, tr("Export servers"), QDir::homePath(), tr("Servers (*.json)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(QStringLiteral("json"));
    files->selectFile(QStringLiteral("freshet-servers.json"));
    connect(files, &QFileDialog::fileSelected, this, &ServersDialog::exportTo);
    files->open();
}

void ServersDialog::importFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return say(tr("This file cannot be read."), true);
    const Result<std::vector<ServerProfile>> servers = importProfiles(file.read(largestFileRead));
    if (!servers)
        return say(errorSentence(servers.error()), true);
    const std::vector<ServerProfile> unknown = newAmong(*servers);
    if (unknown.empty())
        return add(*servers);
    auto *question = new ImportQuestion(unknown, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, servers = *servers] { add(servers); });
    question->open();
}

std::vector<ServerProfile> ServersDialog::newAmong(const std::vector<ServerProfile> &servers) const
{
    std::vector<ServerProfile> unknown;
    std::copy_if(servers.begin(), servers.end(), std::back_inserter(unknown), [this](const ServerProfile &server) {
        return std::none_of(m_shown.begin(), m_shown.end(), [&server](const ServerProfile &shown) {
            return sameApiBase(shown.apiBase, server.apiBase);
        });
    });
    return unknown;
}

void ServersDialog::add(const std::vector<ServerProfile> &servers)
{
    const Result<ImportedProfiles> imported = addImported(m_profiles, servers);
    if (!imported)
        return say(errorSentence(imported.error()), true);
    QString sentence = tr("%n servers were added. Sign in to each once: tokens are never exported.", nullptr,
                          int(imported->added.size()));
    if (!imported->alreadyKnown.isEmpty())
        sentence += QLatin1Char(' ') +
                    tr("%n were known already and stay as they were.", nullptr, int(imported->alreadyKnown.size()));
    say(sentence, false);
    showServers();
    emit changed();
}

void ServersDialog::exportTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray content = exportProfiles(m_shown);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return say(tr("This file cannot be written."), true);
    say(tr("%n servers were written to %1, without tokens and passwords.", nullptr, int(m_shown.size()))
            .arg(isolated(QDir::toNativeSeparators(path))),
        false);
}

void ServersDialog::say(const QString &sentence, bool isProblem)
{
    m_remark->setText(sentence);
    m_remark->setTone(isProblem ? Tone::Bad : Tone::Quiet);
    m_remark->setVisible(!sentence.isEmpty());
}

} // namespace freshet
