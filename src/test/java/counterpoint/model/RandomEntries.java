package counterpoint.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Makes entries that fit the ones already known, so that whatever it has made is a well-formed map. */
final class RandomEntries {
    static final List<String> TYPES = List.of(
            "source",
            "speaker",
            "segment",
            "locution",
            "proposition",
            "question",
            "inference",
            "conflict",
            "rephrase",
            "answer",
            "transition",
            "illocution",
            "proposal",
            "extension");

    private static final List<Double> CONFIDENCES = List.of(0.0, -0.0, 1.0, 0.7, 0.1 + 0.2, Double.MIN_VALUE);

    private final Random random;
    private final RandomTexts texts;
    private final Map<Id, Entry> known = new LinkedHashMap<>();
    private final Set<Id> taken = new LinkedHashSet<>();

    RandomEntries(Random random, Iterable<? extends Entry> known) {
        this.random = random;
        this.texts = new RandomTexts(random);
        known.forEach(this::know);
    }

    void know(Entry entry) {
        known.put(entry.id(), entry);
        taken.add(entry.id());
    }

    /** Lets later entries not name these; their ids stay taken. */
    void forget(Set<Id> ids) {
        known.keySet().removeAll(ids);
    }

    List<Entry> all() {
        return List.copyOf(known.values());
    }

    /** An entry of this type under a new id, if the known entries allow one; it becomes known. */
    Optional<Entry> add(String type) {
        Id id = texts.id(type.substring(0, 1));
        while (taken.contains(id)) {
            id = texts.id(type.substring(0, 1));
        }
        Optional<Entry> made = make(type, id);
        made.ifPresent(this::know);
        return made;
    }

    /** A known entry anew: the same id and type, other content, if the known entries allow that; it becomes known. */
    Optional<Entry> renew(Entry entry) {
        Optional<Entry> made =
                entry instanceof Source source ? Optional.of(retitled(source)) : make(entry.type(), entry.id());
        made.ifPresent(this::know);
        return made;
    }

    private Source retitled(Source source) {
        return new Source(
                source.id(),
                texts.any(),
                source.hash(),
                source.length(),
                source.text().filter(text -> random.nextBoolean()),
                perhaps(texts.any()));
    }

    Optional<Entry> make(String type, Id id) {
        return switch (type) {
            case "source" -> Optional.of(source(id));
            case "speaker" -> Optional.of(new Speaker(id, texts.sentence(), oneOf(List.of(Speaker.Role.values()))));
            case "segment" -> segment(id);
            case "locution" -> locution(id);
            case "proposition" -> Optional.of(new Proposition(id, texts.sentence()));
            case "question" -> Optional.of(new Question(id, texts.sentence()));
            case "inference" -> inference(id);
            case "conflict" ->
                pair(id, List.of(Proposition.class), List.of(Proposition.class, Inference.class, Conflict.class))
                        .map(ends -> new Conflict(id, ends.get(0), ends.get(1), scheme()));
            case "rephrase" ->
                pair(id, List.of(Proposition.class, Question.class), List.of(Proposition.class, Question.class))
                        .map(ends -> new Rephrase(id, ends.get(0), ends.get(1)));
            case "answer" ->
                pair(id, List.of(Proposition.class), List.of(Question.class))
                        .map(ends -> new Answer(id, ends.get(0), ends.get(1)));
            case "transition" ->
                pair(id, List.of(Locution.class), List.of(Locution.class))
                        .map(ends -> new Transition(id, ends.get(0), ends.get(1)));
            case "illocution" -> illocution(id);
            case "proposal" -> proposal(id);
            case "extension" -> Optional.of(extension(id));
            default -> throw new IllegalArgumentException("Type " + type + " is unknown. Add it to RandomEntries.");
        };
    }

    private Source source(Id id) {
        String text = texts.page();
        return new Source(
                id,
                texts.any(),
                Source.hashOf(text),
                text.length(),
                Optional.of(text).filter(t -> random.nextInt(3) > 0),
                perhaps(texts.any()));
    }

    private Optional<Entry> segment(Id id) {
        Segment.Kind kind = oneOf(List.of(Segment.Kind.values()));
        boolean spoken = kind == Segment.Kind.TURN || kind == Segment.Kind.COMMENT;
        Optional<Id> speaker = oneId(id, Speaker.class).filter(s -> spoken || random.nextBoolean());
        Optional<Id> replyTo = oneId(id, Segment.class).filter(s -> random.nextBoolean());
        return spoken && speaker.isEmpty()
                ? Optional.empty()
                : span().map(span -> new Segment(id, kind, span, speaker, replyTo, perhaps(texts.any())));
    }

