package counterpoint.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A small change that somebody or something proposes, with a reason and the words that speak for it. Its diff is not part
 * of the map until a person accepts it.
 *
 * @param proposer name and version of who proposes, such as {@code claims/1}
 * @param reason one sentence a reader understands
 * @param confidence from 0 to 1
 * @param evidence at least one place in a page
 */
public record Proposal(
        Id id, String proposer, String reason, double confidence, Status status, List<Span> evidence, Diff diff)
        implements Entry {

    /** Whether a person has decided on a proposal, and how. */
    public enum Status {
        PENDING,
        ACCEPTED,
        REJECTED
    }

    public Proposal {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException(
                    "Proposal " + id + " has no evidence. Name at least one place in a page that speaks for it.");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    "Proposal " + id + " has confidence " + confidence + ". A confidence is a number from 0 to 1.");
        }
        if (Stream.concat(diff.added().stream(), diff.removed().stream()).anyMatch(Proposal.class::isInstance)
                || diff.revised().stream().anyMatch(r -> r.before() instanceof Proposal)) {
            throw new IllegalArgumentException(
                    "Proposal " + id + " proposes a change of proposals. Propose changes of the map's content only.");
        }
    }

    public Proposal with(Status newStatus) {
        return new Proposal(id, proposer, reason, confidence, newStatus, evidence, diff);
    }

    public boolean isPending() {
        return status == Status.PENDING;
    }

    /** True when it adds and removes nothing: it offers other words for what is there. */
    public boolean isRewording() {
        return diff.added().isEmpty()
                && diff.removed().isEmpty()
                && !diff.revised().isEmpty();
    }

    @Override
    public String type() {
        return "proposal";
    }

    /** The sources of the evidence; what the diff names is checked when it is applied. */
    @Override
    public List<End> ends() {
        return evidence.stream()
                .map(Span::source)
                .distinct()
                .map(source -> End.plain("source", source, Source.class))
                .toList();
    }

    @Override
    public List<Span> spans() {
        return evidence;
    }
}
