# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One INTERFACE target carries the language level, the warnings, Qt's strictness and the sanitizers;
# every library, program and test of the project links it.

add_library(rdv_options INTERFACE)
target_compile_features(rdv_options INTERFACE cxx_std_20)
target_include_directories(rdv_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(rdv_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
    QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(MSVC)
    target_compile_options(rdv_options INTERFACE /W4 /utf-8 $<$<BOOL:${RDV_WERROR}>:/WX>)
else()
    target_compile_options(rdv_options INTERFACE
        -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align
        $<$<BOOL:${RDV_WERROR}>:-Werror>)
endif()

if(RDV_SANITIZE)
    target_compile_options(rdv_options INTERFACE
        -fsanitize=${RDV_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(rdv_options INTERFACE -fsanitize=${RDV_SANITIZE})
endif()

# What is handed out: hardened as Debian hardens its own, and without a word of the folder it was built in.
# A test may know that folder, so the names are mapped in rooms and programs only (rdv_unnamed_paths).
if(RDV_HARDEN AND NOT MSVC)
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
    include(CheckPIESupported)
    check_pie_supported(LANGUAGES CXX)
    target_compile_options(rdv_options INTERFACE
        -fstack-protector-strong -fstack-clash-protection -Wformat -Werror=format-security)
    target_compile_definitions(rdv_options INTERFACE $<$<NOT:$<CONFIG:Debug>>:_FORTIFY_SOURCE=2>)
    target_link_options(rdv_options INTERFACE -Wl,-z,relro -Wl,-z,now)
endif()

function(rdv_unnamed_paths target)
    if(RDV_HARDEN AND NOT MSVC)
        target_compile_options(${target} PRIVATE
            -ffile-prefix-map=${CMAKE_BINARY_DIR}=build -ffile-prefix-map=${PROJECT_SOURCE_DIR}=.)
    endif()
endfunction()

# Every program tells the thread sanitizer what Qt, which is not instrumented, does not.
# Written for the calls in the headers of Qt 6.4; a newer Qt is to be built with the sanitizer itself.
if(RDV_SANITIZE MATCHES "thread" AND Qt6_VERSION VERSION_LESS 6.5)
    add_library(rdv_thread_order OBJECT ${PROJECT_SOURCE_DIR}/tests/kit/QtThreadOrder.cpp)
    target_compile_features(rdv_thread_order PRIVATE cxx_std_20)
    target_compile_definitions(rdv_thread_order PRIVATE
        RDV_TSAN_SUPPRESSIONS="${PROJECT_SOURCE_DIR}/tests/tsan.supp")
    target_link_libraries(rdv_thread_order PRIVATE Qt6::Core)
    target_sources(rdv_options INTERFACE
        $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:$<TARGET_OBJECTS:rdv_thread_order>>)
endif()

# The whole server is instrumented; only the fuzz targets get libFuzzer's main().
if(RDV_FUZZ)
    target_compile_options(rdv_options INTERFACE
        -fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(rdv_options INTERFACE -fsanitize=address,undefined)
endif()

# The headers that nearly every file includes, compiled once: halves the time of a first build.
if(RDV_PRECOMPILE)
    file(WRITE ${CMAKE_BINARY_DIR}/precompiled.cpp "// nothing but its headers\n")
    add_library(rdv_precompiled STATIC ${CMAKE_BINARY_DIR}/precompiled.cpp)
    target_link_libraries(rdv_precompiled PRIVATE rdv_options Qt6::Core Qt6::Network)
    target_precompile_headers(rdv_precompiled PRIVATE ${PROJECT_SOURCE_DIR}/cmake/Precompiled.h)
endif()

function(rdv_precompile target)
    if(RDV_PRECOMPILE)
        target_precompile_headers(${target} REUSE_FROM rdv_precompiled)
        # Programs must be compiled as the headers were. Until 6.5 Qt itself asks for that.
        get_target_property(type ${target} TYPE)
        if(type STREQUAL "EXECUTABLE" AND RDV_HARDEN AND NOT MSVC AND Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
            target_compile_options(${target} PRIVATE -fPIC)
        endif()
    endif()
endfunction()

# rdv_library(name SOURCES ... LINK ...): one room of the house, a static library.
# What a room links is what it may include: the link line and the layering test draw the same arrows.
function(rdv_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC rdv_options ${ARG_LINK})
    rdv_unnamed_paths(${name})
    rdv_precompile(${name})
endfunction()

# rdv_test(tst_name SOURCES ... LINK ...): a Qt Test program, registered with CTest.
# The source is <name>.cpp unless SOURCES are given; TIMEOUT (seconds) defaults to 60.
function(rdv_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
    if(NOT ARG_SOURCES)
        set(ARG_SOURCES ${name}.cpp)
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 60)
    endif()
    if(RDV_SANITIZE) # everything takes several times as long
        math(EXPR ARG_TIMEOUT "${ARG_TIMEOUT} * 5")
    endif()
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE rdv_options Qt6::Test ${ARG_LINK})
    rdv_precompile(${name})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}")
endfunction()

# rdv_test_again(tst_name how ENVIRONMENT): the same program once more as <name>_<how>, in this environment.
function(rdv_test_again name how environment)
    add_test(NAME ${name}_${how} COMMAND ${name})
    get_test_property(${name} TIMEOUT timeout)
    get_test_property(${name} LABELS labels)
    if(NOT labels)
        set(labels "")
    endif()
    set_tests_properties(${name}_${how} PROPERTIES
        TIMEOUT ${timeout} LABELS "${labels}" ENVIRONMENT "${environment}")
endfunction()
