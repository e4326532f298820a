package counterpoint.format.nodeset;

import counterpoint.format.FileName;
import counterpoint.format.Read;
import counterpoint.format.nodeset.Nodeset.Edge;
import counterpoint.format.nodeset.Nodeset.Node;
import counterpoint.format.nodeset.Nodeset.Participant;
import counterpoint.format.nodeset.Nodeset.Utterance;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Entry;
import counterpoint.model.Id;
import counterpoint.model.Locution;
import counterpoint.model.Source;
import counterpoint.model.Speaker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a map of a nodeset.
 *
 * <p>Nodes of the known types become entries under their own ids, where those can be ids. All else is kept as extensions
 * named after the notation and reported: members a map has no place for, about their entry; nodes and edges that make no
 * sense in a map, about the whole map. {@link MapToNodeset} writes them again. O(size of the nodeset).
 */
public final class NodesetToMap {
    private final Nodeset nodeset;
    private final Structure structure;
    private final Claims claims = new Claims();
    private final Keeping keeping;
    private final Remarks remarks;
    private final Map<String, Id> ids = new HashMap<>();
    private final Map<String, Speaker> participants = new LinkedHashMap<>();
    private final Map<String, Utterance> utterances = new HashMap<>();
    private final Set<Edge> placed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Entry> entries = new ArrayList<>();

    private NodesetToMap(Nodeset nodeset) {
        this.nodeset = nodeset;
        this.structure = new Structure(nodeset);
        this.keeping = new Keeping(nodeset.notation(), claims);
        this.remarks = new Remarks(nodeset);
    }

    /** The map, named after the document, at revision 0. */
    public static Read of(Nodeset nodeset) {
        return new NodesetToMap(nodeset).read();
    }

    private Read read() {
        structure.nodes().keySet().stream().filter(structure::stands).forEach(id -> ids.put(id, claims.claim(id, "n")));
        nodeset.participants().forEach(this::participant);
        nodeset.locutions().forEach(this::utterance);
        page();
        relations();
        keepDetails();
        new Unplaced(nodeset, structure, placed).keep(keeping, remarks);
        entries.addAll(keeping.extensions());
        ArgumentMap map = ArgumentMap.of(new FileName(nodeset.name()).mapId(), 0, entries);
        return new Read(map, remarks.findings());
    }

    private void participant(Participant participant) {
        if (participants.containsKey(participant.id())) {
            keeping.aboutMap(Keeping.PARTICIPANT, Keeping.text(Elements.json(participant)));
            remarks.repeated("participant", participant.id());
            return;
        }
        Id id = claims.claim(participant.id(), "v");
        String name = participant.name().isBlank() ? "Participant " + id : participant.name();
        Speaker speaker = new Speaker(id, name, Speaker.Role.OTHER);
        participants.put(participant.id(), speaker);
        entries.add(speaker);
        Participant plain = new Participant(id.value(), name, Elements.object());
        if (!plain.equals(participant)) {
            keeping.about(id, Keeping.PARTICIPANT, Keeping.text(Elements.json(participant)));
        }
    }

    private void utterance(Utterance utterance) {
        Node node = structure.nodes().get(utterance.node());
        boolean says = node != null && node.type().equals("L") && structure.stands(node.id());
        if (says && !utterances.containsKey(utterance.node())) {
            utterances.put(utterance.node(), utterance);
        } else {
            keeping.aboutMap(Keeping.LOCUTION, Keeping.text(Elements.json(utterance)));
            remarks.strayUtterance(utterance.node(), says);
        }
    }

    private void page() {
        Set<String> noted = new HashSet<>();
        for (Node node : structure.nodes().values()) {
            if (node.type().equals("YA") && structure.stands(node.id())) {
                String content = structure.ends(node.id()).out().to();
                if (isLocution(content) && Structure.force(node).equals("Analysing")) {
                    noted.add(structure.ends(node.id()).in().get(0).from());
                }
            }
        }
        Set<String> placed = MarkedPage.markedNodes(nodeset.page(), this::isSaid);
        nodeset.page().filter(page -> !page.text().isEmpty()).ifPresent(page -> {
            Id source = claims.claim("text", "text");
            keeping.about(source, Keeping.PAGE, "The text of the document.");
            entries.addAll(new MarkedPage(
                            page, Source.of(source, new FileName(nodeset.name()).title(), page.text()), claims)
                    .entries(placed, this::id, this::speakerOf));
        });
        List<LocutionPage.Line> lines = structure.nodes().values().stream()
                .filter(node -> isSaid(node.id()) && !placed.contains(node.id()))
                .map(node -> new LocutionPage.Line(
                        id(node.id()), node.text(), speaker(node.id()), noted.contains(node.id())))
                .toList();
        if (!lines.isEmpty()) {
            Id source = claims.claim("page", "page");
            keeping.about(source, Keeping.PAGE, "Made of the texts of locutions.");
            entries.addAll(LocutionPage.of(lines, source, new FileName(nodeset.name()).title(), speakers(), claims));
        }
    }

