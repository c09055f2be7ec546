// Ctrl+K: every command of the window in one list that is searched while one types.
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

class QAction;
class QLineEdit;
class QListWidget;

namespace sigwavnet::studio {

class CommandPalette : public QDialog {
    Q_OBJECT
public:
    // `actions` without text, disabled or separating ones are left out.
    CommandPalette(const QList<QAction*>& actions, QWidget* parent);

    // How well `query` fits `text`: every word of it must occur; higher is better, < 0: it doesn't.
    static int score(const QString& query, const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& query);
    void run();

    QList<QAction*> actions_;
    QLineEdit* query_;
    QListWidget* list_;
};

// Every action below these menus, submenus included; a submenu's title goes before the words of its actions
// (CommandPalette shows "Theme: Dark").
QList<QAction*> actionsBelow(const QList<QAction*>& menus);

}  // namespace sigwavnet::studio
