#include "app/studio/pages/wavelets_page.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

#include "app/studio/notice.h"
#include "app/studio/session.h"
#include "app/studio/wavelets/wavelet_figures.h"
#include "app/studio/words.h"
#include "widgets/number_table.h"
#include "widgets/plot_view.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {
namespace {

constexpr int kPlotHeight = 200;
constexpr int kLowerHeight = 240;
constexpr int kShortcuts = 9;  // Alt+1 … Alt+9

// Of the stack, in the order of their making.
enum Sheet { NoModel, Figures, NoWavelets };

}  // namespace

WaveletsPage::WaveletsPage(Session& session, QWidget* parent)
    : Page(session, parent), stack_(new QStackedWidget(this)), notice_(new Notice(this)) {
    stack_->addWidget(makeEmpty());
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeHeader());
    column->addWidget(makeFigures(), 1);
    stack_->addWidget(content);
    stack_->addWidget(makeWithout());

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(notice_);
    layout->addWidget(stack_, 1);
    makeCommands();

    connect(&session_, &Session::modelChanged, this, &WaveletsPage::analyse);
    connect(&session_, &Session::openFailed, this,
            [this](const QString& kind, const QString&, const QString& sentence) {
                if (kind == QLatin1String("model")) notice_->say(Notice::Kind::Error, sentence);
            });
    analyse();
}

WaveletsPage::~WaveletsPage() = default;

int WaveletsPage::level() const {
    return analysis_.levels.empty() ? -1 : levels_->currentIndex();
}

void WaveletsPage::setLevel(int level) {
    levels_->setCurrentIndex(std::clamp(level, 0, std::max(0, levels_->count() - 1)));
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

QWidget* WaveletsPage::makeHeader() {
    auto* header = new QWidget(this);
    name_ = new QLabel(header);
    name_->setFont(widgets::headingFont(widgets::headingFont(font())));
    summary_ = new QLabel(header);
    summary_->setProperty("secondary", true);
    for (QLabel* label : {name_, summary_}) label->setMinimumWidth(1);  // a long name is cut, not the window widened
    levels_ = new QTabBar(header);
    levels_->setAccessibleName(tr("Level"));
    levels_->setExpanding(false);
    levels_->setDrawBase(false);
    levels_->setUsesScrollButtons(true);
    connect(levels_, &QTabBar::currentChanged, this, &WaveletsPage::showLevel);
    auto* open = new QPushButton(tr("Open a model…"), header);
    connect(open, &QPushButton::clicked, this, &WaveletsPage::openModel);

    auto* line = new QHBoxLayout;
    line->addWidget(name_);
    line->addSpacing(8);
    line->addWidget(summary_);
    line->addStretch();
    line->addWidget(open);
    auto* layout = new QVBoxLayout(header);
    layout->setContentsMargins(2, 0, 2, 0);
    layout->addLayout(line);
    layout->addWidget(levels_);
    return header;
}

QWidget* WaveletsPage::makeFigures() {
    auto* figures = new QWidget(this);
    auto* grid = new QGridLayout(figures);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    const auto add = [&](int row, int column) {
        auto* view = new widgets::PlotView(figures);
        view->setMinimumHeight(row < 2 ? kPlotHeight : kLowerHeight);
        grid->addWidget(view, row, column);
        return view;
    };
    low_ = add(0, 0);
    response_ = add(0, 1);
    phi_ = add(0, 2);
    high_ = add(1, 0);
    threshold_ = add(1, 1);
    psi_ = add(1, 2);
    bank_ = add(2, 0);
    measures_ = new widgets::NumberTable(tr("Measures"), figures);
    measures_->setColumns(measureColumns());
    measures_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    measures_->horizontalHeader()->setStretchLastSection(true);
    grid->addWidget(measures_, 2, 1, 1, 2);
    for (int i = 0; i < 3; ++i) {
        grid->setColumnStretch(i, 1);
        grid->setRowStretch(i, i < 2 ? 5 : 6);
    }
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(figures);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

void WaveletsPage::makeCommands() {
    const auto command = [this](const QString& text, const QKeySequence& keys, auto action) {
        auto* item = new QAction(text, this);
        item->setShortcut(keys);
        item->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(item, &QAction::triggered, this, action);
        addAction(item);
    };
    command(tr("Next level"), QKeySequence(Qt::Key_PageDown), [this] { setLevel(level() + 1); });
    command(tr("Previous level"), QKeySequence(Qt::Key_PageUp), [this] { setLevel(level() - 1); });
    for (int i = 0; i < kShortcuts; ++i)
        command(tr("Level %1").arg(i + 1), QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)), [this, i] {
            if (i < levels_->count()) setLevel(i);
        });
}

