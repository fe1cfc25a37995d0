// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/mainwindow.h"

#include "credentials/keychainsentence.h"
#include "ui/dialogs/refreshsummary.h"
#include "ui/dialogs/signindialog.h"
#include "ui/views/searchbox.h"
#include "ui/windows/accountbutton.h"
#include "ui/windows/certificatealarmdisplay.h"
#include "ui/windows/desktoolbar.h"
#include "ui/windows/messagebar.h"
#include "ui/windows/navigationlist.h"
#include "ui/windows/pagestack.h"
#include "ui/windows/refreshbutton.h"
#include "ui/windows/refreshdisplay.h"
#include "ui/windows/refreshmenu.h"
#include "ui/windows/retentiondisplay.h"
#include "ui/windows/rulesdisplay.h"
#include "ui/windows/serversdisplay.h"
#include "ui/windows/statusline.h"
#include "ui/windows/windowtools.h"
#include "ui/windows/worklistdisplay.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace freshet {

namespace {

constexpr int noticeShownForMs = 5'000;
constexpr QSize firstSize(1440, 860);

constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String greetedKey("window/guideShown");

QStringList detailLines(const RefreshReport &report)
{
    QStringList lines;
    if (report.failure && !report.failure->detail.isEmpty())
        lines.append(report.failure->detail);
    if (report.failure && report.failure->httpStatus > 0)
        lines.append(MainWindow::tr("HTTP status %1").arg(report.failure->httpStatus));
    for (const RefreshError &error : report.errors)
        lines.append(errorLine(error));
    return lines;
}

} // namespace

MainWindow::MainWindow(Desk &desk, const Clock &clock, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_clock(clock)
    , m_refreshButton(new RefreshButton(this))
    , m_search(new SearchBox(this))
    , m_account(new AccountButton(this))
    , m_navigation(new NavigationList(this))
    , m_messageBar(new MessageBar(this))
    , m_centre(new QStackedWidget(this))
    , m_invitation(new QWidget(this))
    , m_status(new StatusLine(clock, this))
    , m_refreshDisplay(new RefreshDisplay(desk, *m_refreshButton, *m_status, clock, *this))
    , m_rulesDisplay(new RulesDisplay(desk, clock, *this))
    , m_retentionDisplay(new RetentionDisplay(desk, clock, this))
    , m_tools(new WindowTools(desk, *m_retentionDisplay, clock, *this))
    , m_worklistDisplay(new WorklistDisplay(desk, clock, *this))
    , m_certificateAlarm(new CertificateAlarmDisplay(desk, *this))
    , m_serversDisplay(new ServersDisplay(desk, *m_account, *this))
{
    setWindowTitle(tr("Freshet"));
    setupToolBar();
    setupCentre();
    setStatusBar(m_status);
    setupShortcuts();
    connectDesk();
    restoreLayout();
}

MainWindow::~MainWindow()
{
    // The pages read through the desk's connection: they go while it is still there.
    takeServerClosed();
}

void MainWindow::setupToolBar()
{
    addToolBar(new DeskToolBar(m_refreshButton, m_refreshDisplay->menu(), m_search, m_account, *m_tools, this));
    connect(m_account, &AccountButton::signInRequested, this, [this] { askForSignIn({}); });
    connect(m_account, &AccountButton::signOutRequested, &m_desk, &Desk::signOut);
    connect(m_account, &AccountButton::rulesRequested, m_rulesDisplay, &RulesDisplay::open);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_pages)
            m_pages->setSearch(text);
    });
}

