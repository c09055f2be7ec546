#include "widgets/figure_menu.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <optional>

#include "core/base/files.h"

namespace sigwavnet::widgets {
namespace {

struct MenuWords {
    Q_DECLARE_TR_FUNCTIONS(FigureMenu)
};

// Core's sentences are translated in the context "core".
QString sentence(const Error& error) {
    const std::string format =
        QCoreApplication::translate("core", error.message.format().c_str()).toStdString();
    return QString::fromStdString(Message::fill(format, error.message.args()));
}

QByteArray png(const Figure& figure) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    figureImage(figure).save(&buffer, "PNG");
    return buffer.data();
}

QByteArray svg(const Figure& figure) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(figure.size.toSize());
    generator.setViewBox(QRectF(QPointF(), figure.size));
    generator.setTitle(figure.name);
    QPainter painter(&generator);
    figure.paint(painter, figure.size);
    painter.end();
    return buffer.data();
}

QByteArray pdf(const Figure& figure) {
    constexpr double kPointsPerPixel = 72.0 / 96.0;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(figure.name);
    writer.setPageSize(QPageSize(figure.size * kPointsPerPixel, QPageSize::Point));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(96);  // a dot is a logical pixel, and fonts keep their proportion
    QPainter painter(&writer);
    figure.paint(painter, figure.size);
    painter.end();
    return buffer.data();
}

void warn(QWidget* owner, const Error& error) {
    if (error.kind == ErrorKind::Cancelled) return;
    QMessageBox::warning(owner, MenuWords::tr("The figure was not saved"), sentence(error));
}

// Empty: the person thought better of it.
QString askPath(QWidget* owner, const Figure& figure, const QString& filter, const QString& ending) {
    QString name = figure.name;
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    QString path = QFileDialog::getSaveFileName(owner, MenuWords::tr("Save figure"), name + ending, filter);
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty()) path += ending;
    return path;
}

void save(QWidget* owner, const Figure& figure, const QString& filter, const QString& ending) {
    const QString path = askPath(owner, figure, filter, ending);
    if (path.isEmpty()) return;
    if (const Status saved = saveFigure(figure, path); !saved) warn(owner, saved.error());
}

BackgroundRunner& runner() {
    static BackgroundRunner installed;
    return installed;
}

void run(const QString& title, std::function<Result<QString>(Progress&)> work, QWidget* owner,
         std::function<void(QString)> done) {
    const auto conclude = [owner, done = std::move(done)](Result<QString> result) {
        if (!result) return warn(owner, result.error());
        done(std::move(result).value());
    };
    if (runner()) return runner()(title, std::move(work), owner, conclude);
    SilentProgress progress;
    conclude(work(progress));
}

Result<QString> longText(const Figure& figure, Progress& progress) {
    QString text = figure.longCsv(progress);
    if (progress.cancelled()) return Error(ErrorKind::Cancelled, {}, {CORE_TEXT("Cancelled.")});
    return text;
}

void saveLong(QWidget* owner, const Figure& figure) {
    const QString path =
        askPath(owner, figure, MenuWords::tr("Comma-separated values (*.csv)"), QStringLiteral(".csv"));
    if (path.isEmpty()) return;
    const auto work = [figure, path](Progress& progress) -> Result<QString> {
        SWN_ASSIGN(const QString text, longText(figure, progress));
        const QByteArray bytes = text.toUtf8();
        SWN_TRY(writeFileAtomically(std::filesystem::path(path.toStdString()),
                                    std::string_view(bytes.constData(), size_t(bytes.size()))));
        return path;
    };
    run(MenuWords::tr("Saving %1").arg(QFileInfo(path).fileName()), work, owner, [](const QString&) {});
}

void copyLong(QWidget* owner, const Figure& figure) {
    run(
        MenuWords::tr("Copying the data"),
        [figure](Progress& progress) { return longText(figure, progress); }, owner,
        [](const QString& text) { QApplication::clipboard()->setText(text); });
}

enum class What { CopyPicture, SavePicture, CopyData, SaveData };

struct Export {
    What what;
    const char* words;
    QKeyCombination keys;
};

// In the order of the menu.
constexpr Export kExports[] = {
    {What::CopyPicture, QT_TRANSLATE_NOOP("FigureMenu", "Copy picture"), Qt::CTRL | Qt::Key_C},
    {What::SavePicture, QT_TRANSLATE_NOOP("FigureMenu", "Save picture …"), Qt::CTRL | Qt::Key_S},
    {What::CopyData, QT_TRANSLATE_NOOP("FigureMenu", "Copy data"), Qt::CTRL | Qt::SHIFT | Qt::Key_C},
    {What::SaveData, QT_TRANSLATE_NOOP("FigureMenu", "Save data …"), Qt::CTRL | Qt::SHIFT | Qt::Key_S},
};

