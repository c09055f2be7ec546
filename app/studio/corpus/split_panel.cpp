#include "app/studio/corpus/split_panel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <limits>

#include "app/studio/corpus/clip_model.h"
#include "app/studio/session.h"
#include "app/studio/words.h"
#include "widgets/table_export.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

namespace {

constexpr std::array kParts{Part::Train, Part::Validation, Part::Test, Part::Unused};

QTableWidgetItem* cell(const QString& text, Qt::Alignment alignment) {
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    item->setFlags(Qt::ItemIsEnabled);
    return item;
}

// makeFolds() names folds of a count "fold 3 of 10", and others after what tests.
QString foldTitle(const std::string& name) {
    static const QRegularExpression counted(QStringLiteral("^fold (\\d+) of (\\d+)$"));
    const QString text = QString::fromStdString(name);
    const auto match = counted.match(text);
    return match.hasMatch() ? SplitPanel::tr("%1 of %2").arg(match.captured(1), match.captured(2)) : text;
}

}  // namespace

SplitPanel::SplitPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      kind_(new QComboBox(this)),
      seed_(new QSpinBox(this)),
      folds_(new QSpinBox(this)),
      foldsLabel_(new QLabel(tr("Folds"), this)),
      fold_(new QComboBox(this)),
      foldLabel_(new QLabel(tr("Fold"), this)),
      help_(new QLabel(this)),
      counts_(new QTableWidget(this)),
      leaks_(new QLabel(this)) {
    for (const SplitKind& kind : splitKinds())
        kind_->addItem(translated(Message(kind.title.c_str())), QString::fromStdString(kind.name));
    seed_->setRange(0, std::numeric_limits<int>::max());
    folds_->setRange(2, 100);
    fold_->setMaxVisibleItems(20);
    help_->setWordWrap(true);
    help_->setProperty("secondary", true);
    leaks_->setWordWrap(true);
    leaks_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    counts_->verticalHeader()->hide();
    counts_->setShowGrid(false);
    counts_->setFocusPolicy(Qt::TabFocus);
    counts_->setAccessibleName(tr("Clips by part and class"));
    widgets::offerTable(counts_, tr("Split"));
    counts_->setFont(widgets::tabularFont(font()));
    counts_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);

    auto* form = new QFormLayout;
    form->addRow(tr("Split"), kind_);
    form->addRow(QString(), help_);
    form->addRow(tr("Seed"), seed_);
    form->addRow(foldsLabel_, folds_);
    form->addRow(foldLabel_, fold_);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(leaks_);
    layout->addWidget(counts_, 1);

    connect(kind_, &QComboBox::activated, this, &SplitPanel::readForm);
    connect(seed_, &QSpinBox::valueChanged, this, &SplitPanel::readForm);
    connect(folds_, &QSpinBox::valueChanged, this, &SplitPanel::readForm);
    connect(fold_, &QComboBox::activated, this, [this](int index) { session_.setSplit(session_.split(), index + 1); });
    connect(&session_, &Session::splitChanged, this, [this] {
        showOptions();
        compute();
    });
    connect(&session_, &Session::corpusChanged, this, &SplitPanel::compute);
    showOptions();
    compute();
}

void SplitPanel::readForm() {
    SplitOptions options = session_.split();
    options.name = kind_->currentData().toString().toStdString();
    options.seed = uint64_t(seed_->value());
    options.folds = folds_->value();
    session_.setSplit(options, 1);
}

void SplitPanel::showOptions() {
    const SplitOptions& options = session_.split();
    const QSignalBlocker quietKind(kind_), quietSeed(seed_), quietFolds(folds_);
    kind_->setCurrentIndex(kind_->findData(QString::fromStdString(options.name)));
    seed_->setValue(int(options.seed));
    folds_->setValue(options.folds);
    const bool takesCount = options.name == "kfold" || options.name == "folds" || options.name == "grouped";
    folds_->setVisible(takesCount);
    foldsLabel_->setVisible(takesCount);
    for (const SplitKind& kind : splitKinds())
        if (kind.name == options.name) help_->setText(translated(Message(kind.help.c_str())));
}

