// The projects' subcommands in a build without Qt, where there are no projects.
#include "app/cli/annotate_actions.h"

namespace sigwavnet::cli {

namespace {

Error withoutQt(const std::string& project) {
    return {ErrorKind::Unsupported,
            project,
            {CORE_TEXT("This build has no labelling projects, because it was made without Qt; use a build "
                       "with the Studio.")}};
}

}  // namespace

Result<int> annotateNew(const AnnotateNew& options, Console&) {
    return withoutQt(options.project);
}
Result<int> annotateExport(const AnnotateExport& options, Console&) {
    return withoutQt(options.project);
}
Result<int> annotateImport(const AnnotateImport& options, Console&) {
    return withoutQt(options.project);
}
Result<int> annotateAgreement(const AnnotateAgreement& options, Console&) {
    return withoutQt(options.project);
}
Result<int> annotateConsensus(const AnnotateConsensus& options, Console&) {
    return withoutQt(options.project);
}
Result<int> annotateMerge(const AnnotateMerge& options, Console&) {
    return withoutQt(options.project);
}

}  // namespace sigwavnet::cli
