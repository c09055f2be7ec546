// Every sentence of the Studio and of core has its French, and the marks of its arguments stand in both.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

class TranslationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySentenceIsTranslated();
    void argumentsAgree();
    void everySentenceOfCoreIsCollected();

private:
    struct Entry {
        QString context, source;
        QStringList translations;
        bool unfinished = false;
    };
    static QList<Entry> entries();
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

QList<TranslationsTest::Entry> TranslationsTest::entries() {
    QFile file(kSource + QStringLiteral("/translations/sigwavnet_fr.ts"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QXmlStreamReader xml(&file);
    QList<Entry> found;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("name")) context = xml.readElementText();
        if (xml.name() == QLatin1String("message")) found.append({context, {}, {}, false});
        if (xml.name() == QLatin1String("source")) found.last().source = xml.readElementText();
        if (xml.name() == QLatin1String("numerusform")) found.last().translations << xml.readElementText();
        if (xml.name() == QLatin1String("translation")) {
            found.last().unfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (!text.trimmed().isEmpty()) found.last().translations << text;
        }
    }
    return found;
}

void TranslationsTest::everySentenceIsTranslated() {
    const auto all = entries();
    QVERIFY(all.size() > 500);
    for (const Entry& entry : all)
        QVERIFY2(!entry.unfinished && !entry.translations.isEmpty(), qPrintable(entry.context + QStringLiteral(": ") + entry.source));
}

void TranslationsTest::argumentsAgree() {
    for (const Entry& entry : entries()) {
        for (const QString& translation : entry.translations)
            QVERIFY2(argumentsOf(translation) == argumentsOf(entry.source), qPrintable(entry.source));
    }
}

// The .ts file is collected by hand (target update_translations); this notices when core has learned a sentence since.
void TranslationsTest::everySentenceOfCoreIsCollected() {
    QSet<QString> known;
    for (const Entry& entry : entries())
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

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
