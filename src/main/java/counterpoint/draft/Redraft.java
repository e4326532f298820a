package counterpoint.draft;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Diff;
import counterpoint.model.Id;
import counterpoint.model.NotFoundException;
import counterpoint.model.NotPossibleException;
import counterpoint.model.Proposal;
import counterpoint.model.Proposal.Status;
import counterpoint.model.Segment;
import counterpoint.model.Source;
import counterpoint.model.Span;
import counterpoint.transcript.Transcript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Drafts a map again where a person corrects the draft, and only there: what was accepted, rejected or made by people stays,
 * what hangs on something rejected or on a border that has moved is withdrawn, and what takes its place is proposed.
 *
 * <p>Idea: the page is drafted anew as it is cut now and without what was refused, and compared with what waits. A pending
 * proposal is withdrawn if it lies in a comment that has changed and does not come out again, or if it names something that
 * is not there any more. A new one is added if it lies in such a comment, or is about the same words as one that was
 * rejected or withdrawn. Everything else on the page keeps waiting as it is. Costs a draft of the page.
 */
public final class Redraft {
    private final ArgumentMap map;
    private final Set<Span> changed = new HashSet<>();
    private final Set<Span> places = new HashSet<>();

    private Redraft(ArgumentMap map, Set<Id> changed) {
        this.map = map;
        changed.forEach(id -> this.changed.add(map.get(id, Segment.class).span()));
    }

    /**
     * The change that an amendment makes: statuses, borders, proposals to withdraw and to add. Deterministic: asked again
     * without anything new, it is empty.
     *
     * @param map with the texts of its pages
     * @throws NotFoundException if the amendment names something that is not in the map
     * @throws NotPossibleException if it can't be done: the code says why
     */
    public static Diff of(ArgumentMap map, Amendment amendment) {
        requireText(map);
        ArgumentMap decided = rejecting(map, amendment.rejected());
        Borders borders = new Borders(decided);
        amendment.merged().forEach(borders::merge);
        amendment.moved().forEach(borders::move);
        amendment.split().forEach(borders::split);
        ArgumentMap cut = Attributed.of(borders.map(), borders.changed(), borders.left());
        Redraft redraft = new Redraft(cut, borders.changed());
        cut.all(Proposal.class)
                .filter(proposal -> amendment.rejected().contains(proposal.id())
                        || (amendment.equals(Amendment.NONE) && proposal.status() == Status.REJECTED))
                .forEach(proposal -> redraft.places.add(proposal.evidence().get(0)));
        return Diff.between(map, cut.apply(redraft.diff()));
    }

    private static void requireText(ArgumentMap map) {
        if (map.all(Source.class).noneMatch(source -> Transcript.in(map, source).isPresent())) {
            throw new NotPossibleException(
                    "no-text",
                    "The text of the page that map " + map.id()
                            + " is about is not here, cut into turns and comments, so nothing can be drafted again."
                            + " Serve it with --source, or draft it.");
        }
    }

    private static ArgumentMap rejecting(ArgumentMap map, List<Id> rejected) {
        List<Diff.Revision> decided = new ArrayList<>();
        for (Id id : Set.copyOf(rejected)) {
            Proposal proposal = map.get(id, Proposal.class);
            if (proposal.status() == Status.ACCEPTED) {
                throw new NotPossibleException(
                        "already-accepted",
                        "Proposal " + id + " is accepted. Take back what it brought instead of rejecting it.");
            }
            if (proposal.isPending()) {
                decided.add(new Diff.Revision(proposal, proposal.with(Status.REJECTED)));
            }
        }
        return decided.isEmpty() ? map : map.apply(new Diff(List.of(), decided, List.of()));
    }

    private Diff diff() {
        Waiting waiting = new Waiting(map);
        if (changed.isEmpty() && places.isEmpty()) {
            waiting.withdrawUnfit();
            return waiting.change();
        }
        List<Proposal> fresh = transcripts()
                .flatMap(page -> new Drafter().proposals(page, Refused.in(map)).stream())
                .toList();
        waiting.withdraw(fresh, this::isInChanged);
        waiting.withdrawn().forEach(proposal -> places.add(proposal.evidence().get(0)));
        fresh.forEach(proposal -> waiting.take(proposal, isConcerned(proposal)));
        return waiting.change();
    }

    private boolean isConcerned(Proposal proposal) {
        return isInChanged(proposal) || places.contains(proposal.evidence().get(0));
    }

    private boolean isInChanged(Proposal proposal) {
        return proposal.evidence().stream()
                .anyMatch(place -> changed.stream().anyMatch(segment -> meet(place, segment)));
    }

    private static boolean meet(Span one, Span other) {
        return one.source().equals(other.source()) && one.start() < other.end() && other.start() < one.end();
    }

    private Stream<Transcript> transcripts() {
        return map.all(Source.class)
                .filter(source -> Stream.concat(changed.stream(), places.stream())
                        .anyMatch(place -> place.source().equals(source.id())))
                .flatMap(source -> Transcript.in(map, source).stream());
    }
}
