// A scripted annotator, to be killed: labels, takes back and undoes at random, and says on standard output
// what it is about to do and, once the project has it, that it is done. Run by kill_test.cpp and
// bad_folder_test.cpp.
//   annotator work PROJECT SEED     until it is killed, or an edit fails ("E kind", exit status 3)
//   annotator look PROJECT          opens and says how: "reason labels" (as nobody, where it runs as root)
#include <signal.h>
#include <unistd.h>

#include <cstdio>
#include <cstring>
#include <string>

#include "app/project/project.h"
#include "core/dataset/portable_random.h"

using namespace sigwavnet;
using namespace sigwavnet::project;

namespace {

// At once and whole, as the test must find it after a kill.
void say(const std::string& line) {
    const std::string text = line + "\n";
    if (::write(STDOUT_FILENO, text.data(), text.size()) != ssize_t(text.size())) ::_exit(4);
}

int failed(const Error& error) {
    say(std::string("E ") + kindName(error.kind));
    return 3;
}

int work(const std::string& file, uint64_t seed) {
    auto opened = Project::open(file);
    if (!opened) return failed(opened.error());
    Project& project = **opened;
    const Id annotator = project.annotators().front().id;
    const auto classes = project.schemes().front().classes;
    PortableRandom random(seed);
    while (true) {
        const bool undo =
            random.below(8) == 0 && project.nextUndo() && project.nextUndo()->title.format() == "Label as %1";
        if (undo) {
            say("? undo");
            const auto undone = project.undo();
            if (!undone) return failed(undone.error());
        } else {
            const size_t row = random.below(project.items().size());
            const auto& entry = classes[random.below(classes.size())];
            say("? " + std::to_string(row) + " " + entry.name);
            const Status labelled =
                project.label(project.items().item(row).key, annotator, {{entry.id}, {}, false, 0, {}});
            if (!labelled) return failed(labelled.error());
        }
        say("!");
    }
}

int look(const std::string& file) {
    if (::geteuid() == 0 && ::setuid(65534) != 0) return 5;
    auto opened = Project::open(file);
    if (!opened) return failed(opened.error());
    size_t labels = 0;
    for (size_t row = 0; row < (*opened)->items().size(); ++row)
        labels += (*opened)->items().answers(row).size();
    const Status refused = (*opened)->setSetting("x", "y");
    say(std::to_string(int((*opened)->readOnly())) + " " + std::to_string(labels) + " " +
        (refused ? "written" : "refused"));
    say((*opened)->readOnlyWords().text());
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    // A write beyond the file-size limit is to fail like one to a full disk.
    ::signal(SIGXFSZ, SIG_IGN);
    if (argc == 4 && std::strcmp(argv[1], "work") == 0) return work(argv[2], std::stoull(argv[3]));
    if (argc == 3 && std::strcmp(argv[1], "look") == 0) return look(argv[2]);
    return 2;
}