    private boolean isSaid(String id) {
        return isLocution(id) && structure.stands(id);
    }

    private List<Speaker> speakers() {
        return entries.stream()
                .filter(Speaker.class::isInstance)
                .map(Speaker.class::cast)
                .toList();
    }

    /** Who says a marked locution: the one that is named for it, or before the colon of its text, or nobody known. */
    private Speaker speakerOf(String node) {
        return speaker(node).orElseGet(() -> {
            String text = Optional.ofNullable(structure.nodes().get(node))
                    .map(Node::text)
                    .orElse("");
            String name = LocutionPage.speakerName(text).orElse(LocutionPage.UNKNOWN);
            return speakers().stream()
                    .filter(speaker -> speaker.name().equals(name))
                    .findFirst()
                    .orElseGet(() -> {
                        Speaker speaker = new Speaker(claims.next("v"), name, Speaker.Role.OTHER);
                        entries.add(speaker);
                        return speaker;
                    });
        });
    }

    private boolean isLocution(String id) {
        return Optional.ofNullable(structure.nodes().get(id))
                .filter(node -> node.type().equals("L"))
                .isPresent();
    }

    private Optional<Speaker> speaker(String locution) {
        return Optional.ofNullable(utterances.get(locution)).map(u -> participants.get(u.person()));
    }

    private void relations() {
        for (Node node : structure.nodes().values()) {
            if (!structure.stands(node.id())) {
                remarks.unplaced(node);
                keeping.aboutMap("node", Keeping.text(Elements.json(node)));
            } else if (node.type().equals("I")) {
                entries.add(Entries.wording(id(node.id()), node, structure.isQuestion(node.id())));
            } else if (!node.type().equals("L")) {
                Structure.Ends ends = structure.ends(node.id());
                placed.addAll(ends.in());
                placed.add(ends.out());
                List<Id> in = ends.in().stream().map(edge -> id(edge.from())).toList();
                entries.add(
                        Entries.relation(id(node.id()), node, in, id(ends.out().to()), answers(node, ends)));
            }
        }
    }

    private Entries.Rephrasing answers(Node node, Structure.Ends ends) {
        boolean answers = node.type().equals("MA")
                && structure.isQuestion(ends.out().to())
                && !structure.isQuestion(ends.in().get(0).from())
                && structure.forcesOn(node.id()).contains("Answering");
        return answers ? Entries.Rephrasing.ANSWER : Entries.Rephrasing.REPHRASE;
    }

    private Id id(String node) {
        return Optional.ofNullable(ids.get(node))
                .orElseThrow(() -> new IllegalStateException("Node " + node + " has no place in the map."));
    }

    /** Keeps what the writer would not write by itself. */
    private void keepDetails() {
        Map<Id, Entry> made = new HashMap<>();
        entries.forEach(entry -> made.put(entry.id(), entry));
        Labels labels = new Labels(id -> Optional.ofNullable(made.get(id)));
        for (Node node : structure.nodes().values()) {
            if (structure.stands(node.id()) && made.get(id(node.id())) instanceof counterpoint.model.Node entry) {
                keepDetails(node, entry, labels);
            }
        }
        utterances.forEach((node, utterance) -> {
            if (made.get(id(node)) instanceof Locution locution
                    && !(utterance.person().equals(locution.speaker().value())
                            && utterance.rest().isEmpty())) {
                keeping.about(locution.id(), Keeping.LOCUTION, Keeping.text(Elements.json(utterance)));
            }
        });
    }

    private void keepDetails(Node node, counterpoint.model.Node entry, Labels labels) {
        if (!entry.id().value().equals(node.id())) {
            keeping.about(entry.id(), Keeping.NODE_ID, node.id());
        }
        if (!node.text().equals(labels.text(entry))) {
            keeping.about(entry.id(), Keeping.TEXT, node.text());
        }
        if (!node.scheme().isEmpty() && !node.scheme().equals(Labels.scheme(entry))) {
            keeping.about(entry.id(), Keeping.SCHEME, node.scheme());
        }
        keeping.members(entry.id(), node.rest());
        remarks.wording(node);
    }
}
