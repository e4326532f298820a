package counterpoint.draft.link;

import counterpoint.draft.claim.Claim;
import counterpoint.draft.claim.Claims;
import counterpoint.draft.link.Pointers.Pointed;
import counterpoint.draft.quote.Quotations;
import counterpoint.draft.text.Signs;
import counterpoint.draft.text.Speech;
import counterpoint.model.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pairs of claims worth comparing: near ones in one turn or comment, a turn's and those of the turn before, a comment's
 * and the claims of the interview it is about, a comment's and those of the comment it answers or follows. A bounded
 * number for each claim, so all is about linear in the page.
 */
final class Pairs {
    private static final int NEAR = 3;
    private static final int REPLYING = 8;
    private static final int BACK = 2;

    private final Speech page;
    private final Claims claims;
    private final PairSigns signs;
    private final Pointers pointers;
    private final Subjects subjects;

    Pairs(Speech page, Quotations quotations, Claims claims) {
        this.page = page;
        this.claims = claims;
        this.signs = new PairSigns(page);
        this.pointers = new Pointers(page, quotations, claims);
        this.subjects = new Subjects(
                page, claims.all().stream().filter(c -> !c.isInComment()).toList());
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

    /** Pairs of a comment's claims with what they point at, and with the claims of the interview it is likely about. */
    List<Pair> toInterview(int comment) {
        Segment segment = page.comments().get(comment);
        List<Claim> here = claims.in(segment);
        List<Pair> all = new ArrayList<>();
        for (Claim by : here) {
            for (Pointed pointed : pointers.of(segment, by)) {
                Way way = pointed.target().isInComment() ? Way.COMMENT : Way.INTERVIEW;
                Pair pair = pair(by, pointed.target(), way, 1);
                all.add(new Pair(by, pointed.target(), way, pair.signs(), Optional.of(pointed)));
            }
        }
        if (!here.isEmpty()) {
            subjects.of(comment).forEach(subject -> all.add(pair(nearest(here, subject.claim()), subject)));
        }
        return List.copyOf(all);
    }

    /** A mere guess takes no side, so its words needn't be weighed. */
    private Pair pair(Claim by, Subjects.Subject subject) {
        Signs.Builder known = Signs.builder().has(PairSigns.ABOUT, subject.likely());
        boolean guess = subject.likely() < LinkProposer.SIDED;
        Signs all = guess ? known.build() : signs.of(by, subject.claim(), Way.INTERVIEW, 1, known);
        return new Pair(by, subject.claim(), Way.INTERVIEW, all, Optional.empty());
    }

    /** The claim that shares most telling words with another; the first of those that share as much. */
    private Claim nearest(List<Claim> here, Claim other) {
        Claim best = here.get(0);
        for (Claim claim : here) {
            best = signs.shared(claim, other) > signs.shared(best, other) ? claim : best;
        }
        return best;
    }

    /** Pairs of a comment's first claims, where nothing says what they answer, with those of the comments just before it. */
    List<Pair> toComments(int comment) {
        List<Segment> comments = page.comments();
        List<Pair> all = new ArrayList<>();
        if (pointers.parent(comments.get(comment)).isPresent()) {
            return all;
        }
        List<Claim> here = claims.in(comments.get(comment)).stream()
                .limit(NEAR)
                .filter(by -> pointers.of(comments.get(comment), by).isEmpty())
                .toList();
        for (int back = 1; back <= Math.min(BACK, comment); back++) {
            List<Claim> before = claims.in(comments.get(comment - back));
            for (Claim by : here) {
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
