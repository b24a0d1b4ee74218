#!/usr/bin/env python3
"""Makes block-weights.properties and company-weights.properties: two logistic regressions, one after the other, over the words
of pages whose story is known. The first judges each unit of words for itself, the second by the company it keeps.

  truth.py PAGES truth.json FOLDER...
  java -cp ... org.broadsheet.parser.html.TraitsDump PAGES > traits.tsv
  block_weights.py traits.tsv truth.json [FOLDER]    weights to FOLDER; cross-validated figures to standard output
  block_weights.py --fold N traits.tsv truth.json FOLDER    weights without the publishers of fold N, their pages to FOLDER/held-out

truth.json: name of a page -> {"set", "group": what must not be on both sides when the weights are cross-validated, such as the
publisher, "text": all of the story, "summary", "title": words that may be counted as the story's or not} or, where no more is
known, {"set", "group", "with": [pieces of the story], "without": [pieces of the rest]}. Python 3.9+ and numpy.

The weights in the reader come from 344 pages: 60 of scrapinghub's article-extraction-benchmark (news and blogs, the text marked by
people), 86 of fundus (news of many countries and scripts, the text as found by parsers for one publisher each), 198 of
trafilatura's evaluation (mostly German pages of all kinds, pieces marked by people). Figures of whole pages, of publishers that
were left out of the training and of those that were in it (F1; four-word shingles, or pieces):
  left out  bodies .979  news .968  segments .935
  in it     bodies .980  news .969  segments .945
"""
import collections
import hashlib
import json
import re
import sys
from pathlib import Path

import numpy as np

FINE = (r"\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0e7f\u1000-\u109f")
TOKEN = re.compile(rf"[{FINE}]|[^\W{FINE}]+")
FOLDS, INNER = 5, 4
STRENGTH, COMPANY_STRENGTH = 5., 3.
PLACES = "parent grandparent look level chars inside framed headline".split()
COMPANY = ("any score previous next second-previous second-next beside alone alike single around story-before story-after "
           "since-sure until-sure none-before none-after between beside-last beside-next like-last like-next "
           "heading-over under-heading heading story-length").split()


def squeeze(text):
    return re.sub(r"\s+", " ", text).strip()


def shingles(tokens, n=4):
    return [tuple(tokens[i:i + n]) for i in range(max(1, len(tokens) - n + 1)) if tokens]


# ---------------------------------------------------------------- pages and what is known of their words

class Text:
    def __init__(self, text):
        self.tokens = TOKEN.findall(text)
        self.joined = " " + " ".join(self.tokens) + " "
        self.known = set(shingles(self.tokens))
        self.lines = {" ".join(TOKEN.findall(line)) for line in text.split("\n")}

    def share(self, tokens):
        """The share of the shingles that the text has; short words are in it or not."""
        if len(tokens) < 6:
            return float(" " + " ".join(tokens) + " " in self.joined)
        mine = shingles(tokens)
        return sum(s in self.known for s in mine) / len(mine)


class Page:
    """The units of one page. `labels`: 1 of the story, 0 not, NaN not known."""

    def __init__(self, name, truth, rows, words):
        self.name, self.truth, self.words = name, truth, words
        places, values = np.split(np.array(rows, float).reshape(len(words), -1), [len(PLACES)], axis=1)
        self.traits = values
        self.place = {name: places[:, i].astype(np.int64) for i, name in enumerate(PLACES)}
        self.tokens = [TOKEN.findall(w) for w in words]
        self.fold = int(hashlib.md5(truth["group"].encode()).hexdigest(), 16)
        text = Text(truth["text"]) if "text" in truth else None
        loose = Text(truth.get("summary", "") + "\n" + truth.get("title", "")) if text else None
        self.labels = np.array([self.label(i, text, loose) for i in range(len(words))], float)

    def label(self, i, text, loose):
        words, tokens = self.words[i], self.tokens[i]
        if not tokens:
            return np.nan
        if text is None:
            for kind, value in (("with", 1), ("without", 0)):
                if any(squeeze(p) in words or len(words) > 15 and words in squeeze(p) for p in self.truth.get(kind, [])):
                    return value
            return np.nan
        inside = self.place["inside"][i]
        if len(tokens) < 6 and " ".join(tokens) in text.lines:
            return 1 if inside or len(tokens) > 2 else np.nan
        if text.share(tokens) >= .5:
            return 1 if len(tokens) > 5 or inside else np.nan
        return np.nan if loose.tokens and loose.share(tokens) > .6 else 0

    def weights(self, which):
        mass = np.sqrt(np.minimum([len(self.tokens[i]) for i in which], 60)) + 1.5
        return mass / mass.sum() ** .6 * (1.5 if "text" in self.truth else .7)


