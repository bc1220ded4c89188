# SPDX-License-Identifier: GPL-3.0-or-later
# One INTERFACE target carries every flag; each target of the project links it privately.
option(DARKHORSE_WARNINGS_AS_ERRORS "Treat compiler warnings as errors" OFF)
set(DARKHORSE_SANITIZE "" CACHE STRING "Sanitizers for -fsanitize=, for example address,undefined")

add_library(darkhorse_flags INTERFACE)
target_compile_features(darkhorse_flags INTERFACE cxx_std_20)
target_include_directories(darkhorse_flags INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(darkhorse_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
    $<$<BOOL:${DARKHORSE_WARNINGS_AS_ERRORS}>:-Werror>)
target_compile_definitions(darkhorse_flags INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_CONTEXTLESS_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    QT_DISABLE_DEPRECATED_UP_TO=0x060400
    QT_WARN_DEPRECATED_UP_TO=0x060400)
if(DARKHORSE_SANITIZE)
    # g++ 12 sees uninitialised values in sanitized std::optional and tl::expected where there are none.
    target_compile_options(darkhorse_flags INTERFACE
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
        -fsanitize=${DARKHORSE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(darkhorse_flags INTERFACE -fsanitize=${DARKHORSE_SANITIZE})
endif()

set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
