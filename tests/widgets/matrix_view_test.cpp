#include "widgets/matrix_view.h"

#include <QSignalSpy>
#include <QTest>

#include "widgets/theme.h"

using namespace sigwavnet;
using namespace sigwavnet::widgets;

class MatrixViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sharesByRowAndColumn();
    void clickActivatesTheCell();
    void clickBesideTheCellsDoesNothing();
    void keysMoveAndActivate();
    void saysWhatACellMeans();
    void fullerCellsAreDarker();
    void csvHoldsTheCounts();
    void sameClassesKeepTheCurrentCell();
    void namesFitAWideLowMatrix();
    void emptyIsCalm();

private:
    QPoint middleOf(const MatrixCell& cell) const {
        return layoutMatrix(view_->data(), view_->size(), tabularFont(view_->font()))
            .cell(cell)
            .center()
            .toPoint();
    }
    std::unique_ptr<MatrixView> view_;
};

namespace {

MatrixData threeClasses() {
    MatrixData data;
    data.classes = {QStringLiteral("anger"), QStringLiteral("joy, or so"), QStringLiteral("fear")};
    data.counts = Matrix<int64_t>(3, 3);
    data.counts.values = {8, 2, 0, 1, 3, 0, 0, 0, 0};
    return data;
}

}  // namespace

void MatrixViewTest::init() {
    QLocale::setDefault(QLocale::c());
    view_ = std::make_unique<MatrixView>();
    view_->setPalette(paletteOf(Theme::light()));
    view_->resize(500, 400);
    view_->setData(threeClasses());
    view_->show();
    QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
}

void MatrixViewTest::sharesByRowAndColumn() {
    const MatrixData data = threeClasses();
    QCOMPARE(*cellShare(data, {0, 0}, MatrixScale::ByRow), 0.8);
    QCOMPARE(*cellShare(data, {0, 1}, MatrixScale::ByColumn), 0.4);
    QVERIFY(!cellShare(data, {0, 0}, MatrixScale::Counts));
    QVERIFY(!cellShare(data, {2, 0}, MatrixScale::ByRow));     // no clip of fear
    QVERIFY(!cellShare(data, {0, 2}, MatrixScale::ByColumn));  // nothing called fear
}

void MatrixViewTest::clickActivatesTheCell() {
    QSignalSpy activated(view_.get(), &MatrixView::cellActivated);
    QTest::mouseClick(view_.get(), Qt::LeftButton, {}, middleOf({1, 2}));
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.at(0).at(0).toInt(), 1);
    QCOMPARE(activated.at(0).at(1).toInt(), 2);
    QVERIFY(view_->current() == (MatrixCell{1, 2}));
}

void MatrixViewTest::clickBesideTheCellsDoesNothing() {
    QSignalSpy activated(view_.get(), &MatrixView::cellActivated);
    QTest::mouseClick(view_.get(), Qt::LeftButton, {}, QPoint(3, 3));
    QTest::mouseClick(view_.get(), Qt::RightButton, {}, middleOf({0, 0}));
    QCOMPARE(activated.count(), 0);
    QVERIFY(!view_->current());
}

void MatrixViewTest::keysMoveAndActivate() {
    QSignalSpy activated(view_.get(), &MatrixView::cellActivated);
    view_->setFocus();
    QTest::keyClick(view_.get(), Qt::Key_Right);  // the first key shows where one is
    QVERIFY(view_->current() == (MatrixCell{0, 0}));
    QTest::keyClick(view_.get(), Qt::Key_Right);
    QTest::keyClick(view_.get(), Qt::Key_Down);
    QVERIFY(view_->current() == (MatrixCell{1, 1}));
    QTest::keyClick(view_.get(), Qt::Key_End);
    QTest::keyClick(view_.get(), Qt::Key_Right);  // stays inside
    QVERIFY(view_->current() == (MatrixCell{1, 2}));
    QTest::keyClick(view_.get(), Qt::Key_End, Qt::ControlModifier);
    QVERIFY(view_->current() == (MatrixCell{2, 2}));
    QTest::keyClick(view_.get(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(view_.get(), Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.at(0).at(0).toInt(), 0);
    QVERIFY(view_->accessibleDescription().startsWith(QStringLiteral("anger recognised: 8 clip")));
}

void MatrixViewTest::saysWhatACellMeans() {
    const QString text = view_->cellText({0, 1});
    QVERIFY(text.startsWith(QStringLiteral("anger taken for joy, or so: 2 clip")));
    QVERIFY(text.contains(QStringLiteral("20.0 % of anger")));
    QVERIFY(text.contains(QStringLiteral("40.0 % of what was called joy, or so")));
    QVERIFY(!view_->cellText({2, 2}).contains(QLatin1Char('%')));
}

void MatrixViewTest::fullerCellsAreDarker() {
    const auto lightness = [this](const MatrixCell& cell) {
        const QRectF box = layoutMatrix(view_->data(), view_->size(), tabularFont(view_->font())).cell(cell);
        const QImage image = view_->grab().toImage();
        return image.pixelColor(((box.topLeft() + QPointF(8, 8)) * image.devicePixelRatio()).toPoint())
            .lightness();
    };
    QVERIFY(lightness({0, 0}) < lightness({1, 1}));
    QVERIFY(lightness({1, 1}) < lightness({2, 2}));
    view_->setScale(MatrixScale::ByRow);  // 80 % against 75 %
    QVERIFY(lightness({0, 0}) < lightness({1, 1}));
    view_->setScale(MatrixScale::ByColumn);  // 89 % against 60 %
    QVERIFY(lightness({0, 0}) < lightness({1, 1}) - 20);
}

void MatrixViewTest::csvHoldsTheCounts() {
    QCOMPARE(
        view_->csv(),
        QStringLiteral(
            "true\\recognised,anger,\"joy, or so\",fear\n"
            "anger,8,2,0\n\"joy, or so\",1,3,0\nfear,0,0,0\n"));
}

void MatrixViewTest::sameClassesKeepTheCurrentCell() {
    view_->setCurrent(MatrixCell{1, 0});
    MatrixData next = threeClasses();
    next.counts.at(1, 0) = 7;
    view_->setData(next);
    QVERIFY(view_->current() == (MatrixCell{1, 0}));
    next.classes[0] = QStringLiteral("rage");
    view_->setData(next);
    QVERIFY(!view_->current());
    view_->setCurrent(MatrixCell{5, 0});
    QVERIFY(!view_->current());
}

// Low cells once made the columns narrower than the names for which they had been measured.
void MatrixViewTest::namesFitAWideLowMatrix() {
    MatrixData data;
    for (int i = 0; i < 7; ++i) data.classes << QStringLiteral("happiness");
    data.counts = Matrix<int64_t>(7, 7);
    const QFont font = tabularFont(view_->font());
    const MatrixLayout layout = layoutMatrix(data, QSizeF(780, 270), font);
    QVERIFY(layout.cellWidth > QFontMetricsF(font).horizontalAdvance(data.classes[0]));
    QVERIFY(layout.cells.right() <= 780);
}

void MatrixViewTest::emptyIsCalm() {
    QSignalSpy activated(view_.get(), &MatrixView::cellActivated);
    view_->setData({});
    QTest::mouseClick(view_.get(), Qt::LeftButton, {}, view_->rect().center());
    QTest::keyClick(view_.get(), Qt::Key_Return);
    QCOMPARE(activated.count(), 0);
    QVERIFY(!view_->grab().isNull());
}

QTEST_MAIN(MatrixViewTest)
#include "matrix_view_test.moc"
