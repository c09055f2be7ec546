// Colours and fonts of every window and painter: a calm neutral ground, one accent, colour-blind safe classes.
//
// Painters never name a colour themselves: they ask theme(palette()) and so follow light and dark at once.
// GUI thread, except for reading a Theme, which is a plain value.
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>

class QApplication;
class QLabel;
class QWidget;

namespace sigwavnet::widgets {

struct Theme {
    bool dark = false;
    QColor window;      // the ground
    QColor base;        // plots, tables, fields
    QColor raised;      // rail, headers, cards on the ground
    QColor text;
    QColor muted;       // secondary text, units, tick labels
    QColor axis;        // thin axes and frames
    QColor grid;        // lines behind data
    QColor accent;      // the one accent: selection, focus, learned curves, progress
    QColor accentSoft;  // accent as a ground (hovered row, selected range)
    QColor onAccent;    // text on the accent
    QColor initial;     // "before training", beside the accent
    QColor second;      // the second series beside the accent (validation, approximation …)
    QColor playhead;    // cursor of playback
    QColor error;       // failures, leaks
    QColor warning;     // suspicious
    QColor ok;          // finished, good

    // The colour of class `index`: Okabe-Ito's set, tuned to the ground, lighter or darker after the seventh. Never the only
    // mark of a class: names stand beside it.
    QColor classColour(int index) const;
    // The colour of decomposition level `level` of `levels`: an even walk through a perceptually uniform map.
    QColor levelColour(int level, int levels) const;

    static const Theme& light();
    static const Theme& darkened();
};

// The theme that belongs to a palette: dark when its text is light.
const Theme& theme(const QPalette& palette);

QPalette paletteOf(const Theme& theme);

enum class Scheme { System, Light, Dark };
// What the desktop asks for: its palette as the platform gave it at start, or the GTK/freedesktop hint.
bool systemIsDark();
// Sets palette and style sheet of the whole program; open windows follow.
void applyScheme(QApplication& application, Scheme scheme);

// `base` with figures of equal width, so that columns of numbers align.
QFont tabularFont(const QFont& base);
// A heading above a group: `base`, heavier and a little larger.
QFont headingFont(const QFont& base);
QFont strongFont(QFont base);
// Labels of axes: figures of equal width, a tenth smaller.
QFont axisFont(QFont base);
QLabel* headingLabel(const QString& text, QWidget* parent = nullptr);

// An SVG of resources/icons (":/icons/NAME.svg"), its strokes in `colour`; sharp at any pixel ratio.
QIcon lineIcon(const QString& name, const QColor& colour);

}  // namespace sigwavnet::widgets
