# The functions that every room uses to declare itself.

add_library(sigwavnet_warnings INTERFACE)
target_compile_options(sigwavnet_warnings INTERFACE -Wall -Wextra -Wpedantic
    $<$<BOOL:${SIGWAVNET_WERROR}>:-Werror>)

# sigwavnet_room(NAME SOURCES … [TORCH_SOURCES …] [LINKS …] [PRIVATE_LINKS …])
# A static library sigwavnet::NAME. Headers are included by their path from the project's root. Only TORCH_SOURCES
# compile against LibTorch: whoever links the room can't include torch by accident, and the others don't pay for it.
function(sigwavnet_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;TORCH_SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    set(target sigwavnet_${name})
    add_library(${target} STATIC ${ROOM_SOURCES})
    add_library(sigwavnet::${name} ALIAS ${target})
    target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${target} PUBLIC ${ROOM_LINKS} PRIVATE sigwavnet_warnings ${ROOM_PRIVATE_LINKS})
    sigwavnet_unity(${target})
    if(ROOM_TORCH_SOURCES)
        add_library(${target}_torch OBJECT ${ROOM_TORCH_SOURCES})
        target_include_directories(${target}_torch PRIVATE "${PROJECT_SOURCE_DIR}")
        target_link_libraries(${target}_torch PRIVATE ${ROOM_LINKS} sigwavnet_warnings ${ROOM_PRIVATE_LINKS})
        sigwavnet_use_torch(${target}_torch)
        sigwavnet_unity(${target}_torch)
        target_sources(${target} PRIVATE $<TARGET_OBJECTS:${target}_torch>)
        foreach(library IN LISTS TORCH_LIBRARIES)
            target_link_libraries(${target} PRIVATE $<LINK_ONLY:${library}>)
        endforeach()
    endif()
endfunction()

# Several sources of a library in one translation unit: most of a small source's time is its headers'. SIGWAVNET_UNITY=OFF
# compiles them one by one, which is quicker while working on a single one.
# BATCH: how many; windows' sources are small.
function(sigwavnet_unity target)
    cmake_parse_arguments(UNITY "" "BATCH" "" ${ARGN})
    if(NOT UNITY_BATCH)
        set(UNITY_BATCH 8)
    endif()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ${SIGWAVNET_UNITY} UNITY_BUILD_BATCH_SIZE ${UNITY_BATCH})
    # There, every source looks to the compiler like a header.
    target_compile_options(${target} PRIVATE $<$<BOOL:${SIGWAVNET_UNITY}>:-Wno-subobject-linkage>)
endfunction()

# torch/torch.h takes over 20 s to parse: parsed once here, reused by every target that needs it.
file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/torch_pch.cpp" CONTENT "// carries the precompiled torch/torch.h\n")
add_library(sigwavnet_torch_pch STATIC "${PROJECT_BINARY_DIR}/torch_pch.cpp")
target_precompile_headers(sigwavnet_torch_pch PRIVATE <torch/torch.h>)
# Qt asks for -fPIC, and a precompiled header only serves those compiled as it was.
target_compile_options(sigwavnet_torch_pch PRIVATE -fPIC)
target_link_libraries(sigwavnet_torch_pch PRIVATE ${TORCH_LIBRARIES} sigwavnet_warnings)

function(sigwavnet_use_torch target)
    target_link_libraries(${target} PRIVATE ${TORCH_LIBRARIES})
    target_precompile_headers(${target} REUSE_FROM sigwavnet_torch_pch)
    target_compile_options(${target} PRIVATE -fPIC)
endfunction()

# Qt's headers, parsed once for all tests: they are most of what a test's compilation takes. Tests need no -O2.
# Qt's macros that differ between tests would make the header unfit for most; GCC 12 sees ghosts at -O1.
set(sigwavnet_test_options $<$<CONFIG:Release>:-O1> -Wno-array-bounds -Wno-stringop-overflow
    -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR -UQT_NETWORK_LIB)
if(SIGWAVNET_TESTS AND SIGWAVNET_STUDIO)
    foreach(kind core gui)
        file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/${kind}_test_pch.cpp" CONTENT "// carries a precompiled header\n")
        add_library(sigwavnet_${kind}_test_pch STATIC "${PROJECT_BINARY_DIR}/${kind}_test_pch.cpp")
        target_compile_options(sigwavnet_${kind}_test_pch PRIVATE ${sigwavnet_test_options})
        target_compile_definitions(sigwavnet_${kind}_test_pch PRIVATE QT_NO_KEYWORDS)
        target_link_libraries(sigwavnet_${kind}_test_pch PRIVATE Qt6::Test sigwavnet_warnings)
    endforeach()
    target_precompile_headers(sigwavnet_core_test_pch PRIVATE <QTest> <algorithm> <filesystem> <fstream> <functional> <map>)
    target_precompile_headers(sigwavnet_gui_test_pch PRIVATE <QTest> <QtWidgets>)
    target_link_libraries(sigwavnet_gui_test_pch PRIVATE Qt6::Widgets)
