// A group of options under a heading that folds it away.
#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace sigwavnet::studio {

class OptionEditor;

class OptionGroup : public QWidget {
    Q_OBJECT
public:
    OptionGroup(const QString& title, QWidget* parent = nullptr);

    void add(OptionEditor* editor);
    const std::vector<OptionEditor*>& editors() const { return editors_; }
    // Rich text about the choices of this group, above them; empty: none.
    void setNote(const QString& text);
    void addFigure(QWidget* figure);  // below them

    bool isOpen() const;
    void setOpen(bool open);
    // How many options differ from the preset: said in the heading, so that a folded group hides nothing.
    void setChanged(int count);
    // Shows the options that match `words` (all, when empty) and, unless `advanced`, are not rarely needed. A search
    // looks into folded groups, too. A group without a match is hidden.
    void filter(const QString& words, bool advanced);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showBody();
    void updateIcon();

    QString title_;
    QToolButton* heading_;
    QWidget* body_;
    QLabel* note_;
    QVBoxLayout* options_;
    QVBoxLayout* figures_;
    std::vector<OptionEditor*> editors_;
    bool searching_ = false;
};

}  // namespace sigwavnet::studio
