#include "app/studio/annotate/desk_keys.h"

#include <QAction>
#include <QKeyEvent>
#include <QSettings>

#include <algorithm>

namespace sigwavnet::studio {

namespace {

QString settingOf(DeskCommand command) {
    return QStringLiteral("annotate/keys/%1").arg(QLatin1String(deskCommands()[size_t(command)].name));
}

bool matches(const std::string& text, const QKeySequence& key) {
    return !text.empty() && QKeySequence::fromString(QString::fromStdString(text), QKeySequence::PortableText) == key;
}

}  // namespace

const std::array<DeskCommandInfo, 24>& deskCommands() {
    using C = DeskCommand;
    static const std::array<DeskCommandInfo, 24> commands{{
        {C::Play, "play", "Space", QT_TRANSLATE_NOOP("sigwavnet::studio::DeskKeys", "Play or pause")},
        {C::Again, "again", "R", QT_TRANSLATE_NOOP("sigwavnet::studio::DeskKeys", "Play from the beginning")},
        {C::Loop, "loop", "L", QT_TRANSLATE_NOOP("sigwavnet::studio::DeskKeys", "Repeat while playing")},
        {C::Slower, "slower", ",", QT_TRANSLATE_NOOP("sigwavnet::studio::DeskKeys", "Slower")},
        {C::Faster, "faster", ".", QT_TRANSLATE_NOOP("sigwavnet::studio::DeskKeys", "Faster")},
        {C::Next, "next", "Return", QT_TRANSLATE_NOOP("sigwavnet::studio::DeskKeys", "Next clip")},
        {C::Previous, "previous", "Backspace", QT_TRANSLATE_NOOP("sigwavnet::studio::DeskKeys", "Previous clip")},
        {C::NextUnlabelled, "next-unlabelled", "G",
         QT_TRANSLATE_NOOP("sigwavnet::studio::DeskKeys", "Go to the next unlabelled clip")},
        {C::Search, "search", "/", QT_TRANSLATE_NOOP("sigwavnet::studio::DeskKeys", "Search and filter the queue")},
        {C::Refresh, "refresh", "F5", QT_TRANSLATE_NOOP("sigwavnet::studio::DeskKeys", "Order and filter the queue anew")},
        {C::Accept, "accept", "S", QT_TRANSLATE_NOOP("sigwavnet::studio::DeskKeys", "Take the model's suggestion")},
        {C::Unsure, "unsure", "U", QT_TRANSLATE_NOOP("sigwavnet::studio::DeskKeys", "Unsure")},
        {C::Noise, "noise", "N", QT_TRANSLATE_NOOP("sigwavnet::studio::DeskKeys", "Flag: noise")},
        {C::Overlap, "overlap", "O", QT_TRANSLATE_NOOP("sigwavnet::studio::DeskKeys", "Flag: overlap")},
        {C::WrongLanguage, "wrong-language", "W", QT_TRANSLATE_NOOP("sigwavnet::studio::DeskKeys", "Flag: wrong language")},
        {C::Broken, "broken", "B", QT_TRANSLATE_NOOP("sigwavnet::studio::DeskKeys", "Flag: broken")},
        {C::Comment, "comment", "C", QT_TRANSLATE_NOOP("sigwavnet::studio::DeskKeys", "Write a comment")},
        {C::Clear, "clear", "Del", QT_TRANSLATE_NOOP("sigwavnet::studio::DeskKeys", "Take the label back")},
        {C::Blind, "blind", "H", QT_TRANSLATE_NOOP("sigwavnet::studio::DeskKeys", "Hide or show the model's suggestions")},
        {C::SegmentBegin, "segment-begin", "[",
         QT_TRANSLATE_NOOP("sigwavnet::studio::DeskKeys", "A segment begins at the playhead")},
        {C::SegmentEnd, "segment-end", "]", QT_TRANSLATE_NOOP("sigwavnet::studio::DeskKeys", "The segment ends at the playhead")},
        {C::AddSegment, "add-segment", "M", QT_TRANSLATE_NOOP("sigwavnet::studio::DeskKeys", "Make the selection a segment")},
        {C::RemoveSegment, "remove-segment", "Shift+Del",
         QT_TRANSLATE_NOOP("sigwavnet::studio::DeskKeys", "Remove this segment")},
        {C::Help, "help", "F1", QT_TRANSLATE_NOOP("sigwavnet::studio::DeskKeys", "Keys of the desk")},
    }};
    return commands;
}

QString commandTitle(DeskCommand command) {
    return DeskKeys::tr(deskCommands()[size_t(command)].title);
}

DeskKeys::DeskKeys(QObject* parent) : QObject(parent) {}

QKeySequence DeskKeys::keyOf(DeskCommand command) const {
    const QString fallback = QLatin1String(deskCommands()[size_t(command)].key);
    return QKeySequence::fromString(QSettings().value(settingOf(command), fallback).toString(), QKeySequence::PortableText);
}

std::optional<DeskCommand> DeskKeys::commandOf(const QKeySequence& key) const {
    if (key.isEmpty()) return std::nullopt;
    for (const DeskCommandInfo& info : deskCommands())
        if (keyOf(info.command) == key) return info.command;
    return std::nullopt;
}

QString DeskKeys::collision(const QKeySequence& key, std::optional<DeskCommand> own,
                            const std::vector<project::Scheme>& schemes, const QList<QAction*>& actions) const {
    if (key.isEmpty()) return {};
    const QString word = key.toString(QKeySequence::NativeText);
    const auto taken = commandOf(key);
    if (taken && taken != own) return tr("%1 is the key of “%2” already.").arg(word, commandTitle(*taken));
    for (const project::Scheme& scheme : schemes) {
        for (const project::ClassEntry& entry : scheme.classes)
            if (matches(entry.key, key))
                return tr("%1 is the key of the class “%2” already.").arg(word, QString::fromStdString(entry.name));
        if (matches(scheme.key, key))
            return tr("%1 is the key of the scale “%2” already.").arg(word, QString::fromStdString(scheme.name));
    }
    for (QAction* action : actions)
        if (action->shortcuts().contains(key))
            return tr("%1 is the key of the menu's “%2” already.")
                .arg(word, action->text().remove(QLatin1Char('&')));
    return {};
}

void DeskKeys::bind(DeskCommand command, const QKeySequence& key) {
    QSettings().setValue(settingOf(command), key.toString(QKeySequence::PortableText));
    Q_EMIT changed();
}

void DeskKeys::restoreDefaults() {
    QSettings().remove(QStringLiteral("annotate/keys"));
    Q_EMIT changed();
}

QKeySequence DeskKeys::sequenceOf(const QKeyEvent& event) {
    const int key = event.key() == Qt::Key_Enter ? Qt::Key_Return : event.key();
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    // What only Shift brings about ("?", on French keyboards the digits) is named without it.
    const bool letter = key >= Qt::Key_A && key <= Qt::Key_Z;
    const bool printable = key > Qt::Key_Space && key < Qt::Key_ydiaeresis;
    if (printable && !letter) modifiers &= ~Qt::ShiftModifier;
    return QKeySequence(QKeyCombination(modifiers, Qt::Key(key)));
}

LabelKey labelKeyOf(const QKeySequence& key, const std::vector<project::Scheme>& schemes) {
    for (const project::Scheme& scheme : schemes) {
        for (const project::ClassEntry& entry : scheme.classes)
            if (matches(entry.key, key)) return {LabelKey::Kind::Class, entry.id};
        if (scheme.kind == project::SchemeKind::Rating && matches(scheme.key, key)) return {LabelKey::Kind::Scale, scheme.id};
    }
    return {};
}

}  // namespace sigwavnet::studio
