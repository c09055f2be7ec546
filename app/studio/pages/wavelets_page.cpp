#include "app/studio/pages/wavelets_page.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

#include "app/studio/notice.h"
#include "app/studio/paths.h"
#include "app/studio/session.h"
#include "app/studio/wavelets/epoch_bar.h"
#include "app/studio/words.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {
namespace {

constexpr int kShortcuts = 10;  // Alt+1 … Alt+9, Alt+0

// Of the stack, in the order of their making.
enum Sheet { NoModel, Figures, NoWavelets };

// In the order of WaveletSection, then what stands beside.
const QStringList kViews{QStringLiteral("filters"),   QStringLiteral("functions"), QStringLiteral("bank"),
                         QStringLiteral("threshold"), QStringLiteral("measures"),  QStringLiteral("compared")};

QTabBar* makeTabs(const QString& name, QWidget* parent) {
    auto* tabs = new QTabBar(parent);
    tabs->setAccessibleName(name);
    tabs->setExpanding(false);
    tabs->setDrawBase(false);
    tabs->setUsesScrollButtons(true);
    return tabs;
}

}  // namespace

WaveletsPage::WaveletsPage(Session& session, QWidget* parent)
    : Page(session, parent), stack_(new QStackedWidget(this)), notice_(new Notice(this)) {
    stack_->addWidget(makeEmpty());
    stack_->addWidget(makeContent());
    stack_->addWidget(makeWithout());
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(notice_);
    layout->addWidget(stack_, 1);
    makeCommands();

    connect(&session_, &Session::modelChanged, this, &WaveletsPage::showModel);
    connect(&session_, &Session::openFailed, this,
            [this](const QString& kind, const QString&, const QString& sentence) {
                if (kind == QLatin1String("model")) notice_->say(Notice::Kind::Error, sentence);
            });
    showModel();
}

WaveletsPage::~WaveletsPage() = default;

bool WaveletsPage::busy() const {
    return panel_->busy() || other_->busy() || (opening_ && opening_->state() == Job::State::Running);
}

QStringList WaveletsPage::views() const {
    return kViews;
}

void WaveletsPage::showView(const QString& view) {
    const auto index = int(kViews.indexOf(view));
    if (index < 0) return;
    setSection(WaveletSection(index % kWaveletSections));
    if (index < kWaveletSections) return compareWith({});
    const auto last = runFolderOf(toPath(session_.modelPath())) / "last.safetensors";
    std::error_code ignored;
    compareWith(std::filesystem::exists(last, ignored) ? fromPath(last) : session_.modelPath());
}

int WaveletsPage::level() const {
    return panel_->analysis().levels.empty() ? -1 : levels_->currentIndex();
}

void WaveletsPage::setLevel(int level) {
    levels_->setCurrentIndex(std::clamp(level, 0, std::max(0, levels_->count() - 1)));
}

WaveletSection WaveletsPage::section() const {
    return WaveletSection(sections_->currentIndex());
}

void WaveletsPage::setSection(WaveletSection section) {
    sections_->setCurrentIndex(int(section));
}

bool WaveletsPage::comparing() const {
    return !other_->isHidden();
}

QWidget* WaveletsPage::makeEmpty() {
    auto* empty = new EmptyState(
        QStringLiteral("wavelets"), tr("No model is open"),
        tr("Open a model file or a run folder, or train one: this page then shows what its wavelets "
           "became, beside the ones they started as."),
        this);
    connect(empty->addButton(tr("Open a model…")), &QPushButton::clicked, this, &WaveletsPage::openModel);
    connect(empty->addButton(tr("Train a model")), &QPushButton::clicked, this,
            [this] { session_.showPage(QStringLiteral("train")); });
    return empty;
}

QWidget* WaveletsPage::makeWithout() {
    without_ = new EmptyState(QStringLiteral("wavelets"), tr("No wavelets here"), QString(), this);
    connect(without_->addButton(tr("Open a model…")), &QPushButton::clicked, this, &WaveletsPage::openModel);
    return without_;
}

