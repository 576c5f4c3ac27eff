#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Reads the MUC-3/4 reports with the program RASHOMON and prints the figures of their scorer.

    muc.py RASHOMON SCORER GOLD.jsonl [arguments of the scorer, such as --roles]
    muc.py RASHOMON SCORER GOLD.jsonl --fit         new weights for the mapping, for GOLD = dev.jsonl only

SCORER is score_muc.py, GOLD one of the sets beside it (dev.jsonl, tst1.jsonl, tst2.jsonl). The scorer writes the reports into a folder
of its own, RASHOMON reads them into a ledger, muc_templates.py beside this file makes templates of its claims, and the scorer is given
those. With --ledger the scorer makes its own templates of the ledger, by types alone. Standard library only.
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
        mapping = [sys.executable, os.path.join(os.path.dirname(os.path.abspath(__file__)), "muc_templates.py"), lines]
        if "--fit" in more:
            return subprocess.run([*mapping, "--fit", gold], check=False).returncode
        if "--ledger" in more:
            more.remove("--ledger")
            return subprocess.run([sys.executable, scorer, lines, "--gold", gold, *more], check=False).returncode
        templates = os.path.join(folder, "templates.jsonl")
        with open(templates, "wb") as out:
            subprocess.run(mapping, check=True, stdout=out)
        return subprocess.run([sys.executable, scorer, templates, "--gold", gold, *more], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