def load(traits, truth):
    truth = json.load(open(truth, encoding="utf-8"))
    rows, words = collections.defaultdict(list), collections.defaultdict(list)
    with open(traits, encoding="utf-8") as lines:
        names = next(lines)[1:].rstrip("\n").split("\t")
        for line in lines:
            page, *cells = line.rstrip("\n").split("\t", len(PLACES) + len(names) + 1)
            rows[page].append([float(c) for c in cells[:-1]])
            words[page].append(cells[-1])
    return names, [Page(n, truth[n], rows[n], words[n]) for n in rows if n in truth]


# ---------------------------------------------------------------- the two regressions

def sigmoid(x):
    return 1 / (1 + np.exp(-np.clip(x, -30, 30)))


def regression(x, y, w, strength):
    beta, ridge = np.zeros(x.shape[1]), np.eye(x.shape[1]) * strength
    for _ in range(40):
        p = sigmoid(x @ beta)
        step = np.linalg.solve((x * (w * p * (1 - p))[:, None]).T @ x + ridge, x.T @ (w * (p - y)) + ridge @ beta)
        beta -= step
        if np.abs(step).max() < 1e-5:
            break
    return beta


def fit(pages, values, strength):
    x, y, w = [], [], []
    for page, value in zip(pages, values):
        which = np.flatnonzero(~np.isnan(page.labels))
        if len(which):
            x.append(value[which])
            y.append(page.labels[which])
            w.append(page.weights(which))
    return regression(np.vstack(x), np.concatenate(y), np.concatenate(w), strength)


def shifted(values, by):
    out = np.full(len(values), -6.)
    if 0 < by < len(values):
        out[by:] = values[:-by]
    elif by < 0 and -by < len(values):
        out[:by] = values[-by:]
    return out


def nearest(sure):
    """For each unit the last sure one before it, -1 for none, and the next behind it, the number of units for none."""
    n, last, following = len(sure), np.full(len(sure), -1), np.full(len(sure), len(sure))
    for i in range(1, n):
        last[i] = i - 1 if sure[i - 1] else last[i - 1]
    for i in range(n - 2, -1, -1):
        following[i] = i + 1 if sure[i + 1] else following[i + 1]
    return last, following


def company(page, scores):
    """The values of CompanyTrait, as Company.java has them."""
    n, place = len(scores), page.place
    if not n:
        return np.zeros((0, len(COMPANY)))
    scores = np.clip(scores, -6, 6)
    odds, mass = sigmoid(scores), np.minimum(place["chars"], 400) + 5.

    def group(keys):
        story, whole = collections.Counter(), collections.Counter()
        for key, s, m in zip(keys, odds * mass, mass):
            story[key] += s
            whole[key] += m
        rest = np.array([whole[k] for k in keys]) - mass
        share = (np.array([story[k] for k in keys]) - odds * mass) / np.maximum(rest, 1) - .5
        return np.where(rest > 1, share, 0), rest <= 1

    beside, alone = group(place["parent"])
    alike, single = group(place["look"])
    around, _ = group(place["grandparent"])
    whole = (odds * mass).sum() + 1
    before = np.cumsum(odds * mass) - odds * mass
    last, following = nearest((odds > .8) & (place["chars"] >= 60))
    at, some, more = np.arange(n), last >= 0, following < n
    to, fro = np.maximum(last, 0), np.minimum(following, n - 1)
    heading, over, under = place["level"] > 0, np.zeros(n), np.zeros(n)
    current = -6.
    for i in range(n - 1, -1, -1):
        over[i], current = (current, current) if heading[i] else (0, scores[i])
    current = 0.
    for i in range(n):
        under[i], current = (0, scores[i]) if heading[i] else (current, current)
    return np.array([
        np.ones(n), scores, shifted(scores, 1), shifted(scores, -1), shifted(scores, 2), shifted(scores, -2),
        beside, alone, alike, single, around, before / whole, (whole - before - odds * mass) / whole,
        np.where(some, np.minimum(np.log(np.maximum(at - last, 1)) / 3, 1.5), 1.5),
        np.where(more, np.minimum(np.log(np.maximum(following - at, 1)) / 3, 1.5), 1.5),
        ~some, ~more, some & more,
        some & (place["parent"][to] == place["parent"]), more & (place["parent"][fro] == place["parent"]),
        some & (place["look"][to] == place["look"]), more & (place["look"][fro] == place["look"]),
        over, under, heading, np.full(n, min(np.log(whole) / 7, 1.5))], float).T


