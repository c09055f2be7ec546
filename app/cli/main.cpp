// sigwavnet: the command line. Exit status 0; 1 failed (one line says why and what to do); 2 usage; 3 paused.
#include <csignal>
#include <cstdio>
#include <exception>
#include <new>

#include "app/cli/commands.h"
#include "core/model/device.h"

namespace sigwavnet::cli {

namespace {

constexpr int usageError = 2;

void declare(CLI::App& app, Action& action) {
    app.name("sigwavnet");
    app.set_version_flag("--version", "sigwavnet " SIGWAVNET_VERSION);
    app.require_subcommand(1);
    app.failure_message(CLI::FailureMessage::simple);
    app.footer("Example:\n  sigwavnet demo --out my-demo\n\n`sigwavnet COMMAND --help` explains a command.");
    addCorpusCommand(app, action);
    addTrainCommand(app, action);
    addCrossvalidateCommand(app, action);
    addAblateCommand(app, action);
    addSearchCommand(app, action);
    addEvaluateCommand(app, action);
    addClassifyCommand(app, action);
    addTimelineCommand(app, action);
    addInspectCommand(app, action);
    addExplainCommand(app, action);
    addWaveletsCommand(app, action);
    addConvertCommand(app, action);
    addRunsCommand(app, action);
    addDevicesCommand(app, action);
    addAnnotateCommand(app, action);
    addDemoCommand(app, action);
}

// Libraries' exceptions end here; core's own failures are Results.
Result<int> runGuarded(const Action& action, Console& console) {
    try {
        return action(console);
    } catch (const std::bad_alloc&) {
        return Error{
            ErrorKind::OutOfMemory,
            "",
            {CORE_TEXT("The machine's memory is full; use fewer or shorter clips, or a smaller batch.")}};
    } catch (const std::exception& e) {
        return Error{ErrorKind::Internal, "", {CORE_TEXT("Something unforeseen happened: %1"), {e.what()}}};
    }
}

int run(int argc, char** argv) {
    CLI::App app("Speech-emotion recognition with learnable wavelets");
    Action action;
    declare(app, action);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& e) {
        return app.exit(e) == 0 ? 0 : usageError;
    }
    // A write beyond the file-size limit then fails like one to a full disk, instead of killing the program.
    std::signal(SIGXFSZ, SIG_IGN);
    setComputeThreads(0);
    Console console;
    console.cancelOnInterrupt();
    if (const Message warning = torchInfo().blasWarning; !warning.empty()) console.warn(warning);
    const Result<int> status = runGuarded(action, console);
    if (status) return *status;
    console.fail(status.error());
    return 1;
}

}  // namespace

}  // namespace sigwavnet::cli

int main(int argc, char** argv) {
    return sigwavnet::cli::run(argc, argv);
}
