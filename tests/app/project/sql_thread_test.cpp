// The thread of a project's database in a program without a Qt application, as the command line is.
#include "app/project/sql_thread.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>
#include <string>

using namespace sigwavnet;

class SqlThreadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersKeepTheirPoint();
};

// Qt's application takes the C library's locale from the environment: tables would say "0,333" in Germany.
void SqlThreadTest::numbersKeepTheirPoint() {
    const QTemporaryDir folder;
    const QString german = folder.filePath(QStringLiteral("de_DE.UTF-8"));
    QProcess localedef;
    localedef.start(QStringLiteral("localedef"), {QStringLiteral("-i"), QStringLiteral("de_DE"),
                                                  QStringLiteral("-f"), QStringLiteral("UTF-8"), german});
    if (!localedef.waitForFinished() || localedef.exitCode() != 0)
        QSKIP("This machine can't make a German locale (package locales).");
    qputenv("LOCPATH", folder.path().toLocal8Bit());
    qputenv("LC_ALL", "de_DE.UTF-8");
    QVERIFY(std::setlocale(LC_ALL, ""));
    QCOMPARE(std::string(std::localeconv()->decimal_point), std::string(","));
    std::setlocale(LC_ALL, "C");

    QVERIFY(!QCoreApplication::instance());
    const project::SqlThread thread;
    QVERIFY(QCoreApplication::instance());
    QCOMPARE(std::string(std::localeconv()->decimal_point), std::string("."));
}

QTEST_APPLESS_MAIN(SqlThreadTest)
#include "sql_thread_test.moc"
