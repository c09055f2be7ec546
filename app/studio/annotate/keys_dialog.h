// All keys of the desk in one list, which is also its help; a key that is taken is refused as it is set.
#pragma once

#include <QDialog>
#include <QList>

#include "app/studio/annotate/desk.h"
#include "app/studio/annotate/desk_keys.h"

class QAction;
class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTableWidget;

namespace sigwavnet::studio {

class KeysDialog : public QDialog {
    Q_OBJECT
public:
    // `actions`: of the window, whose shortcuts can't be taken.
    KeysDialog(Desk& desk, DeskKeys& keys, QList<QAction*> actions, QWidget* parent);

    // Gives the chosen line this key; false when it is taken, and says by whom.
    bool setKey(const QKeySequence& key);
    void choose(int line);
    int lines() const { return int(lines_.size()); }
    QString problem() const;

private:
    // A command, or a class or scale of the project.
    struct Line {
        std::optional<DeskCommand> command;
        project::Id scheme = 0;
        project::Id classId = 0;
        QString title;
        QKeySequence key;
    };
    void fill();
    void addProjectLines();
    bool bindOfProject(const Line& line, const QKeySequence& key);
    void say(const QString& sentence);

    Desk& desk_;
    DeskKeys& keys_;
    QList<QAction*> actions_;
    std::vector<Line> lines_;
    QTableWidget* table_;
    QKeySequenceEdit* edit_;
    QLabel* problem_;
};

}  // namespace sigwavnet::studio
