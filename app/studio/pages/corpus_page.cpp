#include "app/studio/pages/corpus_page.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <numeric>

#include "app/studio/corpus/clip_model.h"
#include "app/studio/corpus/corpus_overview.h"
#include "app/studio/corpus/problem_panel.h"
#include "app/studio/corpus/split_panel.h"
#include "app/studio/corpus/thumbnails.h"
#include "app/studio/corpus/waveform_delegate.h"
#include "app/studio/notice.h"
#include "app/studio/paths.h"
#include "app/studio/player.h"
#include "app/studio/session.h"
#include "app/studio/words.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

CorpusPage::CorpusPage(Session& session, QWidget* parent)
    : Page(session, parent),
      stack_(new QStackedWidget(this)),
      notice_(new Notice(this)),
      model_(new ClipModel(this)),
      thumbnails_(new Thumbnails(this)),
      delegate_(new WaveformDelegate(*thumbnails_, this)),
      player_(new Player(this)) {
    stack_->addWidget(makeEmpty());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(notice_);
    layout->addWidget(stack_, 1);

    auto* content = new QWidget(this);
    auto* contentLayout = new QVBoxLayout(content);
    contentLayout->addWidget(makeHeader());
    contentLayout->addWidget(makeClips(), 1);
    stack_->addWidget(content);
    makeCommands();
    connectPlayer();
    updateIcons();

    connect(&session_, &Session::corpusChanged, this, &CorpusPage::showCorpus);
    connect(&session_, &Session::openFailed, this, [this](const QString& kind, const QString&, const QString& sentence) {
        if (kind == QLatin1String("corpus")) notice_->say(Notice::Kind::Error, sentence);
    });
    showCorpus();
}

CorpusPage::~CorpusPage() = default;

void CorpusPage::makeCommands() {
    const auto command = [this](const QString& text, const QKeySequence& keys, auto slot) {
        auto* action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    command(tr("Find clips"), QKeySequence(QKeySequence::Find), [this] { search_->setFocus(Qt::ShortcutFocusReason); });
    command(tr("Show all clips"), QKeySequence(Qt::Key_Escape), &CorpusPage::clearFilter);
    command(tr("Show the clip on the Recording page"), QKeySequence(Qt::CTRL | Qt::Key_Return), &CorpusPage::openCurrent);
    auto* play = new QAction(tr("Play or pause the clip"), table_);
    play->setShortcut(QKeySequence(Qt::Key_Space));
    play->setShortcutContext(Qt::WidgetShortcut);  // a space in the search field is a space
    connect(play, &QAction::triggered, this, &CorpusPage::togglePlayback);
    table_->addAction(play);
}

void CorpusPage::connectPlayer() {
    connect(player_, &Player::positionChanged, this, [this](double seconds) {
        if (!playing_ || player_->duration() <= 0) return;
        delegate_->setPlayback(playing_, seconds / player_->duration());
        repaintRow(*playing_);
    });
    connect(player_, &Player::playingChanged, this, &CorpusPage::updateIcons);
    connect(player_, &Player::failed, this,
            [this](const QString& sentence) { notice_->say(Notice::Kind::Warning, sentence); });
    connect(thumbnails_, &Thumbnails::ready, this, [this](qulonglong clip) { repaintRow(size_t(clip)); });
}

bool CorpusPage::busy() const {
    return thumbnails_->busy() || split_->busy();
}

void CorpusPage::prepareForPicture() {
    if (model_->rowCount() > 0) table_->selectRow(0);
}

void CorpusPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange && playButton_) updateIcons();
    Page::changeEvent(event);
}

void CorpusPage::updateIcons() {
    const auto& colours = widgets::theme(palette());
    const bool playing = player_->playing();
    playButton_->setIcon(widgets::lineIcon(playing ? QStringLiteral("pause") : QStringLiteral("play"), colours.text));
    playButton_->setText(playing ? tr("Pause") : tr("Play"));
}

void CorpusPage::chooseFolder() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open the folder of a corpus"), session_.corpusPath());
    if (!folder.isEmpty()) session_.openCorpus(folder);
}

void CorpusPage::chooseTable() {
    const QString table = QFileDialog::getOpenFileName(this, tr("Open a table of clips"), session_.corpusPath(),
                                                       tr("Tables (*.csv *.tsv)"));
    if (!table.isEmpty()) session_.openCorpus(table);
}

void CorpusPage::reopenWithImporter() {
    ImportOptions options = session_.importOptions();
    options.format = importer_->currentData().toString().toStdString();
    session_.openCorpus(session_.corpusPath(), options);
}

