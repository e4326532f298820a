package counterpoint.store.database;

import java.util.List;

/** The databases a store can be in, and the little in which they differ. */
public enum Dialect {
    SQLITE("jdbc:sqlite:", "classpath:counterpoint/search/sqlite"),
    POSTGRESQL("jdbc:postgresql:", "classpath:counterpoint/search/postgresql");

    private static final String MIGRATIONS = "classpath:counterpoint/migration";

    private final String prefix;
    private final String searchMigrations;

    Dialect(String prefix, String searchMigrations) {
        this.prefix = prefix;
        this.searchMigrations = searchMigrations;
    }

    /** The dialect of the database at a JDBC address; SQLite unless it says otherwise. */
    static Dialect of(String jdbcUrl) {
        return jdbcUrl.startsWith(POSTGRESQL.prefix) ? POSTGRESQL : SQLITE;
    }

    public String prefix() {
        return prefix;
    }

    String[] migrations() {
        return new String[] {MIGRATIONS, searchMigrations};
    }

    /** The entries of a map in whose text every term begins some word, the best match first. */
    public String search() {
        return switch (this) {
            case SQLITE -> """
                    SELECT w.entry, w.kind
                      FROM words_index i JOIN words w ON w.number = i.rowid
                     WHERE i.text MATCH :terms AND w.map = :map
                     ORDER BY i.rank, w.number
                     LIMIT :limit""";
            case POSTGRESQL -> """
                    SELECT w.entry, w.kind
                      FROM words w
                     WHERE w.found @@ to_tsquery('simple', :terms) AND w.map = :map
                     ORDER BY ts_rank(w.found, to_tsquery('simple', :terms)) DESC, w.number
                     LIMIT :limit""";
        };
    }

    /** A query for words that begin with these terms, which are letters and digits only. */
    public String prefixes(List<String> terms) {
        return switch (this) {
            case SQLITE ->
                String.join(" ", terms.stream().map(term -> "\"" + term + "\"*").toList());
            case POSTGRESQL ->
                String.join(
                        " & ", terms.stream().map(term -> "'" + term + "':*").toList());
        };
    }
}
