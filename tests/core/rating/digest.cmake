# SPDX-License-Identifier: GPL-3.0-or-later
# Runs PROGRAM and compares what it prints with the file EXPECTED.
execute_process(COMMAND "${PROGRAM}" OUTPUT_VARIABLE printed RESULT_VARIABLE status)
file(READ "${EXPECTED}" expected)
if(NOT status EQUAL 0 OR NOT printed STREQUAL expected)
    message(FATAL_ERROR "The ratings are not the same to the last bit (status ${status}):\n${printed}instead of\n${expected}")
endif()