def train(pages):
    """The weights of both. The second learns from scores that the first gave to pages it had not seen."""
    groups = {p.truth["group"]: int(hashlib.md5((p.truth["group"] + "0").encode()).hexdigest(), 16) % INNER for p in pages}
    scores = {}
    for inner in range(INNER):
        rest = [p for p in pages if groups[p.truth["group"]] != inner]
        beta = fit(rest, [p.traits for p in rest], STRENGTH)
        scores.update({p.name: p.traits @ beta for p in pages if groups[p.truth["group"]] == inner})
    second = fit(pages, [company(p, scores[p.name]) for p in pages], COMPANY_STRENGTH)
    return fit(pages, [p.traits for p in pages], STRENGTH), second


# ---------------------------------------------------------------- the measure: whole pages

def text_of(page, first, second):
    keep = company(page, page.traits @ first) @ second > 0
    keep &= (page.place["framed"] == 0) & (page.place["headline"] == 0)
    below, kept = 7, []
    for i in np.flatnonzero(keep)[::-1]:
        level = page.place["level"][i]
        if level and (below <= level and below < 7 or not kept):
            continue
        below = level or 7
        kept.append(page.words[i])
    return "\n".join(kept[::-1])


def overlap(true, got):
    a, b = collections.Counter(shingles(TOKEN.findall(true))), collections.Counter(shingles(TOKEN.findall(got)))
    both = sum((a & b).values())
    p, r = both / max(1, sum(b.values())), both / max(1, sum(a.values()))
    return 2 * p * r / (p + r) if both else 0., p, r


def measured(pages, texts):
    """By set: F1 of the mean precision and the mean recall of pages; of pieces, F1 over all of them."""
    figures = {}
    for name in sorted({p.truth["set"] for p in pages}):
        some = [(p.truth, texts[p.name]) for p in pages if p.truth["set"] == name]
        if "text" in some[0][0]:
            rows = [max(overlap(t["text"], x), overlap(t.get("summary", "") + "\n" + t["text"], x)) for t, x in some]
            p, r = np.mean([row[1] for row in rows]), np.mean([row[2] for row in rows])
        else:
            right = sum(squeeze(piece) in squeeze(x) for t, x in some for piece in t["with"])
            wrong = sum(squeeze(piece) in squeeze(x) for t, x in some for piece in t["without"])
            p, r = right / max(1, right + wrong), right / sum(len(t["with"]) for t, _ in some)
        figures[name] = (2 * p * r / (p + r), p, r)
    return figures


def show(title, figures):
    print(f"{title:<18}" + "  ".join(f"{name} {f:.3f} (p {p:.3f}, r {r:.3f})" for name, (f, p, r) in figures.items()), flush=True)


def write(folder, name, keys, values, what):
    with open(Path(folder) / name, "w", encoding="utf-8") as out:
        out.write(f"# {what}; written by examples/benchmarks/train/block_weights.py.\n")
        out.writelines(f"{key} = {value:.3f}\n" for key, value in zip(keys, values))


def write_all(folder, names, weights):
    write(folder, "block-weights.properties", names, weights[0], "The weights of the traits that tell whether words belong to a story")
    write(folder, "company-weights.properties", COMPANY, weights[1], "The weights of what the words around tell of words")


def main():
    arguments = sys.argv[1:]
    only = int(arguments[1]) if arguments[0] == "--fold" else None
    arguments = arguments[2:] if only is not None else arguments
    names, pages = load(*arguments[:2])
    if only is not None:
        write_all(arguments[2], names, train([p for p in pages if p.fold % FOLDS != only]))
        (Path(arguments[2]) / "held-out").write_text("\n".join(p.name for p in pages if p.fold % FOLDS == only) + "\n")
        return
    texts = {}
    for fold in range(FOLDS):
        weights = train([p for p in pages if p.fold % FOLDS != fold])
        texts.update({p.name: text_of(p, *weights) for p in pages if p.fold % FOLDS == fold})
    show("cross-validated", measured(pages, texts))
    weights = train(pages)
    show("all seen", measured(pages, {p.name: text_of(p, *weights) for p in pages}))
    if len(arguments) > 2:
        write_all(arguments[2], names, weights)


if __name__ == "__main__":
    main()
