// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rulesdialog.h"

#include "store/rulesfile.h"
#include "ui/dialogs/rulesform.h"
#include "ui/dialogs/rulespreviewbox.h"
#include "ui/dialogs/rulespreviewer.h"
#include "ui/views/desklabel.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace freshet {

namespace {

constexpr QSize firstSize(1120, 720);

} // namespace

RulesDialog::RulesDialog(const Result<BehaviourSettings> &kept, const QString &cachePath, QWidget *parent)
    : QDialog(parent)
    , m_kept(kept ? std::optional(*kept) : std::nullopt)
    , m_form(new RulesForm)
    , m_preview(new RulesPreviewBox)
    , m_previewer(new RulesPreviewer(cachePath, this))
    , m_remark(new DeskLabel(DeskLabel::Style::Body))
    , m_defaults(new QPushButton(tr("Back to defaults")))
    , m_import(new QPushButton(tr("Import…")))
    , m_export(new QPushButton(tr("Export…")))
    , m_save(new QPushButton(tr("Save")))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setWindowTitle(tr("Payment rules"));
    setAccessibleName(windowTitle());
    setupLayout();
    setupButtons();
    connectPreview();
    connect(m_form, &RulesForm::changed, this, &RulesDialog::takeChange);
    m_form->setSettings(m_kept.value_or(BehaviourSettings()));
    if (!kept)
        showProblem(tr("The rules that were kept cannot be read. %1 Saving replaces them by those shown here.")
                        .arg(errorSentence(kept.error())));
    resize(firstSize);
}

void RulesDialog::setupLayout()
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(20);
    middle->addWidget(scroll, 1);
    middle->addWidget(m_preview);
    m_remark->setWordWrap(true);
    m_remark->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_remark->setFocusPolicy(Qt::NoFocus);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_defaults, m_import, m_export})
        buttons->addWidget(button);
    auto *ends = new QDialogButtonBox;
    ends->addButton(m_cancel, QDialogButtonBox::RejectRole);
    ends->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addWidget(ends, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 18, 18, 14);
    column->setSpacing(12);
    column->addLayout(middle, 1);
    column->addWidget(m_remark);
    column->addLayout(buttons);
    say({}, false);
}

void RulesDialog::setupButtons()
{
    for (QPushButton *button : {m_defaults, m_import, m_export, m_cancel})
        button->setAutoDefault(false);
    m_save->setDefault(true);
    connect(m_defaults, &QPushButton::clicked, this, [this] { m_form->setSettings({}); });
    connect(m_import, &QPushButton::clicked, this, &RulesDialog::chooseImport);
    connect(m_export, &QPushButton::clicked, this, &RulesDialog::chooseExport);
    connect(m_cancel, &QPushButton::clicked, this, &RulesDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { emit saveRequested(m_form->settings()); });
}

void RulesDialog::connectPreview()
{
    connect(m_previewer, &RulesPreviewer::found, m_preview,
            [this](const RulesPreview &preview) { m_preview->show(preview); });
    connect(m_previewer, &RulesPreviewer::failed, m_preview, [this](const Error &error) {
        m_preview->showState(tr("The change could not be worked out: %1").arg(errorSentence(error)));
    });
}

void RulesDialog::takeChange()
{
    const BehaviourSettings draft = m_form->settings();
    const std::vector<SettingProblem> problems = problemsOf(draft);
    m_form->showProblems(problems);
    m_save->setEnabled(problems.empty() && m_kept != draft);
    m_export->setEnabled(problems.empty());
    m_defaults->setEnabled(draft != BehaviourSettings());
    if (problems.empty()) {
        say({}, false);
        m_preview->showState(tr("Working out what would change…"));
        m_previewer->ask(draft);
    } else {
        say(problems.front().sentence, true);
        m_preview->showState(tr("The figures are those of the last rules that fitted together."));
        m_previewer->forget();
    }
}

void RulesDialog::previewAnew()
{
    const BehaviourSettings draft = m_form->settings();
    if (problemsOf(draft).empty())
        m_previewer->ask(draft);
}

void RulesDialog::chooseImport()
{
    auto *files = new QFileDialog(this, tr("Import payment rules"), QDir::homePath(), tr("Payment rules (*.json)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, &RulesDialog::importFrom);
    files->open();
}

void RulesDialog::chooseExport()
{
    auto *files = new QFileDialog(this, tr("Export payment rules"), QDir::homePath(), tr("Payment rules (*.json)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(QStringLiteral("json"));
    files->selectFile(QStringLiteral("payment-rules.json"));
    connect(files, &QFileDialog::fileSelected, this, &RulesDialog::exportTo);
    files->open();
}

void RulesDialog::importFrom(const QString &path)
{
    const Result<BehaviourSettings> settings = readRulesFile(path);
    if (!settings)
        return say(errorSentence(settings.error()), true);
    m_form->setSettings(*settings);
    say(tr("These are the rules of %1. They hold once you save them.").arg(QFileInfo(path).fileName()), false);
}

void RulesDialog::exportTo(const QString &path)
{
    const Result<void> written = writeRulesFile(path, m_form->settings());
    if (written)
        say(tr("The rules on show were written to %1.").arg(QDir::toNativeSeparators(path)), false);
    else
        say(errorSentence(written.error()), true);
}

void RulesDialog::showProblem(const QString &sentence)
{
    say(sentence, true);
}

void RulesDialog::say(const QString &sentence, bool isProblem)
{
    m_remark->setText(sentence);
    m_remark->setTone(isProblem ? Tone::Bad : Tone::Quiet);
    m_remark->setVisible(!sentence.isEmpty());
}

} // namespace freshet
