#include "app/studio/session.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include "tests/app/studio/studio_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::studio;

class SessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void opensACorpus();
    void failureKeepsWhatIsOpen();
    void laterOpeningWins();
    void opensAClipsOwnPart();
    void openAnyDoesTheObvious_data();
    void openAnyDoesTheObvious();
    void splitIsShared();
    void sentencesAreFilled();

private:
    QTemporaryDir folder_;
    QString corpus_, recording_;
};

void SessionTest::initTestCase() {
    test::useOwnSettings(folder_);
    corpus_ = test::makeToneFolders(folder_.filePath(QStringLiteral("tones")), 2, 3);
    QVERIFY(!corpus_.isEmpty());
    recording_ = QDir(corpus_).filePath(QStringLiteral("tone1/101.wav"));
    QVERIFY(QFile::exists(recording_));
    QFile text(folder_.filePath(QStringLiteral("notes.txt")));
    QVERIFY(text.open(QIODevice::WriteOnly));
    QVERIFY(QDir().mkpath(folder_.filePath(QStringLiteral("run"))));
    QFile broken(folder_.filePath(QStringLiteral("run/best.safetensors")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("not a model");
}

void SessionTest::opensACorpus() {
    Session session;
    QSignalSpy changed(&session, &Session::corpusChanged);
    session.openCorpus(corpus_);
    QVERIFY(session.opening(QStringLiteral("corpus")));
    QVERIFY(!session.opening(QStringLiteral("model")));
    QVERIFY(changed.wait());
    QVERIFY(!session.opening());
    QCOMPARE(session.corpusPath(), corpus_);
    QCOMPARE(session.corpus()->clips.size(), size_t(6));
    QCOMPARE(session.corpus()->classes.size(), size_t(2));
}

void SessionTest::failureKeepsWhatIsOpen() {
    Session session;
    QSignalSpy changed(&session, &Session::corpusChanged), failed(&session, &Session::openFailed);
    session.openCorpus(corpus_);
    QVERIFY(changed.wait());
    const QString missing = folder_.filePath(QStringLiteral("nothing here"));
    session.openCorpus(missing);
    QVERIFY(failed.wait());
    QCOMPARE(failed.front().at(0).toString(), QStringLiteral("corpus"));
    QCOMPARE(failed.front().at(1).toString(), missing);
    QVERIFY(failed.front().at(2).toString().contains(missing));
    QCOMPARE(session.corpusPath(), corpus_);
    QVERIFY(session.corpus());
    QVERIFY(!session.opening());
}

void SessionTest::laterOpeningWins() {
    Session session;
    QSignalSpy changed(&session, &Session::recordingChanged), failed(&session, &Session::openFailed);
    session.openRecording(QDir(corpus_).filePath(QStringLiteral("tone0/100.wav")));
    session.openRecording(recording_);
    QTRY_VERIFY(!session.opening());
    QTest::qWait(50);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(failed.count(), 0);
    QCOMPARE(fromPath(session.recording()->path()), recording_);
}

void SessionTest::opensAClipsOwnPart() {
    const QString table = folder_.filePath(QStringLiteral("part.csv"));
    QFile file(table);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("path,label,start,end\ntones/tone1/101.wav,one,0.1,0.2\ntones/tone0/100.wav,two,,\n");
    file.close();
    Session session;
    QSignalSpy corpus(&session, &Session::corpusChanged), recording(&session, &Session::recordingChanged);
    session.openCorpus(table);
    QVERIFY(corpus.wait());
    size_t part = 0;
    while (part < session.corpus()->clips.size() && session.corpus()->clips[part].label != "one") ++part;
    QVERIFY(part < session.corpus()->clips.size());
    session.openClip(part);
    QVERIFY(recording.wait());
    QCOMPARE(session.recording()->begin().value, int64_t(200));  // 0.1 s at 2000 Hz
    QCOMPARE(session.recording()->frames(), int64_t(200));
}

void SessionTest::openAnyDoesTheObvious_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("failure");  // kind of openFailed; empty: it opens
    QTest::newRow("folder") << QStringLiteral("tones") << QStringLiteral("corpus") << QString();
    QTest::newRow("recording") << QStringLiteral("tones/tone1/101.wav") << QStringLiteral("recording") << QString();
    QTest::newRow("run folder") << QStringLiteral("run") << QStringLiteral("wavelets") << QStringLiteral("model");
    QTest::newRow("model") << QStringLiteral("run/best.safetensors") << QStringLiteral("wavelets") << QStringLiteral("model");
    QTest::newRow("other file") << QStringLiteral("notes.txt") << QString() << QStringLiteral("file");
    QTest::newRow("gone") << QStringLiteral("gone.wav") << QString() << QStringLiteral("file");
}

void SessionTest::openAnyDoesTheObvious() {
    QFETCH(QString, name);
    QFETCH(QString, page);
    QFETCH(QString, failure);
    Session session;
    QSignalSpy pages(&session, &Session::pageRequested), failed(&session, &Session::openFailed);
    session.openAny(folder_.filePath(name));
    QTRY_VERIFY(!session.opening());
    QCOMPARE(pages.isEmpty() ? QString() : pages.front().front().toString(), page);
    QCOMPARE(failed.isEmpty() ? QString() : failed.front().front().toString(), failure);
    if (failure.isEmpty()) QVERIFY(page == QLatin1String("corpus") ? bool(session.corpus()) : bool(session.recording()));
}

void SessionTest::splitIsShared() {
    Session session;
    QSignalSpy changed(&session, &Session::splitChanged);
    SplitOptions options = session.split();
    session.setSplit(options, session.fold());
    QCOMPARE(changed.count(), 0);
    options.name = "kfold";
    session.setSplit(options, 3);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(session.split().name, std::string("kfold"));
    QCOMPARE(session.fold(), 3);
}

void SessionTest::sentencesAreFilled() {
    QCOMPARE(translated(Message("%1 of %2", {"3", "four"})), QStringLiteral("3 of four"));
    QCOMPARE(translated(Error(ErrorKind::Invalid, "a.csv:3", "No label.")), QStringLiteral("a.csv:3: No label."));
    QCOMPARE(translated(Message()), QString());
}

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
