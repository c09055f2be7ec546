#include "widgets/number_table.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace sigwavnet::widgets;
using Cell = NumberTable::Cell;

class NumberTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sortsByValueNotByText();
    void keepsTheChosenOrderForNewRows();
    void keysAndClicksChooseRows();
    void copiesAndExports();
    void isReadOnly();

private:
    QStringList firstColumn() const;
    std::unique_ptr<NumberTable> table_;
};

void NumberTableTest::init() {
    table_ = std::make_unique<NumberTable>(QStringLiteral("Classes"));
    table_->setColumns({QStringLiteral("Class"), QStringLiteral("Clips")});
    table_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table_->setSortingEnabled(true);
    table_->setRows({{{Cell::of("joy"), Cell::of(9, "9")}, 10},
                     {{Cell::of("anger"), Cell::of(100, "100")}, 11},
                     {{Cell::of("fear"), Cell::of(20.5, "20.5")}, 12}});
    table_->show();
    QVERIFY(QTest::qWaitForWindowExposed(table_.get()));
}

QStringList NumberTableTest::firstColumn() const {
    QStringList names;
    for (int row = 0; row < table_->rowCount(); ++row) names.append(table_->item(row, 0)->text());
    return names;
}

void NumberTableTest::sortsByValueNotByText() {
    QCOMPARE(firstColumn(), QStringList({"joy", "anger", "fear"}));  // as given
    table_->sortByColumn(1, Qt::AscendingOrder);
    QCOMPARE(firstColumn(), QStringList({"joy", "fear", "anger"}));
    QCOMPARE(table_->keyOfRow(2), 11);
    table_->sortByColumn(0, Qt::AscendingOrder);
    QCOMPARE(firstColumn(), QStringList({"anger", "fear", "joy"}));
}

void NumberTableTest::keepsTheChosenOrderForNewRows() {
    table_->sortByColumn(1, Qt::DescendingOrder);
    table_->setRows({{{Cell::of("a"), Cell::of(1, "1")}, 0}, {{Cell::of("b"), Cell::of(2, "2")}, 1}});
    QCOMPARE(firstColumn(), QStringList({"b", "a"}));
    QCOMPARE(table_->keyOfRow(7), -1);
}

void NumberTableTest::keysAndClicksChooseRows() {
    QSignalSpy chosen(table_.get(), &NumberTable::rowChosen);
    table_->setCurrentCell(1, 0);
    QTest::keyClick(table_.get(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).toInt(), 11);
    const QPoint at = table_->visualItemRect(table_->item(2, 1)).center();
    QTest::mouseClick(table_->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(table_->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen.at(1).at(0).toInt(), 12);
}

void NumberTableTest::copiesAndExports() {
    table_->selectRow(1);
    QTest::keyClick(table_.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("anger\t100"));
    QCOMPARE(table_->csv(), QStringLiteral("Class,Clips\njoy,9\nanger,100\nfear,20.5\n"));
}

void NumberTableTest::isReadOnly() {
    table_->setCurrentCell(0, 0);
    QTest::keyClick(table_.get(), Qt::Key_F2);
    QTest::keyClick(table_.get(), Qt::Key_X);
    QCOMPARE(table_->item(0, 0)->text(), QStringLiteral("joy"));
    QVERIFY(!(table_->item(0, 0)->flags() & Qt::ItemIsEditable));
}

QTEST_MAIN(NumberTableTest)
#include "number_table_test.moc"
