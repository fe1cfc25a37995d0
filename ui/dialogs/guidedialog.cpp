// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/guidedialog.h"

#include "ui/models/keynames.h"
#include "ui/views/desklabel.h"
#include "ui/views/heightfit.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace freshet {

namespace {

constexpr QSize firstSize(520, 320);

QWidget *page(const QString &title, const QStringList &paragraphs)
{
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(new DeskLabel(DeskLabel::Style::Title, title));
    for (const QString &paragraph : paragraphs) {
        auto *label = new DeskLabel(DeskLabel::Style::Body, paragraph);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addStretch(1);
    return widget;
}

} // namespace

GuideDialog::GuideDialog(QWidget *parent)
    : QDialog(parent)
    , m_pages(new QStackedWidget)
    , m_where(new DeskLabel(DeskLabel::Style::Caption))
    , m_back(new QPushButton(tr("Back", "button")))
    , m_next(new QPushButton(tr("Next", "button")))
    , m_skip(new QPushButton(tr("Skip", "button")))
{
    setWindowTitle(tr("First steps"));
    new HeightFit(this);
    setAccessibleName(windowTitle());
    m_pages->addWidget(page(
        tr("1. Your server and this copy"),
        {tr("Freshet reads from your UISP server and keeps a copy on this computer. It signs in with an API token, "
            "which "
            "UISP makes under Settings → Users → API tokens."),
         tr("The token goes into the keychain of this computer and nowhere else. Nothing is sent to anybody but your "
            "own server.")}));
    m_pages->addWidget(
        page(tr("2. Refresh"),
             {tr("The green button, or %1, brings everything up to date. You can go on working meanwhile. The first "
                 "time the current state is there in a minute; the history follows in the background.")
                  .arg(keyName(refreshKeys())),
              tr("How old the figures are stands at the right of the status bar, and beside every figure.")}));
    m_pages->addWidget(page(
        tr("3. Find your way"),
        {tr("Overview shows where the money is; click on anything to see its rows. Choose a row in a table and the "
            "customer's card opens at the side, with the reason of every judgement."),
         tr("%1 searches, %2 lists everything that can be done, %3 opens the help.")
             .arg(keyName(QKeySequence::Find), keyName(paletteKeys()), keyName(QKeySequence::HelpContents))}));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_skip);
    foot->addWidget(m_where, 1, Qt::AlignCenter);
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    m_next->setDefault(true);
    connect(m_skip, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(step() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step() + 1 < steps ? goTo(step() + 1) : accept(); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 20, 22, 16);
    layout->addWidget(m_pages, 1);
    layout->addLayout(foot);
    resize(firstSize);
    goTo(0);
}

int GuideDialog::step() const
{
    return m_pages->currentIndex();
}

void GuideDialog::goTo(int step)
{
    m_pages->setCurrentIndex(step);
    m_where->setText(tr("Step %1 of %2").arg(step + 1).arg(steps));
    m_back->setEnabled(step > 0);
    m_skip->setVisible(step + 1 < steps);
    m_next->setText(step + 1 < steps ? tr("Next", "button") : tr("Done", "button that ends the guide"));
}

} // namespace freshet
