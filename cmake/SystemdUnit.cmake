# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -D FORM=installer/linux/rendezvous.service.in -D NOTIFIES=ON|OFF -D OUTPUT=… -P SystemdUnit.cmake
# The form of the unit for the program that is built. systemd waits for the word of a program that is ready and for its
# signs of life: one that cannot give them would be ended again and again, and so its unit asks for none.

cmake_minimum_required(VERSION 3.25)
file(READ ${FORM} text)
if(NOT NOTIFIES)
    set(lines "\nType=notify" "\nNotifyAccess=main" "\nWatchdogSec=[0-9]+" "\nTimeoutAbortSec=[0-9]+")
    set(instead "\nType=exec")
    foreach(line IN LISTS lines)
        if(NOT text MATCHES "${line}\n")
            string(STRIP "${line}" line)
            message(FATAL_ERROR "${FORM} has no line \"${line}\".")
        endif()
        string(REGEX REPLACE "${line}\n" "${instead}\n" text "${text}")
        set(instead "")
    endforeach()
endif()

# Untouched if it is the same, so that nothing is built again.
set(present "")
if(EXISTS ${OUTPUT})
    file(READ ${OUTPUT} present)
endif()
if(NOT text STREQUAL present)
    file(WRITE ${OUTPUT} "${text}")
endif()
