#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Times imports and an export of the command line, in turns with a bare SQLite program that inserts the same rows, and prints seconds, memory
# and the ratio.
#
#   compare.sh DARKHORSE_CLI BARE_IMPORT VOTES.csv [VOTES.json] [OUTPUT_FOLDER] [TURNS]
#
# Both programs from a Release build. Each figure is the best of all turns; only the ratio means anything, and only on a machine that is otherwise
# idle. Needs GNU time.
set -eu
cli=${1:?usage: compare.sh DARKHORSE_CLI BARE_IMPORT VOTES.csv [VOTES.json] [OUTPUT_FOLDER] [TURNS]}
bare=${2:?the program bare_import}
csv=${3:?a CSV file of votes}
json=${4:-}
out=${5:-${TMPDIR:-/tmp}/darkhorse-import}
turns=${6:-3}
mkdir -p "$out"

timed() { # NAME COMMAND...: adds seconds and megabytes to NAME.txt
    name=$1
    shift
    /usr/bin/time -f '%e %M' -o "$out/time.txt" "$@" > "$out/said.txt" 2>&1
    awk '{ print $1, $2 / 1024 }' "$out/time.txt" >> "$out/$name.txt"
}
best() { awk 'NR == 1 || $1 < m { m = $1; k = $2 } END { printf "%.2f %.0f\n", m, k }' "$out/$1.txt"; }

rm -f "$out"/*.txt
i=0
while [ "$i" -lt "$turns" ]; do
    rm -f "$out"/votes.arena*
    timed csv "$cli" import "$csv" --db "$out/votes.arena"
    "$bare" "$out/votes.arena" "$out/bare.arena" >> "$out/bare.txt"
    timed export "$cli" export votes --db "$out/votes.arena" --output "$out/export.csv"
    rm -f "$out/export.csv"
    if [ -n "$json" ]; then
        rm -f "$out"/json.arena*
        timed json "$cli" import "$json" --db "$out/json.arena"
    fi
    i=$((i + 1))
done
set -- $(best csv) $(best bare)
echo "CSV import    $1 s, $2 MB; bare SQLite $3 s; ratio $(awk -v a="$1" -v b="$3" 'BEGIN { printf "%.2f", a / b }')"
[ -z "$json" ] || { set -- $(best json) && echo "JSON import   $1 s, $2 MB"; }
set -- $(best export)
echo "CSV export    $1 s, $2 MB"
