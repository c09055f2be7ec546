#include "app/studio/wavelets/wavelet_panel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "app/studio/paths.h"
#include "app/studio/session.h"
#include "app/studio/train/plot_grid.h"
#include "app/studio/wavelets/epoch_bar.h"
#include "app/studio/wavelets/figure_card.h"
#include "app/studio/wavelets/steady_ranges.h"
#include "widgets/number_table.h"
#include "widgets/plot_view.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {
namespace {

constexpr int kCardHeight = 280;
// Figures of each section, in the order of WaveletSection: as many as its function gives.
constexpr int kFigures[] = {8, 4, 3, 2};

// "run" for a run's folder, "run / best.safetensors" for a file in one.
QString modelName(const QString& path) {
    const QFileInfo file(path);
    const auto run = runFolderOf(toPath(path));
    if (run.empty() || file.isDir()) return file.fileName();
    return QStringLiteral("%1 / %2").arg(QString::fromStdString(run.filename().string()), file.fileName());
}

}  // namespace

WaveletPanel::WaveletPanel(JobRunner& jobs, SteadyRanges& ranges, QWidget* parent)
    : QWidget(parent),
      jobs_(jobs),
      ranges_(ranges),
      epochs_(new EpochBar(this)),
      stack_(new QStackedWidget(this)),
      without_(new QLabel(this)),
      measures_(new widgets::NumberTable(tr("Measures"), this)) {
    for (int section = 0; section < int(std::size(kFigures)); ++section)
        stack_->addWidget(makeSection(WaveletSection(section), kFigures[section]));
    measures_->setColumns(measureColumns());
    measures_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    measures_->horizontalHeader()->setStretchLastSection(true);
    stack_->addWidget(measures_);
    without_->setAlignment(Qt::AlignCenter);
    without_->setWordWrap(true);
    without_->setProperty("secondary", true);
    without_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeHeader());
    column->addWidget(epochs_);
    column->addWidget(stack_, 1);
    column->addWidget(without_, 1);
    epochs_->setReady([this] { return !busy(); });
    connect(epochs_, &EpochBar::positionChanged, this, &WaveletPanel::showEpoch);
}

WaveletPanel::~WaveletPanel() = default;

QWidget* WaveletPanel::makeHeader() {
    header_ = new QWidget(this);
    name_ = new QLabel(header_);
    name_->setFont(widgets::headingFont(widgets::headingFont(font())));
    summary_ = new QLabel(header_);
    summary_->setProperty("secondary", true);
    for (QLabel* label : {name_, summary_}) label->setMinimumWidth(1);  // a long name is cut, not the window widened
    auto* line = new QHBoxLayout(header_);
    line->setContentsMargins(2, 0, 2, 0);
    header_->setMinimumHeight(fontMetrics().height() + 12);  // with a button or without
    line->addWidget(name_);
    line->addSpacing(8);
    line->addWidget(summary_, 1);
    return header_;
}

void WaveletPanel::addHeaderButton(QWidget* button) {
    header_->layout()->addWidget(button);
}

std::vector<QScrollBar*> WaveletPanel::scrollBars() const {
    std::vector<QScrollBar*> bars;
    for (int section = 0; section < int(std::size(kFigures)); ++section)
        bars.push_back(static_cast<PlotGrid*>(stack_->widget(section))->verticalScrollBar());
    return bars;
}

QWidget* WaveletPanel::makeSection(WaveletSection section, int figures) {
    auto* grid = new PlotGrid(this);
    cards_.emplace_back();
    for (int i = 0; i < figures; ++i) {
        cards_[size_t(section)].push_back(new FigureCard);
        grid->add(cards_[size_t(section)].back(), kCardHeight);
    }
    return grid;
}

void WaveletPanel::setModel(std::shared_ptr<const Predictor> predictor, const QString& path) {
    if (job_) job_->cancel();
    job_.clear();
    predictor_ = std::move(predictor);
    path_ = path;
    run_ = {};
    model_ = analysis_ = {};
    keepWindow_ = false;
    epochs_->setEpochs({});
    if (predictor_) analyse();
}

