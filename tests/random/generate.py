#!/usr/bin/env python3
"""Writes old.chr and new.chr, a random schema and what became of it: generate.py [--kinds LIST] [--size N] SEED FOLDER"""
import argparse
import os
import random
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from change import Changer  # noqa: E402
from printer import Printer  # noqa: E402
from views import Builder  # noqa: E402


def models(seed, kinds=None, size=None):
    """A schema and what became of it."""
    rng = random.Random("chronosc %d" % seed)
    size = size if size is not None else rng.choice([0.3, 0.5, 1.0, 1.5])
    old = Builder(rng, kinds).build(size)
    changer = Changer(rng, kinds, old.copy())
    changer.change(rng.choice([1, 2, 4, 8, 14]))
    # What goes one way has to go the other way too: a partition is attached, a label comes back.
    return (changer.model, old) if rng.random() < 0.3 and not misled(changer.model, old) else (old, changer.model)


def misled(old, new):
    """Whether something would be taken for another that has its name already."""
    names = {(t.kind, t.parent or t.schema, t.name): uid for uid, t in old.things.items() if t.name is not None}
    return any(uid in old.things and names.get((t.kind, t.parent or t.schema, t.name), uid) != uid
               for uid, t in new.things.items())


def texts(old, new, dice, more_dice):
    """Of old.chr and new.chr."""
    return Printer(old, None, dice).text(), Printer(new, old, more_dice).text()


def dice(seed):
    """For the order and spelling of what is printed."""
    return random.Random(seed), random.Random(seed + 1)


def pair(seed, kinds=None, size=None):
    return texts(*models(seed, kinds, size), *dice(seed))


def write_pair(folder, texts):
    os.makedirs(folder, exist_ok=True)
    for name, text in zip(("old.chr", "new.chr"), texts):
        with open(os.path.join(folder, name), "w", encoding="utf-8") as f:
            f.write(text)


def kinds_of(text):
    return set(text.split(",")) if text else None


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kinds", help="only these, with commas between them")
    parser.add_argument("--size", type=float)
    parser.add_argument("seed", type=int)
    parser.add_argument("folder")
    options = parser.parse_args()
    write_pair(options.folder, pair(options.seed, kinds_of(options.kinds), options.size))


if __name__ == "__main__":
    main()
