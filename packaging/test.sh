#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/test.sh [--quick] [PRESET...]
# Installs what is missing, builds the tests and runs them: every one in a plain debug build (dev), then all but lints and
# slow ones under the address and undefined-behaviour sanitizers (asan). --quick stops after the first. Naming presets runs
# just these; tsan runs the tests labelled threads under the thread sanitizer.

# shellcheck source=packaging/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
# shellcheck source=packaging/dependencies.sh
source "$ROOT/packaging/dependencies.sh"

usage() {
    sed -n 's/^# \{0,1\}//; 4,8p' "${BASH_SOURCE[0]}"
    exit "$1"
}

presets=()
for argument in "$@"; do
    case $argument in
        --quick) presets=(dev) ;;
        -h | --help) usage 0 ;;
        dev | bench | asan | tsan) presets+=("$argument") ;;
        *) SAID_WHY=1; printf 'darkhorse: no such option or preset: %s\n' "$argument" >&2; usage 2 >&2 ;;
    esac
done
[ "${#presets[@]}" -gt 0 ] || presets=(dev asan)

# run_tests PRESET: CTest's own lines are shown as they come; what failed is repeated at its end.
run_tests() {
    step "test-$1" "Testing ($1)"
    (cd "$ROOT" && ctest --preset "$1" --parallel "$(jobs_at_a_time)" 2>&1 < /dev/null) | tee "$LOG"
}

# The number of tests that the last run counted, from CTest's closing lines.
count_of_tests() { sed -n 's/^.* tests failed out of \([0-9]*\)$/\1/p' "$LOG" | tail -n 1; }

install_missing "${RUN_PACKAGES[@]}" "${TEST_PACKAGES[@]}"
summary=
for preset in "${presets[@]}"; do
    configure "$preset"
    build "$preset"
    run_tests "$preset"
    summary="$summary${summary:+, }$preset $(count_of_tests)"
done
say "All tests passed ($summary; $((SECONDS / 60)) min $((SECONDS % 60)) s)."
