// What can be said of the item at hand, and what was said: a button a class with its key, its colour and its name; scales,
// unsure, flags, comment. By keys and by mouse alike; a click leaves the keyboard where it was.
#pragma once

#include <QWidget>

#include <map>
#include <optional>
#include <vector>

#include "app/studio/annotate/desk.h"

class QAbstractButton;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace sigwavnet::studio {

class DeskKeys;

class LabelPad : public QWidget {
    Q_OBJECT
public:
    LabelPad(Desk& desk, const DeskKeys& keys, QWidget* parent = nullptr);

    QLineEdit* comment() const { return comment_; }
    // The scale whose number the next digit gives; absent: none is asked for.
    void setAwaitedScale(std::optional<project::Id> scheme);

Q_SIGNALS:
    void classClicked(sigwavnet::project::Id classId);
    void ratingClicked(sigwavnet::project::Id scheme, int value);
    void commandClicked(int command);  // DeskCommand: unsure and the flags
    void commentEntered(const QString& comment);
    void schemesRequested();

private:
    void rebuild();
    void addClasses(const project::Scheme& scheme);
    void addScale(const project::Scheme& scheme);
    QPushButton* addCommand(int command, const QString& title);
    void showAnswer();

    Desk& desk_;
    const DeskKeys& keys_;
    QVBoxLayout* schemes_;
    QWidget* schemesHolder_ = nullptr;
    QLineEdit* comment_;
    QPushButton* unsure_;
    std::map<uint32_t, QPushButton*> flags_;
    std::map<project::Id, QPushButton*> classes_;
    std::map<std::pair<project::Id, int>, QAbstractButton*> ratings_;
    std::map<project::Id, QLabel*> scaleTitles_;
    std::optional<project::Id> awaited_;
};

}  // namespace sigwavnet::studio
