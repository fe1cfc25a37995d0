// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hermetic.h"

#include <QLocale>
#include <QStandardPaths>

namespace freshet::test {

HermeticEnvironment::HermeticEnvironment()
{
    for (const char *proxy : {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
        qunsetenv(proxy);
    for (const char *folder : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "FRESHET_DATA_DIR"})
        qputenv(folder, m_home.path().toLocal8Bit());
    qunsetenv("FRESHET_API_TOKEN");
    qunsetenv("FRESHET_LANGUAGE");
    qputenv("TZ", "UTC");
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
}

} // namespace freshet::test