bool offers(const Figure& figure, What what) {
    const bool picture = what == What::CopyPicture || what == What::SavePicture;
    return picture ? bool(figure.paint) : figure.csv || figure.longCsv;
}

void hand(QWidget* owner, const Figure& figure, What what) {
    const bool whole = bool(figure.csv);
    switch (what) {
        case What::CopyPicture:
            return QApplication::clipboard()->setImage(figureImage(figure));
        case What::SavePicture:
            return save(owner, figure, MenuWords::tr("Pictures (*.png *.svg *.pdf)"), QStringLiteral(".svg"));
        case What::CopyData:
            return whole ? QApplication::clipboard()->setText(figure.csv()) : copyLong(owner, figure);
        case What::SaveData:
            return whole ? save(owner, figure, MenuWords::tr("Comma-separated values (*.csv)"),
                                QStringLiteral(".csv"))
                         : saveLong(owner, figure);
    }
}

// The menu and the keys of one widget.
class FigureKeys : public QObject {
public:
    FigureKeys(QWidget* widget, std::function<Figure()> figure, std::function<void(QMenu&)> extras)
        : QObject(widget), widget_(widget), figure_(std::move(figure)), extras_(std::move(extras)) {}

    bool eventFilter(QObject*, QEvent* event) override {
        switch (event->type()) {
            case QEvent::ContextMenu:
                showMenu(*static_cast<QContextMenuEvent*>(event));
                return true;
            case QEvent::ShortcutOverride:  // these keys are the figure's, whatever the window does with them
                if (exportOf(*static_cast<QKeyEvent*>(event))) event->accept();
                return false;
            case QEvent::KeyPress:
                if (const auto what = exportOf(*static_cast<QKeyEvent*>(event))) {
                    hand(widget_, figure_(), *what);
                    return true;
                }
                return false;
            default:
                return false;
        }
    }

private:
    std::optional<What> exportOf(const QKeyEvent& event) const {
        for (const Export& way : kExports)
            if (event.keyCombination() == way.keys) {
                const Figure figure = figure_();
                return offers(figure, way.what) ? std::optional(way.what) : std::nullopt;
            }
        return std::nullopt;
    }

    void showMenu(const QContextMenuEvent& event) {
        auto* menu = new QMenu(widget_);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        if (extras_) extras_(*menu);
        if (!menu->isEmpty()) menu->addSeparator();
        addFigureActions(*menu, widget_, figure_);
        if (menu->isEmpty()) return menu->deleteLater();
        const bool byKey = event.reason() == QContextMenuEvent::Keyboard;
        menu->popup(byKey ? widget_->mapToGlobal(widget_->rect().center()) : event.globalPos());
    }

    QWidget* widget_;
    std::function<Figure()> figure_;
    std::function<void(QMenu&)> extras_;
};

}  // namespace

QImage figureImage(const Figure& figure, double scale) {
    QImage image((figure.size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    figure.paint(painter, figure.size);
    return image;
}

Status saveFigure(const Figure& figure, const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (ending == QLatin1String("png") && figure.paint)
        bytes = png(figure);
    else if (ending == QLatin1String("svg") && figure.paint)
        bytes = svg(figure);
    else if (ending == QLatin1String("pdf") && figure.paint)
        bytes = pdf(figure);
    else if (ending == QLatin1String("csv") && figure.csv)
        bytes = figure.csv().toUtf8();
    else
        return Error(ErrorKind::Unsupported, path.toStdString(),
                     {CORE_TEXT("A figure can be saved as .png, .svg, .pdf or .csv, not as \"%1\". Choose "
                                "one of these endings."),
                      {ending.toStdString()}});
    return writeFileAtomically(std::filesystem::path(path.toStdString()),
                               std::string_view(bytes.constData(), size_t(bytes.size())));
}

void setBackgroundRunner(BackgroundRunner installed) {
    runner() = std::move(installed);
}

void addFigureActions(QMenu& menu, QWidget* owner, std::function<Figure()> figure) {
    const Figure now = figure();
    for (const Export& way : kExports) {
        if (!offers(now, way.what)) continue;
        QAction* action = menu.addAction(MenuWords::tr(way.words), owner,
                                         [owner, figure, what = way.what] { hand(owner, figure(), what); });
        action->setShortcut(way.keys);  // shown beside the words; FigureKeys acts on it
        action->setShortcutVisibleInContextMenu(true);
        action->setShortcutContext(Qt::WidgetShortcut);
    }
}

void offerFigure(QWidget* widget, std::function<Figure()> figure, std::function<void(QMenu&)> extras) {
    auto* keys = new FigureKeys(widget, std::move(figure), std::move(extras));
    widget->installEventFilter(keys);
    // Events of the mouse go to the viewport of a scroll area.
    if (auto* area = qobject_cast<QAbstractScrollArea*>(widget)) area->viewport()->installEventFilter(keys);
}

}  // namespace sigwavnet::widgets
