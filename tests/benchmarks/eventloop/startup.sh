#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# startup.sh PROGRAM [RUNS]: milliseconds from the start of the workbench to its window on the screen, and the median.
# Needs a display with a window manager, and xdotool; settings and arenas of the runs are its own.
set -euo pipefail

program=$1
runs=${2:-10}
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache

now() { date +%s%3N; }

for _ in $(seq "$runs"); do
    begin=$(now)
    "$program" > /dev/null 2>&1 &
    pid=$!
    until xdotool search --all --onlyvisible --pid "$pid" --class darkhorse > /dev/null 2>&1; do
        kill -0 "$pid" || exit 1
    done
    echo $(($(now) - begin))
    kill "$pid"
    wait "$pid" || true
done | sort -n | awk '{ print; times[NR] = $1 } END { printf "median %d ms of %d\n", times[int((NR + 1) / 2)], NR }'
