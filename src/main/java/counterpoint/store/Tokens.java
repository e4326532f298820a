package counterpoint.store;

import counterpoint.model.Access;
import counterpoint.model.Id;
import counterpoint.model.NotFoundException;
import counterpoint.store.database.Database;
import counterpoint.store.write.GroupCommit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tokens that open a store: what each opens, and a hash by which it is recognised; never the token itself. */
public final class Tokens {
    private final Database database;
    private final GroupCommit commits;

    Tokens(Database database, GroupCommit commits) {
        this.database = database;
        this.commits = commits;
    }

    /** Lets somebody in from now on. */
    public void add(Access access, String hash, Instant now) {
        commits.alone(handle -> handle.createUpdate("""
                        INSERT INTO tokens (id, hash, name, role, map, created)
                        VALUES (:id, :hash, :name, :role, :map, :created)""")
                .bind("id", access.id())
                .bind("hash", hash)
                .bind("name", access.name())
                .bind("role", access.role().name().toLowerCase(Locale.ROOT))
                .bind("map", access.map().map(Id::value))
                .bind("created", now.toString())
                .execute());
    }

    /** What the token with this hash opens, unless it was revoked. */
    public Optional<Access> find(String hash) {
        return database.read(handle -> handle.createQuery("SELECT * FROM tokens WHERE hash = :hash AND revoked IS NULL")
                .bind("hash", hash)
                .map((row, context) -> access(row))
                .findOne());
    }

    /** All that are not revoked, the oldest first. */
    public List<Access> list() {
        return database.read(
                handle -> handle.createQuery("SELECT * FROM tokens WHERE revoked IS NULL ORDER BY created, id")
                        .map((row, context) -> access(row))
                        .list());
    }

    /**
     * Takes a token's power from it.
     *
     * @throws NotFoundException if there is none with this id, or it was revoked before
     */
    public void revoke(String id, Instant now) {
        int revoked = commits.alone(
                handle -> handle.createUpdate("UPDATE tokens SET revoked = :now WHERE id = :id AND revoked IS NULL")
                        .bind("id", id)
                        .bind("now", now.toString())
                        .execute());
        if (revoked == 0) {
            throw new NotFoundException(
                    "There is no token " + id + ". \"counterpoint token list\" names all there are.");
        }
    }

    private static Access access(ResultSet row) throws SQLException {
        return new Access(
                row.getString("id"),
                row.getString("name"),
                Access.Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getString("map")).map(Id::of));
    }
}
