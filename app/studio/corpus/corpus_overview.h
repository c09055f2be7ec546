// Class balance, durations and speakers of a corpus; a click on a bar asks for the clips behind it.
#pragma once

#include <QScrollArea>
#include <QString>

#include <memory>

#include "core/dataset/corpus.h"

class QLabel;

namespace sigwavnet::widgets {
class BarList;
class Histogram;
}  // namespace sigwavnet::widgets

namespace sigwavnet::studio {

class CorpusOverview : public QScrollArea {
    Q_OBJECT
public:
    explicit CorpusOverview(QWidget* parent = nullptr);
    void setCorpus(std::shared_ptr<const Corpus> corpus);
    void setChosen(const QString& label, const QString& speaker);

Q_SIGNALS:
    void labelClicked(const QString& label);
    void speakerClicked(const QString& speaker);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showBars();
    void showDropped();

    std::shared_ptr<const Corpus> corpus_;
    widgets::BarList* classes_;
    QLabel* dropped_;
    widgets::Histogram* durations_;
    QLabel* durationFigures_;
    QLabel* speakersTitle_;
    widgets::BarList* speakers_;
};

}  // namespace sigwavnet::studio
