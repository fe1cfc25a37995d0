// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windows/windowfixture.h"

#include "tests/support/waiting.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

namespace freshet::test {

namespace {

demo::World worldOf(int customers, const Clock &clock)
{
    demo::WorldOptions options;
    options.customers = customers;
    options.today = demo::providerDay(clock.nowUtc());
    return demo::World::generate(options);
}

RefreshTuning hastyTuning()
{
    RefreshTuning tuning;
    tuning.retry.attempts = 2;
    tuning.retry.firstPause = std::chrono::milliseconds(1);
    tuning.retry.longestPause = std::chrono::milliseconds(10);
    return tuning;
}

} // namespace

WindowFixture::WindowFixture(int customers)
    : server(worldOf(customers, clock), demo::ServerOptions())
    , profiles(folder.path())
{
    if (!server.start())
        qFatal("The embedded UISP did not start.");
    openWindow();
}

WindowFixture::~WindowFixture()
{
    closeWindow();
}

void WindowFixture::openWindow()
{
    session = std::make_unique<Session>(profiles, credentials, clock, hastyTuning().retry);
    engine = std::make_unique<RefreshEngine>(clock, hastyTuning());
    desk = std::make_unique<Desk>(profiles, *session, *engine, clock);
    window = std::make_unique<MainWindow>(*desk, clock);
    QObject::connect(desk.get(), &Desk::refreshFinished, window.get(), [this] { ++refreshesFinished; });
    window->show();
    desk->open();
}

void WindowFixture::closeWindow()
{
    if (window)
        window->close();
    window.reset();
    desk.reset();
    engine.reset();
    session.reset();
}

bool WindowFixture::signIn()
{
    auto *address = named<QLineEdit>(QStringLiteral("Server address"));
    auto *token = named<QLineEdit>(QStringLiteral("API token"));
    if (!address || !token)
        return false;
    QTest::keyClicks(address, server.apiBase().toString());
    QTest::keyClicks(token, QString::fromLatin1(server.token()));
    QTest::mouseClick(button(QStringLiteral("Sign in")), Qt::LeftButton);
    return waitForRefresh();
}

bool WindowFixture::waitForRefresh()
{
    const int before = refreshesFinished;
    return waitUntil([&] { return refreshesFinished > before; }, 60'000);
}

bool WindowFixture::waitForHistory()
{
    return waitUntil([this] { return desk->snapshot().isHistoryComplete && !desk->isChecking(); }, 60'000);
}

QPushButton *WindowFixture::button(const QString &text) const
{
    for (QPushButton *candidate : window->findChildren<QPushButton *>()) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

int WindowFixture::rowCount(const QString &table) const
{
    const auto *view = named<QTableView>(table);
    return view && view->model() ? view->model()->rowCount() : -1;
}

} // namespace freshet::test
