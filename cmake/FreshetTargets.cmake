# SPDX-License-Identifier: GPL-3.0-or-later

# freshet_precompile(TARGET KIND): the headers that nearly every source reads, parsed once for all targets of a kind:
# plain, widget, test or widget_test. One precompiled header takes 50 to 300 MB on disk, so targets share it.
function(freshet_precompile name kind)
    if(FRESHET_PRECOMPILE)
        target_precompile_headers(${name} REUSE_FROM freshet_${kind}_headers)
    endif()
endfunction()

# freshet_precompiled_headers(KIND LINKS … [HEADERS …]): the target that owns the precompiled headers of a kind.
# What it links decides which QT_…_LIB are defined; QtTest reads them.
function(freshet_precompiled_headers kind)
    if(NOT FRESHET_PRECOMPILE)
        return()
    endif()
    cmake_parse_arguments(arg "" "" "LINKS;HEADERS" ${ARGN})
    set(source "${CMAKE_CURRENT_BINARY_DIR}/freshet_${kind}_headers.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "// Only there to own precompiled headers.\n")
    add_library(freshet_${kind}_headers OBJECT "${source}")
    target_link_libraries(freshet_${kind}_headers PRIVATE freshet_options ${arg_LINKS})
    target_precompile_headers(
        freshet_${kind}_headers
        PRIVATE
        <QByteArray>
        <QDateTime>
        <QHash>
        <QList>
        <QObject>
        <QString>
        <QStringList>
        <QVariant>
        <algorithm>
        <functional>
        <map>
        <memory>
        <optional>
        <vector>
        ${arg_HEADERS})
endfunction()

# freshet_library(NAME SOURCES … [LINKS …]): one static library a folder; headers are included as
# "folder/header.h".
function(freshet_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}/app" "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${name} PUBLIC ${arg_LINKS} PRIVATE freshet_options)
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    list(LENGTH arg_SOURCES count)
    if("Qt6::Widgets" IN_LIST arg_LINKS)
        freshet_precompile(${name} widget)
    elseif(count GREATER 8)
        freshet_precompile(${name} plain)
    endif()
endfunction()

# freshet_test_program(NAME CLASSES … [LINKS …]): one program a folder, one ctest entry a class.
# A class TstFoo lives in tst_foo.cpp beside the CMakeLists.txt; `NAME TstFoo` runs it alone. WIDGETS gives it a
# QApplication instead of a QCoreApplication.
function(freshet_test_program name)
    cmake_parse_arguments(arg "WIDGETS" "" "CLASSES;SOURCES;LINKS;LABELS" ${ARGN})
    set(sources ${arg_SOURCES} "${PROJECT_SOURCE_DIR}/tests/support/testmain.cpp")
    foreach(class IN LISTS arg_CLASSES)
        string(TOLOWER "${class}" lower)
        string(REGEX REPLACE "^tst" "tst_" file "${lower}")
        list(APPEND sources "${file}.cpp")
    endforeach()
    add_executable(${name} ${sources})
    target_link_libraries(${name} PRIVATE ${arg_LINKS} freshet_test_support freshet_options)
    set_target_properties(${name} PROPERTIES AUTOMOC ON FRESHET_IS_TEST ON)
    if(arg_WIDGETS)
        target_link_libraries(${name} PRIVATE Qt6::Widgets)
        target_compile_definitions(${name} PRIVATE FRESHET_TEST_WITH_WIDGETS)
        freshet_precompile(${name} widget_test)
    else()
        freshet_precompile(${name} test)
    endif()
    # Five frames tell whose memory it was, and memory that was freed is watched for 32 MB: a sixth of the time less.
    set(test_environment "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC"
                         "ASAN_OPTIONS=malloc_context_size=5:quarantine_size_mb=32")
    foreach(class IN LISTS arg_CLASSES)
        add_test(NAME ${class} COMMAND ${name} ${class})
        set_tests_properties(${class} PROPERTIES TIMEOUT 600 LABELS "${arg_LABELS}"
                                                 ENVIRONMENT "${test_environment}")
    endforeach()
endfunction()
