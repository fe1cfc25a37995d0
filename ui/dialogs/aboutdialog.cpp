// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include "ui/views/desklabel.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QSysInfo>
#include <QVBoxLayout>

namespace freshet {

namespace {

constexpr QSize firstSize(520, 420);

struct Library
{
    const char *name;
    const char *licence;
};

constexpr Library libraries[] = {
    {"Qt (Core, Gui, Widgets, Network, Sql, Svg, PrintSupport)", "LGPL-3.0-only"},
    {"Qt Charts", "GPL-3.0-only"},
    {"QtKeychain", "BSD-3-Clause"},
    {"SQLite", "public domain"},
    {"simdjson", "Apache-2.0 or MIT"},
    {"libxlsxwriter", "BSD-2-Clause"},
    {"OpenSSL", "Apache-2.0"},
    {"cpp-httplib (the demo's server)", "MIT"},
};

} // namespace

QString aboutText()
{
    QStringList lines{
        AboutDialog::tr("Freshet %1").arg(QStringLiteral(FRESHET_VERSION)),
        AboutDialog::tr("Qt %1 (built with %2)").arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)),
        QStringLiteral("%1, %2").arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
        QString(),
        AboutDialog::tr("Freshet is free software under the GNU General Public License, version 3 or later. It comes "
                        "without any warranty."),
        QString(),
        AboutDialog::tr("It stands on:")};
    for (const Library &library : libraries)
        lines.append(QStringLiteral("%1: %2").arg(QLatin1String(library.name), QLatin1String(library.licence)));
    return lines.join(QLatin1Char('\n'));
}

AboutDialog::AboutDialog(const QString &updates, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Freshet"));
    setAccessibleName(windowTitle());
    auto *text = new QPlainTextEdit(aboutText());
    text->setAccessibleName(tr("Versions and licences"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->addWidget(new DeskLabel(DeskLabel::Style::Title, tr("Freshet")));
    layout->addWidget(new DeskLabel(DeskLabel::Style::Caption, tr("The billing desk for providers that use UISP.")));
    auto *known = new DeskLabel(DeskLabel::Style::Body, updates);
    known->setWordWrap(true);
    layout->addWidget(known);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    resize(firstSize);
}

} // namespace freshet
