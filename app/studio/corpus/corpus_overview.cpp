#include "app/studio/corpus/corpus_overview.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

#include "app/studio/words.h"
#include "widgets/bar_list.h"
#include "widgets/histogram.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

namespace {

}  // namespace

CorpusOverview::CorpusOverview(QWidget* parent)
    : QScrollArea(parent) {
    auto* inner = new QWidget;
    classes_ = new widgets::BarList(tr("Classes"), inner);
    dropped_ = new QLabel(inner);
    dropped_->setProperty("secondary", true);
    dropped_->setWordWrap(true);
    dropped_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    durations_ = new widgets::Histogram(inner);
    durationFigures_ = new QLabel(inner);
    durationFigures_->setProperty("secondary", true);
    durationFigures_->setWordWrap(true);
    speakersTitle_ = widgets::headingLabel(tr("Speakers"), inner);
    speakers_ = new widgets::BarList(tr("Speakers"), inner);
    auto* layout = new QVBoxLayout(inner);
    layout->addWidget(widgets::headingLabel(tr("Classes"), inner));
    layout->addWidget(classes_);
    layout->addWidget(dropped_);
    layout->addSpacing(10);
    layout->addWidget(widgets::headingLabel(tr("Durations"), inner));
    layout->addWidget(durations_);
    layout->addWidget(durationFigures_);
    layout->addSpacing(10);
    layout->addWidget(speakersTitle_);
    layout->addWidget(speakers_);
    layout->addStretch();
    setWidget(inner);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(classes_, &widgets::BarList::clicked, this, &CorpusOverview::labelClicked);
    connect(speakers_, &widgets::BarList::clicked, this, &CorpusOverview::speakerClicked);
}

void CorpusOverview::setCorpus(std::shared_ptr<const Corpus> corpus) {
    corpus_ = std::move(corpus);
    std::vector<double> seconds;
    seconds.reserve(corpus_->clips.size());
    for (const Clip& clip : corpus_->clips) seconds.push_back(clip.seconds());
    durations_->setData(widgets::makeBins(seconds, 24), tr("Duration [s]"));
    std::sort(seconds.begin(), seconds.end());
    if (!seconds.empty())
        durationFigures_->setText(
            tr("Shortest %1, median %2, longest %3, all together %4")
                .arg(durationText(seconds.front()), durationText(seconds[seconds.size() / 2]), durationText(seconds.back()),
                     durationText(std::accumulate(seconds.begin(), seconds.end(), 0.0))));
    showBars();
    showDropped();
}

// Clips that are in the folder and nowhere in this window: why, and how many.
void CorpusOverview::showDropped() {
    QStringList labels;
    int clips = 0;
    for (const auto& [label, count] : corpus_->dropped) {
        labels << QStringLiteral("%1 %2").arg(QString::fromStdString(label), countText(count));
        clips += count;
    }
    dropped_->setVisible(clips > 0);
    dropped_->setText(tr("%n clip(s) left out on purpose, as the class map drops their labels: %1. Change it under “Class map” on "
                         "the Train page.", nullptr, clips).arg(labels.join(QStringLiteral(", "))));
}

void CorpusOverview::showBars() {
    if (!corpus_) return;
    const auto& colours = widgets::theme(palette());
    std::vector<widgets::BarList::Row> rows;
    int index = 0;
    for (const auto& [name, count] : corpus_->classCounts())
        rows.push_back({QString::fromStdString(name), count, colours.classColour(index++)});
    classes_->setRows(std::move(rows));

    rows.clear();
    for (const auto& [name, count] : corpus_->speakerCounts())
        rows.push_back({QString::fromStdString(name), count, colours.initial});
    speakersTitle_->setText(rows.empty() ? tr("Speakers: the corpus does not say who speaks") : tr("Speakers"));
    speakers_->setRows(std::move(rows));
}

void CorpusOverview::setChosen(const QString& label, const QString& speaker) {
    classes_->setChosen(label);
    speakers_->setChosen(speaker);
}

void CorpusOverview::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) showBars();
    QScrollArea::changeEvent(event);
}

}  // namespace sigwavnet::studio
