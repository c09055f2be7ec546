// Clips of an evaluation as a table, with what can be done with them: listen and look, or label again.
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

#include "widgets/number_table.h"

class QLabel;
class QPushButton;

namespace sigwavnet::studio {

// Keys in the table: Enter opens a clip in the Recording page, A sends the chosen ones to annotation.
class ClipList : public QWidget {
    Q_OBJECT
public:
    explicit ClipList(QWidget* parent = nullptr);

    // A row's key is its clip's index in the corpus. `all`: these are the clips that are listed at first.
    void setClips(const QString& title, const std::vector<widgets::NumberTable::Row>& rows, bool all);
    widgets::NumberTable& table() { return *table_; }
    std::vector<int> chosen() const;  // in the table's order; the current one, or none, when none is chosen
    // Hidden until there is someone who annotates.
    void setAnnotatable(bool annotatable);

Q_SIGNALS:
    void openWanted(int clip);
    void annotationWanted(const std::vector<int>& clips);
    void allWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void annotate();
    void updateState();

    QLabel* title_;
    QPushButton* all_;
    QPushButton* open_;
    QPushButton* annotate_;
    widgets::NumberTable* table_;
};

}  // namespace sigwavnet::studio
