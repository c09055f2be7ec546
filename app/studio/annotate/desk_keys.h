// The keys of the desk: what each command is bound to, and whether a key is free.
//
// Commands' keys belong to the person (QSettings); keys of classes and scales belong to the project. GUI thread.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <array>
#include <optional>

#include "app/project/values.h"

class QAction;
class QKeyEvent;

namespace sigwavnet::studio {

enum class DeskCommand {
    Play, Again, Loop, Slower, Faster,
    Next, Previous, NextUnlabelled, Search, Refresh,
    Accept, Unsure, Noise, Overlap, WrongLanguage, Broken, Comment, Clear, Blind,
    SegmentBegin, SegmentEnd, AddSegment, RemoveSegment,
    Help,
};

struct DeskCommandInfo {
    DeskCommand command;
    const char* name;   // in the settings
    const char* key;    // QKeySequence's portable text, until a person chooses another
    const char* title;  // DeskKeys::tr()
};
const std::array<DeskCommandInfo, 24>& deskCommands();
QString commandTitle(DeskCommand command);

class DeskKeys : public QObject {
    Q_OBJECT
public:
    explicit DeskKeys(QObject* parent = nullptr);

    QKeySequence keyOf(DeskCommand command) const;
    std::optional<DeskCommand> commandOf(const QKeySequence& key) const;

    // Who has the key already, as a sentence to show; empty: it is free. `schemes` as they are to be; `actions` are the
    // window's, whose shortcuts come first. A command does not collide with itself.
    QString collision(const QKeySequence& key, std::optional<DeskCommand> own, const std::vector<project::Scheme>& schemes,
                      const QList<QAction*>& actions) const;
    // Binds a key that collides with nothing; an empty one unbinds.
    void bind(DeskCommand command, const QKeySequence& key);
    void restoreDefaults();

    // The key as bindings name it: keypad digits are digits, letters don't mind Caps Lock.
    static QKeySequence sequenceOf(const QKeyEvent& event);

Q_SIGNALS:
    void changed();
};

// What a key means on the desk, besides commands.
struct LabelKey {
    enum class Kind { None, Class, Scale } kind = Kind::None;
    project::Id id = 0;  // of the class, or of the rating scheme whose number comes next
};
LabelKey labelKeyOf(const QKeySequence& key, const std::vector<project::Scheme>& schemes);

}  // namespace sigwavnet::studio
