"""Has Spark run milliards over a partitioned folder of JSON Lines, and compares what
it finds with what one process finds.

    python testdata/spark/pipe.py path/to/milliards

It needs pyspark and Java. Exit code 0: the same figures; 1: others.
"""

import json
import os
import subprocess
import sys
import tempfile

from pyspark.sql import SparkSession

YEARS, FILES, RECORDS = 3, 4, 200


def record(year, n):
    """One line of the archive; some are none."""
    if n % 67 == 13:
        return "not a record"
    text = (
        f"La région verse {n} millions d'euros, dont {n % 7 + 1} pour l'été.\n"
        f"À Dakar, le prêt est de {n},5 milliards de FCFA. Le loyer : 1\u202f{n % 900 + 100:03}\u00a0€."
    )
    return json.dumps({"id": f"{year}-{n}", "date": f"{year}-03", "text": text}, ensure_ascii=n % 2 == 0)


def write_archive(root):
    for year in range(2022, 2022 + YEARS):
        folder = os.path.join(root, f"year={year}")
        os.makedirs(folder)
        for part in range(FILES):
            with open(os.path.join(folder, f"part-{part:05}.jsonl"), "w", encoding="utf-8") as f:
                for n in range(part * RECORDS, (part + 1) * RECORDS):
                    f.write(record(year, n) + "\n")


def alone(command, root):
    """The lines that one process writes for the whole archive."""
    lines = []
    for folder, folders, files in os.walk(root):
        folders.sort()
        for name in sorted(files):
            with open(os.path.join(folder, name), encoding="utf-8") as f:
                lines += f.read().splitlines()
    done = subprocess.run(command, input="\n".join(lines) + "\n", capture_output=True, encoding="utf-8")
    return done.stdout.split("\n")[:-1]


def comparable(answer):
    """An answer without what tells the line of a bad record, which each process counts for itself."""
    answer = json.loads(answer)
    if answer["error"]:
        return "error"
    return json.dumps(answer, sort_keys=True)


def main():
    milliards = os.path.abspath(sys.argv[1])
    command = [milliards, "extract", "--per-record"]
    with tempfile.TemporaryDirectory() as root:
        write_archive(root)
        spark = SparkSession.builder.master("local[2]").appName("milliards").config("spark.ui.enabled", "false").getOrCreate()
        spark.sparkContext.setLogLevel("ERROR")
        lines = spark.sparkContext.textFile(f"{root}/*/*.jsonl")
        partitions = lines.getNumPartitions()
        piped = lines.pipe(" ".join(command), checkCode=True).collect()
        spark.stop()
        want = alone(command, root)
    got, want = sorted(map(comparable, piped)), sorted(map(comparable, want))
    figures = sum(len(json.loads(a)["figures"]) for a in got if a != "error")
    print(f"{len(got)} answers, {got.count('error')} of them errors, {figures} figures, from {partitions} partitions")
    if got != want or len(got) != YEARS * FILES * RECORDS or figures < len(got) or partitions < 2:
        print(f"one process gives {len(want)} answers, and not the same ones")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
