// One lane of a stack: its name and scale at the left, its picture over the shared time axis, the value under
// the cursor at the right. Paints only what is already drawn: pictures come from the LaneRenderer.
#pragma once

#include <QWidget>

#include <optional>

#include "widgets/figure_menu.h"
#include "widgets/lane_content.h"
#include "widgets/lane_renderer.h"
#include "widgets/time_gestures.h"

namespace sigwavnet::widgets {

struct LaneSpec {
    QString id;        // stable, for settings
    QString title;     // translated
    QString subtitle;  // unit or caption
    QString group;     // lanes of one kind, shown and hidden together
    int height = 56;   // of the plot, logical pixels
    bool hiddenAtFirst = false;  // until somebody asks for it
};

// Widths beside the plot, the same for all lanes of a stack so that their plots stand over each other.
struct LaneMargins {
    int left = 0;
    int right = 0;
    bool narrow = false;  // names and values stand on the plots: there is no room beside them

    static LaneMargins forWidth(int width, const QFont& font);
};

class LaneView : public QWidget {
    Q_OBJECT
public:
    // `number` names this lane to the renderer; both references outlive the view.
    LaneView(const LaneSpec& spec, int number, TimeAxis& axis, LaneRenderer& renderer,
             QWidget* parent = nullptr);
    ~LaneView() override;

    const LaneSpec& spec() const { return spec_; }
    void setSpec(const LaneSpec& spec);
    int number() const { return number_; }
    // Of the plot; the spec's until it is set. Clamped to what can be read and drawn.
    void setPlotHeight(int height);
    int plotHeight() const { return height_; }

    // Null: still being computed. The old picture stays, stretched, until the new one is there.
    void setContent(LaneContentPtr content);
    // Says in the lane why there is nothing to see.
    void setMessage(const QString& message);
    const LaneContentPtr& content() const { return content_; }

    void setMargins(const LaneMargins& margins);
    void setCurrent(bool current);  // the lane that keys act on
    TimeScale scale() const;
    QRect plot() const;  // where the time axis lies, in this widget
    // A picture arrived for this lane.
    void showPicture(const QImage& image, const LaneRequest& request);
    // The picture on the screen and what it shows; null before the first.
    const QImage& picture() const { return picture_; }
    const LaneRequest& pictured() const { return pictured_; }
    // The values at the cursor in words, for the screen and for screen readers.
    QStringList readout() const;

    QSize sizeHint() const override;
    // Hide this lane, show the whole recording, copy and save its picture and its data.
    void showMenu(QPoint global);
    void addMenuEntries(QMenu& menu);  // the first two of these
    Figure figure() const;             // as shown; without a picture while there is no content

Q_SIGNALS:
    void pressed();
    void hideRequested();
    // The lane's name was dragged: it should stand where `y` [in the parent] is.
    void moveRequested(int y);
    // The line below the lane was dragged.
    void heightRequested(int height);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    // What a press outside the plot holds.
    enum class Grip { None, Name, Edge };
    Grip gripAt(QPointF place) const;
    bool moveGrip(QMouseEvent* event);
    void updateCursor(QPointF place);
    LaneRequest wanted() const;
    void refresh();
    void paintFigure(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    void paintPicture(QPainter& painter) const;
    void paintOverlays(QPainter& painter) const;
    void paintReadout(QPainter& painter) const;
    void paintWordsOnPlot(QPainter& painter) const;

    LaneSpec spec_;
    int number_;
    TimeAxis& axis_;
    LaneRenderer& renderer_;
    LaneMargins margins_;
    LaneContentPtr content_;
    QString message_;
    QImage picture_;
    LaneRequest pictured_;
    bool outdated_ = false;  // the picture shows earlier content
    std::optional<LaneRequest> requested_;
    std::optional<double> hoverPlace_;  // 0 bottom … 1 top
    bool current_ = false;
    int height_ = 0;
    TimeDrag drag_;
    Grip grip_ = Grip::None;
    bool moving_ = false;  // a grip that was pressed has left its place
    QPointF gripPlace_;      // where
    int pressedHeight_ = 0;
};

}  // namespace sigwavnet::widgets
