// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/memorystore.h"
#include "tests/support/waiting.h"
#include "ui/windows/desk.h"
#include "ui/windows/mainwindow.h"

#include <QItemSelectionModel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

namespace freshet::test {

constexpr int limitMs = 180'000;

constexpr QSize smallestSize(1280, 720); ///< that the window is made for

inline QSize windowSize()
{
    return QCoreApplication::arguments().contains(QStringLiteral("--small")) ? smallestSize : QSize(1440, 900);
}

/// In the language of the pictures.
inline QString said(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

/// As a click does. QTableView::selectRow() chooses nothing in a mirrored table that its columns do not fill.
inline void chooseRow(const QTableView &table, int row)
{
    table.selectionModel()->setCurrentIndex(table.model()->index(row, 0),
                                            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

/// The window with all its parts, on files of its own.
struct Stage
{
    explicit Stage(const QUrl &url, const QByteArray &token)
        : apiBase(url)
        , apiToken(token)
    {
        window.resize(windowSize());
        window.show();
        QObject::connect(&desk, &Desk::refreshFinished, &window, [this] { ++refreshes; });
    }

    bool signIn()
    {
        SignInRequest request;
        request.address = apiBase.toString();
        request.token = apiToken;
        request.name = QStringLiteral("Riverbend Wireless");
        session.signIn(request);
        return waitUntil([this] { return desk.snapshot().isHistoryComplete && !desk.isChecking(); }, limitMs);
    }

    template<typename Widget>
    Widget *named(const char *context, const char *name)
    {
        for (Widget *widget : window.findChildren<Widget *>()) {
            if (widget->accessibleName() == said(context, name))
                return widget;
        }
        return nullptr;
    }

    void press(const char *text)
    {
        for (QPushButton *button : window.findChildren<QPushButton *>()) {
            if (button->text() == said("freshet::WorklistPage", text) && button->isEnabled())
                return button->click();
        }
    }

    void choosePage(int page)
    {
        named<QListWidget>("freshet::NavigationList", "Pages")->setCurrentRow(page);
        QTest::qWait(300);
    }

    QUrl apiBase;
    QByteArray apiToken;
    QTemporaryDir folder;
    SystemClock clock;
    MemoryStore credentials;
    ProfileStore profiles{folder.path()};
    Session session{profiles, credentials, clock, RetryPolicy{}};
    RefreshEngine engine{clock};
    Desk desk{profiles, session, engine, clock};
    MainWindow window{desk, clock};
    int refreshes = 0;
};

} // namespace freshet::test
