// The presets to choose from, each with what it would cost on the open corpus and this machine.
#pragma once

#include <QComboBox>

#include <vector>

namespace sigwavnet::studio {

class PresetBox : public QComboBox {
    Q_OBJECT
public:
    explicit PresetBox(QWidget* parent = nullptr);

    QString preset() const { return currentData().toString(); }  // its name: "small"
    void setPreset(const QString& name);
    // In the order of presets(), a line each: "42 118 parameters · about 6 s an epoch".
    void setCosts(const QStringList& costs);
};

}  // namespace sigwavnet::studio