void CorpusPage::showCorpus() {
    const auto corpus = session_.corpus();
    stack_->setCurrentIndex(corpus ? 1 : 0);
    player_->stop();
    playing_.reset();
    delegate_->setPlayback({}, 0);
    if (!corpus) return;
    notice_->clear();
    thumbnails_->setCorpus(corpus);
    model_->setCorpus(corpus);
    overview_->setCorpus(corpus);
    problems_->setCorpus(corpus);
    side_->setTabText(1, corpus->problems.empty() ? tr("Problems")
                                                  : tr("Problems (%1)").arg(countText(qint64(corpus->problems.size()))));

    const double seconds = std::accumulate(corpus->clips.begin(), corpus->clips.end(), 0.0,
                                           [](double sum, const Clip& clip) { return sum + clip.seconds(); });
    const auto speakers = corpus->speakerCounts();
    name_->setText(QDir(session_.corpusPath()).dirName());
    name_->setToolTip(session_.corpusPath());
    QStringList facts{tr("%n clip(s)", nullptr, int(corpus->clips.size())),
                      tr("%n class(es)", nullptr, int(corpus->classes.size()))};
    if (!speakers.empty()) facts << tr("%n speaker(s)", nullptr, int(speakers.size()));
    facts << durationText(seconds);
    summary_->setText(facts.join(QStringLiteral(" · ")));
    summary_->setToolTip(summary_->text());
    importer_->setCurrentIndex(importer_->findData(QString::fromStdString(corpus->format)));

    const QSignalBlocker quietLabel(label_), quietSpeaker(speaker_), quietSearch(search_);
    search_->clear();
    label_->clear();
    label_->addItem(tr("All classes"));
    for (const std::string& name : corpus->classes) label_->addItem(QString::fromStdString(name), QString::fromStdString(name));
    speaker_->clear();
    speaker_->addItem(tr("All speakers"));
    for (const auto& [name, count] : speakers) speaker_->addItem(QString::fromStdString(name), QString::fromStdString(name));
    speaker_->setVisible(!speakers.empty());
    table_->setColumnHidden(ClipModel::Speaker, speakers.empty());
    fitColumns(*corpus);
    bool texts = false;
    for (const Clip& clip : corpus->clips) texts = texts || !clip.text.empty();
    table_->setColumnHidden(ClipModel::Text, !texts);
    overview_->setChosen({}, {});
    updateCount();
}

// As wide as their widest words, without measuring every row.
void CorpusPage::fitColumns(const Corpus& corpus) {
    const auto namesIn = [](const std::map<std::string, int>& counts) {
        QStringList names;
        for (const auto& [name, count] : counts) names << QString::fromStdString(name);
        return names;
    };
    fitColumn(ClipModel::Label, namesIn(corpus.classCounts()));
    fitColumn(ClipModel::Speaker, namesIn(corpus.speakerCounts()));
    const auto longest = std::max_element(corpus.clips.begin(), corpus.clips.end(), [](const Clip& a, const Clip& b) {
        return a.name.size() < b.name.size();
    });
    if (longest != corpus.clips.end()) fitColumn(ClipModel::Name, {QString::fromStdString(longest->name)}, 34);
    fitColumn(ClipModel::Duration, {});
    fitColumn(ClipModel::PartColumn, {partTitle(Part::Train), partTitle(Part::Validation), partTitle(Part::Test)});
}

void CorpusPage::fitColumn(int column, const QStringList& words, int mostLetters) {
    const QFontMetrics metrics(table_->font());
    int width = metrics.horizontalAdvance(model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) + 24;
    for (const QString& word : words) width = std::max(width, metrics.horizontalAdvance(word));
    table_->setColumnWidth(column, std::min(width, mostLetters * metrics.averageCharWidth()) + 16);
}

void CorpusPage::applyFilter() {
    const ClipFilter filter{search_->text(), label_->currentData().toString(), speaker_->currentData().toString()};
    const auto kept = currentClip();
    model_->setFilter(filter);
    overview_->setChosen(filter.label, filter.speaker);
    const int row = kept ? model_->rowOf(*kept) : -1;
    if (row >= 0) table_->selectRow(row);
    updateCount();
}

void CorpusPage::filterBy(const QString& label, const QString& speaker) {
    // A second click on the same bar shows all again.
    const auto choose = [](QComboBox* box, const QString& name) {
        box->setCurrentIndex(box->currentData().toString() == name ? 0 : box->findData(name));
    };
    if (!label.isEmpty()) choose(label_, label);
    if (!speaker.isEmpty()) choose(speaker_, speaker);
}

void CorpusPage::clearFilter() {
    search_->clear();
    label_->setCurrentIndex(0);
    speaker_->setCurrentIndex(0);
    table_->setFocus();
}

void CorpusPage::updateCount() {
    const auto shown = model_->rowCount();
    const auto all = int(session_.corpus()->clips.size());
    count_->setText(shown == all ? tr("%n clip(s)", nullptr, all)
                                 : tr("%1 of %n clip(s)", nullptr, all).arg(countText(shown)));
}

std::optional<size_t> CorpusPage::currentClip() const {
    const QModelIndex index = table_->currentIndex();
    if (!index.isValid() || index.row() >= model_->rowCount()) return std::nullopt;
    return model_->clipAt(index.row());
}

void CorpusPage::openCurrent() {
    const auto clip = currentClip();
    if (!clip) return;
    session_.openClip(*clip);
    session_.showPage(QStringLiteral("recording"));
}

void CorpusPage::togglePlayback() {
    const auto clip = currentClip();
    if (!clip) return;
    if (playing_ == clip)
        player_->toggle();
    else
        play(*clip);
}

void CorpusPage::play(size_t clip) {
    const auto corpus = session_.corpus();
    if (reading_) reading_->cancel();
    const auto previous = playing_;
    player_->stop();
    playing_ = clip;
    delegate_->setPlayback(clip, 0);
    if (previous) repaintRow(*previous);
    reading_ = session_.jobs().start<RecordingPtr>(
        tr("Reading %1").arg(QString::fromStdString(corpus->clips[clip].name)),
        [corpus, clip](Progress& progress) {
            const Clip& wanted = corpus->clips[clip];
            return readRecording(wanted.path, ReadOptions{wanted.begin, wanted.end}, &progress);
        },
        this,
        [this, clip](RecordingPtr recording) {
            if (playing_ != clip) return;  // another one was asked for meanwhile
            player_->setRecording(std::move(recording));
            player_->play(0);
        },
        [this](const Error& error) {
            if (error.kind != ErrorKind::Cancelled) notice_->say(Notice::Kind::Error, translated(error));
        });
}

void CorpusPage::repaintRow(size_t clip) {
    const int row = model_->rowOf(clip);
    if (row >= 0) table_->update(model_->index(row, ClipModel::Waveform));
}

}  // namespace sigwavnet::studio
