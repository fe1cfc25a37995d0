// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/policydialog.h"

#include "store/tablereader.h"
#include "store/workliststore.h"
#include "ui/delegates/foreigntextdelegate.h"
#include "ui/dialogs/policyform.h"
#include "ui/dialogs/policytext.h"
#include "ui/dialogs/uispcomparison.h"
#include "ui/models/cellformat.h"
#include "ui/models/plaintext.h"
#include "ui/views/desklabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace freshet {

namespace {

constexpr QSize firstSize(1240, 680);
constexpr std::chrono::milliseconds pause(250);
constexpr int previewWidth = 560;
constexpr int nameWidth = 190;

enum Column { CustomerColumn, MoveColumn, WhyColumn };

/// What the form must know of the customers; without a cache that can be read, nothing.
struct Surroundings
{
    std::vector<Currency> currencies;
    CalendarDate today;
};

Surroundings surroundings(const QString &cachePath, const std::optional<SuspensionPolicy> &kept, const QDateTime &now)
{
    Surroundings found{{}, CalendarDate::fromQDate(now.date())};
    const auto cache = Database::open(cachePath, DatabaseKind::Cache, DatabaseAccess::ReadOnly);
    if (cache) {
        if (const Result<std::vector<Currency>> currencies = currenciesOfCustomers(**cache))
            found.currencies = *currencies;
        if (const Result<SnapshotFacts> facts = TableReader(**cache).snapshot())
            found.today = facts->zone.dayAt(now);
    }
    if (kept) {
        for (const auto &[currency, amount] : kept->minimumAmounts) {
            if (std::ranges::find(found.currencies, currency) == found.currencies.end())
                found.currencies.push_back(currency);
        }
    }
    return found;
}

} // namespace

PolicyDialog::PolicyDialog(const Result<SuspensionPolicy> &kept, Files files, const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_kept(kept ? std::optional(*kept) : std::nullopt)
    , m_files(std::move(files))
    , m_clock(clock)
    , m_count(new DeskLabel(DeskLabel::Style::Strong))
    , m_moves(new QTreeWidget)
    , m_uisp(new UispComparison)
    , m_remark(new DeskLabel(DeskLabel::Style::Body))
    , m_save(new QPushButton(tr("Save")))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_slot(m_thread.newSlot())
{
    setWindowTitle(tr("Suspension policy"));
    setAccessibleName(windowTitle());
    m_thread.setCachePath(m_files.cachePath);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &PolicyDialog::post);
    setupForm();
    setupLayout();
    m_form->setPolicy(m_kept.value_or(SuspensionPolicy()));
    if (!kept)
        say(errorSentence(kept.error()));
    resize(firstSize);
}

void PolicyDialog::setupForm()
{
    const Surroundings around = surroundings(m_files.cachePath, m_kept, m_clock.nowUtc());
    m_form = new PolicyForm(around.currencies, around.today);
    connect(m_form, &PolicyForm::changed, this, &PolicyDialog::takeChange);
    connect(m_save, &QPushButton::clicked, this, [this] { emit saveRequested(m_form->policy()); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_cancel->setAutoDefault(false);
    m_save->setDefault(true);
}

QLayout *PolicyDialog::previewColumn()
{
    m_moves->setAccessibleName(tr("Customers who come or go"));
    m_moves->setItemDelegate(new ForeignTextDelegate(m_moves));
    m_moves->setHeaderLabels({tr("Customer"), tr("Change"), tr("Why")});
    m_moves->setRootIsDecorated(false);
    m_moves->setUniformRowHeights(true);
    m_moves->setMinimumWidth(previewWidth);
    m_moves->header()->resizeSection(CustomerColumn, nameWidth);
    m_moves->header()->setSectionResizeMode(MoveColumn, QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout;
    column->addWidget(new DeskLabel(DeskLabel::Style::Title, tr("What would change today")));
    column->addWidget(m_count);
    column->addWidget(m_moves, 1);
    return column;
}

void PolicyDialog::setupLayout()
{
    auto *left = new QVBoxLayout;
    left->addWidget(m_form);
    left->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(20);
    middle->addLayout(left, 2);
    middle->addLayout(previewColumn(), 3);
    m_remark->setWordWrap(true);
    m_remark->setTone(Tone::Bad);
    m_remark->hide();
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 18, 18, 14);
    column->setSpacing(12);
    column->addLayout(middle, 1);
    column->addWidget(m_uisp);
    column->addWidget(m_remark);
    column->addWidget(buttons);
}

void PolicyDialog::takeChange()
{
    const SuspensionPolicy draft = m_form->policy();
    const std::vector<SettingProblem> problems = problemsOf(draft);
    m_save->setEnabled(problems.empty() && m_kept != draft);
    say(problems.empty() ? QString() : problems.front().sentence);
    if (!problems.empty()) {
        m_pause.stop();
        return;
    }
    m_count->setText(tr("Working out who would come and go…"));
    m_pause.start();
}

void PolicyDialog::previewAnew()
{
    if (problemsOf(m_form->policy()).empty())
        m_pause.start();
}

void PolicyDialog::post()
{
    const SuspensionPolicy draft = m_form->policy();
    m_thread.post(
        m_slot,
        [this, draft, deskPath = m_files.deskPath,
         now = m_clock.nowUtc()](const Result<Database *> &cache) -> ReaderThread::Delivery {
            const Result<PolicyPreview> preview =
                cache ? previewPolicy(**cache, deskPath, draft, now) : Result<PolicyPreview>(cache.error());
            return [this, preview] {
                if (preview)
                    show(*preview);
                else
                    m_count->setText(
                        tr("Who would come and go could not be worked out. %1").arg(errorSentence(preview.error())));
            };
        });
}

void PolicyDialog::show(const PolicyPreview &preview)
{
    m_count->setText(candidatesSentence(preview));
    m_moves->clear();
    for (const PolicyPreview::Move &move : preview.moves) {
        auto *item = new QTreeWidgetItem(m_moves);
        item->setText(CustomerColumn, singleLine(move.name));
        item->setText(MoveColumn, move.comes ? tr("joins the list") : tr("leaves the list"));
        const QString why = CellFormat().sentence(move.reason);
        item->setText(WhyColumn, singleLine(why));
        item->setToolTip(WhyColumn, plainToolTip(why));
    }
    m_uisp->setSettings(preview.uisp, m_form->policy());
}

void PolicyDialog::showProblem(const QString &sentence)
{
    say(sentence);
}

void PolicyDialog::say(const QString &sentence)
{
    m_remark->setText(sentence);
    m_remark->setVisible(!sentence.isEmpty());
}

} // namespace freshet
