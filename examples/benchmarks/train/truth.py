#!/usr/bin/env python3
"""Makes truth.json for block_weights.py from collections of pages whose story is known.

  truth.py FOLDER TRUTH.json PAGES...

Each of PAGES is a folder with ground-truth.json (id -> page, truth) and pages/*.html.gz; the pages are written to FOLDER, unpacked.
A truth has the whole text as `articleBody`, or `sections` of `headline` and `paragraphs` with a `summary` that may be counted
in or out, or pieces of the text, `with`, and of the rest, `without`. Pages of one publisher stay together, as the domain in
`url`, in the page's canonical address, or else the id tells. Python 3.9+, standard library only.
"""
import gzip
import json
import re
import sys
from pathlib import Path

CANONICAL = re.compile(rb"""<link[^>]*rel=["']?canonical["']?[^>]*href=["']?([^"' >]+)|"""
                       rb"""<link[^>]*href=["']?([^"' >]+)["']?[^>]*rel=["']?canonical""")
DOMAIN = re.compile(r"(?:https?:)?//(?:www\.)?([^/:]+)")


def group(name, truth, page):
    found = CANONICAL.search(page)
    address = truth.get("url") or (found and (found[1] or found[2]).decode("ascii", "replace")) or ""
    domain = DOMAIN.match(address)
    if not domain:
        return re.sub(r"_\d{4}.*", "", name.split("/")[-1]).lower()
    parts = domain[1].lower().split(".")
    return parts[-3] if len(parts) > 2 and len(parts[-2]) < 4 else parts[-2] if len(parts) > 1 else parts[0]


def known(truth):
    if "articleBody" in truth:
        return {"text": truth["articleBody"]}
    if "sections" in truth:
        lines = [x for s in truth["sections"] for x in s["headline"] + s["paragraphs"]]
        return {"text": "\n".join(lines), "summary": "\n".join(truth["summary"]), "title": truth.get("title") or ""}
    return {"with": truth["with"], "without": truth["without"]}


def main():
    folder, out = Path(sys.argv[1]), {}
    folder.mkdir(parents=True, exist_ok=True)
    for pages in map(Path, sys.argv[3:]):
        for name, entry in sorted(json.loads((pages / "ground-truth.json").read_text("utf-8")).items()):
            page = gzip.decompress((pages / "pages" / entry["page"]).read_bytes())
            file = entry["page"].removesuffix(".gz")
            (folder / file).write_bytes(page)
            out[file] = {"set": pages.name, "group": group(name, entry["truth"], page), **known(entry["truth"])}
    Path(sys.argv[2]).write_text(json.dumps(out, ensure_ascii=False, indent=0), "utf-8")


if __name__ == "__main__":
    main()
