-- The words of claims and of the page, for full-text search. All of it can be made again from the maps and texts.
CREATE TABLE words (
    number INTEGER NOT NULL PRIMARY KEY,
    map    TEXT    NOT NULL REFERENCES maps (id),
    entry  TEXT    NOT NULL,
    kind   TEXT    NOT NULL,
    text   TEXT    NOT NULL,
    UNIQUE (map, entry)
);

CREATE VIRTUAL TABLE words_index USING fts5 (
    text, content = 'words', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

CREATE TRIGGER words_added AFTER INSERT ON words BEGIN
    INSERT INTO words_index (rowid, text) VALUES (new.number, new.text);
END;

CREATE TRIGGER words_removed AFTER DELETE ON words BEGIN
    INSERT INTO words_index (words_index, rowid, text) VALUES ('delete', old.number, old.text);
END;

CREATE TRIGGER words_changed AFTER UPDATE ON words BEGIN
    INSERT INTO words_index (words_index, rowid, text) VALUES ('delete', old.number, old.text);
    INSERT INTO words_index (rowid, text) VALUES (new.number, new.text);
END;
