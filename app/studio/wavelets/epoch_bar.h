// A slider through the epochs of a run, and a button that plays them.
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QSlider;
class QToolButton;

namespace sigwavnet::studio {

// The last position is the model itself, whichever epoch it is from. GUI thread.
class EpochBar : public QWidget {
    Q_OBJECT
public:
    explicit EpochBar(QWidget* parent = nullptr);

    // Stands at the model itself then. No epochs: there is nothing to slide through.
    void setEpochs(std::vector<int> epochs);
    // While playing, the next epoch comes only when this says that the last one is shown.
    void setReady(std::function<bool()> ready) { ready_ = std::move(ready); }

    int position() const;  // 0 … epochs; epochs: the model itself
    bool atModel() const { return position() == int(epochs_.size()); }
    bool playing() const { return timer_.isActive(); }
    void setPlaying(bool playing);  // from the start when it stands at the end
    void step(int positions);
    QSlider* slider() const { return slider_; }

Q_SIGNALS:
    void positionChanged(int position);

protected:
    void changeEvent(QEvent* event) override;

private:
    void tick();
    void showPosition();
    void showButton();

    std::vector<int> epochs_;
    std::function<bool()> ready_;
    QTimer timer_;
    QToolButton* play_;
    QSlider* slider_;
    QLabel* label_;
};

}  // namespace sigwavnet::studio
