// What a study has found so far: all folds together with intervals, each fold with its live figures, the
// pooled confusion matrix; of an ablation, a row a variant.
#pragma once

#include <QWidget>

class QLabel;
class QSplitter;

namespace sigwavnet::widgets {
class MatrixView;
class NumberTable;
}  // namespace sigwavnet::widgets

namespace sigwavnet::studio {

class StudyRun;
struct StudySnapshot;

class StudyView : public QWidget {
    Q_OBJECT
public:
    explicit StudyView(StudyRun& run, QWidget* parent = nullptr);

    widgets::NumberTable& together() { return *together_; }  // or, of an ablation, the variants
    widgets::NumberTable& folds() { return *folds_; }
    widgets::MatrixView& matrix() { return *matrix_; }
    QString stateText() const;

Q_SIGNALS:
    void runChosen(const QString& folder);  // of a fold that has a model; double click or Enter

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showSnapshot();
    void showState();
    void showVariant(int variant);
    void chooseFold(int task);

    StudyRun& run_;
    QLabel* title_;
    QLabel* state_;
    widgets::NumberTable* together_;
    QLabel* basis_;
    QSplitter* split_;
    widgets::NumberTable* folds_;
    widgets::MatrixView* matrix_;
    int variant_ = 0;
};

}  // namespace sigwavnet::studio
