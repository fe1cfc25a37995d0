// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/barscreens.h"

#include "demo/server.h"
#include "tests/screens/stage.h"
#include "ui/windows/messagebar.h"
#include "ui/windows/updatebar.h"

namespace freshet::test {

namespace {

bool drawUpdateBar(Stage &stage, const Album &album, const QString &suffix)
{
    auto *bar = stage.window.findChild<UpdateBar *>();
    const CalendarDate released = CalendarDate::fromQDate(QDate(2026, 12, 1));
    bar->showNotice({QVersionNumber(9, 2, 0), released, QUrl(QStringLiteral("https://freshet.example.net/9.2.0")),
                     released.addDays(90)});
    QTest::qWait(50);
    const bool isSaved = album.add(stage.window, qPrintable(QStringLiteral("update-bar") + suffix));
    bar->hide();
    return isSaved;
}

bool drawMessageBar(Stage &stage, const Album &album, const QString &name)
{
    auto *bar = stage.window.findChild<MessageBar *>();
    if (!waitUntil([bar] { return bar->isVisible(); }, limitMs))
        return false;
    const bool isSaved = album.add(stage.window, qPrintable(name));
    bar->hide();
    return isSaved;
}

/// Somebody else was signed in on this server before.
bool drawOtherUser(Stage &stage, const Album &album, const QString &suffix)
{
    const auto known = stage.profiles.record(
        stage.desk.server().apiBase, [](ServerProfile &profile) { profile.userName = QStringLiteral("Thabo Maseko"); });
    const int before = stage.refreshes;
    const auto isRefreshed = [&stage, before] { return stage.refreshes > before; };
    return known && stage.signIn() && waitUntil(isRefreshed, limitMs) &&
           drawMessageBar(stage, album, QStringLiteral("account-bar") + suffix);
}

bool drawFailure(Stage &stage, demo::Server &server, const Album &album, const QString &suffix)
{
    demo::Fault broken;
    broken.status = 500;
    broken.times = -1;
    server.addFault(broken);
    stage.desk.refresh(RefreshMode::Refresh);
    const bool isSaved = drawMessageBar(stage, album, QStringLiteral("failure-bar") + suffix);
    server.clearFaults();
    return isSaved;
}

} // namespace

bool drawBars(Stage &stage, demo::Server &server, const Album &album, const QString &suffix)
{
    if (album.texts != nullptr)
        album.texts->learnWords(QStringLiteral("Thabo Maseko"));
    return drawUpdateBar(stage, album, suffix) && drawOtherUser(stage, album, suffix) &&
           drawFailure(stage, server, album, suffix);
}

} // namespace freshet::test
