// The program: one session, one window, the language and the theme in force.
#pragma once

#include <QObject>
#include <QPointer>

#include <memory>

#include "app/studio/arguments.h"
#include "app/studio/background.h"
#include "app/studio/languages.h"
#include "app/studio/session.h"
#include "core/model/device.h"

namespace sigwavnet::studio {

class MainWindow;
class Tour;

class Studio : public QObject {
    Q_OBJECT
public:
    explicit Studio(const Arguments& arguments);
    ~Studio() override;

    Session& session() { return session_; }
    MainWindow& window() { return *window_; }

    // Shows the window and opens what was asked for, the demo project at the first start, or begins the tour.
    void start();

    void setLanguage(const QString& code);  // builds the window anew; what is open and what runs stays
    void setScheme(widgets::Scheme scheme);

private:
    struct Machine {
        std::vector<DeviceInfo> devices;
        TorchInfo torch;
    };
    void buildWindow();
    void lookAtMachine();
    void showMachine();
    void openDemo();
    void offerResume();
    void returnFromBackground(const QStringList& paths);
    void endBackground();
    void remember();

    Arguments arguments_;
    LanguageSwitch language_;
    Session session_;
    Background background_;
    std::unique_ptr<MainWindow> window_;
    std::unique_ptr<Tour> tour_;
    std::shared_ptr<const Machine> machine_;
};

}  // namespace sigwavnet::studio
