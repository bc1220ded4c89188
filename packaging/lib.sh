# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What run.sh and test.sh share: steps with a log each, installation, configuration, a build with progress.
# Sourced, never run. Works with the bash 3.2 of older systems, so that even there it can say what is missing.

set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
LOGS=$ROOT/build/logs
STEP=
LOG=
SAID_WHY=

say() { printf '%s\n' "$*"; }

# Ends the script with a reason of its own; the trap below adds nothing.
die() {
    SAID_WHY=1
    printf 'darkhorse: %s\n' "$*" >&2
    exit 1
}

# step NAME TEXT: what follows belongs to this step and writes to its log.
step() {
    STEP=$2
    LOG=$LOGS/$1.log
    if ! mkdir -p "$LOGS" 2> /dev/null || ! (: > "$LOG") 2> /dev/null; then
        die "cannot write to $LOGS. Is this clone somebody else's? Clone into a folder of your own and try again."
    fi
    say "==> $2"
}

explain_failure() {
    local status=$?
    [ "$status" -ne 0 ] && [ -z "$SAID_WHY" ] && [ -n "$STEP" ] || return 0
    {
        printf 'darkhorse: this step failed with status %s: %s\n' "$status" "$STEP"
        if [ -s "$LOG" ]; then printf 'darkhorse: the whole log is in %s\n' "$LOG"; fi
    } >&2
}
trap explain_failure EXIT
trap 'SAID_WHY=1; printf "\ndarkhorse: stopped.\n" >&2; exit 130' INT TERM

# quietly COMMAND...: output goes to the step's log; its end is shown only when the command fails.
quietly() {
    "$@" >> "$LOG" 2>&1 < /dev/null || {
        local status=$?
        tail -n 25 "$LOG" >&2
        return "$status"
    }
}

is_installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "${1%\?}" 2> /dev/null)" = installed ]; }

# is_wanted NAME: whether to ask apt for it; false only for NAME? on a release that has no such package.
is_wanted() {
    case $1 in
        *\?) apt-cache policy "${1%\?}" 2> /dev/null | grep 'Candidate: [^(]' > /dev/null ;;
        *) true ;;
    esac
}

# as_root COMMAND...: sudo may ask for a password on the terminal, so only its command's output is logged.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

# Waits for an upgrade that the system is doing by itself.
apt() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 "$@"; }

explain_elsewhere() {
    say "This system has no apt, so nothing can be installed here by itself. Darkhorse needs these (Debian's names):"
    say ""
    printf '  %s\n' "${@%\?}"
    say ""
    say "Once you have installed them under your system's names, start again with DARKHORSE_SKIP_INSTALL=1."
    die "stopped: packages have to be installed by hand."
}

# install_missing PACKAGE...: costs no network, no time and no sudo when everything is there.
install_missing() {
    [ -z "${DARKHORSE_SKIP_INSTALL:-}" ] || return 0
    if ! command -v apt-get > /dev/null || ! command -v dpkg-query > /dev/null; then explain_elsewhere "$@"; fi
    local missing=() name
    for name in "$@"; do
        is_installed "$name" || missing+=("$name")
    done
    # What only other releases have stays missing for ever; it alone is no reason to ask for a password.
    local needed=
    for name in ${missing[@]+"${missing[@]}"}; do
        if [ "$name" = "${name%\?}" ] || is_wanted "$name"; then needed=1; fi
    done
    [ -n "$needed" ] || return 0

    step install "Installing what is missing"
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo > /dev/null ||
            die "packages are missing, and neither root nor sudo is at hand. As root: apt-get install ${missing[*]%\?}"
        sudo -v || die "packages are missing, and sudo did not let us in. As root: apt-get install ${missing[*]%\?}"
    fi
    # Indices first: names may be new, and a fresh machine has no list at all.
    quietly apt update || die "apt-get update failed; the whole log is in $LOG"
    local wanted=()
    for name in "${missing[@]}"; do
        if is_wanted "$name"; then wanted+=("${name%\?}"); fi
    done
    [ "${#wanted[@]}" -gt 0 ] || return 0
    say "    ${wanted[*]}"
    quietly apt install -y --no-install-recommends "${wanted[@]}" ||
        die "apt-get could not install them. Is there a network, and is this Debian 12, Ubuntu 24.04 or newer? Log: $LOG"
}

# How many compilers at a time: one a core, but at least 1.5 GiB of free memory for each.
jobs_at_a_time() {
    local cores kib fitting
    cores=$(nproc 2> /dev/null || echo 2)
    kib=$(awk '/^MemAvailable:/ { print $2 }' /proc/meminfo 2> /dev/null || true)
    [ -n "$kib" ] || { echo "$cores"; return; }
    fitting=$((kib / 1572864))
    [ "$fitting" -ge 1 ] || fitting=1
    echo $((fitting < cores ? fitting : cores))
}

# Shows a build as n/m: one line that counts on a terminal, a line for every tenth in a log. In bash, because Debian's awk
# keeps its input back until there is a lot of it.
show_progress() {
    local line isTerminal='' pattern='^\[([0-9]+)/([0-9]+)\]' tenth last=''
    if [ -t 1 ]; then isTerminal=1; fi
    while IFS= read -r line; do
        [[ $line =~ $pattern ]] || continue
        tenth=$((10 * BASH_REMATCH[1] / BASH_REMATCH[2]))
        if [ -n "$isTerminal" ]; then
            printf '\r    %s/%s \033[K' "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}"
        elif [ "$tenth" != "$last" ]; then
            say "    ${BASH_REMATCH[1]}/${BASH_REMATCH[2]}"
        fi
        last=$tenth
    done
    if [ -n "$isTerminal" ]; then printf '\r\033[K'; fi
}

# What a compiler said, without the commands that led there.
show_build_failure() {
    awk '/^FAILED: / { failed = 1 } failed' "$LOG" | cut -c -400 | head -n 60 >&2
}

configure() {
    step "configure-$1" "Configuring ($1)"
    (cd "$ROOT" && quietly cmake --preset "$1")
}

# build PRESET [CMAKE ARGUMENT...]
build() {
    local preset=$1 jobs
    shift
    jobs=$(jobs_at_a_time)
    step "build-$preset" "Building ($preset, $jobs at a time)"
    (cd "$ROOT" && NINJA_STATUS='[%f/%t] ' cmake --build --preset "$preset" --parallel "$jobs" "$@" 2>&1 < /dev/null) |
        tee "$LOG" | show_progress || {
        local status=$?
        show_build_failure
        return "$status"
    }
}

# A second build of the same sources is nearly free where ccache is installed; nobody has to have it.
if command -v ccache > /dev/null && [ -z "${CMAKE_CXX_COMPILER_LAUNCHER+set}" ]; then
    export CMAKE_CXX_COMPILER_LAUNCHER=ccache CCACHE_BASEDIR=$ROOT CCACHE_NOHASHDIR=1
fi
