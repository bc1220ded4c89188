#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Times the rating library beside bare programs that do only the arithmetic, in turns, and prints the ratios.
#
#   DARKHORSE_YARDSTICK=FOLDER [DARKHORSE_CLI=PROGRAM] compare.sh BENCH_RATING [OUTPUT_FOLDER] [TURNS]
#
# FOLDER holds board.cpp, csv.cpp, style.cpp, gen.py and pack.py; BENCH_RATING is the program built next to this script, in a
# Release build. With DARKHORSE_CLI the whole program is timed as well, from a CSV file to a board, beside csv.cpp and board.cpp
# one after the other, and its memory is measured. The votes are made once and kept in OUTPUT_FOLDER. Needs g++ and a python3 with numpy. Each figure is the
# best of all turns, in milliseconds; only the ratio means anything, and only on a machine that is otherwise idle.
set -eu
bench=${1:?usage: DARKHORSE_YARDSTICK=FOLDER compare.sh BENCH_RATING [OUTPUT_FOLDER] [TURNS]}
out=${2:-${TMPDIR:-/tmp}/darkhorse-compare}
turns=${3:-5}
yardstick=${DARKHORSE_YARDSTICK:?names no folder with the bare programs}
python=${PYTHON:-/usr/bin/python3}
mkdir -p "$out"

build() { # SOURCE PROGRAM
    [ -x "$out/$2" ] || g++ -O3 -march=x86-64-v3 -ffast-math -pthread "$yardstick/$1" -o "$out/$2"
}
build board.cpp board
build style.cpp style
[ -x "$out/csv" ] \
    || g++ -O3 -march=x86-64-v3 -D_GNU_SOURCE -pthread "$yardstick/csv.cpp" -o "$out/csv"

votes() { # NAME VOTES MODELS
    [ -s "$out/$1.bin" ] && return
    echo "making $2 votes over $3 models" >&2
    # shellcheck disable=SC2086 # two words or none
    "$python" "$yardstick/gen.py" "$2" "$3" 42 "$out/$1" ${4:-} >&2
    "$python" "$yardstick/pack.py" "$out/$1" >&2
    rm -f "$out/$1.npz"
}

field() { # KEY: the number of that key on standard input, in milliseconds
    sed -n "s/.*\"$1\":\([0-9.]*\).*/\1/p" | awk '{ print 1000 * $1 }'
}
ours() { "$bench" "$1" "$out/$2.bin" "$3" 1 "$out/$2.f32" | sed -n 's/.*: \([0-9.]*\) ms/\1/p'; }
theirs() { # TASK NAME MODELS
    case $1 in
    board) "$out/board" "$out/$2.bin" "$3" 100 2 | field board_total_s ;;
    sandwich) "$out/board" "$out/$2.bin" "$3" 2 2 | awk -F'[:,]' '{ for (i = 1; i < NF; i++) if ($i ~ /"count_s"|"fit_sandwich12_s"/) s += $(i + 1); print 1000 * s }' ;;
    elo) "$out/board" "$out/$2.bin" "$3" 2 2 | field elo_s ;;
    style) "$out/style" "$out/$2.bin" "$out/$2.f32" "$3" 2 | field total_s ;;
    *) echo 0 ;;
    esac
}
now() { date +%s%N; }
program() { # NAME: the whole program, in milliseconds
    begin=$(now)
    "$DARKHORSE_CLI" rate "$out/$1.csv" --category all --interval bootstrap --format csv > "$out/rated.csv" 2> "$out/rated.txt"
    echo $((($(now) - begin) / 1000)) | awk '{ print $1 / 1000 }'
}
bareProgram() { # NAME MODELS
    a=$("$out/csv" "$out/$1.csv" 2 8 | field s)
    b=$("$out/board" "$out/$1.bin" "$2" 100 2 | field board_total_s)
    awk -v a="$a" -v b="$b" 'BEGIN { print a + b }'
}
least() { awk 'NR == 1 || $1 < m { m = $1 } END { print m }'; }

compare() { # TASK NAME MODELS
    : > "$out/ours.txt"
    : > "$out/theirs.txt"
    i=0
    while [ $i -lt "$turns" ]; do
        case $1 in
        program)
            program "$2" >> "$out/ours.txt"
            bareProgram "$2" "$3" >> "$out/theirs.txt"
            ;;
        *)
            ours "$@" >> "$out/ours.txt"
            theirs "$@" >> "$out/theirs.txt"
            ;;
        esac
        i=$((i + 1))
    done
    a=$(least < "$out/ours.txt")
    b=$(least < "$out/theirs.txt")
    awk -v task="$1" -v name="$2" -v a="$a" -v b="$b" \
        'BEGIN { printf "%-9s %-10s %9.2f ms %9.2f ms  %s\n", task, name, a, b, (b > 0 ? sprintf("%.2f", a / b) : "-") }'
}

votes v1m_44 1170000 44
votes v1m_130 1170000 130
votes v11m_44 11700000 44
votes v11m_130 11700000 130
votes v10k_130 10000 130
echo "task      votes             ours      bare  ratio"
for name in v1m_44 v1m_130 v11m_44 v11m_130 v10k_130; do
    models=${name#*_}
    compare board "$name" "$models"
    compare sandwich "$name" "$models"
done
compare elo v11m_44 44
compare elo v11m_130 130
compare style v1m_44 44
for name in v11m_44 v11m_130; do
    compare live "$name" "${name#*_}"
    compare slice "$name" "${name#*_}"
done
if [ -n "${DARKHORSE_CLI:-}" ]; then
    [ -s "$out/wide_44.csv" ] || rm -f "$out/wide_44.bin"
    votes wide_44 1170000 44 "--csv wide"
    compare program wide_44 44
    for name in v11m_44 v11m_130; do
        "$bench" memory "$out/$name.bin" "${name#*_}" 1
    done
fi
