-- Editing together: who may see and change a map, how far its helpers reach, and who did what in which window.

-- A map with a time in "deleted" is hidden and can be brought back. "snapshot" is the revision of the newest snapshot,
-- "indexed" the revision that the search index has caught up with (-1: it has not begun).
ALTER TABLE maps ADD COLUMN deleted TEXT;
ALTER TABLE maps ADD COLUMN visibility TEXT NOT NULL DEFAULT 'private';
ALTER TABLE maps ADD COLUMN names TEXT NOT NULL DEFAULT 'shown';
ALTER TABLE maps ADD COLUMN snapshot BIGINT NOT NULL DEFAULT -1;
ALTER TABLE maps ADD COLUMN indexed BIGINT NOT NULL DEFAULT -1;

CREATE INDEX maps_by_title ON maps (title, id);

-- The page an operation was made on, whether it was an edit, an undo or a redo, the key by which a repeated request is
-- recognised, and the revision it was written for where it was fitted to a later one.
ALTER TABLE operations ADD COLUMN client TEXT;
ALTER TABLE operations ADD COLUMN step TEXT NOT NULL DEFAULT 'edit';
ALTER TABLE operations ADD COLUMN request TEXT;
ALTER TABLE operations ADD COLUMN rebased_from BIGINT;

CREATE UNIQUE INDEX operations_by_request ON operations (map, actor, request);
CREATE INDEX operations_by_time ON operations (time, map, revision);
CREATE INDEX operations_by_actor ON operations (map, actor, revision);

-- Who may come in. Only a hash of each token is kept; "map" is empty where it opens all maps.
CREATE TABLE tokens (
    id      TEXT NOT NULL PRIMARY KEY,
    hash    TEXT NOT NULL UNIQUE,
    name    TEXT NOT NULL,
    role    TEXT NOT NULL,
    map     TEXT,
    created TEXT NOT NULL,
    revoked TEXT
);
