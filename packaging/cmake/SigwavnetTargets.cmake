# The functions that every room uses to declare itself.

add_library(sigwavnet_warnings INTERFACE)
target_compile_options(sigwavnet_warnings INTERFACE -Wall -Wextra -Wpedantic
    $<$<BOOL:${SIGWAVNET_WERROR}>:-Werror>)

# sigwavnet_room(NAME SOURCES … [LINKS …] [PRIVATE_LINKS …] [TORCH])
# A static library sigwavnet::NAME. Headers are included by their path from the project's root. With TORCH the
# room compiles against LibTorch, privately: whoever links the room can't include torch by accident.
function(sigwavnet_room name)
    cmake_parse_arguments(ROOM "TORCH" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    set(target sigwavnet_${name})
    add_library(${target} STATIC ${ROOM_SOURCES})
    add_library(sigwavnet::${name} ALIAS ${target})
    target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${target} PUBLIC ${ROOM_LINKS} PRIVATE sigwavnet_warnings ${ROOM_PRIVATE_LINKS})
    if(ROOM_TORCH)
        sigwavnet_use_torch(${target})
    endif()
endfunction()

# torch/torch.h takes over 20 s to parse: parsed once here, reused by every target that needs it.
file(WRITE "${PROJECT_BINARY_DIR}/torch_pch.cpp.in" "// carries the precompiled torch/torch.h\n")
configure_file("${PROJECT_BINARY_DIR}/torch_pch.cpp.in" "${PROJECT_BINARY_DIR}/torch_pch.cpp" COPYONLY)
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
    endif()
    if(SIGWAVNET_STUDIO)
        target_compile_definitions(${target} PRIVATE QT_NO_KEYWORDS)
        target_link_libraries(${target} PRIVATE Qt6::Test)
        set_target_properties(${target} PROPERTIES AUTOMOC ON)
    else()
        sigwavnet_moc_without_qt(${target} ${TEST_SOURCES})
    endif()
    add_test(NAME ${name} COMMAND ${target})
    # Passive: OpenMP's threads spin while they wait, which on a busy machine of two cores makes a step five times slower.
    # A cache of their own: tests leave nothing among a person's files.
    set_tests_properties(${name} PROPERTIES TIMEOUT 240
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;OMP_NUM_THREADS=2;OMP_WAIT_POLICY=passive;XDG_CACHE_HOME=${PROJECT_BINARY_DIR}/tests/cache")
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
