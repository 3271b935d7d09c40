# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -D CHANGES=CHANGELOG.md -D PACKAGE=… -D VERSION=… -D MAINTAINER=… -D EPOCH=… -D OUTPUT=… -P DebianChangelog.cmake
# Debian's changelog from ours. The newest section becomes the entry of the version that is packaged; older ones keep
# their version and day.

cmake_minimum_required(VERSION 3.25)
file(READ ${CHANGES} text)
string(REPLACE ";" "," text "${text}")
string(REPLACE "[" "(" text "${text}")
string(REPLACE "]" ")" text "${text}")
string(REGEX MATCHALL "\n## [^\n]*\n" heads "${text}")

# In English and in UTC, whatever the builder speaks.
function(rdv_date variable seconds)
    set(ENV{SOURCE_DATE_EPOCH} ${seconds})
    set(ENV{LC_ALL} C)
    string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)
    set(${variable} ${date} PARENT_SCOPE)
endfunction()

set(changelog "")
set(newest TRUE)
foreach(head IN LISTS heads)
    string(FIND "${text}" "${head}" at)
    string(LENGTH "${head}" length)
    math(EXPR start "${at} + ${length}")
    string(SUBSTRING "${text}" ${start} -1 text)
    string(FIND "${text}" "\n## " end)
    string(SUBSTRING "${text}" 0 ${end} body)

    string(REGEX MATCHALL "\n[-*] [^\n]*(\n  [^\n]+)*" points "\n${body}")
    if(NOT points)
        continue()
    endif()
    set(lines "")
    foreach(point IN LISTS points)
        string(REGEX REPLACE "^\n[-*] " "" point "${point}")
        string(REGEX REPLACE "\n *" " " point "${point}")
        # No line longer than 80 characters.
        string(REPLACE " " ";" words "${point}")
        set(line "  *")
        foreach(word IN LISTS words)
            set(longer "${line} ${word}")
            string(LENGTH "${longer}" length)
            if(length GREATER 79)
                string(APPEND lines "${line}\n")
                set(longer "    ${word}")
            endif()
            set(line "${longer}")
        endforeach()
        string(APPEND lines "${line}\n")
    endforeach()

    set(seconds ${EPOCH})
    set(version ${VERSION})
    if(head MATCHES "## \\(([0-9][^)]*)\\) - (....)-(..)-(..)")
        if(NOT newest)
            set(version ${CMAKE_MATCH_1}-1)
        endif()
        if(NOT newest OR NOT EPOCH)
            # Noon of that day; days since 1970 by the count of March-based years.
            math(EXPR m "(${CMAKE_MATCH_3} + 9) % 12")
            math(EXPR y "${CMAKE_MATCH_2} - ${m} / 10")
            math(EXPR days "365*${y} + ${y}/4 - ${y}/100 + ${y}/400 + (${m}*306 + 5)/10 + ${CMAKE_MATCH_4} - 1 - 719468")
            math(EXPR seconds "${days} * 86400 + 43200")
        endif()
    endif()
    rdv_date(date "${seconds}")
    string(APPEND changelog "${PACKAGE} (${version}) unstable; urgency=medium\n\n${lines}\n -- ${MAINTAINER}  ${date}\n\n")
    set(newest FALSE)
endforeach()

if(NOT changelog)
    message(FATAL_ERROR "${CHANGES} says nothing of any version")
endif()
file(WRITE ${OUTPUT} "${changelog}")
