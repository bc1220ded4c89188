#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/run.sh [ARGUMENT...]
# Installs what is missing, builds Darkhorse and opens the workbench with the arguments given. Without a display it
# prints the standings of the sample arena (or of the one named by --db) instead.

# shellcheck source=packaging/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
# shellcheck source=packaging/dependencies.sh
source "$ROOT/packaging/dependencies.sh"

WORKBENCH=$ROOT/build/release/app/workbench/darkhorse
CLI=$ROOT/build/release/app/cli/darkhorse-cli

# Qt can also draw without either of the two, when told so (vnc, offscreen, linuxfb ...).
has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; }

# The FILE of `--db FILE` or `--db=FILE` among the arguments.
arena_among() {
    while [ "$#" -gt 0 ]; do
        case $1 in
            --db) printf '%s' "${2:-}"; return ;;
            --db=*) printf '%s' "${1#--db=}"; return ;;
        esac
        shift
    done
}

show_standings() {
    local arena
    arena=$(arena_among "$@")
    say "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the workbench cannot open its window."
    step standings "Standings in the terminal"
    if [ -z "$arena" ]; then
        arena=$ROOT/build/sample-arena.darkhorse
        [ -e "$arena" ] || quietly "$CLI" sample --db "$arena"
        say "The sample arena:"
    fi
    say ""
    "$CLI" rate --db "$arena" < /dev/null
    say ""
    say "To see the window, do one of these:"
    say "  - from a machine with a screen:   ssh -X USER@THIS-MACHINE \"'$ROOT/packaging/run.sh'\""
    say "  - on this machine, with a screen: log in at its desktop and run the same command there"
    say "  - without any screen:             apt-get install xvfb, then xvfb-run -a '$ROOT/packaging/run.sh'"
    say "More in the terminal: '$CLI' --help"
    say "Darkhorse is built and works."
}

open_workbench() {
    step run "Opening the workbench"
    local status=0
    # Its output belongs to whoever started this; its log stays empty.
    "$WORKBENCH" "$@" || status=$?
    [ "$status" -eq 0 ] || die "the workbench ended with status $status."
    say "Darkhorse was closed."
}

needed=("${RUN_PACKAGES[@]}")
if [ -n "${WAYLAND_DISPLAY:-}" ] && [ -z "${DISPLAY:-}" ]; then needed+=("${WAYLAND_PACKAGES[@]}"); fi

install_missing "${needed[@]}"
configure release
build release
if has_display; then
    open_workbench "$@"
else
    show_standings "$@"
fi
