// What the Studio's tests share: settings of their own, and a corpus folder that a tiny network learns.
#pragma once

#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "app/studio/paths.h"
#include "core/training/config.h"
#include "tests/support/tone_corpus.h"

namespace sigwavnet::test {

// Settings and program data of a person are neither read nor written.
inline void useOwnSettings(const QTemporaryDir& folder) {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("sigwavnet"));
    QCoreApplication::setApplicationName(QStringLiteral("sigwavnet-studio-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QSettings().clear();
}

// A folder a class with `perClass` tones of 2 kHz each; opened by the importer "folders".
inline QString makeToneFolders(const QString& path, int classes, int perClass) {
    for (int c = 0; c < classes; ++c) {
        const auto folder = studio::toPath(path) / ("tone" + std::to_string(c));
        std::filesystem::create_directories(folder);
        for (int i = 0; i < perClass; ++i) {
            const auto samples =
                tone(60.0 * (c + 1) * (c + 1), 0.30 + 0.03 * (i % 7), uint64_t(1000 + 100 * c + i));
            if (!writeWav(folder / (std::to_string(100 + i) + ".wav"), samples, kToneRate)) return {};
        }
    }
    return path;
}

// A network for those tones: seconds, not minutes.
inline TrainingConfig toneConfig(int epochs) {
    TrainingConfig config;
    config.network.channels = 8;
    config.network.hidden = 8;
    config.network.layers = 1;
    config.network.levels = 2;
    config.network.wavelet = "db2";
    config.network.mode = KernelMode::PerLayer;
    config.preparation.rate = kToneRate;
    config.epochs = epochs;
    config.batchSize = 8;
    config.learningRate = 5e-3;
    return config;
}

}  // namespace sigwavnet::test
