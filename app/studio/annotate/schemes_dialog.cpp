#include "app/studio/annotate/schemes_dialog.h"

#include <QColorDialog>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "app/studio/annotate/project_opening.h"
#include "app/studio/session.h"

namespace sigwavnet::studio {

namespace {

QString kindTitle(project::SchemeKind kind) {
    switch (kind) {
        case project::SchemeKind::Single: return SchemesDialog::tr("one class a clip");
        case project::SchemeKind::Multiple: return SchemesDialog::tr("any number of classes a clip");
        case project::SchemeKind::Rating: return SchemesDialog::tr("a scale from 1 to 5");
    }
    return {};
}

// The first digit that no scheme uses; empty: all are taken.
std::string freeDigit(const std::vector<project::Scheme>& schemes) {
    for (int digit = 1; digit <= 10; ++digit) {
        const std::string key = std::to_string(digit % 10);
        const bool taken = std::any_of(schemes.begin(), schemes.end(), [&](const project::Scheme& scheme) {
            return scheme.key == key || std::any_of(scheme.classes.begin(), scheme.classes.end(),
                                                    [&](const project::ClassEntry& entry) { return entry.key == key; });
        });
        if (!taken) return key;
    }
    return {};
}

}  // namespace

SchemesDialog::SchemesDialog(Desk& desk, QWidget* parent)
    : QDialog(parent), desk_(desk), schemes_(new QComboBox(this)), classes_(new QListWidget(this)), problem_(new QLabel(this)) {
    setWindowTitle(tr("Classes and scales"));
    schemes_->setAccessibleName(tr("What is labelled"));
    classes_->setAccessibleName(tr("Classes"));
    problem_->setWordWrap(true);
    auto* newScheme = new QPushButton(tr("New…"), this);
    auto* removeScheme = new QPushButton(tr("Remove"), this);
    auto* upper = new QHBoxLayout;
    upper->addWidget(schemes_, 1);
    upper->addWidget(newScheme);
    upper->addWidget(removeScheme);
    auto* add = new QPushButton(tr("Add a class…"), this);
    auto* rename = new QPushButton(tr("Rename…"), this);
    auto* colour = new QPushButton(tr("Colour…"), this);
    auto* remove = new QPushButton(tr("Remove the class"), this);
    auto* lower = new QHBoxLayout;
    for (QPushButton* button : {add, rename, colour, remove}) lower->addWidget(button);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(upper);
    layout->addWidget(classes_, 1);
    layout->addLayout(lower);
    layout->addWidget(problem_);
    layout->addWidget(buttons);
    connect(schemes_, &QComboBox::currentIndexChanged, this, &SchemesDialog::fillClasses);
    connect(newScheme, &QPushButton::clicked, this, &SchemesDialog::askScheme);
    connect(removeScheme, &QPushButton::clicked, this, [this] {
        if (!scheme()) return;
        const Status removed = desk_.project()->removeScheme(scheme()->id);
        problem_->setText(removed ? QString() : translated(removed.error()));
        fill();
    });
    connect(add, &QPushButton::clicked, this, [this] {
        const QString name = QInputDialog::getText(this, tr("Add a class"), tr("Name:")).trimmed();
        if (!name.isEmpty()) addClass(name);
    });
    connect(rename, &QPushButton::clicked, this, [this] {
        if (!scheme() || classes_->currentRow() < 0) return;
        const QString old = QString::fromStdString(scheme()->classes[size_t(classes_->currentRow())].name);
        const QString name =
            QInputDialog::getText(this, tr("Rename the class"), tr("Name:"), QLineEdit::Normal, old).trimmed();
        if (!name.isEmpty()) renameClass(classes_->currentRow(), name);
    });
    connect(colour, &QPushButton::clicked, this, &SchemesDialog::recolour);
    connect(remove, &QPushButton::clicked, this, [this] { removeClass(classes_->currentRow()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(480, 420);
    fill();
}

const project::Scheme* SchemesDialog::scheme() const {
    for (const project::Scheme& scheme : desk_.project()->schemes())
        if (scheme.id == schemes_->currentData().toLongLong()) return &scheme;
    return nullptr;
}

void SchemesDialog::fill() {
    const QVariant chosen = schemes_->currentData();
    schemes_->clear();
    for (const project::Scheme& scheme : desk_.project()->schemes())
        schemes_->addItem(tr("%1: %2", "scheme and its kind").arg(QString::fromStdString(scheme.name), kindTitle(scheme.kind)),
                          qlonglong(scheme.id));
    const int index = schemes_->findData(chosen);
    schemes_->setCurrentIndex(index >= 0 ? index : 0);
    fillClasses();
}

void SchemesDialog::fillClasses() {
    const int current = classes_->currentRow();
    classes_->clear();
    const project::Scheme* of = scheme();
    if (!of) return;
    for (const project::ClassEntry& entry : of->classes) {
        const QString key = QString::fromStdString(entry.key);
        const QString name = QString::fromStdString(entry.name);
        auto* item = new QListWidgetItem(key.isEmpty() ? name : tr("%1   (key %2)").arg(name, key), classes_);
        item->setData(Qt::DecorationRole, QColor(QString::fromStdString(entry.colour)));
    }
    classes_->setCurrentRow(std::clamp(current, 0, classes_->count() - 1));
}

bool SchemesDialog::store(const project::Scheme& scheme) {
    const auto stored = desk_.project()->setScheme(scheme);
    problem_->setText(stored ? QString() : translated(stored.error()));
    fill();
    return stored.ok();
}

bool SchemesDialog::addScheme(const QString& name, project::SchemeKind kind) {
    project::Scheme scheme;
    scheme.name = name.toStdString();
    scheme.kind = kind;
    if (!store(scheme)) return false;
    schemes_->setCurrentIndex(schemes_->count() - 1);
    return true;
}

void SchemesDialog::askScheme() {
    const QString name = QInputDialog::getText(this, tr("What is labelled"), tr("Name, such as emotion or valence:")).trimmed();
    if (name.isEmpty()) return;
    const project::SchemeKind kinds[] = {project::SchemeKind::Single, project::SchemeKind::Multiple, project::SchemeKind::Rating};
    QStringList titles;
    for (const auto kind : kinds) titles << kindTitle(kind);
    bool chosen = false;
    const QString title = QInputDialog::getItem(this, tr("What is labelled"), tr("It takes:"), titles, 0, false, &chosen);
    if (chosen) addScheme(name, kinds[titles.indexOf(title)]);
}

bool SchemesDialog::addClass(const QString& name) {
    const project::Scheme* of = scheme();
    if (!of || of->kind == project::SchemeKind::Rating) {
        problem_->setText(tr("A scale has numbers, no classes. Choose or make something that takes classes."));
        return false;
    }
    project::Scheme changed = *of;
    changed.classes.push_back({0, name.toStdString(), colourOfClass(int(changed.classes.size())), freeDigit(desk_.project()->schemes())});
    return store(changed);
}

bool SchemesDialog::renameClass(int index, const QString& name) {
    const project::Scheme* of = scheme();
    if (!of || index < 0 || index >= int(of->classes.size())) return false;
    project::Scheme changed = *of;
    changed.classes[size_t(index)].name = name.toStdString();
    return store(changed);
}

bool SchemesDialog::removeClass(int index) {
    const project::Scheme* of = scheme();
    if (!of || index < 0 || index >= int(of->classes.size())) return false;
    project::Scheme changed = *of;
    changed.classes.erase(changed.classes.begin() + index);
    return store(changed);
}

void SchemesDialog::recolour() {
    const int index = classes_->currentRow();
    const project::Scheme* of = scheme();
    if (!of || index < 0 || index >= int(of->classes.size())) return;
    const QColor colour = QColorDialog::getColor(QColor(QString::fromStdString(of->classes[size_t(index)].colour)), this);
    if (!colour.isValid()) return;
    project::Scheme changed = *of;
    changed.classes[size_t(index)].colour = colour.name().toStdString();
    store(changed);
}

}  // namespace sigwavnet::studio
