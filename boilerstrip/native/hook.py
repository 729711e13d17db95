"""Packs the tables with a wheel and builds the kernel where a compiler is at hand: hatchling runs it by pyproject.toml.

Without a compiler the wheel holds Python alone and serves every machine. An editable installation has both made in
place, so run it again after a change of the C code; tables that have changed since are read from their source.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from setuptools import Distribution, Extension
from setuptools.command.build_ext import build_ext

ROOM = "boilerstrip/native"
TABLES = "boilerstrip/rules/packed"
STABLE = "0x030B0000"  # the version of Python from which on the stable ABI holds all that the kernel asks for
FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))  # has no stable ABI yet
# A product that is rounded before it is added gives the same sums on every machine.
GNU = ["-std=c99", "-O3", "-g0", "-ffp-contract=off", "-fvisibility=hidden"]
MSVC = ["/O2", "/fp:precise", "/std:c11"]


class KernelHook(BuildHookInterface[Any]):
    """Adds packed tables and the compiled kernel to a wheel, and the tag of the machines that it serves."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make both; where that fails say so and leave the wheel as it is."""
        if self.target_name != "wheel":
            return
        self._pack(version, build_data)
        if not os.environ.get("BOILERSTRIP_PLAIN"):
            self._add_kernel(version, build_data)

    def _pack(self, version: str, build_data: dict[str, Any]) -> None:
        folder = Path(self.root, TABLES) if version == "editable" else Path(mkdtemp(prefix="boilerstrip-"))
        command = [sys.executable, "-m", "boilerstrip.packing", str(folder)]
        if subprocess.run(command, cwd=self.root, check=False).returncode:
            self.app.display_warning("boilerstrip comes without packed tables, and so takes longer to start")
        elif version != "editable":
            build_data["force_include"][str(folder)] = TABLES

    def _add_kernel(self, version: str, build_data: dict[str, Any]) -> None:
        built = _build(Path(self.root))
        if not built.exists():
            self.app.display_warning("boilerstrip comes without its compiled kernel, which doesn't build here")
            return
        place = f"{ROOM}/{built.name}"
        if version == "editable":
            Path(self.root, place).unlink(missing_ok=True)  # a process that runs keeps the kernel that it has
            shutil.move(built, Path(self.root, place))
        else:
            build_data["force_include"][str(built)] = place
        build_data["pure_python"] = False
        build_data["tag"] = _tag()


def _build(root: Path) -> Path:
    """Compile the kernel outside the source tree; the file that is returned isn't there where that failed."""
    options = MSVC if sys.platform == "win32" else GNU
    extension = Extension(
        "kernel",
        [str(path) for path in sorted((root / ROOM).glob("*.c"))],
        define_macros=[] if FREE_THREADED else [("Py_LIMITED_API", STABLE)],
        extra_compile_args=options,
        py_limited_api=not FREE_THREADED,
        optional=True,
    )
    command = build_ext(Distribution({"ext_modules": [extension]}))
    command.build_lib = command.build_temp = mkdtemp(prefix="boilerstrip-")
    command.ensure_finalized()
    command.run()
    return Path(command.get_ext_fullpath("kernel"))


def _tag() -> str:
    """The tag of a wheel with the kernel: every Python from 3.11 on, or this one alone if it is free-threaded."""
    python = f"cp{sys.version_info.major}{sys.version_info.minor}"
    platform = sysconfig.get_platform().replace("-", "_").replace(".", "_")
    return f"{python}-{python}t-{platform}" if FREE_THREADED else f"cp311-abi3-{platform}"
