// Whether to believe what is shown of the open model: runs the tests of core/evaluation/trust.h and shows what they say.
// Not modal: the lanes stay at hand. GUI thread only.
#pragma once

#include <QDialog>
#include <QStringList>

#include "app/studio/recording/trust_book.h"
#include "widgets/number_table.h"
#include "widgets/plot_view.h"

class QLabel;
class QPushButton;

namespace sigwavnet::studio {

class Notice;
class Session;

class TrustDialog : public QDialog {
    Q_OBJECT
public:
    // `recording`: what the network follows now; may be null. `session` outlives the dialog.
    TrustDialog(Session& session, RecordingPtr recording, QWidget* parent = nullptr);

    void setRecording(RecordingPtr recording);
    // On a few clips of the corpus that did not train the model, or on the recording.
    void startTest();
    void addOther(const QString& path);
    // Empty while nothing was tested.
    QString verdicts() const;
    const widgets::NumberTable& table() const { return *table_; }

private:
    void layOut();
    void update();
    void showProgress();
    void chooseOther();
    void save();
    // What would be tested now; nothing with a sentence that says what to open.
    TrustPlan plan(Message& basis) const;

    Session& session_;
    RecordingPtr recording_;
    QStringList others_;
    Notice* notice_;
    QLabel* basis_;
    QLabel* map_;
    QLabel* attention_;
    widgets::PlotView* cascade_;
    widgets::PlotView* deletion_;
    widgets::PlotView* insertion_;
    widgets::NumberTable* table_;
    QPushButton* test_;
    QPushButton* other_;
    QPushButton* save_;
};

}  // namespace sigwavnet::studio
