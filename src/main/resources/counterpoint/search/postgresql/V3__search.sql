-- The words of claims and of the page, for full-text search. All of it can be made again from the maps and texts.
-- "simple" leaves words as they are, as the index for SQLite does: both find the same.
CREATE TABLE words (
    number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    map    TEXT   NOT NULL REFERENCES maps (id),
    entry  TEXT   NOT NULL,
    kind   TEXT   NOT NULL,
    text   TEXT   NOT NULL,
    found  TSVECTOR GENERATED ALWAYS AS (to_tsvector('simple', text)) STORED,
    UNIQUE (map, entry)
);

CREATE INDEX words_found ON words USING GIN (found);
