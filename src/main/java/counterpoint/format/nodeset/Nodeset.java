package counterpoint.format.nodeset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.model.Finding;
import java.util.List;
import java.util.Optional;

/**
 * A document of nodes and edges as it stands, sound or not (AIF: nodeset). Node types are AIF's codes, whatever the notation
 * calls them.
 *
 * @param notation the notation's name, which begins its extensions' names and its findings' codes, such as {@code aif}
 * @param name what the document is called in messages, such as its file name
 * @param locutions what the document says of L nodes beyond their text
 * @param page the page the nodes were taken from, if the document holds it
 * @param strays elements of the document that are none of the above
 * @param rest members of the document beyond those, to be written again
 * @param findings what was noticed while the document was taken apart
 */
public record Nodeset(
        String notation,
        String name,
        List<Node> nodes,
        List<Edge> edges,
        List<Utterance> locutions,
        List<Participant> participants,
        Optional<Page> page,
        List<Stray> strays,
        ObjectNode rest,
        List<Finding> findings) {

    /**
     * A node.
     *
     * @param scheme name of the scheme it fulfils, empty if none is named
     * @param rest members beyond id, type, text and scheme
     */
    public record Node(String id, String type, String text, String scheme, ObjectNode rest) {}

    /**
     * An arrow between two nodes, which may be missing.
     *
     * @param id empty if it has none
     * @param rest members beyond id and ends
     */
    public record Edge(String id, String from, String to, ObjectNode rest) {}

    /**
     * Who said an L node's words.
     *
     * @param person id of a participant; empty if it isn't said
     * @param rest other members, such as {@code start}
     */
    public record Utterance(String node, String person, ObjectNode rest) {}

    /** Somebody who speaks. */
    public record Participant(String id, String name, ObjectNode rest) {}

    /** A page as plain text, and where the words of L nodes stand in it. */
    public record Page(String text, List<Place> places) {
        public Page {
            places = List.copyOf(places);
        }
    }

    /** The range of a page's text, counted in UTF-16 units, that is marked with a node's id. */
    public record Place(String node, int start, int end) {}

    /**
     * A part of the document that can't be taken as what it should be, kept word for word.
     *
     * @param kind what it should be: {@code node}, {@code edge}, {@code locution}, {@code participant} or {@code scheme}
     */
    public record Stray(String kind, JsonNode json) {}

    public Nodeset {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        locutions = List.copyOf(locutions);
        participants = List.copyOf(participants);
        strays = List.copyOf(strays);
        findings = List.copyOf(findings);
    }

    /** The same nodes and edges as another notation's document around them has them. */
    public Nodeset in(ObjectNode newRest, Optional<Page> newPage) {
        return new Nodeset(notation, name, nodes, edges, locutions, participants, newPage, strays, newRest, findings);
    }
}
