"""Writes sacrebleu.tsv: rival wordings of the sample, and shuffled ones, as sacreBLEU 2 measures them by default.

    pip install sacrebleu && python3 src/test/resources/comparison/measure.py
"""
import itertools
import json
import random

import sacrebleu

CORPUS = "src/main/resources/corpus/sample.ndjson"
OUTPUT = "src/test/resources/comparison/sacrebleu.tsv"


def pairs():
    draw = random.Random(37)
    for line in open(CORPUS, encoding="utf-8"):
        statement = json.loads(line)
        if statement["type"] != "statement":
            continue
        by_language = {}
        for wording in statement["wordings"]:
            by_language.setdefault(wording["language"][:2], []).append(wording["text"])
        for texts in by_language.values():
            yield from itertools.islice(itertools.combinations(dict.fromkeys(texts), 2), 3)
            # Moves of words are what a measure of edits gets wrong.
            words = texts[0].split()
            moved = list(words)
            for _ in range(3):
                start = draw.randrange(len(moved))
                run = moved[start:start + draw.randint(1, 12)]
                del moved[start:start + len(run)]
                at = draw.randint(0, len(moved))
                moved[at:at] = run
            yield " ".join(moved), texts[0]


with open(OUTPUT, "w", encoding="utf-8") as output:
    output.write("chrF2\tTER\thypothesis\treference\n")
    for hypothesis, reference in pairs():
        texts = [" ".join(text.split("\n")).replace("\t", " ") for text in (hypothesis, reference)]
        chrf = sacrebleu.sentence_chrf(texts[0], [texts[1]]).score
        ter = sacrebleu.sentence_ter(texts[0], [texts[1]]).score
        output.write("\t".join([f"{chrf:.6f}", f"{ter:.6f}", *texts]) + "\n")
