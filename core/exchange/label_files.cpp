#include "core/exchange/label_files.h"

#include <algorithm>
#include <set>

#include "core/base/files.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

constexpr uint64_t kLargestFile = uint64_t(1) << 30;

Error stopped() {
    return {ErrorKind::Cancelled, "", {CORE_TEXT("The exchange of labels was stopped.")}};
}

class Exporter {
public:
    Exporter(LabelFormat format, fs::path target, bool overwrite)
        : info_(labelFormatInfo(format)), target_(std::move(target)), overwrite_(overwrite) {}

    // `stem`: the file's name without its extension. Where two recordings differ in theirs alone, `fallback`.
    Status add(std::span<const LabelDocument> documents, fs::path stem, const fs::path& fallback) {
        if (!stems_.insert(stem.string()).second) stem = fallback;
        SWN_ASSIGN(WrittenLabels written, writeLabels(documents, info_.format));
        for (Message& loss : written.losses)
            if (seen_.insert(loss.format()).second) done.losses.push_back(std::move(loss));
        for (LabelFile& file : written.files) {
            const bool folder = info_.format == LabelFormat::Audformat;
            const fs::path path =
                folder ? stem / file.suffix : fs::path(stem.string() + file.suffix + extensionFor(stem));
            if (std::error_code error; !overwrite_ && fs::exists(path, error))
                return Error{ErrorKind::Exists,
                             path.string(),
                             {CORE_TEXT("The file exists already; choose another name, or overwrite it.")}};
            files_.emplace_back(path, std::move(file.bytes));
        }
        return {};
    }

    // All are known to fit before the first is written.
    Status write(Progress& progress) {
        for (size_t i = 0; i < files_.size(); ++i) {
            if (progress.cancelled()) return stopped();
            progress.report(int64_t(i), int64_t(files_.size()), {CORE_TEXT("Writing labels")});
            const auto& [path, bytes] = files_[i];
            if (path.has_parent_path()) SWN_TRY(makeFolder(path.parent_path()));
            SWN_TRY(writeFileAtomically(path, bytes));
            done.files.push_back(path);
        }
        return {};
    }

    LabelExport done;

private:
    // A name that the caller chose keeps its own ending.
    std::string extensionFor(const fs::path& stem) const {
        return info_.manyRecordings && stem.has_extension() ? "" : info_.extension;
    }

    const LabelFormatInfo& info_;
    fs::path target_;
    bool overwrite_;
    std::set<std::string> seen_, stems_;
    std::vector<std::pair<fs::path, std::string>> files_;
};

// A relative path below the target, without ways out of it.
fs::path insideOf(const fs::path& folder, const std::string& recording) {
    fs::path inside;
    for (const fs::path& part : fs::path(recording).relative_path())
        if (part != ".." && part != ".") inside /= part;
    return folder / inside;
}

// Label files of a folder and its subfolders, sorted; hidden ones are passed over.
Status collect(const fs::path& path, std::optional<LabelFormat> format, std::vector<fs::path>& files) {
    std::error_code error;
    if (!fs::exists(path, error)) return errnoError(ENOENT, path);
    if (!fs::is_directory(path, error)) {
        files.push_back(path);
        return {};
    }
    std::vector<fs::path> inside;
    for (fs::recursive_directory_iterator at(path, fs::directory_options::skip_permission_denied, error), end;
         at != end; at.increment(error)) {
        if (error) return errnoError(error.value(), path);
        if (at->path().filename().string().starts_with('.')) {
            if (at->is_directory(error)) at.disable_recursion_pending();
            continue;
        }
        if (!at->is_regular_file(error)) continue;
        // Only the first bytes: a folder of recordings holds other texts and tables too.
        const std::string name = at->path().string();
        const auto byName = recogniseLabelFormat(name, "file");
        const bool text = name.ends_with(".txt");
        if (format ? name.ends_with(labelFormatInfo(*format).extension) && !name.ends_with(".yaml")
                   : byName || text)
            inside.push_back(at->path());
    }
    std::sort(inside.begin(), inside.end());
    files.insert(files.end(), inside.begin(), inside.end());
    return {};
}

// What one file adds; false: it is no label file at all (a text in a folder).
bool importOne(const fs::path& file, std::optional<LabelFormat> format, const FindRecording& find, bool named,
               LabelImport& import) {
    const auto bytes = readFile(file, kLargestFile);
    if (!bytes) {
        import.problems.push_back({file, bytes.error().message});
        return true;
    }
    const auto known = format ? format : recogniseLabelFormat(file.string(), *bytes);
    if (!known) {
        if (named)
            import.problems.push_back(
                {file,
                 { CORE_TEXT("This is none of the known label formats; name its format.") }});
        return named;
    }
    auto read = readLabels(*bytes, *known, file.string(), find);
    if (!read) {
        import.problems.push_back({file, read.error().message});
        return true;
    }
    for (LabelDocument& document : read->documents) import.documents.push_back(std::move(document));
    for (Message& problem : read->problems) import.problems.push_back({file, std::move(problem)});
    return true;
}

}  // namespace

Result<LabelExport> exportLabels(const std::vector<LabelDocument>& documents, LabelFormat format,
                                 const fs::path& target, bool overwrite, Progress& progress) {
    Exporter exporter(format, target, overwrite);
    if (labelFormatInfo(format).manyRecordings) {
        SWN_TRY(exporter.add(documents, target, target));
    } else {
        for (const LabelDocument& document : documents) {
            if (progress.cancelled()) return stopped();
            const fs::path whole = insideOf(target, document.recording);
            SWN_TRY(exporter.add({&document, 1}, fs::path(whole).replace_extension(), whole));
        }
    }
    SWN_TRY(exporter.write(progress));
    return std::move(exporter.done);
}

Result<LabelImport> importLabels(const std::vector<fs::path>& paths, std::optional<LabelFormat> format,
                                 const FindRecording& find, Progress& progress) {
    LabelImport import;
    bool any = false;
    for (const fs::path& path : paths) {
        std::vector<fs::path> files;
        SWN_TRY(collect(path, format, files));
        std::error_code error;
        const bool named = !fs::is_directory(path, error);
        for (size_t i = 0; i < files.size(); ++i) {
            if (progress.cancelled()) return stopped();
            progress.report(int64_t(i), int64_t(files.size()), {CORE_TEXT("Reading labels")});
            any = importOne(files[i], format, find, named, import) || any;
        }
    }
    if (!any)
        return Error{ErrorKind::Invalid,
                     paths.empty() ? "" : paths.front().string(),
                     {CORE_TEXT("There is no label file here.")}};
    return import;
}

}  // namespace sigwavnet
