package counterpoint.format.network;

import counterpoint.model.Id;

/** Ids and file names as ids of maps and entries. */
final class Names {
    private static final int LONGEST = 200;

    private Names() {}

    /** The name as an id; what can't be one stands for nothing in any map. */
    static Id id(String name) {
        try {
            return Id.of(name);
        } catch (IllegalArgumentException noId) {
            return Id.of("?");
        }
    }

    /** What the graph is called, else the file without folders and ending. */
    static Id mapId(String graph, String file) {
        String name = graph.isBlank() ? file : graph;
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = graph.isBlank() ? last.indexOf('.', 1) : -1;
        String plain = (dot > 0 ? last.substring(0, dot) : last).replaceAll("[\\s\\p{Z}\\p{Cc}]+", "-");
        return Id.of(plain.isEmpty() ? "map" : plain.substring(0, Math.min(plain.length(), LONGEST)));
    }
}
