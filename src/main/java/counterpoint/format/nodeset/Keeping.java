package counterpoint.format.nodeset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes extensions of what a notation says and a map has no place for. */
final class Keeping {
    static final String NODE_ID = "nodeID";
    static final String TEXT = "text";
    static final String SCHEME = "scheme";

    /** Members that are not text, as one JSON object. */
    static final String MEMBERS = "members";

    static final String LOCUTION = "locution";
    static final String PARTICIPANT = "participant";

    /** Marks a source that was made of the texts of L nodes. */
    static final String PAGE = "page";

    /** Ids and other members of the edges that are relations' ends, about the whole map. */
    static final String EDGES = "edges";

    /** Members of the document beyond nodes, edges and speakers. */
    static final String DOCUMENT = "document";

    static final Set<String> RESERVED =
            Set.of(NODE_ID, TEXT, SCHEME, MEMBERS, LOCUTION, PARTICIPANT, PAGE, EDGES, DOCUMENT, "node", "edge");

    /** Names under which something is kept about the whole map. */
    static final Set<String> ABOUT_MAP = Set.of(EDGES, DOCUMENT, "node", "edge", LOCUTION, PARTICIPANT, SCHEME);

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,60}");

    private final String notation;
    private final Claims claims;
    private final List<Extension> extensions = new ArrayList<>();

    Keeping(String notation, Claims claims) {
        this.notation = notation;
        this.claims = claims;
    }

    void about(Id entry, String name, String value) {
        extensions.add(new Extension(claims.next(notation), Optional.of(entry), notation + ":" + name, value));
    }

    void aboutMap(String name, String value) {
        extensions.add(new Extension(claims.next(notation), Optional.empty(), notation + ":" + name, value));
    }

    /** Members of an element: each text under its own name, all others together. */
    void members(Id entry, ObjectNode members) {
        ObjectNode others = Elements.object();
        members.properties().forEach(member -> {
            if (isPlain(member.getKey()) && member.getValue().isTextual()) {
                about(entry, member.getKey(), member.getValue().textValue());
            } else {
                others.set(member.getKey(), member.getValue());
            }
        });
        if (!others.isEmpty()) {
            about(entry, MEMBERS, text(others));
        }
    }

    List<Extension> extensions() {
        return extensions;
    }

    private static boolean isPlain(String name) {
        return PLAIN_NAME.matcher(name).matches() && !RESERVED.contains(name);
    }

    static String text(JsonNode json) {
        return json.toString();
    }
}
