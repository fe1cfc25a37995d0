// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/lostanswers.h"

#include "refresh/actionsettling.h"
#include "ui/windows/desk.h"

namespace freshet {

namespace {

constexpr std::chrono::seconds aMoment{5};

} // namespace

LostAnswers::LostAnswers(Desk &desk, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_clock(clock)
{
    m_again.setSingleShot(true);
    m_again.setInterval(longestCall + aMoment);
    connect(&m_again, &QTimer::timeout, this, &LostAnswers::look);
    // Behind the desk, which opens the server's files first.
    connect(&m_desk.session(), &Session::signedIn, this, &LostAnswers::look, Qt::QueuedConnection);
    connect(&m_desk.session(), &Session::tokenPickedUp, this, &LostAnswers::look, Qt::QueuedConnection);
    connect(&m_desk, &Desk::serverClosed, this, &LostAnswers::forget);
}

LostAnswers::~LostAnswers() = default;

void LostAnswers::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    if (!isPaused)
        look();
}

void LostAnswers::look()
{
    // While the files are being closed they have no names any more.
    const bool isOpen = m_desk.cache() && !m_desk.files().deskPath.isEmpty();
    if (m_isPaused || m_client || !isOpen || m_desk.session().state() != Session::State::SignedIn)
        return;
    m_client = std::make_unique<ApiClient>(m_desk.session().connection(), RetryPolicy{});
    auto *settling = new ActionSettling(m_clock, *m_client, m_desk.files().deskPath, m_client.get());
    connect(settling, &ActionSettling::finished, this, &LostAnswers::take);
    settling->start();
}

void LostAnswers::take(const Result<QStringList> &sentences)
{
    // It is what tells us.
    m_client.release()->deleteLater();
    if (!sentences || sentences->isEmpty())
        return;
    m_again.start();
    QStringList news;
    for (const QString &sentence : *sentences) {
        if (!m_told.contains(sentence))
            news += sentence;
    }
    m_told += news;
    if (!news.isEmpty())
        emit found(news.join(QLatin1Char(' ')));
}

void LostAnswers::forget()
{
    m_again.stop();
    m_client.reset();
    m_told.clear();
}

} // namespace freshet
