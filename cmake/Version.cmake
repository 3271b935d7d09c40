# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The version of this build, asked once, when it is configured: RDV_VERSION as it is given; else what the tags
# of git say; else, outside of a repository, the project's own. 1.2.0 at the tag v1.2.0, 1.2.0+5.g1a2b3c4 five
# commits after it. Without any tag the commits are counted from the first.

set(RDV_VERSION "" CACHE STRING "Version of this build; empty: as git's tags say")

function(rdv_git_version variable)
    set(${variable} "" PARENT_SCOPE)
    find_package(Git QUIET)
    if(NOT GIT_FOUND OR NOT EXISTS ${PROJECT_SOURCE_DIR}/.git)
        return()
    endif()
    set(git ${GIT_EXECUTABLE} -c safe.directory=* -C ${PROJECT_SOURCE_DIR})
    execute_process(COMMAND ${git} describe --tags --long --match "v[0-9]*"
        OUTPUT_VARIABLE tag OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    if(tag MATCHES "^v(.+)-([0-9]+)-(g[0-9a-f]+)$")
        set(commits ${CMAKE_MATCH_2})
        set(commit ${CMAKE_MATCH_3})
        # A tilde sorts before everything, and a tag cannot have one: v1.0.0-rc1 comes before v1.0.0.
        string(REPLACE "-" "~" version ${CMAKE_MATCH_1})
        if(commits GREATER 0)
            string(APPEND version "+${commits}.${commit}")
        endif()
    else()
        execute_process(COMMAND ${git} rev-list --count HEAD
            OUTPUT_VARIABLE count OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
        execute_process(COMMAND ${git} rev-parse --short=7 HEAD
            OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
        if(NOT commit)
            return()
        endif()
        set(version "${PROJECT_VERSION}+${count}.g${commit}")
    endif()
    set(${variable} ${version} PARENT_SCOPE)
endfunction()

if(NOT RDV_VERSION)
    rdv_git_version(RDV_VERSION)
endif()
if(NOT RDV_VERSION)
    set(RDV_VERSION ${PROJECT_VERSION})
endif()
message(STATUS "Version ${RDV_VERSION}")
