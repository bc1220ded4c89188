# SPDX-License-Identifier: GPL-3.0-or-later
# darkhorse_add_test(<tst_name> LIBRARIES <target>... [LABELS <label>...] [TIMEOUT <seconds>] [SOURCES <file>...])
# Builds <tst_name>.cpp of the current folder into one CTest test. Without SOURCES that file is all there is.
#
# Labels: unit (no window, no server), ui (offscreen window), lint, slow, realdata (needs DARKHORSE_SHARED_DATA),
# peers (needs a real server), threads (worth a run under the thread sanitizer). `unit` is the default.
# The target tests_<label> builds the tests of one label; the sanitizer presets build no more than they run.
foreach(label unit ui slow realdata peers threads)
    add_custom_target(tests_${label})
endforeach()

function(darkhorse_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;LIBRARIES;LABELS")
    if(NOT arg_LABELS)
        set(arg_LABELS unit)
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 60)
    endif()
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE darkhorse_flags Darkhorse::test_support Qt6::Test ${arg_LIBRARIES})
    target_compile_definitions(${name} PRIVATE DARKHORSE_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
    foreach(label IN LISTS arg_LABELS)
        if(TARGET tests_${label})
            add_dependencies(tests_${label} ${name})
        endif()
    endforeach()
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        LABELS "${arg_LABELS}"
        TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1;QT_LOGGING_RULES=qt.qpa.*=false")
endfunction()
