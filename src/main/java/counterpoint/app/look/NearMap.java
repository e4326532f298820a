package counterpoint.app.look;

import counterpoint.app.look.Near.Facts;
import counterpoint.app.look.Near.Stretch;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Entry;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Locution;
import counterpoint.model.Node;
import counterpoint.model.NotFoundException;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import counterpoint.model.Speaker;
import counterpoint.model.Transition;
import counterpoint.semantics.Label;
import counterpoint.store.Store;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Shows a reader what lies near: a claim with what bears on it, and the stretch of the page that is read. O(what is shown),
 * once the map has been looked through at its revision.
 */
public final class NearMap {
    private static final int DEPTH = 3;
    private static final int LARGEST = 700;
    private static final int LARGEST_STRETCH = 400;

    private final Store store;
    private final Looking looking;

    public NearMap(Store store, Looking looking) {
        this.store = store;
        this.looking = looking;
    }

    /**
     * What is near a claim and a place.
     *
     * @param focus a claim; the one most is said about if it is not there
     * @param place a segment; where the claim is said if it is not there
     * @throws NotFoundException if there is no such map
     */
    public Near run(Id id, Optional<Id> focus, Optional<Id> place) {
        Looked looked = looking.looked(store, id);
        Traits traits = looked.traits();
        Optional<Id> claim = focus.filter(asked -> traits.number(asked) >= 0).or(() -> most(traits));
        Shown shown = new Shown(looked);
        claim.ifPresent(shown::around);
        Optional<Segment> middle = place.flatMap(asked -> looked.map().find(asked, Segment.class))
                .or(() -> claim.flatMap(
                                asked -> Asserted.words(traits.map(), asked).findFirst())
                        .flatMap(words -> looked.pages().at(words.spans().get(0))))
                .or(() -> looked.pages().segments().findFirst());
        List<Segment> window = middle.map(looked.pages()::around).orElse(List.of());
        shown.stretch(window);
        List<Stretch> pages = looked.pages().sources().stream()
                .map(source ->
                        new Stretching(looked, source, looking.text(store, source.hash())).of(window, shown.words()))
                .toList();
        SortedMap<Id, Facts> facts = new TreeMap<>();
        SortedMap<Id, Label> standing = new TreeMap<>();
        for (Id node : shown.nodes()) {
            if (traits.number(node) >= 0) {
                facts.put(node, new Facts(traits.tally(node), traits.of(node)));
            }
            traits.standing().label(node).ifPresent(label -> standing.put(node, label));
        }
        return new Near(looked.map().revision(), claim, shown.entries(), facts, standing, pages);
    }

    /** The claim to open with, as the viewer chooses it: most objected to, of equals the one most is said about, then the earlier. */
    private static Optional<Id> most(Traits traits) {
        return traits.claims().stream()
                .max(Comparator.<Id>comparingInt(claim -> weight(traits.tally(claim)))
                        .thenComparing(
                                Comparator.<Id>comparingInt(traits::number).reversed()));
    }

    private static int weight(Tally tally) {
        return tally.attacks() * 1000 + tally.supports() + tally.neutral();
    }

    /** What is shown of a map, each entry once; what is proposed is shown as the proposal that brings it. */
    private static final class Shown {
        private final Looked looked;
        private final ArgumentMap map;
        private final SortedMap<Id, Entry> entries = new TreeMap<>();
        private final Set<Id> nodes = new TreeSet<>();
        private final Set<Locution> said = new LinkedHashSet<>();

        Shown(Looked looked) {
            this.looked = looked;
            this.map = looked.traits().map();
            looked.titles().forEach(title -> entries.put(title.id(), title));
            looked.pages().sources().forEach(source -> entries.put(source.id(), source));
        }

        List<Entry> entries() {
            return List.copyOf(entries.values());
        }

        Set<Id> nodes() {
            return nodes;
        }

        void around(Id claim) {
            Set<Id> near = Surroundings.of(map, claim, DEPTH, LARGEST);
            near.forEach(this::node);
            near.stream().limit(LARGEST / 2).forEach(this::said);
        }

        void stretch(List<Segment> window) {
            if (!window.isEmpty()) {
                Span first = window.get(0).span();
                Span last = window.get(window.size() - 1).span();
                looked.pages()
                        .words(first.source(), first.start(), last.end())
                        .distinct()
                        .limit(LARGEST_STRETCH)
                        .forEach(this::words);
                window.forEach(segment -> segment.speaker().ifPresent(this::speaker));
            }
        }

        Stream<Locution> words() {
            return List.copyOf(said).stream();
        }

        private void speaker(Id speaker) {
            map.find(speaker, Speaker.class).ifPresent(known -> entries.put(known.id(), known));
        }

        private void node(Id id) {
            if (nodes.add(id)) {
                show(id);
                map.referrers(id, Extension.class).forEach(extension -> entries.put(extension.id(), extension));
            }
        }

        private void show(Id id) {
            looked.map()
                    .entry(id)
                    .ifPresentOrElse(
                            entry -> entries.put(id, entry),
                            () -> Optional.ofNullable(looked.proposedBy().get(id))
                                    .ifPresent(proposal -> entries.put(proposal.id(), proposal)));
        }

        /** The words in which a claim stands, and what is said in reply to them. */
        private void said(Id claim) {
            map.referrers(claim, Illocution.class).forEach(saying -> {
                show(saying.id());
                map.find(saying.anchor(), Node.class).ifPresent(anchor -> {
                    if (anchor instanceof Locution words) {
                        words(words.id());
                        replies(words).forEach(this::reply);
                    } else if (anchor instanceof Transition reply) {
                        reply(reply);
                    }
                });
            });
        }

        private Stream<Transition> replies(Locution words) {
            return map.referrers(words.id(), Transition.class)
                    .filter(reply -> reply.from().equals(words.id()))
                    .limit(LARGEST_STRETCH);
        }

        private void reply(Transition reply) {
            show(reply.id());
            words(reply.from());
            words(reply.to());
            map.referrers(reply.id(), Illocution.class).forEach(drawn -> show(drawn.id()));
        }

        /** Words, whose they are, and what is put forward in them. */
        private void words(Id id) {
            map.find(id, Locution.class).filter(said::add).ifPresent(words -> {
                show(id);
                speaker(words.speaker());
                map.referrers(id, Illocution.class)
                        .filter(saying -> saying.anchor().equals(id))
                        .forEach(saying -> {
                            show(saying.id());
                            if (map.find(saying.content(), Locution.class).isPresent()) {
                                words(saying.content());
                            } else {
                                node(saying.content());
                            }
                        });
            });
        }
    }
}
