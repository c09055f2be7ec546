// What is remembered between starts (QSettings). GUI thread only.
#pragma once

#include <QString>
#include <QStringList>

#include "widgets/theme.h"

namespace sigwavnet::studio::settings {

widgets::Scheme scheme();
void setScheme(widgets::Scheme scheme);

QString language();  // "en", "fr"; empty: the system's
void setLanguage(const QString& code);

QString runsFolder();  // where trainings are written
void setRunsFolder(const QString& folder);

QString device();  // Device::parse's text
void setDevice(const QString& id);

QString annotator();  // who labels here; empty: nobody did yet
void setAnnotator(const QString& name);

// Paths opened last, newest first; kind is "corpus" "model" "recording" "project" "study"
// "search".
QStringList recent(const QString& kind);
void addRecent(const QString& kind, const QString& path);
void clearRecent();

// Runs that a person does not want to be offered for resuming any more; kept to the latest few.
bool resumeDismissed(const QString& folder);
void dismissResume(const QString& folder);

// True until the demo project was offered once.
bool firstStart();
void setStarted();

}  // namespace sigwavnet::studio::settings
