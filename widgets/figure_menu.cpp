#include "widgets/figure_menu.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include "core/base/files.h"

namespace sigwavnet::widgets {
namespace {

struct Words {
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

void save(QWidget* owner, const Figure& figure, const QString& filter, const QString& ending) {
    const QString proposed = figure.name + ending;
    QString path = QFileDialog::getSaveFileName(owner, Words::tr("Save figure"), proposed, filter);
    if (path.isEmpty()) return;
    if (QFileInfo(path).suffix().isEmpty()) path += ending;
    if (const Status saved = saveFigure(figure, path); !saved)
        QMessageBox::warning(owner, Words::tr("The figure was not saved"), sentence(saved.error()));
}

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

void addFigureActions(QMenu& menu, QWidget* owner, std::function<Figure()> figure) {
    const Figure now = figure();
    if (now.paint) {
        menu.addAction(Words::tr("Copy picture"), owner,
                       [figure] { QApplication::clipboard()->setImage(figureImage(figure())); });
        menu.addAction(Words::tr("Save picture …"), owner, [owner, figure] {
            save(owner, figure(), Words::tr("Pictures (*.png *.svg *.pdf)"), QStringLiteral(".svg"));
        });
    }
    if (now.csv) {
        menu.addAction(Words::tr("Copy data"), owner,
                       [figure] { QApplication::clipboard()->setText(figure().csv()); });
        menu.addAction(Words::tr("Save data …"), owner, [owner, figure] {
            save(owner, figure(), Words::tr("Comma-separated values (*.csv)"), QStringLiteral(".csv"));
        });
    }
}

}  // namespace sigwavnet::widgets
