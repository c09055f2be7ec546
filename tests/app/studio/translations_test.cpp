// Every sentence of the Studio and of core is there in every language, and the marks of its arguments stand in it.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

class TranslationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySentenceIsTranslated_data();
    void everySentenceIsTranslated();
    void allLanguagesKnowTheSame();
    void everyContextIsAsked();
    void everySentenceOfCoreIsCollected();
    void everySentenceOfTheStudioIsCollected();

private:
    struct Entry {
        QString context, source;
        QStringList translations;
        bool plural = false, unfinished = false;
    };
    static QList<Entry> entries(const QString& language);
    static QList<Entry> entriesOf(const QString& path);
};

namespace {

const QString kSource = QStringLiteral(SIGWAVNET_SOURCE_DIR);

QSet<QString> argumentsOf(const QString& text) {
    static const QRegularExpression mark(QStringLiteral("%[1-9n]"));
    QSet<QString> marks;
    for (auto match = mark.globalMatch(text); match.hasNext();) marks.insert(match.next().captured());
    return marks;
}

}  // namespace

QList<TranslationsTest::Entry> TranslationsTest::entries(const QString& language) {
    return entriesOf(kSource + QStringLiteral("/translations/sigwavnet_%1.ts").arg(language));
}

QList<TranslationsTest::Entry> TranslationsTest::entriesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QXmlStreamReader xml(&file);
    QList<Entry> found;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("name")) context = xml.readElementText();
        if (xml.name() == QLatin1String("message")) found.append({context, {}, {}, xml.attributes().hasAttribute(QLatin1String("numerus"))});
        if (xml.name() == QLatin1String("source")) found.last().source = xml.readElementText();
        if (xml.name() == QLatin1String("numerusform")) found.last().translations << xml.readElementText();
        if (xml.name() == QLatin1String("translation")) {
            found.last().unfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            if (found.last().plural) continue;  // its forms follow
            const QString text = xml.readElementText();
            if (!text.trimmed().isEmpty()) found.last().translations << text;
        }
    }
    return found;
}

void TranslationsTest::everySentenceIsTranslated_data() {
    QTest::addColumn<int>("pluralForms");
    QTest::newRow("de") << 2;
    QTest::newRow("es") << 2;
    QTest::newRow("fr") << 2;
    QTest::newRow("zh_CN") << 1;
    QCOMPARE(QDir(kSource + QStringLiteral("/translations")).entryList({QStringLiteral("*.ts")}).size(), 5);  // and English
}

void TranslationsTest::everySentenceIsTranslated() {
    QFETCH(int, pluralForms);
    const auto all = entries(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(all.size() > 500);
    for (const Entry& entry : all) {
        const QByteArray where = (entry.context + QStringLiteral(": ") + entry.source).toUtf8();
        QVERIFY2(!entry.unfinished && !entry.translations.isEmpty(), where.constData());
        if (entry.plural) QVERIFY2(entry.translations.size() == pluralForms, where.constData());
        // A form for exactly one may say "one" instead of %n.
        const bool freeOfCount = entry.plural && pluralForms > 1;
        for (int form = 0; form < entry.translations.size(); ++form) {
            QSet<QString> wanted = argumentsOf(entry.source), given = argumentsOf(entry.translations[form]);
            if (freeOfCount && form == 0) {
                wanted.remove(QStringLiteral("%n"));
                given.remove(QStringLiteral("%n"));
            }
            QVERIFY2(wanted == given, where.constData());
        }
    }
}

void TranslationsTest::allLanguagesKnowTheSame() {
    const auto sources = [](const QString& language) {
        QStringList list;
        for (const Entry& entry : entries(language)) list << entry.context + QLatin1Char('|') + entry.source;
        return list;
    };
    const QStringList french = sources(QStringLiteral("fr"));
    for (const char* language : {"de", "es", "zh_CN"}) QCOMPARE(sources(QLatin1String(language)), french);
}

// lupdate sometimes mistakes the class of a sentence, which then is never found.
void TranslationsTest::everyContextIsAsked() {
    static const QRegularExpression declared(
        QStringLiteral("Q_DECLARE_TR_FUNCTIONS\\((\\w+)\\)|(?:QT_TRANSLATE_NOOP|translate)\\(\\s*\"(\\w+)\"|class (\\w+)"));
    QSet<QString> asked{QStringLiteral("core")};
    for (const QString& room : {QStringLiteral("studio"), QStringLiteral("widgets")}) {
        const QString folder = room == QStringLiteral("studio") ? QStringLiteral("/app/studio") : QStringLiteral("/widgets");
        QDirIterator files(kSource + folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto match = declared.globalMatch(text); match.hasNext();) {
                const auto found = match.next();
                asked << found.captured(1) << found.captured(2) << QStringLiteral("sigwavnet::%1::%2").arg(room, found.captured(3));
            }
        }
    }
    for (const Entry& entry : entries(QStringLiteral("fr"))) QVERIFY2(asked.contains(entry.context), qPrintable(entry.context));
}

// The .ts file is collected by hand (target update_translations); this notices when core has learned a sentence since.
void TranslationsTest::everySentenceOfCoreIsCollected() {
    QSet<QString> known;
    for (const Entry& entry : entries(QStringLiteral("fr")))
        if (entry.context == QLatin1String("core")) known.insert(entry.source);
    static const QRegularExpression marked(QStringLiteral("CORE_TEXT\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)\\)"));
    static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    for (const char* room : {"/core", "/app/studio", "/widgets"}) {
        QDirIterator files(kSource + QLatin1String(room), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().endsWith(QStringLiteral("core/base/message.h"))) continue;  // defines the mark
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto match = marked.globalMatch(text); match.hasNext();) {
                QString sentence;
                const QString pieces = match.next().captured(1);
                for (auto piece = literal.globalMatch(pieces); piece.hasNext();) sentence += piece.next().captured(1);
                sentence.replace(QStringLiteral("\\\""), QStringLiteral("\"")).replace(QStringLiteral("\\n"), QStringLiteral("\n"));
                QVERIFY2(known.contains(sentence), qPrintable(file.fileName() + QStringLiteral(": ") + sentence));
            }
        }
    }
}

// As Qt's own collector finds them. Versions of it differ in the contexts they see, not in the sentences.
void TranslationsTest::everySentenceOfTheStudioIsCollected() {
    const QTemporaryDir folder;
    const QString collected = folder.filePath(QStringLiteral("collected.ts"));
    const int status = QProcess::execute(
        QStringLiteral(SIGWAVNET_LUPDATE),
        {QStringLiteral("-silent"), QStringLiteral("-I"), kSource, QStringLiteral("-extensions"), QStringLiteral("cpp,h"),
         kSource + QStringLiteral("/app/studio"), kSource + QStringLiteral("/widgets"), QStringLiteral("-ts"), collected});
    QCOMPARE(status, 0);
    QSet<QString> known;
    for (const Entry& entry : entries(QStringLiteral("fr"))) known.insert(entry.source);
    const QList<Entry> wanted = entriesOf(collected);
    QVERIFY(wanted.size() > 1000);
    for (const Entry& entry : wanted)
        QVERIFY2(known.contains(entry.source), qPrintable(entry.context + QStringLiteral(": ") + entry.source));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