void MainWindow::setupCentre()
{
    auto *sentence = new QLabel(tr("Sign in to your UISP server to see its customers, invoices and payments."));
    sentence->setAlignment(Qt::AlignCenter);
    sentence->setWordWrap(true);
    auto *signIn = new QPushButton(tr("Sign in…"));
    connect(signIn, &QPushButton::clicked, this, [this] { askForSignIn({}); });
    auto *middle = new QVBoxLayout(m_invitation);
    middle->addStretch(1);
    middle->addWidget(sentence);
    middle->addWidget(signIn, 0, Qt::AlignHCenter);
    middle->addStretch(2);
    m_centre->addWidget(m_invitation);

    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_messageBar);
    column->addWidget(m_tools->updateBar());
    column->addWidget(m_centre, 1);
    auto *whole = new QWidget(this);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(column, 1);
    setCentralWidget(whole);
    for (const QString &title : PageStack::pageTitles())
        m_navigation->addPage(title);
    m_navigation->setEnabled(false);
    connect(m_navigation, &QListWidget::currentRowChanged, this, [this](int page) {
        if (m_pages && page >= 0)
            m_pages->showPage(page);
    });
    connect(m_messageBar, &MessageBar::actionRequested, this, &MainWindow::retry);
}

void MainWindow::setupShortcuts()
{
    m_tools->addCommand(tr("Search"), QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_tools->addCommand(tr("Export this table…"), Qt::CTRL | Qt::Key_E, [this] {
        if (m_pages)
            m_pages->exportPage();
    });
    m_tools->addCommand(tr("Print this table…"), QKeySequence::Print, [this] {
        if (m_pages)
            m_pages->printPage();
    });
    for (int page = 0; page < m_navigation->count(); ++page) {
        const auto digit = Qt::Key(Qt::Key_0 + (page + 1) % 10); // the tenth page by 0, as on the keyboard
        m_tools->addCommand(tr("Go to %1", "a page").arg(PageStack::pageTitles().at(page)),
                            QKeySequence(Qt::CTRL | digit), [this, page] { m_navigation->setCurrentRow(page); });
    }
    m_tools->addCommand(tr("Quit", "menu"), QKeySequence::Quit, [this] { close(); })
        ->setShortcutContext(Qt::ApplicationShortcut);
    m_tools->include(m_refreshDisplay->menu());
    m_tools->include(m_account->menu());
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, [this] {
        if (m_search->hasFocus() && !m_search->text().isEmpty())
            m_search->clear();
        else if (m_desk.isRefreshing())
            m_desk.cancelRefresh();
        else if (m_messageBar->isVisible())
            m_messageBar->hide();
        else
            m_tools->updateBar()->hide();
    });
}

void MainWindow::greet()
{
    if (QSettings().value(greetedKey).toBool())
        return;
    QSettings().setValue(greetedKey, true);
    m_tools->offerGuide();
}