    private Optional<Entry> locution(Id id) {
        Optional<Span> first = span();
        Optional<Id> speaker = oneId(id, Speaker.class);
        if (first.isEmpty() || speaker.isEmpty()) {
            return Optional.empty();
        }
        List<Span> spans = Stream.concat(
                        first.stream(),
                        Stream.generate(this::span)
                                .limit(random.nextInt(3))
                                .flatMap(Optional::stream)
                                .filter(span -> span.source().equals(first.get().source())))
                .toList();
        return Optional.of(new Locution(id, speaker.get(), spans));
    }

    private Optional<Entry> inference(Id id) {
        Set<Id> claims = new LinkedHashSet<>();
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            oneId(id, Proposition.class).ifPresent(claims::add);
        }
        List<Id> ends = List.copyOf(claims);
        return ends.size() < 2
                ? Optional.empty()
                : Optional.of(new Inference(id, ends.subList(1, ends.size()), ends.get(0), scheme()));
    }

    private Optional<Entry> illocution(Id id) {
        List<Class<? extends Entry>> contents = List.of(
                Proposition.class,
                Question.class,
                Inference.class,
                Conflict.class,
                Rephrase.class,
                Answer.class,
                Locution.class);
        Illocution.Force force = random.nextInt(4) == 0
                ? new Illocution.Force(texts.sentence())
                : oneOf(List.of(Illocution.Force.ASSERTING, Illocution.Force.ARGUING, Illocution.Force.QUOTING));
        return pair(id, List.of(Locution.class, Transition.class), contents)
                .map(ends -> new Illocution(id, force, ends.get(0), ends.get(1)));
    }

    private Optional<Entry> proposal(Id id) {
        List<Span> evidence = Stream.generate(this::span)
                .limit(1 + random.nextInt(3))
                .flatMap(Optional::stream)
                .toList();
        return evidence.isEmpty()
                ? Optional.empty()
                : Optional.of(new Proposal(
                        id,
                        texts.any(),
                        texts.any(),
                        random.nextBoolean() ? random.nextDouble() : oneOf(CONFIDENCES),
                        oneOf(List.of(Proposal.Status.values())),
                        evidence,
                        proposed(id)));
    }

    /** A small diff; it may clash with other proposals' diffs, as real ones do. */
    private Diff proposed(Id proposal) {
        RandomEntries supposed = new RandomEntries(random, known.values());
        supposed.taken.add(proposal);
        List<Entry> added = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            supposed.add(oneOf(TYPES)).filter(e -> !(e instanceof Proposal)).ifPresent(added::add);
        }
        List<Entry> content =
                known.values().stream().filter(e -> !(e instanceof Proposal)).toList();
        if (content.isEmpty() || random.nextBoolean()) {
            return Diff.adding(added);
        }
        Entry old = oneOf(content);
        if (random.nextInt(3) == 0) {
            return new Diff(added, List.of(), List.of(old));
        }
        return new Diff(
                added,
                supposed.renew(old).map(e -> new Diff.Revision(old, e)).stream().toList(),
                List.of());
    }

    private Extension extension(Id id) {
        Optional<Id> about = oneId(id, Entry.class).filter(e -> random.nextInt(3) > 0);
        String name = oneOf(List.of(Extension.TITLE, Extension.TAG, "aif:timestamp", "x-1.y_z:ü/\"'<&", "A:b:c"));
        return new Extension(id, about, name, texts.any());
    }

    private Optional<String> scheme() {
        return perhaps(texts.any());
    }

    private Optional<String> perhaps(String text) {
        return Optional.of(text).filter(t -> random.nextBoolean());
    }

    private Optional<Span> span() {
        List<Source> pages = known(Source.class).filter(s -> s.length() > 0).toList();
        if (pages.isEmpty()) {
            return Optional.empty();
        }
        Source page = oneOf(pages);
        int start = random.nextInt(page.length());
        return Optional.of(new Span(page.id(), start, start + 1 + random.nextInt(page.length() - start)));
    }

    /** Two different ids, neither of them {@code except}, of entries of these kinds. */
    private Optional<List<Id>> pair(Id except, List<Class<? extends Entry>> from, List<Class<? extends Entry>> to) {
        Optional<Id> first = oneId(except, oneOf(from));
        Optional<Id> second = oneId(except, oneOf(to));
        return first.isEmpty() || second.isEmpty() || first.equals(second)
                ? Optional.empty()
                : Optional.of(List.of(first.get(), second.get()));
    }

    private Optional<Id> oneId(Id except, Class<? extends Entry> type) {
        List<Id> ids = known(type)
                .map(Entry::id)
                .filter(candidate -> !candidate.equals(except))
                .toList();
        return ids.isEmpty() ? Optional.empty() : Optional.of(oneOf(ids));
    }

    private <T extends Entry> Stream<T> known(Class<T> type) {
        return known.values().stream().filter(type::isInstance).map(type::cast);
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
