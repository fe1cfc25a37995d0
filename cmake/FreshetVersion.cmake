# SPDX-License-Identifier: GPL-3.0-or-later
# FRESHET_VERSION: of the newest tag "v1.2.3" that this source comes from, or the one declared here when that is higher
# (the version being worked on) or when nothing tells of tags. `cmake -P cmake/FreshetVersion.cmake` prints it.
# FRESHET_RELEASE_TYPE: "stable" where this is the tagged commit itself, else "development".
# FRESHET_COMMIT_TIME: of the commit, in seconds since 1970, so that packages of one commit name the same day.
set(declared 0.1.0)
set(declared_time 1795392000) # 2026-11-23, where neither git nor an archive tells

get_filename_component(source "${CMAKE_CURRENT_LIST_DIR}/.." ABSOLUTE)
# In an archive made by git the file holds the tag and, below it, the time instead of the questions for them.
file(READ "${source}/.archive-version" described)
if(described MATCHES "Format" AND EXISTS "${source}/.git")
    find_program(FRESHET_GIT git)
    if(FRESHET_GIT)
        execute_process(
            COMMAND "${FRESHET_GIT}" -C "${source}" describe --tags --match "v[0-9]*"
            OUTPUT_VARIABLE described
            ERROR_QUIET)
        execute_process(
            COMMAND "${FRESHET_GIT}" -C "${source}" log -1 --format=%ct
            OUTPUT_VARIABLE committed
            ERROR_QUIET)
        string(APPEND described "${committed}")
    endif()
endif()
set(FRESHET_VERSION ${declared})
set(FRESHET_RELEASE_TYPE development)
if(described MATCHES "^v([0-9]+\\.[0-9]+\\.[0-9]+)" AND NOT CMAKE_MATCH_1 VERSION_LESS declared)
    set(FRESHET_VERSION ${CMAKE_MATCH_1})
    if(described MATCHES "^v${FRESHET_VERSION}[\r\n]")
        set(FRESHET_RELEASE_TYPE stable)
    endif()
endif()
set(FRESHET_COMMIT_TIME ${declared_time})
if(described MATCHES "([0-9]+)[\r\n]+$")
    set(FRESHET_COMMIT_TIME ${CMAKE_MATCH_1})
endif()

# freshet_commit_day(VARIABLE FORMAT): FRESHET_COMMIT_TIME as string(TIMESTAMP) writes it, of Greenwich.
function(freshet_commit_day variable format)
    set(given "$ENV{SOURCE_DATE_EPOCH}")
    set(ENV{SOURCE_DATE_EPOCH} ${FRESHET_COMMIT_TIME})
    string(TIMESTAMP day "${format}" UTC)
    set(ENV{SOURCE_DATE_EPOCH} "${given}")
    set(${variable} "${day}" PARENT_SCOPE)
endfunction()

if(CMAKE_SCRIPT_MODE_FILE STREQUAL CMAKE_CURRENT_LIST_FILE)
    execute_process(COMMAND "${CMAKE_COMMAND}" -E echo "${FRESHET_VERSION}")
endif()