void WaveletsPage::openModel() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a model"), {},
                                                      tr("Models (*.safetensors *.pt *.pth);;All files (*)"));
    if (!path.isEmpty()) session_.openModel(path);
}

void WaveletsPage::analyse() {
    if (job_) job_->cancel();
    job_.clear();
    const auto predictor = session_.predictor();
    if (!predictor) {
        analysis_ = {};
        stack_->setCurrentIndex(NoModel);
        return;
    }
    const NetworkOptions& network = predictor->model().network.options();
    if (!network.hasWavelets()) {
        analysis_ = {};
        notice_->clear();
        without_->setSentence(noWaveletsText(network));
        stack_->setCurrentIndex(NoWavelets);
        return;
    }
    const auto work = [predictor](Progress& progress) {
        return analyseWavelets(predictor->model().network, predictor->model().preparation.rate, progress);
    };
    job_ = session_.jobs().start<WaveletAnalysis>(
        tr("Analysing the wavelets"), work, this,
        [this, predictor](WaveletAnalysis analysis) {
            if (predictor == session_.predictor()) showAnalysis(std::move(analysis));
        },
        [this](const Error& error) {
            if (error.kind != ErrorKind::Cancelled) notice_->say(Notice::Kind::Error, translated(error));
        });
}

void WaveletsPage::showAnalysis(WaveletAnalysis analysis) {
    const int before = level();
    analysis_ = std::move(analysis);
    const NetworkOptions& options = analysis_.options;
    const QFileInfo file(session_.modelPath());
    name_->setText(file.fileName());
    name_->setToolTip(session_.modelPath());
    const QString start =
        options.wavelet.empty() ? tr("random kernels") : QString::fromStdString(options.wavelet);
    summary_->setText(tr("%1 · started as %2 · %3 taps · input at %4 Hz")
                          .arg(QString::fromLatin1(kernelModeName(options.mode)), start)
                          .arg(options.taps())
                          .arg(QLocale().toString(analysis_.rate, 'f', 0)));
    {
        const QSignalBlocker quiet(levels_);
        while (levels_->count() > 0) levels_->removeTab(0);
        for (size_t j = 0; j < analysis_.levels.size(); ++j)
            levels_->addTab(tr("Level %1 · %2").arg(int(j) + 1).arg(bandText(analysis_.levels[j].nominal)));
        levels_->setCurrentIndex(std::clamp(before, 0, levels_->count() - 1));
    }
    levels_->updateGeometry();  // a tab bar that was filled while hidden does not ask for room by itself
    stack_->setCurrentIndex(Figures);
    showLevel();
}

void WaveletsPage::showLevel() {
    const int shown = level();
    if (shown < 0) return;
    LevelFigures figures = levelFigures(analysis_, shown);
    low_->setPlot(std::move(figures.low));
    high_->setPlot(std::move(figures.high));
    response_->setPlot(std::move(figures.response));
    threshold_->setPlot(std::move(figures.threshold));
    phi_->setPlot(std::move(figures.phi));
    psi_->setPlot(std::move(figures.psi));
    bank_->setPlot(filterBankFigure(analysis_, shown));
    measures_->setRows(measureRows(analysis_, shown));
    warnOfThreshold();
}

void WaveletsPage::warnOfThreshold() {
    notice_->clear();
    if (!analysis_.options.thresholds || analysis_.levels[size_t(level())].threshold.thresholds()) return;
    notice_->say(Notice::Kind::Warning,
                 tr("The threshold of level %1 no longer removes small coefficients: its sharpness or the "
                    "sum of its thresholds is "
                    "not above 0. Train with a lower rate for kernels and thresholds, or fix the thresholds.")
                     .arg(level() + 1));
}

}  // namespace sigwavnet::studio