QWidget* WaveletsPage::makeContent() {
    auto* content = new QWidget(this);
    panels_ = new QSplitter(Qt::Horizontal, content);
    panels_->setChildrenCollapsible(false);
    panel_ = new WaveletPanel(session_.jobs(), ranges_, panels_);
    other_ = new WaveletPanel(session_.jobs(), ranges_, panels_);
    other_->hide();
    compare_ = new QPushButton(tr("Compare with…"), content);
    auto* menu = new QMenu(compare_);
    menu->addAction(tr("Another &run…"), this, [this] {
        const QString run = QFileDialog::getExistingDirectory(this, tr("Compare with the model of a run"));
        if (!run.isEmpty()) compareWith(run);
    });
    menu->addAction(tr("Another model &file…"), this, &WaveletsPage::chooseOther);
    compare_->setMenu(menu);
    auto* close = new QToolButton(content);
    close->setText(tr("Close"));
    close->setToolTip(tr("Show one model again"));
    connect(close, &QToolButton::clicked, this, [this] { compareWith({}); });
    other_->addHeaderButton(close);
    linkScrolling();

    connect(panel_, &WaveletPanel::shown, this, &WaveletsPage::showAnalysis);
    for (WaveletPanel* panel : {panel_, other_}) {
        WaveletPanel* beside = panel == panel_ ? other_ : panel_;
        connect(panel, &WaveletPanel::rangesGrown, beside, &WaveletPanel::refresh);
        connect(panel, &WaveletPanel::failed, this,
                [this](const QString& sentence) { notice_->say(Notice::Kind::Error, sentence); });
    }
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeChoosers());
    column->addWidget(panels_, 1);
    return content;
}

// The same plots stand side by side.
void WaveletsPage::linkScrolling() {
    const auto mine = panel_->scrollBars(), others = other_->scrollBars();
    for (size_t i = 0; i < mine.size(); ++i) {
        connect(mine[i], &QScrollBar::valueChanged, others[i], &QScrollBar::setValue);
        connect(others[i], &QScrollBar::valueChanged, mine[i], &QScrollBar::setValue);
    }
}

QWidget* WaveletsPage::makeChoosers() {
    auto* choosers = new QWidget(this);
    levels_ = makeTabs(tr("Level"), choosers);
    connect(levels_, &QTabBar::currentChanged, this, &WaveletsPage::chooseLevel);
    sections_ = makeTabs(tr("Kind of plots"), choosers);
    for (const QString& name : {tr("Filters"), tr("Functions"), tr("Bank"), tr("Threshold"), tr("Measures")})
        sections_->addTab(name);
    connect(sections_, &QTabBar::currentChanged, this, [this](int section) {
        for (WaveletPanel* panel : {panel_, other_}) panel->setSection(WaveletSection(section));
    });
    auto* column = new QVBoxLayout(choosers);
    column->setContentsMargins(2, 0, 2, 0);
    column->setSpacing(2);
    auto* open = new QPushButton(tr("Open a model…"), choosers);
    connect(open, &QPushButton::clicked, this, &WaveletsPage::openModel);
    auto* line = new QHBoxLayout;
    line->addWidget(sections_, 1);
    line->addWidget(compare_);
    line->addWidget(open);
    column->addWidget(levels_);
    column->addLayout(line);
    return choosers;
}

void WaveletsPage::makeCommands() {
    const auto command = [this](const QString& text, const QKeySequence& keys, auto action) {
        auto* item = new QAction(text, this);
        item->setShortcut(keys);
        item->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(item, &QAction::triggered, this, action);
        addAction(item);
    };
    const auto turn = [this](int by) { sections_->setCurrentIndex(std::clamp(int(section()) + by, 0, kWaveletSections - 1)); };
    command(tr("Next level"), QKeySequence(Qt::Key_PageDown), [this] { setLevel(level() + 1); });
    command(tr("Previous level"), QKeySequence(Qt::Key_PageUp), [this] { setLevel(level() - 1); });
    command(tr("Next kind of plots"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), [turn] { turn(1); });
    command(tr("Previous kind of plots"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), [turn] { turn(-1); });
    command(tr("Later epoch"), QKeySequence(Qt::ALT | Qt::Key_Right), [this] { focused().epochs().step(1); });
    command(tr("Earlier epoch"), QKeySequence(Qt::ALT | Qt::Key_Left), [this] { focused().epochs().step(-1); });
    command(tr("Play through the epochs"), QKeySequence(Qt::CTRL | Qt::Key_Space), [this] {
        EpochBar& epochs = focused().epochs();
        epochs.setPlaying(!epochs.playing());
    });
    for (int i = 0; i < kShortcuts; ++i)
        command(tr("Level %1").arg(i + 1), QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + (i + 1) % 10)), [this, i] {
            if (i < levels_->count()) setLevel(i);
        });
}

WaveletPanel& WaveletsPage::focused() const {
    const QWidget* focus = QApplication::focusWidget();
    return comparing() && focus && other_->isAncestorOf(focus) ? *other_ : *panel_;
}

