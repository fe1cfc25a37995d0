# SPDX-License-Identifier: GPL-3.0-or-later
# FRESHET_VERSION: of the newest tag "v1.2.3" that this source comes from, or the one declared here when that is higher
# (the version being worked on) or when nothing tells of tags. `cmake -P cmake/FreshetVersion.cmake` prints it.
set(declared 0.1.0)

get_filename_component(source "${CMAKE_CURRENT_LIST_DIR}/.." ABSOLUTE)
# In an archive made by git the file holds the tag instead of the question for it.
file(READ "${source}/.archive-version" described)
if(NOT described MATCHES "^v[0-9]" AND EXISTS "${source}/.git")
    find_program(FRESHET_GIT git)
    if(FRESHET_GIT)
        execute_process(
            COMMAND "${FRESHET_GIT}" -C "${source}" describe --tags --match "v[0-9]*"
            OUTPUT_VARIABLE described
            ERROR_QUIET)
    endif()
endif()
set(FRESHET_VERSION ${declared})
if(described MATCHES "^v([0-9]+\\.[0-9]+\\.[0-9]+)" AND CMAKE_MATCH_1 VERSION_GREATER declared)
    set(FRESHET_VERSION ${CMAKE_MATCH_1})
endif()
if(CMAKE_SCRIPT_MODE_FILE STREQUAL CMAKE_CURRENT_LIST_FILE)
    execute_process(COMMAND "${CMAKE_COMMAND}" -E echo "${FRESHET_VERSION}")
endif()
