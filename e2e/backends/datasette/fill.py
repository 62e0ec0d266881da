"""Makes the database out of the museums and exhibits on the standard input: `fill.py FILE`."""
import json
import sqlite3
import sys

LANGUAGES = ["kk", "ru", "en"]
# Text is a column a language; what is read as a whole is one column of JSON.
TEXTS = {
    "museums": ["name", "settlement", "address", "summary"],
    "exhibits": ["title", "description", "physical_description", "dimensions"],
}
SCHEMA = """
CREATE TABLE kinds (id TEXT PRIMARY KEY, label TEXT);
CREATE TABLE object_types (id TEXT PRIMARY KEY, label TEXT);
CREATE TABLE periods (id TEXT PRIMARY KEY, label TEXT);
CREATE TABLE cultures (id TEXT PRIMARY KEY, label TEXT);
CREATE TABLE museums (
  id TEXT PRIMARY KEY, {museums}, label TEXT, kind TEXT REFERENCES kinds(id), region TEXT,
  latitude REAL, longitude REAL, precision TEXT, founded TEXT, website TEXT, hours TEXT, sources TEXT
);
CREATE TABLE exhibits (
  id TEXT PRIMARY KEY, {exhibits}, museum TEXT REFERENCES museums(id),
  object_type TEXT REFERENCES object_types(id), period TEXT REFERENCES periods(id),
  culture TEXT REFERENCES cultures(id), date_text TEXT, date_from INTEGER, date_to INTEGER,
  inventory_number TEXT, rights TEXT, makers TEXT, materials TEXT, techniques TEXT, findspot TEXT,
  media TEXT, notes TEXT, sources TEXT
);
"""
# Parts of words are found, in every alphabet.
SEARCH = """
CREATE VIRTUAL TABLE {table}_fts USING fts5({columns}, content="{table}", tokenize="trigram");
INSERT INTO {table}_fts({table}_fts) VALUES ('rebuild');
"""


def columns(table):
    return [f"{text}_{language}" for text in TEXTS[table] for language in LANGUAGES]


def as_json(value):
    return None if value is None else json.dumps(value, ensure_ascii=False)


def insert(database, table, row):
    names = ", ".join(row)
    places = ", ".join("?" * len(row))
    database.execute(f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({places})", list(row.values()))


def texts(table, record):
    return {f"{name}_{code}": record.get(name, {}).get(code) for name in TEXTS[table] for code in LANGUAGES}


def term(database, table, value):
    """The identifier of a term, which is put into its table."""
    if value is None:
        return None
    insert(database, table, {"id": value["id"], "label": as_json(value["label"])})
    return value["id"]


def museum(database, record):
    location = record.get("location", {})
    insert(database, "museums", {
        "id": record["id"], **texts("museums", record), "label": as_json(record["name"]),
        "kind": term(database, "kinds", record.get("kind")), "region": record.get("region"),
        **{name: location.get(name) for name in ["latitude", "longitude", "precision"]},
        "website": record.get("website"),
        **{name: as_json(record.get(name)) for name in ["founded", "hours", "sources"]},
    })


def exhibit(database, record):
    date = record.get("date", {})
    insert(database, "exhibits", {
        "id": record["id"], **texts("exhibits", record), "museum": record.get("museum"),
        "object_type": term(database, "object_types", record.get("object_type")),
        "period": term(database, "periods", record.get("period")),
        "culture": term(database, "cultures", record.get("culture")),
        "date_text": as_json(date.get("text")), "date_from": date.get("from"), "date_to": date.get("to"),
        "inventory_number": record.get("inventory_number"), "rights": record.get("rights"),
        **{name: as_json(record.get(name))
           for name in ["makers", "materials", "techniques", "findspot", "media", "notes", "sources"]},
    })


records = json.load(sys.stdin)
with sqlite3.connect(sys.argv[1]) as database:
    database.executescript(SCHEMA.format(**{table: ", ".join(columns(table)) for table in TEXTS}))
    for record in records["museums"]:
        museum(database, record)
    for record in records["exhibits"]:
        exhibit(database, record)
    for table in TEXTS:
        database.executescript(SEARCH.format(table=table, columns=", ".join(columns(table))))
database.close()