void WaveletsPage::openModel() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a model"), {},
                                                      tr("Models (*.safetensors *.pt *.pth);;All files (*)"));
    if (!path.isEmpty()) session_.openModel(path);
}

void WaveletsPage::chooseOther() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Compare with a model"), {},
                                                      tr("Models (*.safetensors *.pt *.pth);;All files (*)"));
    if (!path.isEmpty()) compareWith(path);
}

void WaveletsPage::compareWith(const QString& path) {
    if (opening_) opening_->cancel();
    opening_.clear();
    if (path.isEmpty()) {
        other_->hide();
        other_->setModel(nullptr, {});
        ranges_.forget();
        panel_->refresh();
        return;
    }
    const auto work = [path](Progress&) -> Result<std::shared_ptr<const Predictor>> {
        SWN_ASSIGN(Model model, loadModel(toPath(path)));
        SWN_ASSIGN(Predictor predictor, Predictor::create(std::move(model), Device{}));
        return std::make_shared<const Predictor>(std::move(predictor));
    };
    opening_ = session_.jobs().start<std::shared_ptr<const Predictor>>(
        tr("Opening model %1").arg(QFileInfo(path).fileName()), work, this,
        [this, path](std::shared_ptr<const Predictor> predictor) { showOther(std::move(predictor), path); },
        [this](const Error& error) {
            if (error.kind != ErrorKind::Cancelled) notice_->say(Notice::Kind::Error, translated(error));
        });
}

void WaveletsPage::showOther(std::shared_ptr<const Predictor> predictor, const QString& path) {
    const NetworkOptions& network = predictor->model().network.options();
    if (!network.hasWavelets()) return notice_->say(Notice::Kind::Information, noWaveletsText(network));
    other_->setLevel(levels_->currentIndex());
    other_->setSection(section());
    other_->setModel(std::move(predictor), path);
    const bool first = other_->isHidden();
    other_->show();
    if (first) panels_->setSizes({panels_->width() / 2, panels_->width() / 2});
}

void WaveletsPage::showModel() {
    const auto predictor = session_.predictor();
    ranges_.forget();
    other_->refresh();  // its ranges count again
    if (!predictor || !predictor->model().network.options().hasWavelets()) {
        panel_->setModel(nullptr, {});
        if (predictor) {
            notice_->clear();
            without_->setSentence(noWaveletsText(predictor->model().network.options()));
        }
        stack_->setCurrentIndex(predictor ? NoWavelets : NoModel);
        return;
    }
    panel_->setModel(predictor, session_.modelPath());
}

void WaveletsPage::showAnalysis() {
    fillLevels();
    stack_->setCurrentIndex(Figures);
    warnOfThreshold();
}

// Tabs are made anew only when they would read otherwise: an epoch changes no bands.
void WaveletsPage::fillLevels() {
    const WaveletAnalysis& analysis = panel_->analysis();
    QStringList words;
    for (size_t j = 0; j < analysis.levels.size(); ++j)
        words << tr("Level %1 · %2").arg(int(j) + 1).arg(bandText(analysis.levels[j].nominal));
    QStringList now;
    for (int i = 0; i < levels_->count(); ++i) now << levels_->tabText(i);
    if (now == words) return;
    const int before = std::clamp(levels_->currentIndex(), 0, int(words.size()) - 1);
    {
        const QSignalBlocker quiet(levels_);
        while (levels_->count() > 0) levels_->removeTab(0);
        for (const QString& tab : words) levels_->addTab(tab);
        levels_->setCurrentIndex(before);
    }
    levels_->updateGeometry();  // a tab bar that was filled while hidden does not ask for room by itself
    chooseLevel();
}

void WaveletsPage::chooseLevel() {
    if (level() < 0) return;
    if (panel_->level() != level()) ranges_.forget();
    for (WaveletPanel* panel : {panel_, other_}) panel->setLevel(level());
    warnOfThreshold();
}

void WaveletsPage::warnOfThreshold() {
    notice_->clear();
    const WaveletAnalysis& analysis = panel_->analysis();
    if (level() < 0 || !analysis.options.thresholds) return;
    const Threshold& threshold = analysis.levels[size_t(level())].threshold;
    const bool known = std::isfinite(threshold.plus + threshold.minus + threshold.sharpness);
    if (!known || threshold.thresholds()) return;
    notice_->say(Notice::Kind::Warning,
                 tr("The threshold of level %1 no longer removes small coefficients: its sharpness or the "
                    "sum of its thresholds is "
                    "not above 0. Train with a lower rate for kernels and thresholds, or fix the thresholds.")
                     .arg(level() + 1));
}

}  // namespace sigwavnet::studio
