#include "widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QIconEngine>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QStyleFactory>
#include <QStyleHints>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

#include "widgets/colour_map.h"

namespace sigwavnet::widgets {

namespace {

Theme makeLight() {
    Theme t;
    t.window = QColor(0xf5f5f3);
    t.base = QColor(0xffffff);
    t.raised = QColor(0xebebe8);
    t.text = QColor(0x1d2124);
    t.muted = QColor(0x656c72);
    t.axis = QColor(0xb9bec3);
    t.grid = QColor(0xe6e8ea);
    t.accent = QColor(0x1f648f);
    t.accentSoft = QColor(0xdce8f1);
    t.onAccent = QColor(0xffffff);
    t.initial = QColor(0x9aa0a6);
    t.second = QColor(0xb5580a);
    t.playhead = QColor(0xb5580a);
    t.error = QColor(0xb3261e);
    t.warning = QColor(0x8f5f00);
    t.ok = QColor(0x2b7a4b);
    return t;
}

Theme makeDark() {
    Theme t;
    t.dark = true;
    t.window = QColor(0x1c1f22);
    t.base = QColor(0x15181a);
    t.raised = QColor(0x25292c);
    t.text = QColor(0xe4e6e8);
    t.muted = QColor(0x9aa2a9);
    t.axis = QColor(0x4a5157);
    t.grid = QColor(0x2a2f33);
    t.accent = QColor(0x6db5e2);
    t.accentSoft = QColor(0x1f3646);
    t.onAccent = QColor(0x0d1518);
    t.initial = QColor(0x767e85);
    t.second = QColor(0xf0a35e);
    t.playhead = QColor(0xf0a35e);
    t.error = QColor(0xff8a80);
    t.warning = QColor(0xe8b84a);
    t.ok = QColor(0x74c893);
    return t;
}

// Okabe and Ito's colours; the yellow is darkened on a light ground, where it would vanish.
constexpr std::array<QRgb, 7> kClassesOnLight = {0xff0072b2, 0xffd55e00, 0xff009e73, 0xffcc79a7,
                                                 0xffe69f00, 0xff56b4e9, 0xffa89b00};
constexpr std::array<QRgb, 7> kClassesOnDark = {0xff3fa0dc, 0xffe8752a, 0xff2fbf97, 0xffd98fb8,
                                                0xfff0b13a, 0xff86ccf2, 0xfff0e442};

// Viridis between its very dark and very light ends, which would vanish on one of the grounds.
constexpr std::array<QRgb, 7> kLevels = {0xff440154, 0xff443983, 0xff31688e, 0xff21918c,
                                         0xff35b779, 0xff90d743, 0xfffde725};

// Draws one of our SVGs, whose strokes say "currentColor", in a colour of the theme.
class LineIconEngine final : public QIconEngine {
public:
    LineIconEngine(QByteArray svg, QColor colour) : svg_(std::move(svg)), colour_(colour) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        QByteArray svg = svg_;
        svg.replace("currentColor", colour_.name().toLatin1());
        painter->save();
        if (mode == QIcon::Disabled) painter->setOpacity(0.4);
        QSvgRenderer(svg).render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new LineIconEngine(*this); }

private:
    QByteArray svg_;
    QColor colour_;
};

// The platform's own palette, before the program sets one; read once, at the first call.
const QPalette& platformPalette() {
    static const QPalette palette = QApplication::palette();
    return palette;
}

QString styleSheetOf(const Theme& t) {
    QFile file(QStringLiteral(":/style/studio.qss"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<const char*, QColor> names[] = {
        {"@window", t.window}, {"@base", t.base},     {"@raised", t.raised},     {"@text", t.text},
        {"@muted", t.muted},   {"@axis", t.axis},     {"@grid", t.grid},         {"@accentSoft", t.accentSoft},
        {"@accent", t.accent}, {"@onAccent", t.onAccent}, {"@error", t.error},   {"@warning", t.warning},
        {"@ok", t.ok}};
    for (const auto& [name, colour] : names) sheet.replace(QLatin1String(name), colour.name());
    return sheet;
}

}  // namespace

const Theme& Theme::light() {
    static const Theme theme = makeLight();
    return theme;
}

const Theme& Theme::darkened() {
    static const Theme theme = makeDark();
    return theme;
}

QColor Theme::classColour(int index) const {
    const auto& colours = dark ? kClassesOnDark : kClassesOnLight;
    const int count = int(colours.size());
    const QColor colour(colours[size_t(index % count)]);
    const int round = index / count;  // further classes: the same hues, moved towards the text's colour
    return round == 0 ? colour : mixed(colour, text, std::min(0.25 * round, 0.75));
}

QColor Theme::levelColour(int level, int levels) const {
    const double begin = dark ? 0.25 : 0.05;
    const double end = dark ? 0.98 : 0.80;
    const double share = levels > 1 ? double(level) / (levels - 1) : 0.5;
    const double position = (begin + (end - begin) * share) * (kLevels.size() - 1);
    const auto below = std::min(size_t(position), kLevels.size() - 2);
    return mixed(QColor(kLevels[below]), QColor(kLevels[below + 1]), position - double(below));
}

const Theme& theme(const QPalette& palette) {
    // The text alone decides: a style sheet may make a widget's ground transparent, which reads as black.
    const bool dark = palette.color(QPalette::Text).lightness() > 127;
    return dark ? Theme::darkened() : Theme::light();
}

QPalette paletteOf(const Theme& t) {
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.base);
    p.setColor(QPalette::AlternateBase, mixed(t.base, t.window, 0.6));
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Button, t.raised);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.error);
    p.setColor(QPalette::ToolTipBase, t.raised);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Light, mixed(t.raised, t.base, 0.7));
    p.setColor(QPalette::Midlight, mixed(t.raised, t.base, 0.4));
    p.setColor(QPalette::Mid, t.axis);
    p.setColor(QPalette::Dark, mixed(t.axis, t.text, 0.2));
    p.setColor(QPalette::Shadow, t.dark ? QColor(Qt::black) : t.axis);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, mixed(t.muted, t.window, 0.4));
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.axis);
    return p;
}

