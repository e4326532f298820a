-- One schema for SQLite and PostgreSQL: only what both understand, and times as ISO 8601 text.

-- A map and what a list of maps shows of it. The counts follow from its operations and are kept in step with them.
CREATE TABLE maps (
    id        TEXT    NOT NULL PRIMARY KEY,
    origin    TEXT    NOT NULL UNIQUE,
    title     TEXT    NOT NULL,
    revision  BIGINT  NOT NULL,
    created   TEXT    NOT NULL,
    findings  TEXT    NOT NULL,
    claims    INTEGER NOT NULL,
    relations INTEGER NOT NULL,
    proposals INTEGER NOT NULL,
    speakers  INTEGER NOT NULL,
    comments  INTEGER NOT NULL
);

-- The log is the truth: rows are only ever added, and each is one operation.
CREATE TABLE operations (
    map      TEXT   NOT NULL REFERENCES maps (id),
    revision BIGINT NOT NULL,
    actor    TEXT   NOT NULL,
    time     TEXT   NOT NULL,
    intent   TEXT   NOT NULL,
    diff     TEXT   NOT NULL,
    PRIMARY KEY (map, revision)
);

-- Whole maps now and then, so that opening one does not replay its whole log. They may all be deleted.
CREATE TABLE snapshots (
    map      TEXT   NOT NULL REFERENCES maps (id),
    revision BIGINT NOT NULL,
    document TEXT   NOT NULL,
    PRIMARY KEY (map, revision)
);

-- Which pages a map speaks about, and the pages' texts, each once however many maps speak about it.
CREATE TABLE map_sources (
    map  TEXT NOT NULL REFERENCES maps (id),
    hash TEXT NOT NULL,
    PRIMARY KEY (map, hash)
);

CREATE INDEX map_sources_by_hash ON map_sources (hash);

CREATE TABLE texts (
    hash TEXT NOT NULL PRIMARY KEY,
    text TEXT NOT NULL
);