void SplitPanel::compute() {
    if (job_) job_->cancel();
    splitting_ = {};
    const auto corpus = session_.corpus();
    if (!corpus) {
        Q_EMIT partsChanged({});
        return;
    }
    const SplitOptions options = session_.split();
    const auto current = std::make_shared<QPointer<Job>>();
    Job* job = session_.jobs().start<Splitting>(
        tr("Splitting the corpus"),
        [corpus, options](Progress&) -> Result<Splitting> {
            Splitting result;
            SWN_ASSIGN(result.folds, makeFolds(*corpus, options));
            for (const Fold& fold : result.folds) result.leaks.push_back(findLeaks(*corpus, fold));
            return result;
        },
        this,
        [this, current](Splitting splitting) {
            if (job_ != *current) return;
            splitting_ = std::move(splitting);
            fold_->clear();
            for (const Fold& fold : splitting_.folds) fold_->addItem(foldTitle(fold.name));
            const bool several = splitting_.folds.size() > 1;
            fold_->setVisible(several);
            foldLabel_->setVisible(several);
            showFold(std::clamp(session_.fold() - 1, 0, int(splitting_.folds.size()) - 1));
        },
        [this, current](const Error& error) {
            if (job_ != *current || error.kind == ErrorKind::Cancelled) return;
            fold_->hide();
            foldLabel_->hide();
            counts_->hide();
            leaks_->setText(QStringLiteral("<span style='color:%1'>%2</span>")
                                .arg(widgets::theme(palette()).error.name(), translated(error).toHtmlEscaped()));
            Q_EMIT partsChanged({});
        });
    *current = job;
    job_ = job;
}

void SplitPanel::showFold(int index) {
    if (index < 0 || index >= int(splitting_.folds.size())) return;
    fold_->setCurrentIndex(index);
    const Fold& fold = splitting_.folds[size_t(index)];
    showCounts(fold);
    showLeaks(splitting_.leaks[size_t(index)]);
    Q_EMIT partsChanged(fold.parts);
}

void SplitPanel::showCounts(const Fold& fold) {
    const Corpus& corpus = *session_.corpus();
    Matrix<int> counts(corpus.classes.size() + 1, kParts.size());
    for (size_t i = 0; i < corpus.clips.size(); ++i) {
        const auto part = size_t(fold.parts[i]);
        ++counts.at(size_t(corpus.classIndex(corpus.clips[i].label)), part);
        ++counts.at(corpus.classes.size(), part);
    }
    const bool unused = counts.at(corpus.classes.size(), size_t(Part::Unused)) > 0;
    QStringList titles{tr("Class")};
    for (const Part part : kParts)
        if (part != Part::Unused || unused) titles << partTitle(part);
    counts_->clear();
    counts_->setColumnCount(int(titles.size()));
    counts_->setHorizontalHeaderLabels(titles);
    counts_->setRowCount(int(counts.rows));
    for (int column = 0; column < titles.size(); ++column)
        counts_->horizontalHeaderItem(column)->setTextAlignment(column == 0 ? Qt::AlignLeft : Qt::AlignRight);
    for (int row = 0; row < int(counts.rows); ++row) {
        const bool total = size_t(row) == corpus.classes.size();
        const QString name = total ? tr("All") : QString::fromStdString(corpus.classes[size_t(row)]);
        counts_->setItem(row, 0, cell(name, Qt::AlignLeft));
        for (int column = 1; column < titles.size(); ++column)
            counts_->setItem(row, column, cell(countText(counts.at(size_t(row), size_t(column - 1))), Qt::AlignRight));
        if (!total) continue;
        for (int column = 0; column < titles.size(); ++column) {
            QFont bold = counts_->font();
            bold.setWeight(QFont::DemiBold);
            counts_->item(row, column)->setFont(bold);
        }
    }
    counts_->show();
}

void SplitPanel::showLeaks(const std::vector<Leak>& leaks) {
    const auto& colours = widgets::theme(palette());
    QStringList lines;
    for (const Leak& leak : leaks)
        lines << QStringLiteral("<p style='color:%1; margin:2px 0'>▲ %2</p>")
                     .arg(colours.error.name(), translated(leak.message).toHtmlEscaped());
    if (lines.isEmpty()) lines << tr("Nothing leaks between training and test in this split.");
    leaks_->setText(lines.join(QString()));
}

}  // namespace sigwavnet::studio