bool systemIsDark() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown) return scheme == Qt::ColorScheme::Dark;
#endif
    const QPalette& palette = platformPalette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

void applyScheme(QApplication& application, Scheme scheme) {
    const bool dark = scheme == Scheme::Dark || (scheme == Scheme::System && systemIsDark());
    const Theme& chosen = dark ? Theme::darkened() : Theme::light();
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(paletteOf(chosen));
    // Fusion outlines fields in a darker shade of the window, which a dark one hides: there they get a lighter ground.
    QPalette fields = paletteOf(chosen);
    if (dark) fields.setColor(QPalette::Base, chosen.grid);
    for (const char* widget : {"QLineEdit", "QAbstractSpinBox", "QCheckBox"}) QApplication::setPalette(fields, widget);
    application.setStyleSheet(styleSheetOf(chosen));
}

QFont tabularFont(const QFont& base) {
    const QFontMetricsF metrics(base);
    const qreal width = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit) {
        if (qAbs(metrics.horizontalAdvance(QLatin1Char(digit)) - width) < 0.01) continue;
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPointSizeF(base.pointSizeF() > 0 ? base.pointSizeF() : fixed.pointSizeF());
        return fixed;
    }
    return base;
}

QFont headingFont(const QFont& base) {
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    if (base.pointSizeF() > 0) font.setPointSizeF(base.pointSizeF() * 1.1);
    return font;
}

QFont strongFont(QFont base) {
    base.setWeight(QFont::DemiBold);
    return base;
}

QFont axisFont(QFont base) {
    if (base.pointSizeF() > 0) base.setPointSizeF(base.pointSizeF() * 0.9);
    return tabularFont(base);
}

QLabel* headingLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setFont(headingFont(label->font()));
    return label;
}

QIcon lineIcon(const QString& name, const QColor& colour) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QIcon(new LineIconEngine(file.readAll(), colour));
}

}  // namespace sigwavnet::widgets
