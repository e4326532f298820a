package counterpoint.draft;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Diff;
import counterpoint.model.Entry;
import counterpoint.model.Id;
import counterpoint.model.Locution;
import counterpoint.model.Proposal;
import counterpoint.model.Proposal.Status;
import counterpoint.model.Segment;
import counterpoint.model.Source;
import counterpoint.model.Span;
import counterpoint.model.Speaker;
import counterpoint.transcript.Sentence;
import counterpoint.transcript.Transcript;
import counterpoint.transcript.text.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Drafts a map again after a person has decided: what was accepted or rejected stays as it is, what hangs on something
 * rejected or on a border that has moved is withdrawn, and what takes its place is proposed.
 *
 * <p>Idea: the page is drafted anew without what was refused. A pending proposal that comes out the same (proposer, places,
 * speakers, kinds of entries) stays under its id; the others are withdrawn. A new proposal gets new ids, and where it names
 * an entry of a proposal that stays, it names it by the old id. Nothing is proposed a second time after it was rejected.
 * Costs a draft of the page.
 */
public final class Redraft {
    private final ArgumentMap map;
    private final Map<Object, Proposal> known = new HashMap<>();
    private final Set<Id> there = new HashSet<>();
    private final Map<Id, Id> renamed = new HashMap<>();
    private final Numbering ids;

    private Redraft(ArgumentMap map) {
        this.map = map;
        this.ids = Numbering.after(map);
        map.entries().forEach(entry -> there.add(entry.id()));
        map.all(Proposal.class).forEach(proposal -> {
            known.putIfAbsent(signature(proposal), proposal);
        });
    }

    /**
     * The proposals to withdraw and to add; pages without text are left alone. Deterministic: drafting again at once
     * changes nothing.
     */
    public static Diff of(ArgumentMap map) {
        return new Redraft(map).diff();
    }

    private record Signature(String proposer, List<?> evidence, List<?> speakers, List<?> kinds) {}

    private static Object signature(Proposal proposal) {
        List<Entry> added = proposal.diff().added();
        return new Signature(
                proposal.proposer(),
                proposal.evidence(),
                added.stream()
                        .filter(Locution.class::isInstance)
                        .map(entry -> ((Locution) entry).speaker())
                        .toList(),
                added.stream().map(Entry::type).toList());
    }

    private Diff diff() {
        List<Proposal> fresh = transcripts()
                .flatMap(t -> new Drafter().proposals(t, Refused.in(map)).stream())
                .toList();
        Set<Id> kept = new HashSet<>();
        List<Proposal> added = new ArrayList<>();
        for (Proposal proposal : fresh) {
            Proposal old = known.get(signature(proposal));
            if (old == null) {
                add(proposal, added);
            } else {
                kept.add(old.id());
                take(proposal, old);
            }
        }
        // Proposals of people, models and other tools are not this drafter's to withdraw.
        List<Proposal> withdrawn = map.all(Proposal.class)
                .filter(p -> p.isPending() && Drafter.PROPOSERS.contains(p.proposer()) && !kept.contains(p.id()))
                .toList();
        return new Diff(List.copyOf(added), List.of(), List.copyOf(withdrawn));
    }

    /** Entries of a proposal that is known already keep their ids. */
    private void take(Proposal proposal, Proposal old) {
        List<Entry> mine = proposal.diff().added();
        List<Entry> theirs = old.diff().added();
        for (int i = 0; i < mine.size(); i++) {
            renamed.put(mine.get(i).id(), theirs.get(i).id());
            if (old.isPending()) {
                there.add(theirs.get(i).id());
            }
        }
    }

    /** A new proposal, unless it names something that a person has removed. */
    private void add(Proposal proposal, List<Proposal> added) {
        List<Entry> entries = new ArrayList<>();
        Set<Id> own = new HashSet<>();
        for (Entry entry : proposal.diff().added()) {
            Id id = ids.next(entry.id().toString().replaceAll("[0-9]+$", ""));
            renamed.put(entry.id(), id);
            own.add(id);
            entries.add(Renaming.of(entry, renamed));
        }
        boolean fits = entries.stream()
                .flatMap(entry -> entry.ends().stream())
                .allMatch(end -> own.contains(end.target()) || there.contains(end.target()));
        if (fits) {
            there.addAll(own);
            added.add(new Proposal(
                    ids.next("d"),
                    proposal.proposer(),
                    proposal.reason(),
                    proposal.confidence(),
                    Status.PENDING,
                    proposal.evidence(),
                    Diff.adding(entries)));
        }
    }

    private Stream<Transcript> transcripts() {
        return map.all(Source.class).filter(source -> source.text().isPresent()).map(this::transcript);
    }

    private Transcript transcript(Source source) {
        String text = source.text().orElseThrow();
        List<Segment> segments = map.all(Segment.class)
                .filter(segment -> segment.span().source().equals(source.id()))
                .sorted(Comparator.comparing(Segment::span))
                .toList();
        List<Sentence> sentences = segments.stream()
                .filter(Segment::isSpeech)
                .flatMap(segment -> Sentences.in(
                                text, segment.span().start(), segment.span().end())
                        .stream()
                        .map(place -> new Sentence(segment.id(), new Span(source.id(), place.start(), place.end()))))
                .toList();
        return new Transcript(source, map.all(Speaker.class).toList(), segments, sentences, List.of());
    }
}
