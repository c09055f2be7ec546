#include "app/studio/annotate/history_panel.h"

#include <QDateTime>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

#include "app/studio/annotate/queue_model.h"
#include "app/studio/words.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

namespace {

constexpr int kShowPause = 200;  // [ms]

QString annotatorName(const Desk& desk, project::Id id) {
    for (const project::Annotator& annotator : desk.project()->annotators())
        if (annotator.id == id) return QString::fromStdString(annotator.name);
    return {};
}

QString decisionText(const Desk& desk, const project::Decision& decision) {
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(decision.madeAt), QLocale::ShortFormat);
    const QString what = decision.answer.empty() ? HistoryPanel::tr("taken back") : answerText(desk, decision.answer);
    QString text = HistoryPanel::tr("%1, %2: %3", "time, person, label").arg(when, annotatorName(desk, decision.annotator), what);
    if (!decision.answer.comment.empty())
        text += HistoryPanel::tr(" “%1”", "a comment").arg(QString::fromStdString(decision.answer.comment));
    if (!decision.current) text = HistoryPanel::tr("%1 (before)").arg(text);
    return text;
}

QString shownText(const project::Shown& shown) {
    if (shown.modelHash.empty()) return HistoryPanel::tr("No model had a say.");
    if (shown.blind) return HistoryPanel::tr("The model's suggestion was hidden.");
    return HistoryPanel::tr("The model had suggested %1 (%2); decided after %3.")
        .arg(QString::fromStdString(shown.suggestion), percentText(shown.probability), durationText(shown.seconds));
}

}  // namespace

HistoryPanel::HistoryPanel(Desk& desk, QWidget* parent)
    : QWidget(parent), desk_(desk), later_(new QTimer(this)), heading_(new QLabel(tr("History"), this)), list_(new QListWidget(this)) {
    heading_->setFont(widgets::headingFont(font()));
    list_->setAccessibleName(heading_->text());
    list_->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading_);
    layout->addWidget(list_, 1);
    later_->setSingleShot(true);
    later_->setInterval(kShowPause);
    connect(later_, &QTimer::timeout, this, &HistoryPanel::fill);
    for (const auto changed : {&Desk::projectChanged, &Desk::currentChanged, &Desk::answerChanged, &Desk::structureChanged,
                               &Desk::blindChanged}) {
        connect(&desk_, changed, this, [this] {
            list_->clear();
            later_->start();
        });
    }
}

int HistoryPanel::count() const {
    return list_->count();
}

void HistoryPanel::fill() {
    list_->clear();
    if (!desk_.item()) return;
    const auto history = desk_.project()->history(desk_.key());
    if (!history) {
        list_->addItem(tr("The history can't be read."));
        return;
    }
    for (auto decision = history->rbegin(); decision != history->rend(); ++decision) {
        // What others said would lead as much as a model does.
        if (desk_.blind() && decision->annotator != desk_.annotator()) continue;
        auto* line = new QListWidgetItem(decisionText(desk_, *decision), list_);
        line->setToolTip(shownText(decision->shown));
    }
}

}  // namespace sigwavnet::studio
