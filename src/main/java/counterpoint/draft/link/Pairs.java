package counterpoint.draft.link;

import counterpoint.draft.claim.Claim;
import counterpoint.draft.claim.Claims;
import counterpoint.draft.link.Pointers.Pointed;
import counterpoint.draft.quote.Quotations;
import counterpoint.draft.text.Signs;
import counterpoint.draft.text.Speech;
import counterpoint.model.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pairs of claims worth comparing: near ones in one turn or comment, a turn's and those of the turn before, a comment's
 * and the claims of the interview that fit it best, a comment's and those of the comment it answers or follows. A bounded
 * number for each claim, so all is about linear in the page.
 */
final class Pairs {
    private static final int NEAR = 3;
    private static final int REPLYING = 8;
    private static final int FITTING = 5;
    private static final int WHOLE = 3;
    private static final int AROUND = 2;
    private static final int BACK = 2;

    private final Speech page;
    private final Claims claims;
    private final PairSigns signs;
    private final Pointers pointers;
    private final Relevance interview;
    private final Map<Claim, Double> drawn;

    Pairs(Speech page, Quotations quotations, Claims claims) {
        this.page = page;
        this.claims = claims;
        this.signs = new PairSigns(page);
        this.pointers = new Pointers(page, quotations, claims);
        this.interview = new Relevance(
                claims.all().stream().filter(c -> !c.isInComment()).toList(), signs::terms);
        this.drawn = drawn();
    }

    PairSigns signs() {
        return signs;
    }

    /** Pairs in one turn or comment, in both directions. */
    List<Pair> within() {
        List<Pair> all = new ArrayList<>();
        Stream.concat(page.turns().stream(), page.comments().stream()).forEach(segment -> {
            List<Claim> here = claims.in(segment);
            for (int i = 0; i < here.size(); i++) {
                for (int j = Math.max(0, i - NEAR); j <= Math.min(here.size() - 1, i + NEAR); j++) {
                    if (i != j) {
                        all.add(within(here, i, j));
                    }
                }
            }
        });
        return List.copyOf(all);
    }

    private Pair within(List<Claim> here, int by, int target) {
        boolean next = by - target == 1;
        Signs.Builder known = Signs.builder()
                .is("of two claims", () -> here.size() == 2 && next)
                .is("of three claims", () -> here.size() == 3 && next)
                .is("of many claims", () -> here.size() > 8 && next)
                .is("reason first in segment", () -> by == 0)
                .is("reason last in segment", () -> by == here.size() - 1)
                .is("conclusion first in segment", () -> target == 0)
                .is("conclusion first in segment, next", () -> target == 0 && next)
                .is("conclusion last in segment", () -> target == here.size() - 1)
                .is("one paragraph", () -> isOneParagraph(here.get(by), here.get(target)))
                .is("in a comment, next", () -> next && here.get(by).isInComment());
        Claim reason = here.get(by);
        Claim conclusion = here.get(target);
        return new Pair(
                reason,
                conclusion,
                Way.WITHIN,
                signs.of(reason, conclusion, Way.WITHIN, by - target, known),
                Optional.empty());
    }

    private boolean isOneParagraph(Claim a, Claim b) {
        int from = Math.min(a.place().end(), b.place().end());
        int to = Math.max(a.place().start(), b.place().start());
        return from >= to || page.text().substring(from, to).indexOf('\n') < 0;
    }

    /** Pairs of a turn's first claims with those of the turn before, the nearest counted first. */
    List<Pair> exchange() {
        List<Pair> all = new ArrayList<>();
        List<Segment> turns = page.turns();
        for (int t = 1; t < turns.size(); t++) {
            List<Claim> before = claims.in(turns.get(t - 1));
            boolean other = !page.speaker(turns.get(t - 1)).equals(page.speaker(turns.get(t)));
            List<Claim> here = other ? claims.in(turns.get(t)) : List.of();
            for (Claim by : here.subList(0, Math.min(REPLYING, here.size()))) {
                for (int i = Math.max(0, before.size() - REPLYING); i < before.size(); i++) {
                    all.add(pair(by, before.get(i), Way.EXCHANGE, before.size() - i));
                }
            }
        }
        return List.copyOf(all);
    }

