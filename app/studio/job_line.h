// The line at the bottom of the window: what runs, how far it is, how long it takes, and where things are computed.
#pragma once

#include <QFrame>
#include <QString>

#include <vector>

#include "app/studio/job.h"
#include "core/model/device.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QToolButton;

namespace sigwavnet::studio {

class JobList;
class Session;

class JobLine : public QFrame {
    Q_OBJECT
public:
    JobLine(Session& session, QWidget* parent = nullptr);

    void setDevices(const std::vector<DeviceInfo>& devices);
    void toggleList();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void update();
    void updateIcons();
    QString lastWord() const;
    Job* shown() const;  // the running job that was started last

    Session& session_;
    QToolButton* list_;
    QLabel* text_;
    QProgressBar* bar_;
    QLabel* left_;
    QToolButton* cancel_;
    QComboBox* device_;
    JobList* popup_;
};

}  // namespace sigwavnet::studio
