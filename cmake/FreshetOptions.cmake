# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target carries language level, warnings and Qt hardening; every target of the project links it.
add_library(freshet_options INTERFACE)
target_compile_features(freshet_options INTERFACE cxx_std_20)
target_compile_definitions(
    freshet_options
    INTERFACE QT_NO_CAST_FROM_ASCII
              QT_NO_CAST_TO_ASCII
              QT_NO_URL_CAST_FROM_STRING
              QT_NO_FOREACH
              QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
              QT_DISABLE_DEPRECATED_BEFORE=0x060400
              FRESHET_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(freshet_options INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${FRESHET_WERROR}>:/WX>)
else()
    target_compile_options(
        freshet_options
        INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align
                  -Wimplicit-fallthrough -Wswitch-enum -fno-omit-frame-pointer
                  $<$<BOOL:${FRESHET_WERROR}>:-Werror>)
endif()
if(FRESHET_SANITIZE)
    # The tests themselves need no look for undefined behaviour, and a failed check names its line without symbols:
    # they compile in little more than half the time. Reports about the program name function and line, which -g1
    # keeps; full debug symbols made this build 11 GB large.
    set(is_test $<BOOL:$<TARGET_PROPERTY:FRESHET_IS_TEST>>)
    target_compile_options(freshet_options INTERFACE -fsanitize=address $<$<NOT:${is_test}>:-fsanitize=undefined>
                                                     -fno-sanitize-recover=all $<IF:${is_test},-g0,-g1>)
    target_link_options(freshet_options INTERFACE -fsanitize=address,undefined)
endif()
if(FRESHET_FUZZ)
    target_compile_options(freshet_options INTERFACE -fsanitize=fuzzer-no-link,address,undefined
                                                     -fno-sanitize-recover=all)
    target_link_options(freshet_options INTERFACE -fsanitize=address,undefined)
endif()

# What people run: a fault that somebody provokes should end the program, not be of use to him. _GLIBCXX_ASSERTIONS are
# the standard library's own checks: bounds of vectors and spans, empty optionals.
if(NOT MSVC AND NOT APPLE)
    set(hardened $<CONFIG:Release,RelWithDebInfo>)
    target_compile_definitions(freshet_options INTERFACE $<${hardened}:_GLIBCXX_ASSERTIONS>)
    if(NOT FRESHET_FUZZ AND NOT FRESHET_SANITIZE)
        target_compile_options(
            freshet_options
            INTERFACE "$<${hardened}:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2;-fstack-protector-strong>"
                      "$<${hardened}:-fstack-clash-protection;-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.>")
        if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64|i.86")
            target_compile_options(freshet_options INTERFACE $<${hardened}:-fcf-protection>)
        endif()
        target_link_options(freshet_options INTERFACE
                            "$<${hardened}:-pie;LINKER:-z,relro;LINKER:-z,now;LINKER:-z,noexecstack>")
    endif()
endif()
if(MSVC)
    target_compile_options(freshet_options INTERFACE /guard:cf)
    target_link_options(freshet_options INTERFACE /guard:cf /CETCOMPAT)
endif()
# Programs find their libraries where the system or the package puts them, never in a folder of the build.
if(NOT APPLE)
    set(CMAKE_SKIP_RPATH ON)
endif()

find_program(FRESHET_CCACHE ccache)
if(FRESHET_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${FRESHET_CCACHE}")
endif()