    /** Pairs of a comment's claims with what they point at, and with claims of the interview that share words. */
    List<Pair> toInterview(int comment) {
        Segment segment = page.comments().get(comment);
        List<Pair> all = new ArrayList<>();
        Fits whole = new Fits(interview.of(words(comment, comment)));
        Fits thread = new Fits(interview.of(words(comment - AROUND, comment + AROUND)));
        for (Claim by : claims.in(segment)) {
            Map<Claim, Pair> pairs = new LinkedHashMap<>();
            for (Pointed pointed : pointers.of(segment, by)) {
                Way way = pointed.target().isInComment() ? Way.COMMENT : Way.INTERVIEW;
                Pair pair = pair(by, pointed.target(), way, 1);
                pairs.put(pointed.target(), new Pair(by, pointed.target(), way, pair.signs(), Optional.of(pointed)));
            }
            Fits own = new Fits(interview.of(signs.terms(by)));
            List<Claim> fitting = new ArrayList<>(own.first(FITTING));
            fitting.addAll(whole.first(WHOLE));
            fitting.addAll(thread.first(WHOLE));
            for (Claim target : fitting) {
                pairs.computeIfAbsent(target, t -> pair(by, t, own, whole, thread));
            }
            all.addAll(pairs.values());
        }
        return List.copyOf(all);
    }

    /** Claims of the interview by how well they fit some words. */
    private record Fits(List<Relevance.Fit> best) {
        List<Claim> first(int n) {
            return best.stream().limit(n).map(Relevance.Fit::claim).toList();
        }

        int rank(Claim claim) {
            for (int i = 0; i < Math.min(FITTING, best.size()); i++) {
                if (best.get(i).claim().equals(claim)) {
                    return i + 1;
                }
            }
            return FITTING + 1;
        }

        double score(Claim claim) {
            return best.stream()
                    .filter(fit -> fit.claim().equals(claim))
                    .mapToDouble(Relevance.Fit::score)
                    .findFirst()
                    .orElse(0);
        }
    }

    private Pair pair(Claim by, Claim target, Fits own, Fits whole, Fits thread) {
        Signs.Builder known = Signs.builder()
                .has("interview fit", own.score(target) / 10)
                .has("interview whole fit", whole.score(target) / 20)
                .has("interview thread fit", thread.score(target) / 40)
                .is("interview whole best", () -> whole.rank(target) == 1)
                .is("interview thread best", () -> thread.rank(target) == 1)
                .has("interview drawn", drawn.getOrDefault(target, 0.0));
        int rank = own.rank(target);
        return new Pair(by, target, Way.INTERVIEW, signs.of(by, target, Way.INTERVIEW, rank, known), Optional.empty());
    }

    /** How much of what comments say is about each claim: the share of comments whose words fit it among the best. */
    private Map<Claim, Double> drawn() {
        Map<Claim, Double> drawn = new HashMap<>();
        int comments = page.comments().size();
        for (int i = 0; i < comments; i++) {
            interview.of(words(i, i)).stream()
                    .limit(WHOLE)
                    .forEach(fit -> drawn.merge(fit.claim(), 1.0 / comments, Double::sum));
        }
        return drawn;
    }

    private List<String> words(int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = Math.max(0, from); i <= Math.min(to, page.comments().size() - 1); i++) {
            claims.in(page.comments().get(i)).forEach(c -> words.addAll(signs.terms(c)));
        }
        return words;
    }

    /** Pairs of a comment's first claims with those of the comments just before it, where the page names no parent. */
    List<Pair> toComments(int comment) {
        List<Segment> comments = page.comments();
        List<Pair> all = new ArrayList<>();
        if (pointers.parent(comments.get(comment)).isPresent()) {
            return all;
        }
        List<Claim> here = claims.in(comments.get(comment));
        for (int back = 1; back <= Math.min(BACK, comment); back++) {
            List<Claim> before = claims.in(comments.get(comment - back));
            for (Claim by : here.subList(0, Math.min(NEAR, here.size()))) {
                for (Claim target : before.subList(0, Math.min(NEAR, before.size()))) {
                    all.add(pair(by, target, Way.COMMENT, back));
                }
            }
        }
        return List.copyOf(all);
    }

    Pair pair(Claim by, Claim target, Way way, int distance) {
        return new Pair(by, target, way, signs.of(by, target, way, distance), Optional.empty());
    }
}