void WaveletPanel::analyse() {
    const auto work = [predictor = predictor_, folder = runFolderOf(toPath(path_))](Progress& progress) -> Result<Loaded> {
        const Model& model = predictor->model();
        Loaded loaded;
        SWN_ASSIGN(loaded.analysis, analyseWavelets(model.network, model.preparation.rate, progress));
        auto run = readRunFilters(folder, model.network);
        if (run)
            loaded.run = std::move(run).value();
        else
            loaded.runError = run.error();
        return loaded;
    };
    job_ = jobs_.start<Loaded>(
        tr("Analysing the wavelets"), work, this,
        [this, predictor = predictor_](Loaded loaded) {
            if (predictor == predictor_) take(std::move(loaded));
        },
        [this](const Error& error) {
            if (error.kind != ErrorKind::Cancelled) Q_EMIT failed(translated(error));
        });
}

void WaveletPanel::take(Loaded loaded) {
    job_.clear();
    model_ = std::move(loaded.analysis);
    analysis_ = model_;
    run_ = std::move(loaded.run);
    epochs_->setEpochs(run_.epochs);
    epochs_->setVisible(!run_.epochs.empty());
    describe();
    showFigures();
    Q_EMIT shown();
    if (loaded.runError) Q_EMIT failed(translated(*loaded.runError));
}

// The newest wish wins: while one is computed only the last of the following is remembered, by the slider itself.
void WaveletPanel::showEpoch(int position) {
    if (!predictor_ || busy()) return;
    if (epochs_->atModel()) {
        analysis_ = model_;
        showFigures();
        Q_EMIT shown();
        return;
    }
    const auto work = [predictor = predictor_, levels = run_.levels[size_t(position)]](Progress& progress) {
        const Network& network = predictor->model().network;
        return analyseWavelets(network.options(), levels, network.startFilters(), predictor->model().preparation.rate,
                               progress);
    };
    job_ = jobs_.start<WaveletAnalysis>(QString(), work, this,
                                        [this, predictor = predictor_, position](WaveletAnalysis analysis) {
                                            if (predictor != predictor_) return;
                                            job_.clear();
                                            analysis_ = std::move(analysis);
                                            showFigures();
                                            Q_EMIT shown();
                                            if (epochs_->position() != position) showEpoch(epochs_->position());
                                        });
}

void WaveletPanel::describe() {
    const NetworkOptions& options = model_.options;
    name_->setText(modelName(path_));
    name_->setToolTip(path_);
    const QString start = options.wavelet.empty() ? tr("random kernels") : QString::fromStdString(options.wavelet);
    summary_->setText(tr("%1 · started as %2 · %3 taps · input at %4 Hz")
                          .arg(QString::fromLatin1(kernelModeName(options.mode)), start)
                          .arg(options.taps())
                          .arg(QLocale().toString(model_.rate, 'f', 0)));
}

void WaveletPanel::setLevel(int level) {
    if (level == level_) return;
    level_ = level;
    keepWindow_ = false;
    showFigures();
}

void WaveletPanel::setSection(WaveletSection section) {
    stack_->setCurrentIndex(int(section));
}

void WaveletPanel::refresh() {
    showFigures();
}

void WaveletPanel::showFigures() {
    if (analysis_.levels.empty()) return;
    const bool known = level_ < int(analysis_.levels.size());
    stack_->setVisible(known);
    without_->setVisible(!known);
    if (!known) return without_->setText(tr("This model has %n level(s).", nullptr, int(analysis_.levels.size())));
    showSection(WaveletSection::Filters, filterFigures(analysis_, level_));
    showSection(WaveletSection::Functions, functionFigures(analysis_, level_));
    showSection(WaveletSection::Bank, bankFigures(analysis_, level_, run_.drift));
    showSection(WaveletSection::Threshold, thresholdFigures(analysis_, level_));
    measures_->setRows(measureRows(analysis_, level_));
    keepWindow_ = true;
}

void WaveletPanel::showSection(WaveletSection section, WaveletFigures figures) {
    const auto& cards = cards_[size_t(section)];
    Q_ASSERT(cards.size() == figures.size());
    bool grown = false;
    for (size_t i = 0; i < figures.size(); ++i) {
        const widgets::ValueRange before = cards[i]->plot().plot().yHome();
        grown |= ranges_.fit({int(section), int(i)}, figures[i].plot);
        // A window that a person chose stays; one that shows all follows an axis that grew.
        const bool whole = cards[i]->plot().window().y == before;
        cards[i]->setFigure(std::move(figures[i]), keepWindow_ && !whole);
    }
    if (grown) Q_EMIT rangesGrown();
}

}  // namespace sigwavnet::studio
