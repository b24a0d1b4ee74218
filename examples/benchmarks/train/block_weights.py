#!/usr/bin/env python3
"""Makes block-weights.properties: a logistic regression over the passages of pages whose story is known.

  java -cp ... org.broadsheet.parser.html.TraitsDump FOLDER... > traits.tsv
  block_weights.py traits.tsv truth.json [FILE]    weights to FILE, else to standard output; cross-validated figures to standard error

truth.json: name of a page -> {"group": what must not be on both sides when the weights are cross-validated, such as the publisher,
"text": all of the story} or, where no more is known, {"group", "with": [pieces of the story], "without": [pieces of the rest]};
"open" in either: words that may be counted as the story's or not, and teach nothing. Python 3.9+ and numpy.
"""
import collections
import hashlib
import json
import re
import sys

import numpy as np

TOKEN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0e7f\u1000-\u109f]|"
                   r"[^\W\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0e7f\u1000-\u109f]+")
FOLDS, STRENGTH, BAR = 5, 0.3, -0.4


def shingles(tokens, n=4):
    return [tuple(tokens[i:i + n]) for i in range(max(1, len(tokens) - n + 1))]


def share(words, text):
    """The share of the words' shingles that the text has; short words are in it or not."""
    tokens, all_tokens = TOKEN.findall(words), TOKEN.findall(text)
    if len(tokens) < 6:
        return float((" " + " ".join(tokens) + " ") in (" " + " ".join(all_tokens) + " "))
    known, mine = set(shingles(all_tokens)), shingles(tokens)
    return sum(s in known for s in mine) / len(mine)


def squeeze(text):
    return re.sub(r"\s+", " ", text).strip()


def label(words, truth):
    """1: of the story, 0: not, None: not known."""
    if not TOKEN.search(words):
        return None
    if "text" not in truth:
        for kind, value in (("with", 1), ("without", 0)):
            if any(squeeze(p) in words or len(words) > 15 and words in squeeze(p) for p in truth.get(kind, [])):
                return value
        return None
    if share(words, truth["text"]) >= .5:
        return 1
    return None if truth.get("open") and share(words, truth["open"]) > .6 else 0


def fit(x, y, w):
    beta, ridge = np.zeros(x.shape[1]), np.eye(x.shape[1]) * STRENGTH
    for _ in range(40):
        p = 1 / (1 + np.exp(-np.clip(x @ beta, -30, 30)))
        step = np.linalg.solve((x * (w * p * (1 - p))[:, None]).T @ x + ridge, x.T @ (w * (p - y)) + ridge @ beta)
        beta -= step
        if np.abs(step).max() < 1e-5:
            break
    return beta


def main():
    truth = json.load(open(sys.argv[2], encoding="utf-8"))
    rows, labels, pages, sizes = [], [], [], []
    with open(sys.argv[1], encoding="utf-8") as lines:
        names = next(lines)[1:].rstrip("\n").split("\t")
        for line in lines:
            page, *cells = line.rstrip("\n").split("\t", len(names) + 1)
            value = label(cells[len(names)], truth[page]) if page in truth else None
            if value is not None:
                rows.append([float(c) for c in cells[:len(names)]])
                labels.append(value)
                pages.append(page)
                sizes.append(len(TOKEN.findall(cells[len(names)])))
    x, y = np.array(rows), np.array(labels, float)
    mass = np.sqrt(np.minimum(sizes, 60)) + 1.5
    of_page = collections.defaultdict(float)
    for page, m in zip(pages, mass):
        of_page[page] += m
    w = np.array([m / of_page[page] ** .6 * (1.5 if "text" in truth[page] else .7) for page, m in zip(pages, mass)])
    folds = np.array([int(hashlib.md5(truth[p]["group"].encode()).hexdigest(), 16) % FOLDS for p in pages])
    right = np.zeros(len(y), bool)
    for fold in range(FOLDS):
        out = folds == fold
        right[out] = ((x[out] @ fit(x[~out], y[~out], w[~out])) > BAR) == (y[out] == 1)
    print(f"passages {len(y)}, of the story {int(y.sum())}; told apart, cross-validated: {right.mean():.4f}, "
          f"weighed {(w * right).sum() / w.sum():.4f}", file=sys.stderr)
    out = open(sys.argv[3], "w", encoding="utf-8") if len(sys.argv) > 3 else sys.stdout
    out.write("# The weights of the traits that tell whether words belong to a story; written by "
              "examples/benchmarks/train/block_weights.py.\n")
    for name, value in zip(names, fit(x, y, w)):
        out.write(f"{name} = {value:.3f}\n")


if __name__ == "__main__":
    main()