void MainWindow::connectDesk()
{
    connect(&m_desk, &Desk::serverOpened, this, &MainWindow::takeServerOpened);
    connect(&m_desk, &Desk::serverClosed, this, &MainWindow::takeServerClosed);
    connect(&m_desk, &Desk::snapshotChanged, this, &MainWindow::takeSnapshot);
    connect(&m_desk, &Desk::refreshStarted, this, &MainWindow::takeRefreshStarted);
    connect(&m_desk, &Desk::refreshFinished, this, &MainWindow::takeRefreshEnd);
    connect(&m_desk, &Desk::signInNeeded, this, &MainWindow::takeSignInNeeded);
    connect(&m_desk, &Desk::accountTold, this, &MainWindow::takeAccount);
    connect(&m_desk, &Desk::noticed, this, [this](const Error &notice) { showNotice(errorSentence(notice)); });
    connect(m_rulesDisplay, &RulesDisplay::noticed, m_status,
            [this](const QString &sentence) { m_status->showMessage(sentence, noticeShownForMs); });
    connect(m_rulesDisplay, &RulesDisplay::failed, this, &MainWindow::showNotice);
    connect(m_retentionDisplay, &RetentionDisplay::noticed, m_status,
            [this](const QString &sentence) { m_status->showMessage(sentence, noticeShownForMs); });
    connect(m_retentionDisplay, &RetentionDisplay::failed, this, &MainWindow::showNotice);
    connect(m_tools, &WindowTools::rulesRequested, m_rulesDisplay, &RulesDisplay::open);
    connect(m_tools, &WindowTools::noticed, m_status,
            [this](const QString &sentence) { m_status->showMessage(sentence, noticeShownForMs); });
    connect(m_tools, &WindowTools::failed, this, &MainWindow::showNotice);
    connect(m_worklistDisplay, &WorklistDisplay::noticed, m_status,
            [this](const QString &sentence) { m_status->showMessage(sentence, noticeShownForMs); });
    connect(m_worklistDisplay, &WorklistDisplay::failed, this, &MainWindow::showNotice);
    connect(m_certificateAlarm, &CertificateAlarmDisplay::noticed, this, &MainWindow::showNotice);
    connect(m_serversDisplay, &ServersDisplay::noticed, this, &MainWindow::showNotice);
    connect(m_serversDisplay, &ServersDisplay::nameChanged, this, &MainWindow::showName);
    connect(m_serversDisplay, &ServersDisplay::newServerRequested, this, &MainWindow::askForNewServer);
    connect(&m_desk, &Desk::tokenNoticed, this,
            [this](TokenStep step, const Error &notice) { showNotice(keychainSentence(step, notice)); });
    connect(&m_desk.session(), &Session::stateChanged, this, &MainWindow::showAccount);
    // Notices of the keychain and of the files come between this and signedIn().
    connect(&m_desk.session(), &Session::stateChanged, m_messageBar, [this](Session::State state) {
        if (state == Session::State::SignedIn)
            m_messageBar->hide();
    });
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(geometryKey).toByteArray()))
        resize(firstSize.boundedTo(screen()->availableSize()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(geometryKey, saveGeometry());
    if (m_pages)
        m_pages->saveLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::takeServerOpened()
{
    m_pages = new PageStack(m_desk.files(), m_desk.server(), m_clock, this);
    connect(m_pages, &PageStack::countChanged, m_navigation, &NavigationList::setCount);
    connect(m_pages, &PageStack::pageRequested, m_navigation, [this](int page) { m_navigation->setCurrentRow(page); });
    connect(m_pages, &PageStack::searchCleared, m_search, &QLineEdit::clear);
    connect(m_pages, &PageStack::noticed, m_status,
            [this](const QString &sentence) { m_status->showMessage(sentence, noticeShownForMs); });
    connect(m_pages, &PageStack::judgingRequested, &m_desk, &Desk::rejudge);
    connect(m_pages, &PageStack::reportOpened, m_refreshDisplay, &RefreshDisplay::showReport);
    connect(m_pages, &PageStack::failed, this, [this](const Error &error) { showNotice(errorSentence(error)); });
    connect(m_pages, &PageStack::exportFailed, this, &MainWindow::showNotice);
    m_retentionDisplay->showIn(*m_pages);
    connect(m_search, &SearchBox::rowChosen, m_pages, &PageStack::openFound);
    connect(m_search, &SearchBox::tableChosen, m_pages, &PageStack::openAllFound);
    m_search->setSource(&m_pages->source());
    m_worklistDisplay->showIn(*m_pages);
    m_centre->addWidget(m_pages);
    m_centre->setCurrentWidget(m_pages);
    m_navigation->setEnabled(true);
    m_navigation->setCurrentRow(PageStack::Customers);
    m_pages->showPage(m_navigation->currentRow());
    m_pages->setSearch(m_search->text());
    showName();
    showAccount();
}

void MainWindow::takeServerClosed()
{
    if (!m_pages)
        return;
    m_search->setSource(nullptr);
    m_pages->saveLayout();
    delete std::exchange(m_pages, nullptr);
    m_centre->setCurrentWidget(m_invitation);
    m_navigation->setEnabled(false);
    for (int page = 0; page < m_navigation->count(); ++page)
        m_navigation->setCount(page, {}, Tone::Plain);
    setWindowTitle(tr("Freshet"));
    showAccount();
}

void MainWindow::takeSnapshot(const SnapshotFacts &snapshot)
{
    if (m_pages)
        m_pages->setSnapshot(snapshot);
}

void MainWindow::takeRefreshStarted()
{
    // A sign-in starts a refresh at once, and what the keychain said is still to be read.
    if (!m_barOutlivesRefresh)
        m_messageBar->hide();
}

void MainWindow::takeRefreshEnd(const RefreshReport &report)
{
    m_barOffersSignIn = false;
    m_retryMode = report.mode;
    m_barTellsOfCertificate = report.failure && report.failure->kind == ErrorKind::CertificateUntrusted;
    m_barOutlivesRefresh = m_barOutlivesRefresh && report.status == RefreshStatus::Success && report.notice.isEmpty();
    if (report.status == RefreshStatus::Failed)
        m_messageBar->showMessage(MessageBar::Kind::Failure, reportSentence(report), detailLines(report),
                                  m_barTellsOfCertificate ? tr("Look at it…") : tr("Retry", "button"));
    else if (report.status == RefreshStatus::Partial)
        m_messageBar->showMessage(MessageBar::Kind::Notice, reportSentence(report), detailLines(report),
                                  tr("Retry", "button"));
    else if (!report.notice.isEmpty())
        m_messageBar->showMessage(MessageBar::Kind::Notice, report.notice, {}, {});
}

void MainWindow::takeSignInNeeded(const Error &reason)
{
    if (reason.kind == ErrorKind::Unauthorized) {
        // The rows stay readable: a bar asks, the dialog does not jump in between.
        m_barOffersSignIn = true;
        m_barOutlivesRefresh = false;
        m_messageBar->showMessage(MessageBar::Kind::Failure, errorSentence(reason), {}, tr("Sign in…"));
        return;
    }
    askForSignIn(reason.kind == ErrorKind::KeychainEntryMissing || reason.kind == ErrorKind::NotSignedIn
                     ? QString()
                     : keychainSentence(TokenStep::Reading, reason));
}

void MainWindow::showNotice(const QString &sentence)
{
    m_barOutlivesRefresh = true;
    m_messageBar->showMessage(MessageBar::Kind::Notice, sentence, {}, {});
}

void MainWindow::takeAccount(const QString &before)
{
    showAccount();
    if (m_pages)
        m_pages->setUser(m_desk.server().userName);
    if (!before.isEmpty())
        tellAccountChange(before);
}

/// Below what the keychain said, if it had something to say.
void MainWindow::tellAccountChange(const QString &before)
{
    const bool hasOther = m_messageBar->isVisible() && m_barOutlivesRefresh;
    const QString other = hasOther ? m_messageBar->sentence().remove(m_accountSentence).trimmed() : QString();
    m_accountSentence = accountChangeSentence(m_desk.session().userName(), before);
    showNotice(other.isEmpty() ? m_accountSentence : other + QLatin1Char('\n') + m_accountSentence);
}

void MainWindow::askForSignIn(const QString &reason)
{
    if (!m_signIn) {
        openSignIn();
        if (!m_desk.server().id.isEmpty())
            m_signIn->setServer(m_desk.server());
    }
    m_signIn->raise();
    if (!reason.isEmpty())
        m_signIn->showReason(reason);
}

void MainWindow::showAccount()
{
    const bool isSignedIn = m_desk.session().state() == Session::State::SignedIn;
    m_account->showAccount(m_desk.session().userName(), isSignedIn, m_pages != nullptr);
    m_serversDisplay->showMenu();
    m_refreshButton->setAvailable(isSignedIn);
}

void MainWindow::askForNewServer()
{
    if (!m_signIn)
        openSignIn();
    m_signIn->raise();
}

void MainWindow::openSignIn()
{
    m_signIn = new SignInDialog(m_desk.session(), this);
    m_signIn->setAttribute(Qt::WA_DeleteOnClose);
    // The first steps may be on show by then; the keys belong to the window all the same.
    connect(m_signIn, &QDialog::finished, this, [this] { activateWindow(); });
    m_signIn->open();
}

void MainWindow::showName()
{
    setWindowTitle(m_pages ? tr("Freshet — %1").arg(m_desk.server().name) : tr("Freshet"));
}

void MainWindow::retry()
{
    if (m_barOffersSignIn)
        askForSignIn({});
    else if (m_barTellsOfCertificate)
        m_certificateAlarm->open();
    else
        m_desk.refresh(m_retryMode);
}

} // namespace freshet
