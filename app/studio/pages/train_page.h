// The Train page: presets and options at the left with what they cost, the run at the right.
#pragma once

#include "app/studio/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace sigwavnet::studio {

class Notice;
class OptionForm;
class RunView;

class TrainPage : public Page {
    Q_OBJECT
public:
    TrainPage(Session& session, QWidget* parent);

    QString id() const override { return QStringLiteral("train"); }
    QString title() const override { return tr("Train"); }
    QString icon() const override { return QStringLiteral("train"); }

    OptionForm& form() { return *form_; }
    // Trains on the open corpus into a fresh folder, or says on the page why it can't.
    void start();

private:
    QWidget* makeOptions();
    void makeCommands();
    bool readWithClassMap();
    void takeSplit();     // the session's into the form
    void takeCorpus();    // the class map that the open corpus was read with
    void formChanged();
    void showCost();
    void updateState();
    void saveConfig();
    void loadConfig();

    OptionForm* form_;
    Notice* notice_;
    QLabel* cost_;
    QLabel* problem_;
    QPushButton* start_;
    QPushButton* stop_;
    QStackedWidget* right_;
    RunView* run_;
    bool startWhenRead_ = false;  // the corpus is being read with another class map
};

}  // namespace sigwavnet::studio
