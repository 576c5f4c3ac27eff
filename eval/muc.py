#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Reads the MUC-3/4 reports with the program RASHOMON and prints the figures of their scorer.

    muc.py RASHOMON SCORER GOLD.jsonl [arguments of the scorer, such as --roles]

SCORER is score_muc.py, GOLD one of the sets beside it (tst1.jsonl, tst2.jsonl). The scorer writes the reports into a folder
of its own, RASHOMON reads them into a ledger, and the scorer is given the ledger as JSON Lines. Standard library only.
"""
import os
import subprocess
import sys
import tempfile


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    program, scorer, gold, more = sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:]
    with tempfile.TemporaryDirectory() as folder:
        reports, ledger, lines = (os.path.join(folder, name) for name in ("reports", "x.ledger", "ledger.jsonl"))
        subprocess.run([sys.executable, scorer, "--to-reports", reports, "--gold", gold], check=True,
                       stdout=subprocess.DEVNULL)
        subprocess.run([program, "-q", "-C", ledger, "add", reports], check=True)
        subprocess.run([program, "-C", ledger, "export", "--to", "jsonl", "-o", lines], check=True)
        return subprocess.run([sys.executable, scorer, lines, "--gold", gold, *more], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
