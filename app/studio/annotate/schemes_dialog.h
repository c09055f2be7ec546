// The classes and scales of a project: add, rename, recolour, remove. Each change is an edit with an undo; what labels use
// can't be removed.
#pragma once

#include <QDialog>

#include "app/studio/annotate/desk.h"

class QComboBox;
class QLabel;
class QListWidget;

namespace sigwavnet::studio {

class SchemesDialog : public QDialog {
    Q_OBJECT
public:
    SchemesDialog(Desk& desk, QWidget* parent);

    // Also for tests; false, and the dialog says why, when the project refuses.
    bool addScheme(const QString& name, project::SchemeKind kind);
    bool addClass(const QString& name);
    bool renameClass(int index, const QString& name);
    bool removeClass(int index);

private:
    void fill();
    void fillClasses();
    const project::Scheme* scheme() const;
    bool store(const project::Scheme& scheme);
    void askScheme();
    void recolour();

    Desk& desk_;
    QComboBox* schemes_;
    QListWidget* classes_;
    QLabel* problem_;
};

}  // namespace sigwavnet::studio
