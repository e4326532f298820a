package counterpoint.draft.link;

import counterpoint.draft.claim.Claim;
import counterpoint.draft.claim.Claims;
import counterpoint.draft.link.Judge.Verdict;
import counterpoint.draft.quote.Quotations;
import counterpoint.draft.text.Lexicon;
import counterpoint.draft.text.Speech;
import counterpoint.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * The stage that links claims: reasons inside a turn or comment, objections and agreement from turn to turn, and what each
 * comment answers, in the interview or in the comment before. "None" is a normal answer, and where a comment answers
 * something without a sign of its side the link is neutral. A confidence is the probability that a person finds the same
 * link ({@link Judge}).
 */
public final class LinkProposer {
    public static final String REASONS = "reasons/2";
    public static final String EXCHANGE = "exchange/2";
    public static final String REPLIES = "replies/2";

    private static final double REASON = 0.4;
    private static final double ANSWERED = 0.3;
    private static final double ABOUT = 0.01;
    private static final double FOLLOWS = 0.08;
    /** How sure a link must be to take a side. */
    static final double SIDED = 0.3;

    private static final double OBJECTS = 0.64;
    private static final double REPEATS = 0.62;
    private static final double AGREES = 0.55;
    private static final int TARGETS = 3;

    private final Speech page;
    private final Function<Pair, Verdict> judge;
    private final Pairs pairs;

    public LinkProposer(Speech page, Quotations quotations, Claims claims) {
        this(page, quotations, claims, new Judge()::of);
    }

    /** Proposes all but these links: the places of the claim that bears and the one borne on. */
    public LinkProposer(Speech page, Quotations quotations, Claims claims, Set<List<Span>> refused) {
        this(page, quotations, claims, unless(refused, new Judge()));
    }

    private static Function<Pair, Verdict> unless(Set<List<Span>> refused, Judge judge) {
        return pair -> refused.contains(List.of(pair.by().place(), pair.target().place()))
                ? new Verdict(pair, 0, 0, 0)
                : judge.of(pair);
    }

    LinkProposer(Speech page, Quotations quotations, Claims claims, Function<Pair, Verdict> judge) {
        this.page = page;
        this.judge = judge;
        this.pairs = new Pairs(page, quotations, claims);
    }

    /** All links, each pair of claims at most once. */
    public List<Link> propose() {
        List<Link> all = new ArrayList<>(reasons());
        all.addAll(exchange());
        for (int i = 0; i < page.comments().size(); i++) {
            all.addAll(replies(i));
        }
        Set<Set<Claim>> linked = new HashSet<>();
        return all.stream()
                .filter(link -> linked.add(Set.of(link.by(), link.target())))
                .toList();
    }

    /** Most likely reasons first; each claim is a reason for one other, and no chain of reasons comes back. */
    private List<Link> reasons() {
        Map<Claim, Claim> reasonFor = new HashMap<>();
        List<Link> all = new ArrayList<>();
        for (Verdict verdict : likely(pairs.within(), Verdict::related, REASON)) {
            Claim by = verdict.pair().by();
            Claim target = verdict.pair().target();
            if (!reasonFor.containsKey(by) && !leads(reasonFor, target, by)) {
                reasonFor.put(by, target);
                all.add(link(verdict, Bearing.SUPPORT, verdict.related(), REASONS));
            }
        }
        return all;
    }

    private static boolean leads(Map<Claim, Claim> reasonFor, Claim from, Claim to) {
        for (Claim at = from; at != null; at = reasonFor.get(at)) {
            if (at.equals(to)) {
                return true;
            }
        }
        return false;
    }

    private List<Verdict> likely(List<Pair> candidates, ToDoubleFunction<Verdict> sure, double enough) {
        return candidates.stream()
                .map(judge)
                .filter(verdict -> sure.applyAsDouble(verdict) >= enough)
                .sorted(Comparator.comparingDouble(sure).reversed())
                .toList();
    }

