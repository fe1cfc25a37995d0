// SPDX-License-Identifier: GPL-3.0-or-later
// bench_start [--customers N]: from the making of the program's parts to the first painted rows of a file that an
// earlier run filled, without any network.
#include "credentials/memorystore.h"
#include "tests/benchmarks/benchserver.h"
#include "tests/benchmarks/refreshstages.h"
#include "ui/windows/desk.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>

using namespace freshet;
using namespace freshet::bench;

namespace {

/// Ends the application once a table with rows has been painted.
class FirstPaint : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *table = qobject_cast<QTableView *>(watched->parent());
        if (event->type() == QEvent::Paint && table && table->model() && table->model()->rowCount() > 0)
            QCoreApplication::quit();
        return QObject::eventFilter(watched, event);
    }
};

/// Fills the data folder by one refresh and leaves a profile behind.
bool prepare(const QString &folder, int customers)
{
    BenchServer server(customers);
    const Connection connection = server.connection();
    ProfileStore profiles(folder);
    ServerProfile profile;
    profile.id = QStringLiteral("00000000-0000-4000-8000-000000000001");
    profile.name = QStringLiteral("Bench");
    profile.apiBase = connection.apiBase;
    profile.lastUsedAt = QDateTime::currentDateTimeUtc();
    if (!profiles.save(profile))
        return false;
    const auto files = profiles.filesOf(profile);
    return files && refresh(connection, {}, QFileInfo(files->cachePath).path()).report.status == RefreshStatus::Success;
}

} // namespace

int main(int argc, char **argv)
{
    QTemporaryDir folder;
    QApplication application(argc, argv);
    const int customers = application.arguments().value(1, QStringLiteral("10000")).toInt();
    if (!prepare(folder.path(), customers))
        return EXIT_FAILURE;
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer time;
        time.start();
        const SystemClock clock;
        MemoryStore credentials;
        ProfileStore profiles(folder.path());
        Session session(profiles, credentials, clock, {});
        RefreshEngine engine(clock);
        Desk desk(profiles, session, engine, clock);
        applyTheme(application, ThemeChoice::Light);
        MainWindow window(desk, clock);
        FirstPaint painted;
        application.installEventFilter(&painted);
        window.show();
        desk.open();
        QApplication::exec();
        std::printf("first rows painted after %.0f ms\n", double(time.nsecsElapsed()) / 1e6);
    }
    return EXIT_SUCCESS;
}
