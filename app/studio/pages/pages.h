// The pages of the window, in the order of the rail. A new page is added here and nowhere else.
#pragma once

#include <vector>

class QWidget;

namespace sigwavnet::studio {

class Page;
class Session;

std::vector<Page*> makePages(Session& session, QWidget* parent);

}  // namespace sigwavnet::studio
