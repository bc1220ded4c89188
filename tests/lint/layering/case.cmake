# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DPROJECT=<repository> -DWORK=<folder> -DFOLDER=<core/chat> -DLINE=<cmake code> -DEXPECT=<regex> -P case.cmake
#
# Configures a house of the project's shape, made of one-line libraries and stand-ins for Qt, with LINE added to FOLDER,
# and checks that the configure stops with a message that matches EXPECT, or passes where EXPECT is empty.

set(house "${WORK}/house")
file(REMOVE_RECURSE "${WORK}")
string(REPLACE "@<" "$<" LINE "${LINE}")

file(WRITE "${house}/CMakeLists.txt" [[
cmake_minimum_required(VERSION 3.25)
set(CMAKE_CXX_COMPILER_FORCED TRUE)
project(House LANGUAGES CXX)
include("${PROJECT}/cmake/Library.cmake")
include("${PROJECT}/cmake/Layering.cmake")
add_library(darkhorse_flags INTERFACE)
foreach(name Core Network Sql Gui Widgets Charts)
    add_library(Qt6::${name} INTERFACE IMPORTED GLOBAL)
endforeach()
target_link_libraries(Qt6::Network INTERFACE Qt6::Core)
target_link_libraries(Qt6::Sql INTERFACE Qt6::Core)
target_link_libraries(Qt6::Gui INTERFACE Qt6::Core)
target_link_libraries(Qt6::Widgets INTERFACE Qt6::Gui)
target_link_libraries(Qt6::Charts INTERFACE Qt6::Widgets)
add_library(Qt::Widgets ALIAS Qt6::Widgets)
add_library(qt6keychain INTERFACE IMPORTED GLOBAL)
add_library(Qt6Keychain::Qt6Keychain ALIAS qt6keychain)
add_library(painting INTERFACE)
target_link_libraries(painting INTERFACE $<$<BOOL:ON>:Qt6::Gui>)
foreach(folder core/base core/domain core/rating core/prompts core/chat core/store core/exchange core/arena
        ui/common ui/charts ui/battle ui/shell app/cli app/workbench)
    add_subdirectory(${folder})
endforeach()
darkhorse_check_layering()
]])

# add_room(<folder> <cmake code>)
function(add_room folder code)
    if(folder STREQUAL FOLDER)
        string(APPEND code "\n${LINE}")
        set(hasLine TRUE PARENT_SCOPE)
    endif()
    file(WRITE "${house}/${folder}/CMakeLists.txt" "${code}\n")
    file(WRITE "${house}/${folder}/x.cpp" "")
endfunction()

set(siblings "Darkhorse::rating Darkhorse::prompts Darkhorse::chat Darkhorse::store Darkhorse::exchange")
add_room(core/base "darkhorse_add_library(base SOURCES x.cpp PUBLIC Qt6::Core)")
add_room(core/domain "darkhorse_add_library(domain SOURCES x.cpp PUBLIC Darkhorse::base)")
add_room(core/rating "darkhorse_add_library(rating SOURCES x.cpp)")
add_room(core/prompts "darkhorse_add_library(prompts SOURCES x.cpp PUBLIC Darkhorse::domain)")
add_room(core/chat
    "darkhorse_add_library(chat SOURCES x.cpp PUBLIC Darkhorse::domain PRIVATE Qt6::Network Qt6Keychain::Qt6Keychain)")
add_room(core/store "darkhorse_add_library(store SOURCES x.cpp PUBLIC Darkhorse::domain PRIVATE Qt6::Sql)")
add_room(core/exchange "darkhorse_add_library(exchange SOURCES x.cpp PUBLIC Darkhorse::domain)")
add_room(core/arena "darkhorse_add_library(arena SOURCES x.cpp PUBLIC Darkhorse::domain PRIVATE ${siblings})")
add_room(ui/common "darkhorse_add_library(ui_common SOURCES x.cpp PUBLIC Darkhorse::arena Qt6::Widgets)")
add_room(ui/charts "darkhorse_add_library(ui_charts SOURCES x.cpp PUBLIC Darkhorse::ui_common PRIVATE Qt6::Charts)")
add_room(ui/battle "darkhorse_add_library(ui_battle SOURCES x.cpp PUBLIC Darkhorse::ui_common)")
add_room(ui/shell "darkhorse_add_library(ui_shell SOURCES x.cpp PUBLIC Darkhorse::ui_common)")
add_room(app/cli "add_executable(cli x.cpp)\ntarget_link_libraries(cli PRIVATE Darkhorse::arena Darkhorse::exchange)")
add_room(app/workbench
    "add_executable(workbench x.cpp)\ntarget_link_libraries(workbench PRIVATE Darkhorse::ui_shell Darkhorse::ui_battle)")

if(FOLDER AND NOT hasLine)
    message(FATAL_ERROR "no room is called ${FOLDER}")
endif()

execute_process(
    COMMAND "${CMAKE_COMMAND}" -G "${GENERATOR}" -S "${house}" -B "${WORK}/build" "-DPROJECT=${PROJECT}"
    RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(NOT EXPECT)
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "a house in order was refused:\n${output}")
    endif()
    return()
endif()
if(status EQUAL 0)
    message(FATAL_ERROR "the configure passed, although ${FOLDER} has: ${LINE}")
endif()
# CMake wraps messages and indents them.
string(REGEX REPLACE "[ \n]+" " " output "${output}")
if(NOT output MATCHES "${EXPECT}")
    message(FATAL_ERROR "the configure stopped, but not for the reason expected (${EXPECT}):\n${output}")
endif()
