#include "app/studio/train/cost_view.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

#include "app/studio/session.h"
#include "app/studio/train/training_plan.h"
#include "app/studio/words.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

namespace {

QString bytesText(int64_t bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeIecFormat);
}

QString coloured(const QString& sentence, const QColor& colour) {
    return QStringLiteral("<span style='color:%1'>%2</span>").arg(colour.name(), sentence.toHtmlEscaped());
}

// "about 6 s", never more exact than an estimate is.
QString aboutText(double seconds) {
    constexpr double kMoment = 5;  // below it timeLeftText() is vague enough
    return seconds < kMoment ? timeLeftText(seconds) : CostView::tr("about %1").arg(timeLeftText(seconds));
}

}  // namespace

CostView::CostView(QWidget* parent) : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(1);
    parameters_ = addRow(grid, tr("Parameters"));
    memory_ = addRow(grid, tr("Memory"));
    shortest_ = addRow(grid, tr("Shortest clip"));
    time_ = addRow(grid, tr("Time"));
    clips_ = addRow(grid, tr("Clips"));
    time_->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(time_, &QLabel::linkActivated, this, &CostView::measureRequested);
    warning_ = new QLabel(this);
    warning_->setWordWrap(true);
    warning_->hide();
    grid->addWidget(warning_, grid->rowCount(), 0, 1, 2);
    grid->setColumnStretch(1, 1);
}

QLabel* CostView::addRow(QGridLayout* grid, const QString& title) {
    const int row = grid->rowCount();
    auto* name = new QLabel(title, this);
    name->setProperty("secondary", true);
    auto* value = new QLabel(this);
    value->setFont(widgets::tabularFont(font()));
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setWordWrap(true);
    value->setAccessibleName(title);
    grid->addWidget(name, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1);
    return value;
}

void CostView::setPlan(const TrainingPlan& plan, int epochs) {
    const TrainingCost& cost = plan.cost;
    const auto& colours = widgets::theme(palette());
    parameters_->setText(countText(cost.parameters));
    const QString needed = bytesText(cost.trainingBytes);
    memory_->setText(!plan.split             ? tr("known with a corpus")
                     : plan.deviceBytes > 0 ? tr("%1 of %2").arg(needed, bytesText(plan.deviceBytes))
                                            : needed);
    memory_->setToolTip(tr("At the peak of the training, estimated. Using the model takes %1, the run's folder %2 on disk.")
                            .arg(bytesText(cost.inferenceBytes), bytesText(cost.runBytes)));
    shortest_->setText(durationText(cost.shortestClipSeconds));
    time_->setText(!plan.split       ? tr("known with a corpus")
                   : cost.epochSeconds ? tr("%1 an epoch, %2 in all")
                                           .arg(aboutText(*cost.epochSeconds), timeLeftText(*cost.epochSeconds * epochs))
                                       : QStringLiteral("<a href='measure'>%1</a>").arg(tr("measure it, a moment")));
    const CorpusExtent extent = plan.split ? plan.split->extent : CorpusExtent();
    const bool split = plan.split && !plan.split->problem;
    clips_->setText(split ? tr("%1 train, %2 validate, %3 test")
                                .arg(countText(extent.trainingClips), countText(extent.validationClips),
                                     countText(extent.testClips))
                          : tr("no corpus is split yet"));
    QStringList warnings;
    if (plan.tooShort > 0)
        warnings << coloured(tr("%n clip(s) of the corpus are shorter and will be left out. Fewer levels or a shorter wavelet "
                                "take them.", nullptr, plan.tooShort), colours.warning);
    if (plan.deviceBytes > 0 && cost.trainingBytes > plan.deviceBytes)
        warnings << coloured(tr("This is more memory than there is: choose a smaller batch or network."), colours.error);
    if (split && !plan.split->leaks.empty())
        warnings << coloured(tr("The test shares something with the training: see “Corpus and split”."), colours.error);
    warning_->setText(warnings.join(QStringLiteral("<br>")));
    warning_->setVisible(!warnings.isEmpty());
}

QString CostView::text() const {
    QStringList lines;
    for (const QLabel* label : {parameters_, memory_, shortest_, time_, clips_}) lines << label->text();
    return lines.join(QLatin1Char('\n'));
}

QString presetCostText(const TrainingPlan& plan, size_t preset) {
    const TrainingCost& cost = plan.presets[preset];
    const QString parameters = CostView::tr("%1 parameters").arg(countText(cost.parameters));
    if (!cost.epochSeconds) return parameters + QStringLiteral(" · ") + bytesText(cost.trainingBytes);
    return parameters + QStringLiteral(" · ") + CostView::tr("%1 an epoch").arg(aboutText(*cost.epochSeconds));
}

QString leakText(const TrainingPlan& plan, const QPalette& palette) {
    if (!plan.split) return {};
    const auto& colours = widgets::theme(palette);
    if (plan.split->problem) return coloured(translated(plan.split->problem->message), colours.error);
    QStringList sentences;
    for (const Leak& leak : plan.split->leaks) sentences << coloured(translated(leak.message), colours.error);
    return sentences.join(QStringLiteral("<br>"));
}

}  // namespace sigwavnet::studio
