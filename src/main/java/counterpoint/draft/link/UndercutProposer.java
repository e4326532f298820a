package counterpoint.draft.link;

import counterpoint.draft.claim.Claim;
import counterpoint.draft.claim.Claims;
import counterpoint.draft.link.Judge.Verdict;
import counterpoint.draft.quote.Quotations;
import counterpoint.draft.text.Lexicon;
import counterpoint.draft.text.Speech;
import counterpoint.draft.text.Words;
import counterpoint.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The stage that finds attacks on a step: words such as "that doesn't follow" or "just because … doesn't mean" in answer to
 * a claim. The step is a reason that was found at the claim answered, into it or out of it, as the words say; where none
 * was found, the likeliest one in its turn is proposed with it, as whoever denies a step takes it to have been made.
 *
 * <p>Source: Pollock 1987, Defeasible Reasoning (undercutting defeaters). Such an answer is not proposed as an attack on the claim as
 * well. Linear in the links.
 */
public final class UndercutProposer {
    public static final String NAME = "undercuts/1";

    private static final double STEP = 0.2;
    private static final Pattern QUOTED = Pattern.compile("[\"“][^\"”]{1,400}[\"”]");

    private final Claims claims;
    private final Lexicon cues = Lexicon.named("undercuts");
    private final Supplier<Map<Claim, List<Verdict>>> within;

    public UndercutProposer(Speech page, Quotations quotations, Claims claims) {
        this.claims = claims;
        this.within = () -> within(new Pairs(page, quotations, claims), new Judge());
    }

    /**
     * Attacks on steps, and what becomes of the links because of them.
     *
     * @param links all links: steps that are attacked are among them, and attacks that are on a step are not
     */
    public record Found(List<Undercut> undercuts, List<Link> links) {
        public Found {
            undercuts = List.copyOf(undercuts);
            links = List.copyOf(links);
        }
    }

    /** An answer whose words attack a step. */
    private record Denial(Link answer, Lexicon.Cue cue) {}

    public Found propose(List<Link> links) {
        List<Denial> denials = denials(links);
        if (denials.isEmpty()) {
            return new Found(List.of(), links);
        }
        Map<Claim, List<Verdict>> likely = within.get();
        List<Link> kept = new ArrayList<>(links);
        List<Undercut> undercuts = new ArrayList<>();
        for (Denial denial : denials) {
            Optional<Link> step =
                    drafted(denial, kept).or(() -> likely(denial, likely, kept)).or(() -> standpoint(denial, kept));
            if (step.isPresent()) {
                if (!kept.contains(step.get())) {
                    kept.add(step.get());
                }
                kept.remove(denial.answer());
                undercuts.add(undercut(denial, step.get()));
            }
        }
        return new Found(undercuts, kept);
    }

    /** The surest answer of each claim that has a cue, unless it agrees. */
    private List<Denial> denials(List<Link> links) {
        Map<Claim, Denial> surest = new HashMap<>();
        links.stream()
                .filter(link -> link.bearing() == Bearing.ATTACK || link.bearing() == Bearing.NEUTRAL)
                .filter(link -> !link.by().segment().equals(link.target().segment()))
                .sorted(Comparator.comparingDouble(Link::confidence).reversed())
                .forEach(link -> cue(link.by()).ifPresent(cue -> surest.putIfAbsent(link.by(), new Denial(link, cue))));
        return surest.values().stream()
                .sorted(Comparator.comparing(denial -> denial.answer().by().place()))
                .toList();
    }

    /** The weightiest cue in a claim's own words: what it quotes is somebody else's. */
    private Optional<Lexicon.Cue> cue(Claim claim) {
        Words own = Words.of(QUOTED.matcher(claim.text()).replaceAll(" "));
        List<String> spelled =
                IntStream.range(0, own.size()).mapToObj(own::spelling).toList();
        return cues.in(spelled).stream().max(Comparator.comparingDouble(Lexicon.Cue::weight));
    }

