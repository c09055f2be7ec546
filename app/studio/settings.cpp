#include "app/studio/settings.h"

#include <QSettings>

#include "app/studio/paths.h"

namespace sigwavnet::studio::settings {

namespace {

constexpr int kRecent = 8;
constexpr int kRememberedDismissals = 50;
const QString kDismissed = QStringLiteral("dismissedRuns");

QString recentKey(const QString& kind) {
    return QStringLiteral("recent/") + kind;
}

}  // namespace

widgets::Scheme scheme() {
    const QString name = QSettings().value(QStringLiteral("theme")).toString();
    if (name == QLatin1String("light")) return widgets::Scheme::Light;
    if (name == QLatin1String("dark")) return widgets::Scheme::Dark;
    return widgets::Scheme::System;
}

void setScheme(widgets::Scheme scheme) {
    const char* names[] = {"system", "light", "dark"};
    QSettings().setValue(QStringLiteral("theme"), QLatin1String(names[int(scheme)]));
}

QString language() {
    return QSettings().value(QStringLiteral("language")).toString();
}

void setLanguage(const QString& code) {
    QSettings().setValue(QStringLiteral("language"), code);
}

QString runsFolder() {
    const QString folder = QSettings().value(QStringLiteral("runsFolder")).toString();
    return folder.isEmpty() ? defaultRunsFolder() : folder;
}

void setRunsFolder(const QString& folder) {
    QSettings().setValue(QStringLiteral("runsFolder"), folder);
}

QString device() {
    return QSettings().value(QStringLiteral("device"), QStringLiteral("auto")).toString();
}

void setDevice(const QString& id) {
    QSettings().setValue(QStringLiteral("device"), id);
}

QString annotator() {
    return QSettings().value(QStringLiteral("annotate/annotator")).toString();
}

void setAnnotator(const QString& name) {
    QSettings().setValue(QStringLiteral("annotate/annotator"), name);
}

QStringList recent(const QString& kind) {
    return QSettings().value(recentKey(kind)).toStringList();
}

void addRecent(const QString& kind, const QString& path) {
    QStringList paths = recent(kind);
    paths.removeAll(path);
    paths.prepend(path);
    while (paths.size() > kRecent) paths.removeLast();
    QSettings().setValue(recentKey(kind), paths);
}

void clearRecent() {
    QSettings().remove(QStringLiteral("recent"));
}

bool resumeDismissed(const QString& folder) {
    return QSettings().value(kDismissed).toStringList().contains(folder);
}

void dismissResume(const QString& folder) {
    QStringList folders = QSettings().value(kDismissed).toStringList();
    folders.removeAll(folder);
    folders.prepend(folder);
    while (folders.size() > kRememberedDismissals) folders.removeLast();
    QSettings().setValue(kDismissed, folders);
}

bool firstStart() {
    return !QSettings().value(QStringLiteral("started"), false).toBool();
}

void setStarted() {
    QSettings().setValue(QStringLiteral("started"), true);
}

}  // namespace sigwavnet::studio::settings
