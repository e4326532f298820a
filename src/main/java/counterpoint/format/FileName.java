package counterpoint.format;

import counterpoint.model.Id;

/** The name of a file, from which maps that have no name of their own take one. */
public record FileName(String value) {
    private static final int LONGEST = 200;

    /** The name without folders and ending. */
    public String title() {
        String file = value.substring(Math.max(value.lastIndexOf('/'), value.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** The title as an id; {@code map} if nothing of it can be. */
    public Id mapId() {
        String plain = title().replaceAll("[\\s\\p{Z}\\p{Cc}]+", "-");
        return Id.of(plain.isEmpty() ? "map" : plain.substring(0, Math.min(plain.length(), LONGEST)));
    }
}
