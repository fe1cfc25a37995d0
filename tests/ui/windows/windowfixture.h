// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/memorystore.h"
#include "demo/server.h"
#include "ui/windows/desk.h"
#include "ui/windows/mainwindow.h"

#include <QTemporaryDir>

#include <memory>

class QAbstractItemView;
class QLineEdit;
class QPushButton;

namespace freshet::test {

/// The real window on an embedded UISP, with a data folder and a credential store of its own. closeWindow() and
/// openWindow() are a restart with the same files.
class WindowFixture
{
public:
    explicit WindowFixture(int customers = 25);
    ~WindowFixture();

    void openWindow();
    void closeWindow();
    /// Signs in by the dialog, as a person does, and waits until the refresh has ended.
    bool signIn();
    bool waitForRefresh();
    /// Until the full check in the background, which follows the first refresh, has ended.
    bool waitForHistory();

    /// The widget of that class and accessible name, or null.
    template<typename Widget>
    [[nodiscard]] Widget *named(const QString &accessibleName) const
    {
        for (Widget *widget : window->findChildren<Widget *>()) {
            if (widget->accessibleName() == accessibleName)
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] int rowCount(const QString &table) const;

    QTemporaryDir folder;
    SystemClock clock;
    demo::Server server;
    MemoryStore credentials;
    ProfileStore profiles;
    std::unique_ptr<Session> session;
    std::unique_ptr<RefreshEngine> engine;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<MainWindow> window;
    int refreshesFinished = 0;
};

} // namespace freshet::test
