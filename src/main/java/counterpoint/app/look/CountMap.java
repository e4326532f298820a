package counterpoint.app.look;

import counterpoint.app.look.Counted.Bar;
import counterpoint.app.look.Counted.Left;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.NotFoundException;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import counterpoint.model.Segment;
import counterpoint.model.Speaker;
import counterpoint.store.Store;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what a map holds, for everybody or for the claims that traits and people pick out. */
public final class CountMap {
    private static final int LISTED = 100;
    private static final int SPEAKERS = 200;
    private static final int BARS = 64;
    private static final int NAMED = 3;

    private final Store store;
    private final Looking looking;

    public CountMap(Store store, Looking looking) {
        this.store = store;
        this.looking = looking;
    }

    /**
     * The map in numbers.
     *
     * @param traits such as {@code role:commenter}; those of one kind widen the choice, kinds narrow it
     * @param people whose claims count; everybody's if empty
     * @throws NotFoundException if there is no such map
     */
    public Counted run(Id id, List<String> traits, Set<Id> people) {
        Looked looked = looking.looked(store, id);
        Traits known = looked.traits();
        BitSet picked = Picking.of(known, traits);
        BitSet left = (BitSet) picked.clone();
        if (!people.isEmpty()) {
            left.and(known.voicedBy(people));
        }
        BitSet questions = (BitSet) left.clone();
        questions.and(known.holders().getOrDefault(Traits.QUESTION, new BitSet()));
        List<Objection> objections = known.objections().stream()
                .filter(one -> people.isEmpty() || one.voices().stream().anyMatch(people::contains))
                .filter(one -> one.attackers().stream().anyMatch(attacker -> picked.get(known.number(attacker))))
                .toList();
        List<Objection> unanswered = objections.stream()
                .filter(one -> !one.isAnswered())
                .sorted(Comparator.comparingInt(one -> -one.voices().size()))
                .toList();
        Set<Id> speaking = new HashSet<>();
        objections.forEach(one -> speaking.addAll(one.voices()));
        if (!people.isEmpty()) {
            speaking.retainAll(people);
        }
        List<Id> speakers = known.speakers();
        return new Counted(
                looked.map().revision(),
                known.claims().size(),
                left.cardinality(),
                questions.cardinality(),
                objections.size(),
                speaking.size(),
                unanswered.size(),
                unanswered.stream()
                        .limit(LISTED)
                        .map(one -> left(known.map(), one))
                        .toList(),
                Math.toIntExact(store.summary(id).proposals()),
                Picking.counts(known, traits),
                speakers.size(),
                speakers.stream()
                        .limit(SPEAKERS)
                        .flatMap(one -> known.map().find(one, Speaker.class).stream())
                        .toList(),
                bars(looked, objections));
    }

    private static Left left(ArgumentMap map, Objection objection) {
        Id onto = map.find(objection.target(), Inference.class)
                .map(Inference::conclusion)
                .or(() -> map.find(objection.target(), Conflict.class).map(Conflict::attacker))
                .orElse(objection.target());
        Id attacker =
                objection.attackers().stream().min(Comparator.naturalOrder()).orElseThrow();
        List<String> names = objection.voices().stream()
                .sorted()
                .limit(NAMED)
                .flatMap(voice -> map.find(voice, Speaker.class).stream())
                .map(Speaker::name)
                .toList();
        return new Left(objection, onto, text(map, onto), text(map, attacker), names);
    }

    private static String text(ArgumentMap map, Id claim) {
        return map.find(claim, Proposition.class)
                .map(Proposition::text)
                .or(() -> map.find(claim, Question.class).map(Question::text))
                .orElse("");
    }

    /** Neighbouring turns and comments joined until there are few enough to look at. */
    private static List<Bar> bars(Looked looked, List<Objection> objections) {
        Pages pages = looked.pages();
        Traits traits = looked.traits();
        Map<Id, Tally> said = new HashMap<>();
        Tallies attacks = Tallies.of(traits.map(), objections);
        for (Id claim : traits.claims()) {
            Tally all =
                    new Tally(attacks.of(claim).attacks(), traits.tally(claim).supports(), 0, 0);
            if (all.attacks() + all.supports() > 0) {
                pages.of(claim, traits.map()).forEach(segment -> said.merge(segment, all, Tally::plus));
            }
        }
        List<Segment> spoken = pages.segments().filter(CountMap::isSpoken).toList();
        int each = Math.max(1, (spoken.size() + BARS - 1) / BARS);
        List<Bar> bars = new ArrayList<>();
        for (int at = 0; at < spoken.size(); at += each) {
            bars.add(bar(looked, spoken.subList(at, Math.min(spoken.size(), at + each)), said));
        }
        return bars;
    }

    private static boolean isSpoken(Segment segment) {
        return segment.kind() == Segment.Kind.TURN || segment.kind() == Segment.Kind.COMMENT;
    }

    private static Bar bar(Looked looked, List<Segment> joined, Map<Id, Tally> said) {
        Segment first = joined.get(0);
        Segment last = joined.get(joined.size() - 1);
        String name = name(looked.pages(), first) + (joined.size() > 1 ? " to " + name(looked.pages(), last) : "");
        Optional<String> speaker = first.speaker()
                .flatMap(id -> looked.traits().map().find(id, Speaker.class))
                .map(Speaker::name);
        Tally all = joined.stream()
                .map(segment -> said.getOrDefault(segment.id(), Tally.NOTHING))
                .reduce(Tally.NOTHING, Tally::plus);
        Segment open = joined.stream()
                .filter(segment ->
                        said.getOrDefault(segment.id(), Tally.NOTHING).attacks() > 0)
                .findFirst()
                .orElse(first);
        return new Bar(
                open.id(),
                name + speaker.map(known -> ", " + known).orElse(""),
                first.kind() == Segment.Kind.COMMENT,
                all.attacks(),
                all.supports());
    }

    private static String name(Pages pages, Segment segment) {
        return segment.kind().name().toLowerCase(Locale.ROOT) + " " + pages.number(segment);
    }

    /** Picking claims out by traits. */
    private static final class Picking {
        private Picking() {}

        static BitSet of(Traits known, List<String> traits) {
            BitSet picked = new BitSet();
            picked.set(0, known.claims().size());
            traits.stream().map(Picking::kind).distinct().forEach(kind -> {
                BitSet some = new BitSet();
                traits.stream()
                        .filter(trait -> kind(trait).equals(kind))
                        .forEach(trait -> some.or(known.holders().getOrDefault(trait, new BitSet())));
                picked.and(some);
            });
            return picked;
        }

        static SortedMap<String, Integer> counts(Traits known, List<String> traits) {
            Map<String, BitSet> beside = new HashMap<>();
            SortedMap<String, Integer> counts = new TreeMap<>();
            known.holders().forEach((trait, holders) -> {
                BitSet left = (BitSet) holders.clone();
                left.and(beside.computeIfAbsent(
                        kind(trait),
                        kind -> of(
                                known,
                                traits.stream()
                                        .filter(other -> !kind(other).equals(kind))
                                        .toList())));
                counts.put(trait, left.cardinality());
            });
            return counts;
        }

        private static String kind(String trait) {
            return trait.substring(0, trait.indexOf(':') + 1);
        }
    }
}
