# Finds the libraries. LibTorch: the system's, or an unpacked one named by CMAKE_PREFIX_PATH or LIBTORCH.

find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(SNDFILE REQUIRED IMPORTED_TARGET sndfile)
pkg_check_modules(FFTW REQUIRED IMPORTED_TARGET fftw3f)
pkg_check_modules(SOXR REQUIRED IMPORTED_TARGET soxr)
find_package(ZLIB REQUIRED)
find_package(nlohmann_json 3.10 REQUIRED)
find_package(Eigen3 3.4 REQUIRED NO_MODULE)
find_package(CLI11 2.1 REQUIRED)
find_package(pugixml 1.12 REQUIRED)

if(DEFINED ENV{LIBTORCH} AND NOT LIBTORCH)
    set(LIBTORCH "$ENV{LIBTORCH}")
endif()
if(LIBTORCH)
    list(PREPEND CMAKE_PREFIX_PATH "${LIBTORCH}")
endif()
# Torch's package file is noisy and sets global flags; the variable keeps its CUDA search to what is there.
set(CAFFE2_CMAKE_CONFIGURE_QUIETLY ON)
find_package(Torch REQUIRED)
# at::parallel_for lives in a header and, compiled without OpenMP, runs everything on one thread without a word.
find_package(OpenMP REQUIRED COMPONENTS CXX)
list(APPEND TORCH_LIBRARIES OpenMP::OpenMP_CXX)
message(STATUS "LibTorch ${Torch_VERSION} (${TORCH_INSTALL_PREFIX})")

if(SIGWAVNET_STUDIO OR SIGWAVNET_TESTS)
    find_package(Qt6 6.4 QUIET COMPONENTS Core Test)
endif()
if(SIGWAVNET_STUDIO)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Charts Multimedia Network Sql Svg Test LinguistTools)
endif()
if(SIGWAVNET_BENCHMARKS)
    find_package(benchmark QUIET)
    if(NOT benchmark_FOUND)
        message(STATUS "Google Benchmark is absent: benchmarks are not built")
        set(SIGWAVNET_BENCHMARKS OFF)
    endif()
endif()

# Two hundred test programs are linked: gold and mold take a quarter of the usual linker's time. gold first: Debian 12's
# mold (1.10) writes programs that the loader refuses where a thread's variable precedes read-only segments, and without
# those (-z norelro) it never ends for some layouts.
foreach(linker IN ITEMS gold mold)
    find_program(SIGWAVNET_${linker} ld.${linker})
    mark_as_advanced(SIGWAVNET_${linker})
    if(SIGWAVNET_${linker} AND NOT SIGWAVNET_TEST_LINKER)
        set(SIGWAVNET_TEST_LINKER ${linker})
    endif()
endforeach()
