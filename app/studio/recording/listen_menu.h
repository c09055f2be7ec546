// The menu of what is heard on the Recording page: the recording, what the network keeps of it, or one level alone.
#pragma once

#include <QObject>

#include "app/studio/recording/kept_lanes.h"

namespace sigwavnet::studio {

class Player;
class TransportBar;

class ListenMenu : public QObject {
    Q_OBJECT
public:
    // All outlive this. Fills the bar's menu whenever it opens.
    ListenMenu(TransportBar& bar, Player& player, KeptLanes& kept, QObject* parent = nullptr);

    // Another recording or model: the recording itself is heard, and `levels` can be chosen (0: no wavelets).
    void reset(int levels, SampleRate rate);

Q_SIGNALS:
    void refused(const QString& reason);  // the recording itself is heard again

private:
    void fill();
    void listenToRecording();
    void listen(int only);
    QString titleOf(int only) const;

    TransportBar& bar_;
    Player& player_;
    KeptLanes& kept_;
    int levels_ = 0;
    SampleRate rate_;
    bool recording_ = true;  // the recording itself is heard
    int only_ = -1;
};

}  // namespace sigwavnet::studio
