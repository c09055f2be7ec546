# Collects the sentences that are marked with CORE_TEXT (core's, and a few of the Studio's jobs) into a file that lupdate understands.
#   cmake -DROOT=<source folder> -DOUT=<file> -P collect_core_texts.cmake
# lupdate's own aliases would put them into the context of whatever class stands around them; the Studio looks all of
# them up in the context "core".
file(GLOB_RECURSE sources "${ROOT}/core/*.cpp" "${ROOT}/core/*.h" "${ROOT}/app/project/*.cpp" "${ROOT}/app/project/*.h" "${ROOT}/app/studio/*.cpp" "${ROOT}/widgets/*.cpp")
list(SORT sources)
set(text "// Made from core's sources for lupdate; never compiled.\n#include <QtGlobal>\nconst char* coreTexts[] = {\n")
foreach(source IN LISTS sources)
    file(READ "${source}" content)
    # CMake's lists are strings with semicolons and brackets: hide those of the sentences.
    string(REPLACE ";" "@semicolon@" content "${content}")
    string(REPLACE "[" "@open@" content "${content}")
    string(REPLACE "]" "@close@" content "${content}")
    string(REGEX MATCHALL "CORE_TEXT\\([ \n]*(\"([^\"\\\\]|\\\\.)*\"[ \n]*)+\\)" marked "${content}")
    foreach(match IN LISTS marked)
        string(REGEX REPLACE "^CORE_TEXT\\(" "    QT_TRANSLATE_NOOP(\"core\", " match "${match}")
        string(APPEND text "${match},\n")
    endforeach()
endforeach()
string(APPEND text "};\n")
string(REPLACE "@semicolon@" ";" text "${text}")
string(REPLACE "@open@" "[" text "${text}")
string(REPLACE "@close@" "]" text "${text}")
file(WRITE "${OUT}" "${text}")
