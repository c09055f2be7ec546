// What the Runs page gives away.
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

#include "app/studio/notice.h"
#include "app/studio/pages/runs_page.h"
#include "app/studio/paths.h"
#include "app/studio/session.h"
#include "core/base/files.h"
#include "core/training/run_export.h"
#include "core/training/run_html.h"

namespace sigwavnet::studio {

namespace {

Result<QString> written(const std::filesystem::path& path, Result<std::string> text) {
    SWN_TRY(text);
    SWN_TRY(writeFileAtomically(path, std::string_view(*text)));
    return fromPath(path);
}

}  // namespace

void RunsPage::fillExport(QMenu* menu) {
    const QString csv = tr("Comma-separated values (*.csv)");
    menu->addAction(tr("Report as one HTML page…"), this, [this] {
        exportFile(QStringLiteral("runs.html"), tr("Web pages (*.html)"),
                   [](const RunRecords& runs, const std::filesystem::path& path, Progress& progress) {
                       return written(path, runsReport(runs, progress));
                   });
    });
    menu->addSeparator();
    menu->addAction(tr("Results and options as CSV…"), this, [this, csv] {
        exportFile(QStringLiteral("runs.csv"), csv,
                   [](const RunRecords& runs, const std::filesystem::path& path, Progress&) {
                       return written(path, runsCsv(runs));
                   });
    });
    menu->addAction(tr("All epochs as CSV…"), this, [this, csv] {
        exportFile(QStringLiteral("curves.csv"), csv,
                   [](const RunRecords& runs, const std::filesystem::path& path, Progress& progress) {
                       return written(path, curvesCsv(runs, progress));
                   });
    });
    menu->addAction(tr("Everything as JSON…"), this, [this] {
        exportFile(QStringLiteral("runs.json"), tr("JSON (*.json)"),
                   [](const RunRecords& runs, const std::filesystem::path& path, Progress& progress) {
                       return written(path, runsJson(runs, true, progress));
                   });
    });
    menu->addAction(tr("TensorBoard event files…"), this, &RunsPage::exportEvents);
}

void RunsPage::exportFile(const QString& name, const QString& filter, Writer write) {
    const QString path = QFileDialog::getSaveFileName(this, tr("Export"), name, filter);
    if (!path.isEmpty()) exportTo(path, tr("Exporting %1").arg(QFileInfo(path).fileName()), std::move(write));
}

void RunsPage::exportEvents() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("A folder for TensorBoard's --logdir"));
    if (folder.isEmpty()) return;
    exportTo(
        folder, tr("Copying event files"),
        [](const RunRecords& runs, const std::filesystem::path& path, Progress& progress) -> Result<QString> {
            SWN_TRY(copyEventFiles(runs, path, progress));
            return fromPath(path);
        });
}

void RunsPage::exportTo(const QString& path, const QString& job, Writer write) {
    notice_->clear();
    const auto work = [runs = chosen(), path = toPath(path), write = std::move(write)](Progress& progress) {
        RunRecords records;
        for (const RunPtr& run : runs) records.push_back(run.get());
        return write(records, path, progress);
    };
    job_ = session_.jobs().start<QString>(
        job, work, this,
        [this](const QString& file) {
            notice_->say(Notice::Kind::Information, tr("Written: %1").arg(QDir::toNativeSeparators(file)));
        },
        [this](const Error& error) {
            if (error.kind != ErrorKind::Cancelled) notice_->say(Notice::Kind::Error, translated(error));
        });
}

}  // namespace sigwavnet::studio
