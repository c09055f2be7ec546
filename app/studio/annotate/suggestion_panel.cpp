#include "app/studio/annotate/suggestion_panel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/probability_bars.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

SuggestionPanel::SuggestionPanel(Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      heading_(new QLabel(tr("Model"), this)),
      blind_(new QCheckBox(tr("Blind"), this)),
      message_(new QLabel(this)),
      ask_(new QPushButton(tr("Let the open model suggest"), this)),
      bars_(new widgets::ProbabilityBars(this)) {
    heading_->setFont(widgets::headingFont(font()));
    blind_->setToolTip(tr("Hides what the model says, so that it does not lead you"));
    blind_->setFocusPolicy(Qt::TabFocus);
    message_->setWordWrap(true);
    message_->setProperty("secondary", true);
    auto* line = new QHBoxLayout;
    line->addWidget(heading_, 1);
    line->addWidget(blind_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(message_);
    layout->addWidget(ask_);
    layout->addWidget(bars_);
    connect(blind_, &QCheckBox::toggled, &desk_, &Desk::setBlind);
    connect(ask_, &QPushButton::clicked, this, &SuggestionPanel::suggestionsRequested);
    for (const auto changed : {&Desk::projectChanged, &Desk::currentChanged, &Desk::blindChanged, &Desk::structureChanged})
        connect(&desk_, changed, this, &SuggestionPanel::show);
    connect(&desk_, &Desk::rowsChanged, this, [this] { show(); });
    show();
}

QString SuggestionPanel::message() const {
    return message_->isHidden() ? QString() : message_->text();
}

void SuggestionPanel::show() {
    blind_->setChecked(desk_.blind());
    const auto row = desk_.row();
    const project::ModelEntry* model = desk_.shownModel();
    QString sentence;
    if (!model)
        sentence = tr("No model has looked at these clips yet.");
    else if (desk_.blind())
        sentence = tr("Suggestions are hidden while you label blind.");
    else if (!row || desk_.project()->items().suggestedClass(*row) < 0)
        sentence = tr("The model has not come to this clip yet.");
    message_->setText(sentence);
    message_->setVisible(!sentence.isEmpty());
    ask_->setVisible(!model && desk_.writable());
    bars_->setVisible(sentence.isEmpty());
    if (!sentence.isEmpty()) return;
    QStringList names;
    for (const std::string& name : desk_.project()->items().modelClasses()) names << QString::fromStdString(name);
    const auto probabilities = desk_.project()->items().probabilities(*row);
    bars_->setProbabilities(names, {probabilities.begin(), probabilities.end()});
    heading_->setToolTip(QString::fromStdString(model->name));
}

}  // namespace sigwavnet::studio
