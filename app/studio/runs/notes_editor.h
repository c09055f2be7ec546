// Tags and note of one run. Tells of a change when the person pauses or goes elsewhere, so that each is one
// step back.
#pragma once

#include <QTimer>
#include <QWidget>

#include "app/studio/runs/run_list.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace sigwavnet::studio {

class NotesEditor : public QWidget {
    Q_OBJECT
public:
    explicit NotesEditor(QWidget* parent = nullptr);
    ~NotesEditor() override;

    // Null: nothing to edit. What is being typed about the same run stays.
    void setRun(const RunPtr& run);
    void commit();  // what was typed, now

Q_SIGNALS:
    void edited(const sigwavnet::studio::RunPtr& run, const sigwavnet::RunNotes& notes);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    RunNotes notes() const;

    RunPtr run_;
    bool typing_ = false;  // something that edited() has not told yet
    QLabel* title_;
    QLineEdit* tags_;
    QPlainTextEdit* note_;
    QTimer pause_;
};

}  // namespace sigwavnet::studio
