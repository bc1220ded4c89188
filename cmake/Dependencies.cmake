# SPDX-License-Identifier: GPL-3.0-or-later
# The only place that names a dependency and its lowest version.
option(DARKHORSE_BUILD_TESTS "Build the tests, the benchmarks and the gallery" ON)

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network Sql Gui Widgets Charts Svg PrintSupport LinguistTools)
find_package(tl-expected REQUIRED)
find_package(Eigen3 3.4 REQUIRED NO_MODULE)
find_package(simdjson REQUIRED)
find_package(SQLite3 3.38 REQUIRED) # the library under Qt's driver, for bulk work
find_package(LibArchive 3.4 REQUIRED) # gzip, zip and zstd files of votes
find_package(Qt6Keychain REQUIRED)
find_package(Threads REQUIRED)

# Debian's md4cConfig.cmake also asks for md4c-html, which nobody needs here.
find_path(MD4C_INCLUDE_DIR md4c.h REQUIRED)
find_library(MD4C_LIBRARY md4c REQUIRED)
add_library(md4c INTERFACE IMPORTED)
target_include_directories(md4c SYSTEM INTERFACE "${MD4C_INCLUDE_DIR}")
target_link_libraries(md4c INTERFACE "${MD4C_LIBRARY}")

find_path(CLD2_INCLUDE_DIR cld2/public/compact_lang_det.h REQUIRED)
find_library(CLD2_LIBRARY cld2 REQUIRED)
add_library(cld2 INTERFACE IMPORTED)
target_include_directories(cld2 SYSTEM INTERFACE "${CLD2_INCLUDE_DIR}")
target_link_libraries(cld2 INTERFACE "${CLD2_LIBRARY}")

find_path(SODIUM_INCLUDE_DIR sodium.h REQUIRED) # signs bundles
find_library(SODIUM_LIBRARY sodium REQUIRED)
add_library(sodium INTERFACE IMPORTED)
target_include_directories(sodium SYSTEM INTERFACE "${SODIUM_INCLUDE_DIR}")
target_link_libraries(sodium INTERFACE "${SODIUM_LIBRARY}")

if(DARKHORSE_BUILD_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
