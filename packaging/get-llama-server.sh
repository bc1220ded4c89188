#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# get-llama-server.sh [FOLDER]
#
# Gets llama-server, the program that runs model files, from Debian's packages, on Debian 12 and 13 too, which have no such
# package: llama.cpp of a newer suite is unpacked into FOLDER together with the libraries that it was built for, and runs with
# those. Nothing is installed: the system's packages, sources and libraries stay as they are. To undo it, delete FOLDER.
#
#   FOLDER           default: ~/.local/share/darkhorse/llama.cpp
#   LLAMA_SUITES     suites to look in, in this order (default: "testing unstable")
#   LLAMA_MIRROR     Debian mirror (default: the one that this computer's apt uses)
set -euo pipefail

say() { printf '%s\n' "$*"; }
die() {
    printf 'get-llama-server: %s\n' "$*" >&2
    exit 1
}

case ${1:-} in
    -h | --help)
        sed -n '4,14s/^# \{0,1\}//p' "$0"
        exit 0
        ;;
esac
folder=${1:-${XDG_DATA_HOME:-$HOME/.local/share}/darkhorse/llama.cpp}
suites=${LLAMA_SUITES:-testing unstable}
for tool in apt-get dpkg dpkg-deb; do
    command -v "$tool" > /dev/null || die "$tool is missing: this script is for Debian and its relatives.
Elsewhere take llama.cpp from Homebrew, winget, Nix, or its release archives."
done
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
[ -r "$keyring" ] || die "$keyring is missing; install debian-archive-keyring"
mkdir -p "$folder"
folder=$(cd "$folder" && pwd -P)
server=$folder/bin/llama-server

runs() { "$server" --version > /dev/null 2>&1; }

tell_how_to_use() {
    say "$("$server" --version 2>&1 | grep -m 1 '^version' || true)"
    say "It is here: $server"
    say "Choose it in Darkhorse under Models, Local Models, Servers, or put its folder on PATH."
}

if [ -x "$server" ] && runs; then
    say "llama-server is there already; delete $folder to get a newer one."
    tell_how_to_use
    exit 0
fi

# The mirror of this computer's own release, never one of somebody else's archive.
find_mirror() {
    local release
    # shellcheck source=/dev/null
    release=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")
    # shellcheck disable=SC2016  # apt fills these in
    apt-get indextargets --no-release-info --format '$(REPO_URI) $(RELEASE)' 'Created-By: Packages' 2> /dev/null |
        awk -v release="$release" '$2 == release { print $1; exit }'
}
mirror=${LLAMA_MIRROR:-$(find_mirror)}
[ -n "$mirror" ] || die "apt names no Debian mirror here; set LLAMA_MIRROR"

# An apt of its own: sources, lists, cache and the record of what is installed (nothing) all lie in a temporary folder.
work=$(mktemp -d "$folder/.work.XXXXXX")
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$work/state" "$work/parts"
: > "$work/status"
private_apt() {
    apt-get -q \
        -o Dir::Etc::sourcelist="$work/sources.list" -o Dir::Etc::sourceparts="$work/parts" \
        -o Dir::Etc::preferences=/dev/null -o Dir::Etc::preferencesparts="$work/parts" \
        -o Dir::State="$work/state" -o Dir::State::lists="$work/lists" -o Dir::State::status="$work/status" \
        -o Dir::Cache="$work/cache" -o Debug::NoLocking=1 -o APT::Sandbox::User="$(id -un)" \
        -o APT::Install-Recommends=false -o Acquire::Languages=none -o Acquire::Retries=3 "$@"
}

fetch_from() {
    printf 'deb [signed-by=%s] %s %s main\n' "$keyring" "$mirror" "$1" > "$work/sources.list"
    say "Looking for llama.cpp in $1…"
    private_apt update > "$work/log" 2>&1 || return 1
    private_apt --yes --download-only install llama.cpp-tools >> "$work/log" 2>&1
}
found=
for suite in $suites; do
    if fetch_from "$suite"; then
        found=$suite
        break
    fi
done
if [ -z "$found" ]; then
    tail -n 5 "$work/log" >&2
    die "no llama.cpp in: $suites"
fi

say "Unpacking…"
# Current packages count on a merged /usr.
mkdir -p "$work/tree/usr"
for directory in bin sbin lib lib64; do
    mkdir -p "$work/tree/usr/$directory"
    ln -s "usr/$directory" "$work/tree/$directory"
done
for package in "$work"/cache/archives/*.deb; do
    # Through tar, and not dpkg-deb -x, which would put folders in the place of the links above.
    dpkg-deb --fsys-tarfile "$package" | tar -x --keep-directory-symlink --no-same-owner -C "$work/tree" \
        --exclude='./usr/share/doc' --exclude='./usr/share/man' --exclude='./usr/share/locale'
done
rm -rf "$folder/tree"
mv "$work/tree" "$folder/tree"

program=$folder/tree/usr/bin/llama-server
[ -x "$program" ] || die "there is no llama-server in the package"
loader=$(find "$folder/tree/usr/lib" "$folder/tree/usr/lib64" -name 'ld-linux*.so.*' | head -n 1)
[ -n "$loader" ] || die "there is no dynamic loader among the packages"
loader=$(readlink -f "$loader")
libraries=$(dirname "$(find "$folder/tree/usr/lib" -name 'libstdc++.so.6' | head -n 1)")
# ggml looks for its backends beside the running program, which is the loader here.
for backend in "$libraries"/ggml/backends*/libggml-*.so; do
    if [ -e "$backend" ]; then ln -sf "$backend" "$(dirname "$loader")/"; fi
done

mkdir -p "$folder/bin"
cat > "$server" << END
#!/bin/sh
# Written by get-llama-server.sh. exec keeps the process, so whoever starts this starts llama-server itself.
unset LD_LIBRARY_PATH LD_PRELOAD
exec "$loader" --argv0 llama-server --library-path "$libraries:$libraries/llama:$folder/tree/usr/lib" "$program" "\$@"
END
chmod 755 "$server"
runs || die "llama-server does not run: $("$server" --version 2>&1 | head -n 3)"
tell_how_to_use
