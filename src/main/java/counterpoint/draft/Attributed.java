package counterpoint.draft;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Diff;
import counterpoint.model.Entry;
import counterpoint.model.Id;
import counterpoint.model.Locution;
import counterpoint.model.Proposal;
import counterpoint.model.Proposal.Status;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import counterpoint.model.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives the words in some segments to whoever speaks there: locutions of the map, and those of proposals that wait or were
 * rejected. What was accepted keeps its texts and places. Speakers who are left without words go.
 */
final class Attributed {
    private final ArgumentMap map;
    private final List<Segment> segments;

    private Attributed(ArgumentMap map, Set<Id> segments) {
        this.map = map;
        this.segments = segments.stream()
                .map(id -> map.get(id, Segment.class))
                .sorted(Comparator.comparing(Segment::span))
                .toList();
    }

    /**
     * The map with the words of these segments given to their speakers.
     *
     * @param left speakers who may have nothing more to say
     */
    static ArgumentMap of(ArgumentMap map, Set<Id> segments, Set<Id> left) {
        ArgumentMap given = new Attributed(map, segments).given();
        List<Speaker> silent = silent(given, left);
        return silent.isEmpty() ? given : given.apply(Diff.removing(silent));
    }

    private ArgumentMap given() {
        List<Diff.Revision> revised = new ArrayList<>();
        map.all(Locution.class)
                .forEach(locution -> of(locution)
                        .filter(after -> !after.equals(locution))
                        .ifPresent(after -> revised.add(new Diff.Revision(locution, after))));
        map.all(Proposal.class)
                .filter(proposal -> proposal.status() != Status.ACCEPTED)
                .forEach(proposal -> {
                    Proposal after = of(proposal);
                    if (!after.equals(proposal)) {
                        revised.add(new Diff.Revision(proposal, after));
                    }
                });
        return revised.isEmpty() ? map : map.apply(new Diff(List.of(), revised, List.of()));
    }

    private Proposal of(Proposal proposal) {
        List<Entry> added = proposal.diff().added().stream()
                .map(entry -> entry instanceof Locution locution ? of(locution).orElse(locution) : entry)
                .toList();
        return new Proposal(
                proposal.id(),
                proposal.proposer(),
                proposal.reason(),
                proposal.confidence(),
                proposal.status(),
                proposal.evidence(),
                new Diff(added, proposal.diff().revised(), proposal.diff().removed()));
    }

    /** The locution as it is said by whoever speaks where it stands; empty if it stands elsewhere. */
    private Optional<Locution> of(Locution locution) {
        return locution.spans().stream()
                .findFirst()
                .flatMap(this::segment)
                .flatMap(Segment::speaker)
                .map(speaker -> new Locution(locution.id(), speaker, locution.spans()));
    }

    private Optional<Segment> segment(Span span) {
        return segments.stream()
                .filter(segment -> segment.span().source().equals(span.source())
                        && segment.span().start() <= span.start()
                        && span.end() <= segment.span().end())
                .findFirst();
    }

    private static List<Speaker> silent(ArgumentMap map, Set<Id> left) {
        Set<Id> waiting = new HashSet<>();
        map.all(Proposal.class)
                .filter(proposal -> proposal.status() != Status.ACCEPTED)
                .flatMap(proposal -> proposal.diff().added().stream())
                .flatMap(entry -> entry.ends().stream())
                .forEach(end -> waiting.add(end.target()));
        return left.stream()
                .flatMap(id -> map.find(id, Speaker.class).stream())
                .filter(speaker -> map.referrers(speaker.id()).isEmpty() && !waiting.contains(speaker.id()))
                .toList();
    }
}
