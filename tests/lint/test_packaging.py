# SPDX-License-Identifier: GPL-3.0-or-later
"""packaging/run.sh and test.sh against a pretended system: what they install, build, start and say."""

import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path
from xml.etree import ElementTree

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
BORROWED = ("bash", "env", "dirname", "cat", "awk", "mkdir", "id", "grep", "sed", "tail", "head", "cut", "tee", "nproc")

# Every stand-in writes down how it was called, one word a line; then it does its little part.
STAND_IN = """#!/bin/sh
printf '%s' "{name}" >> "$CALLS"; for word in "$@"; do printf '|%s' "$word" >> "$CALLS"; done; echo >> "$CALLS"
{body}
"""


class Packaging(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        top = Path(folder.name)
        self.root = top / "a clone"
        self.bin = top / "bin"
        self.calls = top / "calls"
        shutil.copytree(PACKAGING, self.root / "packaging")
        self.bin.mkdir()
        for name in BORROWED:
            (self.bin / name).symlink_to(shutil.which(name))
        self.stand_in("dpkg-query", 'case "$*" in *"$MISSING") exit 1 ;; *) printf installed ;; esac')
        self.stand_in("apt-cache", "echo 'Candidate: 1.0'")
        self.stand_in("apt-get")
        self.stand_in("sudo", '[ "$1" = -v ] || "$@"')
        self.stand_in("cmake", 'case "$*" in *--build*) echo "[1/2] one"; echo "[2/2] two" ;; esac')
        self.stand_in("ctest", "echo '100% tests passed, 0 tests failed out of 7'")
        self.stand_in("darkhorse", folder=self.root / "build/release/app/workbench")
        self.stand_in("darkhorse-cli", "echo the standings", folder=self.root / "build/release/app/cli")

    def stand_in(self, name, body="", folder=None):
        path = (folder or self.bin) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(STAND_IN.format(name=name, body=body), encoding="utf-8")
        path.chmod(0o755)

    def run_script(self, script, *arguments, missing="nothing", **environment):
        self.calls.write_text("", encoding="utf-8")
        result = subprocess.run(
            ["bash", str(self.root / "packaging" / script), *arguments],
            env={"PATH": str(self.bin), "CALLS": str(self.calls), "MISSING": missing, **environment},
            cwd="/", stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False,
        )
        self.said = result.stdout + result.stderr
        self.called = self.calls.read_text(encoding="utf-8").splitlines()
        return result.returncode

    def calls_of(self, name):
        return [call for call in self.called if call.split("|")[0] == name]

    def test_nothing_is_fetched_when_everything_is_there(self):
        self.assertEqual(self.run_script("run.sh"), 0, self.said)
        self.assertEqual(self.calls_of("apt-get") + self.calls_of("sudo"), [])

    def test_only_what_is_missing_is_installed(self):
        self.assertEqual(self.run_script("run.sh", missing="qt6-charts-dev"), 0, self.said)
        update, install = self.calls_of("apt-get")
        self.assertTrue(update.endswith("|update"))
        self.assertTrue(install.endswith("|install|-y|--no-install-recommends|qt6-charts-dev"), install)

    def test_sudo_is_used_by_ordinary_users_only(self):
        self.run_script("run.sh", missing="cmake")
        self.assertEqual(bool(self.calls_of("sudo")), os.getuid() != 0)
        (self.bin / "id").unlink()
        self.stand_in("id", "echo 1000")
        self.run_script("run.sh", missing="cmake")
        self.assertEqual(self.calls_of("sudo")[0], "sudo|-v")
        self.assertEqual(len(self.calls_of("apt-get")), 2)

    def test_a_failed_installation_stops_with_a_reason(self):
        self.stand_in("apt-get", 'case "$*" in *install*) exit 100 ;; esac')
        self.assertEqual(self.run_script("run.sh", missing="cmake"), 1)
        self.assertIn("could not install", self.said)
        self.assertEqual(self.calls_of("cmake"), [])

    def test_without_apt_it_names_the_packages_and_stops(self):
        (self.bin / "apt-get").unlink()
        self.assertEqual(self.run_script("run.sh"), 1)
        self.assertIn("  qt6-charts-dev\n", self.said)
        self.assertIn("  libqt6opengl6-dev\n", self.said)
        self.assertEqual(self.calls_of("cmake"), [])

    def test_arguments_reach_the_workbench_unchanged(self):
        self.assertEqual(self.run_script("run.sh", "--db", "my arena.darkhorse", "", DISPLAY=":0"), 0, self.said)
        self.assertEqual(self.called[-1], "darkhorse|--db|my arena.darkhorse|")
        self.assertIn("Darkhorse was closed.", self.said)

    def test_a_crash_of_the_workbench_is_told(self):
        self.stand_in("darkhorse", "exit 134", folder=self.root / "build/release/app/workbench")
        self.assertEqual(self.run_script("run.sh", DISPLAY=":0"), 1)
        self.assertIn("ended with status 134", self.said)

    def test_without_a_display_the_sample_stands_in_the_terminal(self):
        self.assertEqual(self.run_script("run.sh"), 0, self.said)
        sample, rate = self.calls_of("darkhorse-cli")
        self.assertTrue(sample.startswith("darkhorse-cli|sample|--db|"))
        self.assertEqual(rate.split("|")[1:], ["rate", "--db", sample.split("|")[3]])
        for words in ("no display", "the standings", "ssh -X", "xvfb-run"):
            self.assertIn(words, self.said)

    def test_without_a_display_the_arena_named_is_shown(self):
        for arguments in (("--db", "team.darkhorse"), ("--db=team.darkhorse",)):
            with self.subTest(arguments=arguments):
                self.assertEqual(self.run_script("run.sh", *arguments), 0, self.said)
                self.assertEqual(self.calls_of("darkhorse-cli"), ["darkhorse-cli|rate|--db|team.darkhorse"])

    def test_a_failed_build_names_step_and_log_and_shows_the_error(self):
        self.stand_in("cmake", 'case "$*" in *--build*) echo "FAILED: x.o"; echo "x.cpp:1: error: no"; exit 1 ;; esac')
        self.assertNotEqual(self.run_script("run.sh"), 0)
        self.assertIn("x.cpp:1: error: no", self.said)
        self.assertIn("this step failed with status 1: Building (release", self.said)
        self.assertIn("build/logs/build-release.log", self.said)
        self.assertEqual(self.calls_of("darkhorse-cli"), [])

    def test_every_preset_is_built_and_tested(self):
        self.assertEqual(self.run_script("test.sh"), 0, self.said)
        tested = [call.split("|")[2] for call in self.calls_of("ctest")]
        self.assertEqual(tested, ["dev", "asan"])
        self.assertRegex(self.said.splitlines()[-1], r"^All tests passed \(dev 7, asan 7; \d+ min \d+ s\)\.$")

    def test_a_preset_can_be_named(self):
        self.assertEqual(self.run_script("test.sh", "tsan"), 0, self.said)
        self.assertEqual([call.split("|")[2] for call in self.calls_of("ctest")], ["tsan"])

    def test_quick_runs_the_plain_build_only(self):
        self.assertEqual(self.run_script("test.sh", "--quick"), 0, self.said)
        self.assertEqual([call.split("|")[2] for call in self.calls_of("ctest")], ["dev"])

    def test_a_failed_test_fails_the_script(self):
        self.stand_in("ctest", "echo '86% tests passed, 1 tests failed out of 7'; exit 8")
        self.assertEqual(self.run_script("test.sh"), 8)
        self.assertIn("this step failed with status 8: Testing (dev)", self.said)
        self.assertNotIn("All tests passed", self.said)

    def test_an_unknown_option_is_refused(self):
        self.assertEqual(self.run_script("test.sh", "--fast"), 2)
        self.assertIn("--fast", self.said)
        self.assertEqual(self.called, [])


class Desktop(unittest.TestCase):
    """A double click on an arena opens it."""

    def test_the_type_of_arenas_is_known_and_ours(self):
        linux = PACKAGING / "linux"
        entry = (linux / "org.darkhorse.Darkhorse.desktop").read_text(encoding="utf-8").splitlines()
        self.assertIn("Exec=darkhorse %f", entry)
        types = next(line for line in entry if line.startswith("MimeType="))[len("MimeType="):].strip(";").split(";")
        space = "{http://www.freedesktop.org/standards/shared-mime-info}"
        declared = ElementTree.parse(linux / "org.darkhorse.Darkhorse.xml").getroot().findall(f"{space}mime-type")
        self.assertEqual([one.get("type") for one in declared], types)
        self.assertEqual([glob.get("pattern") for glob in declared[0].findall(f"{space}glob")], ["*.darkhorse"])
        self.assertIn("linux/${applicationId}.xml", (PACKAGING / "CMakeLists.txt").read_text(encoding="utf-8"))


if __name__ == "__main__":
    unittest.main()