    private List<Link> exchange() {
        List<Link> all = new ArrayList<>();
        Set<Claim> used = new HashSet<>();
        for (Verdict verdict : likely(pairs.exchange(), Verdict::related, ANSWERED)) {
            Bearing bearing = bearing(verdict);
            boolean sure = confidence(verdict, bearing) >= SIDED;
            if (sure && bearing != Bearing.NEUTRAL && used.add(verdict.pair().by())) {
                all.add(link(verdict, bearing, confidence(verdict, bearing), EXCHANGE));
            }
        }
        return all;
    }

    private List<Link> replies(int comment) {
        List<Link> all = new ArrayList<>(answered(pairs.toInterview(comment), ABOUT));
        all.addAll(answered(pairs.toComments(comment), FOLLOWS));
        return all;
    }

    /** One link for each target: the likeliest; what is pointed at always, else the few likeliest. */
    private List<Link> answered(List<Pair> candidates, double enough) {
        Set<Claim> targets = new HashSet<>();
        List<Link> all = new ArrayList<>();
        for (Verdict verdict : likely(candidates, Verdict::related, enough)) {
            Pair pair = verdict.pair();
            boolean pointed = pair.pointer().isPresent();
            boolean free = targets.size() < TARGETS;
            if (pointed || (free && !targets.contains(pair.target()))) {
                targets.add(pair.target());
                Bearing side = bearing(verdict);
                boolean sure = confidence(verdict, side) >= SIDED;
                Bearing bearing = sure ? side : Bearing.NEUTRAL;
                all.add(link(verdict, bearing, confidence(verdict, bearing), REPLIES));
            }
        }
        return all;
    }

    /** The side of a pair that is related, and neutral where the signs don't tell. */
    static Bearing bearing(Verdict verdict) {
        if (verdict.attack() >= OBJECTS) {
            return Bearing.ATTACK;
        }
        if (verdict.rephrase() >= REPEATS) {
            return Bearing.REPHRASE;
        }
        return verdict.support() >= AGREES ? Bearing.SUPPORT : Bearing.NEUTRAL;
    }

    private static double confidence(Verdict verdict, Bearing bearing) {
        return verdict.related()
                * switch (bearing) {
                    case ATTACK -> verdict.attack();
                    case SUPPORT -> verdict.support();
                    case REPHRASE -> verdict.rephrase();
                    case NEUTRAL -> 1;
                };
    }

    private Link link(Verdict verdict, Bearing bearing, double confidence, String proposer) {
        Pair pair = verdict.pair();
        double rounded = Math.round(100 * Math.min(0.95, confidence)) / 100.0;
        return new Link(pair.by(), pair.target(), bearing, proposer, rounded, reason(pair, bearing));
    }

    private String reason(Pair pair, Bearing bearing) {
        Optional<String> cue = cue(pair, bearing);
        String side = cue.map(phrase -> "; cue \"" + phrase + "\"").orElse("");
        return switch (pair.way()) {
            case WITHIN ->
                cue.map(phrase -> "Cue \"" + phrase + "\" between two claims of one speaker.")
                        .orElse("Stands where one speaker gives a reason for the other claim.");
            case EXCHANGE -> "Replies to the turn before" + shared(pair) + side + ".";
            case INTERVIEW, COMMENT ->
                pair.pointer().map(Pointers.Pointed::reason).orElse("Answers this" + shared(pair))
                        + side
                        + (bearing == Bearing.NEUTRAL ? ", without a sign of which side it takes." : ".");
        };
    }

    private Optional<String> cue(Pair pair, Bearing bearing) {
        return pairs.signs().cue(pair, bearing).map(Lexicon.Cue::phrase);
    }

    private String shared(Pair pair) {
        String words = pairs.signs().sharedWords(pair).stream()
                .limit(3)
                .map(word -> "\"" + word + "\"")
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : " (both say " + words + ")";
    }
}
