# SPDX-License-Identifier: GPL-3.0-or-later
# httplib::httplib, from the library's own CMake package (vcpkg, Homebrew, Fedora) or from Debian's compiled library,
# which comes without one and was built with OpenSSL, zlib and brotli: its classes differ without those definitions.
find_package(httplib CONFIG QUIET)
if(NOT TARGET httplib::httplib)
    find_path(CppHttplib_INCLUDE_DIR httplib.h)
    find_library(CppHttplib_LIBRARY cpp-httplib)
    find_package(OpenSSL QUIET)
    find_package(Threads QUIET)
    if(CppHttplib_INCLUDE_DIR AND CppHttplib_LIBRARY AND OpenSSL_FOUND)
        add_library(httplib::httplib INTERFACE IMPORTED)
        target_include_directories(httplib::httplib INTERFACE "${CppHttplib_INCLUDE_DIR}")
        target_compile_definitions(httplib::httplib INTERFACE CPPHTTPLIB_OPENSSL_SUPPORT CPPHTTPLIB_ZLIB_SUPPORT
                                                              CPPHTTPLIB_BROTLI_SUPPORT)
        target_link_libraries(httplib::httplib INTERFACE "${CppHttplib_LIBRARY}" OpenSSL::SSL OpenSSL::Crypto
                                                         Threads::Threads)
    endif()
endif()
if(TARGET httplib::httplib)
    set(CppHttplib_TARGET httplib::httplib)
endif()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(CppHttplib REQUIRED_VARS CppHttplib_TARGET)
