"""Where `boilerstrip` and `python -m boilerstrip` start."""

from __future__ import annotations

import sys

from boilerstrip.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