    /** The reason that was found where the denial points. */
    private static Optional<Link> drafted(Denial denial, List<Link> links) {
        Claim target = denial.answer().target();
        boolean isFrom = denial.cue().kind().equals("from");
        return links.stream()
                .filter(link -> link.bearing() == Bearing.SUPPORT
                        && link.by().segment().equals(link.target().segment()))
                .filter(link -> link.by().equals(target) || link.target().equals(target))
                .max(Comparator.<Link>comparingInt(link -> link.by().equals(target) == isFrom ? 1 : 0)
                        .thenComparingDouble(Link::confidence));
    }

    /** The likeliest reason where the denial points, whether likely enough to be proposed by itself or not. */
    private Optional<Link> likely(Denial denial, Map<Claim, List<Verdict>> within, List<Link> links) {
        Claim target = denial.answer().target();
        boolean isFrom = denial.cue().kind().equals("from");
        Set<Set<Claim>> linked = new HashSet<>();
        links.forEach(link -> linked.add(Set.of(link.by(), link.target())));
        return within.getOrDefault(target, List.of()).stream()
                .filter(verdict -> verdict.related() >= STEP)
                .filter(verdict -> !linked.contains(
                        Set.of(verdict.pair().by(), verdict.pair().target())))
                .max(Comparator.<Verdict>comparingInt(
                                verdict -> verdict.pair().by().equals(target) == isFrom ? 1 : 0)
                        .thenComparingDouble(Verdict::related))
                .map(verdict -> new Link(
                        verdict.pair().by(),
                        verdict.pair().target(),
                        Bearing.SUPPORT,
                        NAME,
                        rounded(Math.max(verdict.related(), denial.cue().weight() / 2)),
                        "A reply denies this step: cue \"" + denial.cue().phrase() + "\"."));
    }

    /** A claim in an answer is taken for a reason for the claim that the answer begins with. */
    private Optional<Link> standpoint(Denial denial, List<Link> links) {
        Claim target = denial.answer().target();
        Optional<Claim> first = claims.in(target.segment()).stream().findFirst().filter(claim -> !claim.equals(target));
        boolean isLinked = first.isPresent()
                && links.stream()
                        .anyMatch(link -> Set.of(link.by(), link.target()).equals(Set.of(target, first.get())));
        return first.filter(claim -> !isLinked)
                .map(claim -> new Link(
                        target,
                        claim,
                        Bearing.SUPPORT,
                        NAME,
                        rounded(denial.cue().weight() / 2),
                        "A reply denies a step from here, and an answer mostly argues for what it begins with: cue \""
                                + denial.cue().phrase() + "\"."));
    }

    private static Map<Claim, List<Verdict>> within(Pairs pairs, Judge judge) {
        Map<Claim, List<Verdict>> verdicts = new HashMap<>();
        pairs.within().stream().map(judge::of).forEach(verdict -> {
            verdicts.computeIfAbsent(verdict.pair().by(), c -> new ArrayList<>())
                    .add(verdict);
            verdicts.computeIfAbsent(verdict.pair().target(), c -> new ArrayList<>())
                    .add(verdict);
        });
        return verdicts;
    }

    private Undercut undercut(Denial denial, Link step) {
        double confidence =
                rounded(denial.cue().weight() * (0.4 + 0.6 * denial.answer().confidence()));
        String reason = "Attacks the step from one claim to the other: cue \""
                + denial.cue().phrase() + "\".";
        return new Undercut(denial.answer().by(), denial.answer().target(), step, confidence, reason);
    }

    private static double rounded(double confidence) {
        return Math.round(100 * Math.min(0.95, confidence)) / 100.0;
    }

    /** The places an undercut rests on: its words, the reason, and what that is a reason for. */
    public static List<Span> places(Undercut undercut) {
        return List.of(
                undercut.by().place(),
                undercut.step().by().place(),
                undercut.step().target().place());
    }
}
