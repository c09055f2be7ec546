// --tour: walks through every page with real content, saves a picture of each, and leaves.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTemporaryDir>
#include <QTimer>

#include <deque>
#include <functional>

#include "app/studio/arguments.h"

namespace sigwavnet::studio {

class MainWindow;
class Session;

// Ends the program: status 0 when every picture is saved, 1 with a sentence on standard error otherwise.
class Tour : public QObject {
    Q_OBJECT
public:
    Tour(Session& session, MainWindow& window, const Arguments& arguments);
    ~Tour() override;

private:
    struct Step {
        std::function<void()> begin;
        std::function<void()> end = {};  // when everything is quiet
    };
    void plan();
    void openThings();
    void train();
    void openTrained();
    void visit(const QString& page);
    void save(const QString& page);
    bool quiet() const;
    void proceed();
    void fail(const QString& sentence);

    Session& session_;
    MainWindow& window_;
    Arguments arguments_;
    QTemporaryDir scratch_;
    std::deque<Step> steps_;
    std::function<void()> end_;
    QTimer poll_;
    QElapsedTimer waited_;
    int quietPolls_ = 0;
    int pictures_ = 0;
};

}  // namespace sigwavnet::studio
