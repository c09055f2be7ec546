// Schemes with their classes and keys, and annotators.
#include <algorithm>
#include <set>

#include "app/project/project_impl.h"
#include "app/project/rows.h"

namespace sigwavnet::project {

namespace {

Error invalid(const Project::Impl& project, Message message) {
    return {ErrorKind::Invalid, project.file.string(), std::move(message)};
}

// Who uses a key, among the other schemes and within this one.
Status checkKeys(const Project::Impl& project, const Scheme& scheme) {
    std::map<std::string, std::string> owners;
    for (const Scheme& other : project.schemes) {
        if (other.id == scheme.id) continue;
        if (!other.key.empty()) owners[other.key] = other.name;
        for (const ClassEntry& entry : other.classes)
            if (!entry.key.empty()) owners[entry.key] = entry.name;
    }
    const auto claim = [&](const std::string& key, const std::string& name) -> Status {
        if (key.empty() || owners.emplace(key, name).second) return {};
        return invalid(project,
                       {CORE_TEXT("The key %1 belongs to \"%2\" already and can't be given to \"%3\" too."),
                        {key, owners[key], name}});
    };
    SWN_TRY(claim(scheme.key, scheme.name));
    for (const ClassEntry& entry : scheme.classes) SWN_TRY(claim(entry.key, entry.name));
    return {};
}

Status checkScheme(const Project::Impl& project, const Scheme& scheme) {
    if (scheme.name.empty()) return invalid(project, {CORE_TEXT("The scheme needs a name.")});
    for (const Scheme& other : project.schemes)
        if (other.id != scheme.id && other.name == scheme.name)
            return invalid(project, {CORE_TEXT("There is a scheme \"%1\" already; choose another name."),
                                     {scheme.name}});
    if (scheme.kind == SchemeKind::Rating && scheme.low >= scheme.high)
        return invalid(project, {CORE_TEXT("The scale \"%1\" must end above its beginning."), {scheme.name}});
    std::set<std::string> names;
    for (const ClassEntry& entry : scheme.classes) {
        if (entry.name.empty())
            return invalid(project, {CORE_TEXT("A class of \"%1\" has no name."), {scheme.name}});
        if (!names.insert(entry.name).second)
            return invalid(project,
                           {CORE_TEXT("\"%1\" has the class \"%2\" twice."), {scheme.name, entry.name}});
    }
    return checkKeys(project, scheme);
}

int usesOf(const ItemTable& items, const std::function<bool(const Answer&)>& uses) {
    int count = 0;
    for (size_t row = 0; row < items.size(); ++row)
        for (const CurrentAnswer& entry : items.answers(row)) count += uses(entry.answer) ? 1 : 0;
    return count;
}

Status checkUnused(const Project::Impl& project, const ClassEntry& entry) {
    const int uses = usesOf(project.items, [&](const Answer& a) {
        return std::binary_search(a.classes.begin(), a.classes.end(), entry.id);
    });
    if (uses == 0) return {};
    return invalid(
        project,
        {CORE_TEXT("The class \"%1\" is given to %2 clips; label them otherwise before removing it."),
         {entry.name, std::to_string(uses)}});
}

// Ratings that a changed scale would no longer hold, and classes that would change their meaning.
Status checkChange(const Project::Impl& project, const Scheme& before, const Scheme& after) {
    if (before.kind != after.kind) {
        const int uses = usesOf(project.items, [&](const Answer& a) {
            return a.ratings.count(before.id) > 0 ||
                   std::any_of(before.classes.begin(), before.classes.end(), [&](const ClassEntry& entry) {
                       return std::binary_search(a.classes.begin(), a.classes.end(), entry.id);
                   });
        });
        const bool widens = before.kind == SchemeKind::Single && after.kind == SchemeKind::Multiple;
        if (uses > 0 && !widens)
            return invalid(project, {CORE_TEXT("\"%1\" has %2 answers; its kind can't be changed."),
                                     {before.name, std::to_string(uses)}});
    }
    const int outside = usesOf(project.items, [&](const Answer& a) {
        const auto rating = a.ratings.find(before.id);
        return rating != a.ratings.end() && (rating->second < after.low || rating->second > after.high);
    });
    if (outside > 0)
        return invalid(project, {CORE_TEXT("%1 ratings of \"%2\" lie outside the new scale."),
                                 {std::to_string(outside), before.name}});
    for (const ClassEntry& entry : before.classes)
        if (std::none_of(after.classes.begin(), after.classes.end(),
                         [&](const ClassEntry& e) { return e.id == entry.id; }))
            SWN_TRY(checkUnused(project, entry));
    for (const ClassEntry& entry : after.classes)
        if (entry.id != 0 && std::none_of(before.classes.begin(), before.classes.end(),
                                          [&](const ClassEntry& e) { return e.id == entry.id; }))
            return Error{ErrorKind::NotFound,
                         project.file.string(),
                         {CORE_TEXT("The class \"%1\" is none of this scheme's."), {entry.name}}};
    return {};
}

}  // namespace

Result<Id> Project::setScheme(const Scheme& scheme) {
    SWN_TRY(impl_->writable());
    SWN_TRY(checkScheme(*impl_, scheme));
    const Scheme* found = impl_->schemeOf(scheme.id);
    if (scheme.id != 0 && !found)
        return Error{ErrorKind::NotFound,
                     impl_->file.string(),
                     {CORE_TEXT("The scheme is no longer in the project.")}};
    const Scheme before = found ? *found : Scheme{0, "", scheme.kind, {}, scheme.low, scheme.high, {}};
    SWN_TRY(checkChange(*impl_, before, scheme));
    int position = int(impl_->schemes.size());
    for (size_t i = 0; found && i < impl_->schemes.size(); ++i)
        if (impl_->schemes[i].id == scheme.id) position = int(i);
    Id id = 0;
    const Message title = found ? Message(CORE_TEXT("Change the scheme %1"), {scheme.name})
                                : Message(CORE_TEXT("Add the scheme %1"), {scheme.name});
    SWN_TRY(impl_->edit(title, [&](Database&, Journal& journal) -> Result<std::vector<ItemKey>> {
        SWN_ASSIGN(id, journal.put("scheme", schemeRow(scheme, position)));
        for (const ClassEntry& entry : before.classes)
            if (std::none_of(scheme.classes.begin(), scheme.classes.end(),
                             [&](const ClassEntry& e) { return e.id == entry.id; }))
                SWN_TRY(journal.remove("class", entry.id));
        for (size_t i = 0; i < scheme.classes.size(); ++i)
            SWN_TRY(journal.put("class", classRow(scheme.classes[i], id, int(i))));
        return std::vector<ItemKey>{};
    }));
    return id;
}

Status Project::removeScheme(Id id) {
    SWN_TRY(impl_->writable());
    const Scheme* found = impl_->schemeOf(id);
    if (!found)
        return Error{ErrorKind::NotFound,
                     impl_->file.string(),
                     {CORE_TEXT("The scheme is no longer in the project.")}};
    const Scheme scheme = *found;
    for (const ClassEntry& entry : scheme.classes) SWN_TRY(checkUnused(*impl_, entry));
    const int ratings = usesOf(impl_->items, [&](const Answer& a) { return a.ratings.count(id) > 0; });
    if (ratings > 0)
        return invalid(*impl_,
                       {CORE_TEXT("The scale \"%1\" has %2 ratings; take them back before removing it."),
                        {scheme.name, std::to_string(ratings)}});
    return impl_->edit({CORE_TEXT("Remove the scheme %1"), {scheme.name}},
                       [&](Database&, Journal& journal) -> Result<std::vector<ItemKey>> {
                           for (const ClassEntry& entry : scheme.classes)
                               SWN_TRY(journal.remove("class", entry.id));
                           SWN_TRY(journal.remove("scheme", id));
                           return std::vector<ItemKey>{};
                       });
}

Result<Id> Project::annotator(const std::string& name) {
    for (const Annotator& annotator : impl_->annotators)
        if (annotator.name == name) return annotator.id;
    SWN_TRY(impl_->writable());
    if (name.empty()) return invalid(*impl_, {CORE_TEXT("The annotator needs a name.")});
    Id id = 0;
    SWN_TRY(impl_->edit({CORE_TEXT("Add the annotator %1"), {name}},
                        [&](Database&, Journal& journal) -> Result<std::vector<ItemKey>> {
                            SWN_ASSIGN(id, journal.put("annotator", {0, q(name)}));
                            return std::vector<ItemKey>{};
                        }));
    return id;
}

Status Project::renameAnnotator(Id id, const std::string& name) {
    SWN_TRY(impl_->writable());
    if (!impl_->annotatorOf(id))
        return Error{
            ErrorKind::NotFound, impl_->file.string(), {CORE_TEXT("The project has no such annotator.")}};
    if (name.empty()) return invalid(*impl_, {CORE_TEXT("The annotator needs a name.")});
    for (const Annotator& other : impl_->annotators)
        if (other.id != id && other.name == name)
            return invalid(*impl_, {CORE_TEXT("There is an annotator \"%1\" already."), {name}});
    return impl_->edit({CORE_TEXT("Rename the annotator to %1"), {name}},
                       [&](Database&, Journal& journal) -> Result<std::vector<ItemKey>> {
                           SWN_TRY(journal.put("annotator", {qlonglong(id), q(name)}));
                           return std::vector<ItemKey>{};
                       });
}

}  // namespace sigwavnet::project
