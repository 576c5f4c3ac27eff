#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Two speakers of one report who count the dead: whose figures the ledger sets against each other, and whose count something else."""
import os, pathlib, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
BINARY = os.environ.get("RASHOMON", str(ROOT / "build/apps/cli/rashomon"))
DATELINE = "GROZNY, June 16, 2021 (Reuters) - "
DISPUTED = [
    "Chechen fighters attacked a column near Shuani on Wednesday and killed 40 soldiers, the office of President Maskhadov said. The army said that only two servicemen were killed.",
    "The shelling of Aden killed 12 people on Wednesday, the police said. The hospital said that 57 people were killed.",
]
OTHERS = [
    "One soldier was killed near Shuani on Wednesday, the Defense Ministry said. Umar Basayev, a rebel commander, said that three of his fighters had died.",
    "Chechen fighters killed 40 soldiers near Shuani on Wednesday, the office of President Maskhadov said. The army said there were no casualties of its own among the men sent there.",
]


def number_disputes(text):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "report.txt")
        path.write_text(f"News of the day\n\n{DATELINE}{text}\n")
        ledger = [BINARY, "-q", "-C", f"{folder}/ledger"]
        subprocess.run([*ledger, "add", str(path)], check=True, stdout=subprocess.DEVNULL)
        run = subprocess.run([*ledger, "disputes", "--about", "number", "--jsonl"], stdout=subprocess.PIPE)
        assert run.returncode in (0, 1), run.returncode
        return len(run.stdout.splitlines())


def main():
    faults = [f"no dispute: {text}" for text in DISPUTED if not number_disputes(text)]
    faults += [f"a dispute: {text}" for text in OTHERS if number_disputes(text)]
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
