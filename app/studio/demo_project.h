// The project that needs no file of the user's: a synthesised corpus and, when one is shipped, a model trained on it.
#pragma once

#include <QString>

#include <functional>

namespace sigwavnet::studio {

class Session;

// True when the program carries a trained demo model (:/demo/demo.safetensors).
bool hasDemoModel();

// Makes the demo corpus in `folder` (a job; a second time it is only opened), then opens it, one of its recordings and the
// model. `ready` is called on the GUI thread when all are being opened, with the sentence of what failed, or an empty one.
void openDemoProject(Session& session, const QString& folder, std::function<void(const QString&)> ready = {});

QString demoFolder();

}  // namespace sigwavnet::studio
