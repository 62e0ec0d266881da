"""Writes demo/models.json: the records of what this studio has made.

The words are those of words.json; sizes, colours and files are what make.py noted of them.
"""

import json
from pathlib import Path

HERE = Path(__file__).resolve().parent
MEDIA = HERE.parent / "media" / "objects"
RECORDS = HERE.parent / "models.json"

FREE = "https://creativecommons.org/publicdomain/zero/1.0/"
NOTE = {
    "kk": "Бұл – ешбір музейдің заты емес, порталды таныстыру үшін жасалған үлгі: пішіні де, суреттері де компьютерде жасалды.",
    "ru": "Это не предмет какого-либо музея, а модель, созданная, чтобы показать портал: и форма, и изображения сделаны на компьютере.",
    "en": "This is no museum's object but a model made to show the portal: its form and its pictures were made on a computer.",
}
CREDIT = {
    "kk": "Порталға арналып компьютерде жасалған",
    "ru": "Создано на компьютере для портала",
    "en": "Made on a computer for this portal",
}
LARGE_TITLE = {"kk": "Тігісіне дейін жақындату", "ru": "Рассмотреть каждый стежок", "en": "Close enough to see the stitches"}
MODEL_TITLE = {"kk": "Айналдырып қарау", "ru": "Повернуть", "en": "To turn"}
FORMATS = {"avif": "image/avif", "webp": "image/webp"}


def in_centimetres(size):
    """The size as a museum writes it; Russian and Kazakh have a comma where English has a point."""
    height, width, depth = (str(size[side]) for side in ("height", "width", "depth"))
    sides = f"{height} × {width} × {depth}"
    return {"kk": f"{sides.replace('.', ',')} см", "ru": f"{sides.replace('.', ',')} см", "en": f"{sides} cm"}


def picture(name, view, words, files):
    """One photograph in all its sizes; the largest WebP is the one for browsers that know no others."""
    own = [file for file in files if file["name"].startswith(f"view-{view}-")]
    largest = max((file for file in own if file["name"].endswith(".webp")), key=lambda file: file["width"])
    renditions = [
        {"url": f"demo/media/objects/{name}/{file['name']}", "format": FORMATS[suffix], "width": file["width"]}
        for suffix in FORMATS
        for file in own
        if file["name"].endswith(suffix)
    ]
    return {
        "url": f"demo/media/objects/{name}/{largest['name']}",
        **words,
        "width": largest["width"],
        "height": largest["height"],
        "renditions": renditions,
        "colour": largest["colour"],
        "credit": CREDIT,
        "rights": FREE,
    }


def model(name, words):
    folder = f"demo/media/objects/{name}"
    return {
        "kind": "model",
        "url": f"{folder}/model.glb",
        "small": f"{folder}/small.glb",
        "title": MODEL_TITLE,
        "alternative": words["views"][0]["alternative"],
        "poster": f"{folder}/view-1-960.webp",
        **({"spots": words["spots"]} if "spots" in words else {}),
        "credit": CREDIT,
        "rights": FREE,
    }


def large(name, words):
    """The photograph from above in tiles, if one was made: its ready sizes are its renditions."""
    tiles = MEDIA / name / "tiles.json"
    if not tiles.exists():
        return []
    about = json.loads(tiles.read_text())
    folder = f"demo/media/objects/{name}/tiles"
    sizes = [(width, f"{folder}/full/{width},{height}/0/default.jpg") for width, height in about["sizes"]]
    return [
        {
            "kind": "iiif",
            "url": folder,
            "title": LARGE_TITLE,
            "alternative": words["views"][0]["alternative"],
            "width": about["width"],
            "height": about["height"],
            "renditions": [{"url": url, "format": "image/jpeg", "width": width} for width, url in sizes],
            "poster": sizes[1][1],
            "credit": CREDIT,
            "rights": FREE,
        }
    ]


def record(name, words):
    about = json.loads((MEDIA / name / "about.json").read_text())
    views = enumerate(words["views"], start=1)
    own = {key: value for key, value in words.items() if key not in ("views", "spots")}
    return {
        "id": f"model-{name}",
        **own,
        "dimensions": in_centimetres(about["size_cm"]),
        "notes": [NOTE],
        "rights": FREE,
        "media": [picture(name, view, word, about["pictures"]) for view, word in views] + large(name, words) + [model(name, words)],
    }


def main():
    words = json.loads((HERE / "words.json").read_text())
    made = {name: own for name, own in words.items() if (MEDIA / name / "about.json").exists()}
    records = [record(name, own) for name, own in made.items()]
    catalogue = {"$schema": "../docs/schema/catalogue.schema.json", "exhibits": records}
    RECORDS.write_text(json.dumps(catalogue, ensure_ascii=False, indent=2) + "\n")


if __name__ == "__main__":
    main()