endif()

# sigwavnet_test(NAME SOURCES … LINKS … [TORCH] [GUI]): one Qt Test program. Tests of core are plain enough to
# run without Qt, on a stand-in (tests/support/without_qt). GUI tests run on the offscreen platform.
function(sigwavnet_test name)
    cmake_parse_arguments(TEST "TORCH;GUI" "" "SOURCES;LINKS" ${ARGN})
    string(REPLACE "." "_" target "test_${name}")
    add_executable(${target} ${TEST_SOURCES})
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests")
    target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${target} PRIVATE ${TEST_LINKS} sigwavnet_warnings)
    target_compile_definitions(${target} PRIVATE
        SIGWAVNET_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        SIGWAVNET_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
        SIGWAVNET_BIN_DIR="${PROJECT_BINARY_DIR}/bin")
    if(TEST_TORCH)
        sigwavnet_use_torch(${target})
    elseif(SIGWAVNET_STUDIO)
        target_compile_options(${target} PRIVATE ${sigwavnet_test_options})
        if(TEST_GUI)
            target_precompile_headers(${target} REUSE_FROM sigwavnet_gui_test_pch)
        else()
            target_precompile_headers(${target} REUSE_FROM sigwavnet_core_test_pch)
        endif()
    endif()
    if(SIGWAVNET_STUDIO)
        target_compile_definitions(${target} PRIVATE QT_NO_KEYWORDS)
        target_link_libraries(${target} PRIVATE Qt6::Test)
        sigwavnet_moc(${target} ${TEST_SOURCES})
    else()
        sigwavnet_moc_without_qt(${target} ${TEST_SOURCES})
    endif()
    if(SIGWAVNET_TEST_LINKER)
        target_link_options(${target} PRIVATE -fuse-ld=${SIGWAVNET_TEST_LINKER}
            $<$<STREQUAL:${SIGWAVNET_TEST_LINKER},mold>:-Wl,-z,norelro>)
    endif()
    add_test(NAME ${name} COMMAND ${target})
    # Passive: OpenMP's threads spin while they wait, which on a busy machine of two cores makes a step five times slower.
    # A cache of their own: tests leave nothing among a person's files.
    set_tests_properties(${name} PROPERTIES TIMEOUT 240
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;OMP_NUM_THREADS=2;OMP_WAIT_POLICY=passive;XDG_CACHE_HOME=${PROJECT_BINARY_DIR}/tests/cache")
endfunction()

# NAME.moc of each source. AUTOMOC would look through every program's sources anew, a second each; and moc is not told
# where headers are, which it would all read to find nothing.
function(sigwavnet_moc target)
    set(folder "${CMAKE_CURRENT_BINARY_DIR}/${target}_moc")
    foreach(source IN LISTS ARGN)
        get_filename_component(base "${source}" NAME_WE)
        qt_generate_moc("${source}" "${folder}/${base}.moc")
        target_sources(${target} PRIVATE "${folder}/${base}.moc")
    endforeach()
    target_include_directories(${target} PRIVATE "${folder}")
endfunction()

# The stand-in for moc: lists the Q_SLOTS functions of each test class in NAME.moc.
function(sigwavnet_moc_without_qt target)
    set(folder "${CMAKE_CURRENT_BINARY_DIR}/${target}_moc")
    foreach(source IN LISTS ARGN)
        get_filename_component(base "${source}" NAME_WE)
        add_custom_command(OUTPUT "${folder}/${base}.moc"
            COMMAND "${CMAKE_COMMAND}" -DIN=${CMAKE_CURRENT_SOURCE_DIR}/${source} -DOUT=${folder}/${base}.moc
                -P "${PROJECT_SOURCE_DIR}/tests/support/without_qt/moc.cmake"
            DEPENDS "${source}" "${PROJECT_SOURCE_DIR}/tests/support/without_qt/moc.cmake" VERBATIM)
        target_sources(${target} PRIVATE "${folder}/${base}.moc")
    endforeach()
    target_include_directories(${target} PRIVATE "${folder}" "${PROJECT_SOURCE_DIR}/tests/support/without_qt")
endfunction()
