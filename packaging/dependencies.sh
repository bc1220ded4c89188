# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Debian's packages, one list for running and one more for the tests. Sourced by run.sh and test.sh.
# A name that ends in ? is taken where the release has it: Debian 12 and Ubuntu 24.04 have all of them, newer releases
# have merged a few into others.

# shellcheck disable=SC2034  # read by the scripts that source this file
RUN_PACKAGES=(
    g++ cmake ninja-build
    qt6-base-dev            # Qt 6.4: Core, Gui, Widgets, Network, Sql, PrintSupport, Test
    qt6-charts-dev
    libqt6opengl6-dev?      # Qt Charts' CMake files ask for it, qt6-base-dev only recommends it
    qt6-svg-dev             # icons, and charts saved as SVG
    libqt6svg6              # the plug-in that draws SVG icons
    libqt6sql6-sqlite       # the driver is a plug-in, so nothing links it
    libsqlite3-dev          # the library under that driver, for bulk work
    libarchive-dev          # gzip, zip and zstd files of votes
    libsodium-dev           # signatures of bundles
    qt6-tools-dev qt6-l10n-tools # lupdate, lrelease
    qt6-translations-l10n   # Qt's own dialogs in Russian and Chinese
    qtkeychain-qt6-dev
    libexpected-dev libeigen3-dev libsimdjson-dev libmd4c-dev libcld2-dev
    fonts-dejavu-core fonts-noto-cjk # Latin, Cyrillic and Chinese text on a machine that has no fonts yet
)

# A desktop without X11 draws through this plug-in.
# shellcheck disable=SC2034
WAYLAND_PACKAGES=(qt6-wayland)

# shellcheck disable=SC2034
TEST_PACKAGES=(
    python3                 # the lints
    clang-format-14?        # the layout check; other versions lay out differently
    shellcheck
    desktop-file-utils appstream
)
