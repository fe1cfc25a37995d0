// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/refreshbutton.h"

#include "ui/models/keynames.h"

#include <QAction>
#include <QPainter>
#include <QVariantAnimation>

#include <chrono>

namespace freshet {

namespace {

constexpr std::chrono::seconds doneShownFor{2};
constexpr int iconExtent = 16;

/// White on these: 5.3:1 and 5.2:1, in either theme.
const char *fillOf(RefreshButton::State state)
{
    switch (state) {
    case RefreshButton::State::Running:
        return "#a75a00";
    case RefreshButton::State::Unavailable:
        return "#5b6673";
    case RefreshButton::State::Idle:
    case RefreshButton::State::Done:
        return "#1d7a45";
    }
    Q_UNREACHABLE();
}

QString styleFor(RefreshButton::State state)
{
    return QStringLiteral("QPushButton { background: %1; color: white; border: none; border-radius: 5px;"
                          " padding: 7px 14px 7px 10px; font-weight: 600; }"
                          "QPushButton:focus { border: 2px solid palette(highlight); padding: 5px 12px 5px 8px; }")
        .arg(QLatin1String(fillOf(state)));
}

} // namespace

RefreshButton::RefreshButton(QWidget *parent)
    : QPushButton(parent)
    , m_turning(new QVariantAnimation(this))
{
    setupActions();
    setIconSize({iconExtent, iconExtent});
    setFocusPolicy(Qt::StrongFocus);
    m_doneTimer.setSingleShot(true);
    m_doneTimer.setInterval(doneShownFor);
    connect(&m_doneTimer, &QTimer::timeout, this, &RefreshButton::showIdle);
    m_turning->setStartValue(0.0);
    m_turning->setEndValue(360.0);
    m_turning->setDuration(1000);
    m_turning->setLoopCount(-1);
    connect(m_turning, &QVariantAnimation::valueChanged, this, &RefreshButton::turnIcon);
    setState(State::Unavailable);
}

void RefreshButton::setupActions()
{
    m_refresh = new QAction(tr("Refresh now"), this);
    m_refresh->setShortcut(refreshKeys());
    m_fullCheck = new QAction(tr("Full check"), this);
    m_fullCheck->setShortcut(fullCheckKeys());
    m_cancel = new QAction(tr("Cancel refresh"), this);
    addActions({m_refresh, m_fullCheck, m_cancel});
    const auto requestRefresh = [this] {
        if (m_state == State::Idle || m_state == State::Done)
            emit refreshRequested();
    };
    connect(this, &QPushButton::clicked, this, requestRefresh);
    connect(m_refresh, &QAction::triggered, this, requestRefresh);
    connect(m_fullCheck, &QAction::triggered, this, &RefreshButton::fullCheckRequested);
    connect(m_cancel, &QAction::triggered, this, &RefreshButton::cancelRequested);
}

void RefreshButton::setAvailable(bool isAvailable)
{
    if (isAvailable && m_state == State::Unavailable)
        setState(State::Idle);
    else if (!isAvailable && m_state != State::Running)
        setState(State::Unavailable);
}

void RefreshButton::showRunning()
{
    setState(State::Running);
}

void RefreshButton::showDone()
{
    setState(State::Done);
    m_doneTimer.start();
}

void RefreshButton::showIdle()
{
    setState(State::Idle);
}

void RefreshButton::setState(State state)
{
    m_state = state;
    m_doneTimer.stop();
    const bool isRunning = state == State::Running;
    if (isRunning)
        m_turning->start();
    else
        m_turning->stop();
    setText(isRunning ? tr("Refreshing…") : state == State::Done ? tr("✓ Refresh Data") : tr("Refresh Data"));
    setToolTip(isRunning ? tr("Reading from UISP. You can go on working.")
                         : tr("Read everything from UISP (%1)").arg(keyName(refreshKeys())));
    // The tick stands for the icon; both together are one too many.
    setIcon(state == State::Done ? QIcon() : QIcon(QStringLiteral(":/icons/refresh.svg")));
    setEnabled(state != State::Unavailable);
    m_refresh->setEnabled(state == State::Idle || state == State::Done);
    m_fullCheck->setEnabled(m_refresh->isEnabled());
    m_cancel->setEnabled(isRunning);
    setStyleSheet(styleFor(state));
}

void RefreshButton::turnIcon(const QVariant &angle)
{
    const QPixmap still =
        QIcon(QStringLiteral(":/icons/refresh.svg")).pixmap(QSize(iconExtent, iconExtent), devicePixelRatioF());
    QPixmap turned(still.size());
    turned.setDevicePixelRatio(still.devicePixelRatio());
    turned.fill(Qt::transparent);
    QPainter painter(&turned);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const qreal middle = iconExtent / 2.0;
    painter.translate(middle, middle);
    painter.rotate(angle.toDouble());
    painter.translate(-middle, -middle);
    painter.drawPixmap(QRectF(0, 0, iconExtent, iconExtent), still, QRectF(still.rect()));
    painter.end();
    setIcon(QIcon(turned));
}

} // namespace freshet
