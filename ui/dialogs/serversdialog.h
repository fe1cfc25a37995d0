// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/serverprofile.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace freshet {

class DeskLabel;

/// "Servers": the list of known ones, to open, add, rename, remove, export without secrets and import.
class ServersDialog : public QDialog
{
    Q_OBJECT

public:
    /// `profiles` must outlive the dialog. `openId`: the server on the screen, or empty.
    ServersDialog(ProfileStore &profiles, const QString &openId, QWidget *parent = nullptr);

    /// Reads the list anew.
    void showServers();
    /// Asks first whether the servers in the file that are not known yet are to be trusted so.
    void importFrom(const QString &path);
    void exportTo(const QString &path);

signals:
    void addRequested();
    void openRequested(const freshet::ServerProfile &server);
    /// Nothing was asked yet.
    void removeRequested(const freshet::ServerProfile &server);
    /// The list changed: a name, or servers that were imported.
    void changed();

private:
    void setupList();
    void setupButtons();
    void takeEdit(QTreeWidgetItem *item);
    void showChoice();
    void chooseImport();
    void add(const std::vector<ServerProfile> &servers);
    [[nodiscard]] std::vector<ServerProfile> newAmong(const std::vector<ServerProfile> &servers) const;
    void chooseExport();
    void say(const QString &sentence, bool isProblem);
    [[nodiscard]] std::optional<ServerProfile> chosen() const;

    ProfileStore &m_profiles;
    QString m_openId;
    std::vector<ServerProfile> m_shown;
    QTreeWidget *m_list;
    DeskLabel *m_remark;
    QPushButton *m_open;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QPushButton *m_export;
};

} // namespace freshet
