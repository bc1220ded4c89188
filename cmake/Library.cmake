# SPDX-License-Identifier: GPL-3.0-or-later
# darkhorse_add_library(<name> SOURCES <file>... [PUBLIC <target>...] [PRIVATE <target>...])
# One static library per folder, called darkhorse_<name> and linked as Darkhorse::<name>.
function(darkhorse_add_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;PUBLIC;PRIVATE")
    add_library(darkhorse_${name} STATIC ${arg_SOURCES})
    add_library(Darkhorse::${name} ALIAS darkhorse_${name})
    target_link_libraries(darkhorse_${name} PUBLIC ${arg_PUBLIC} PRIVATE darkhorse_flags ${arg_PRIVATE})
endfunction()
