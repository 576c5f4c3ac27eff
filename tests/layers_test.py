#!/usr/bin/env python3
"""The layers hold: a stage includes base, record, its own header and its own folder, and nothing else of ours;
public headers name no third-party header; the library neither prints nor exits. Also proves that it would notice."""
import pathlib, re, sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
STAGES = ["intake", "language", "mention", "claim", "ledger", "store"]
MAY = {"base": {"base"}, "record": {"base", "record"}, "engine": {"base", "record", "engine", *STAGES}}
for stage in STAGES:
    MAY[stage] = {"base", "record", stage}
INCLUDE = re.compile(r'^\s*#\s*include\s+(["<])([^">]+)[">]', re.M)
STD = re.compile(r"^[a-z_0-9]+$")
FORBIDDEN = re.compile(r"\b(?:std::)?(?:cout|cerr|exit|abort|printf|fprintf|puts)\s*(?:\(|<<)")


def layer_of(include):
    """'rashomon/base/day.h' -> base, 'rashomon/intake.h' -> intake"""
    part = include.split("/")[1]
    return part[:-2] if part.endswith(".h") else part


def faults_in(where, layer, text, public):
    faults = []
    for quote, name in INCLUDE.findall(text):
        if name.startswith("rashomon/"):
            if layer_of(name) not in MAY[layer]:
                faults.append(f"{where}: a file of {layer} includes {name}")
        elif ".." in name or name.startswith("src/"):
            faults.append(f"{where}: reaches out of its folder with {name}")
        elif public and not STD.match(name):
            faults.append(f"{where}: a public header includes {name}")
    code = re.sub(r'"(?:\\.|[^"\\])*"|//[^\n]*', "", text)
    if not where.endswith("_test.cc") and FORBIDDEN.search(code):
        faults.append(f"{where}: the library prints or exits: {FORBIDDEN.search(code).group(0)}")
    return faults


def types_of(text):
    """Types that a file defines outside anonymous namespaces."""
    anonymous = False
    for line in text.split("\n"):
        if line.startswith("namespace {"):
            anonymous = True
        elif line.startswith("}  // namespace") and "rashomon" not in line:
            anonymous = False
        m = re.match(r"(?:struct|class|enum class) (\w+)[^;]*\{", line)
        if m and not anonymous:
            yield m.group(1)


def main():
    faults, files, homes = [], 0, {}
    for path in sorted((ROOT / "src").rglob("*.cc")) + sorted((ROOT / "src").rglob("*.h")):
        layer = path.relative_to(ROOT / "src").parts[0]
        own = {p.name for p in path.parent.iterdir()}
        text = path.read_text(encoding="utf-8")
        faults += faults_in(str(path.relative_to(ROOT)), layer, text, False)
        for quote, name in INCLUDE.findall(text):
            generated = name in ("models_table.inc", "models_fingerprint.inc")
            if quote == '"' and not name.startswith("rashomon/") and name not in own and not generated:
                faults.append(f"{path.relative_to(ROOT)}: {name} is not in its folder")
        if not path.name.endswith("_test.cc"):
            for name in types_of(text):
                # the stages share one namespace: two types of one name would be one type to the linker
                if homes.setdefault(name, layer) != layer:
                    faults.append(f"{path.relative_to(ROOT)}: {layer} defines {name}, and so does {homes[name]}")
        lines = text.count("\n")
        if lines > 800:
            faults.append(f"{path.relative_to(ROOT)}: {lines} lines; split it by what it does")
        files += 1
    for path in sorted((ROOT / "include" / "rashomon").rglob("*.h")):
        parts = path.relative_to(ROOT / "include" / "rashomon").parts
        layer = parts[0][:-2] if len(parts) == 1 else parts[0]
        faults += faults_in(str(path.relative_to(ROOT)), layer, path.read_text(encoding="utf-8"), True)
        files += 1
    # the test itself must notice
    seen = faults_in("probe.cc", "claim", '#include "rashomon/store.h"\n', False) + faults_in("probe.h", "base", "#include <sqlite3.h>\n", True) \
        + faults_in("probe.cc", "claim", "void f() { std::cerr << 1; }\n", False)
    seen += types_of("struct Probe {\nnamespace {\nstruct Hidden {\n}  // namespace\nclass Seen : X {\n")
    if seen[3:] != ["Probe", "Seen"]:
        faults.append("this test no longer notices a forbidden include")
    print("\n".join(faults) or f"{files} files keep to their layers")
    sys.exit(1 if faults else 0)


main()
