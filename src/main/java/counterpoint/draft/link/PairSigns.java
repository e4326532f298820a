package counterpoint.draft.link;

import counterpoint.draft.claim.Claim;
import counterpoint.draft.claim.Grain;
import counterpoint.draft.text.Lexicon;
import counterpoint.draft.text.Range;
import counterpoint.draft.text.Signs;
import counterpoint.draft.text.Speech;
import counterpoint.draft.text.Terms;
import counterpoint.model.Speaker.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What speaks for one claim bearing on another, and for the side it takes: where they stand, the words they share, by how
 * rare those are, connectives between them, cues of a stance in the words of the first. No sign is a topic.
 */
final class PairSigns {
    /** How surely a connective says that the bearing claim is a reason for the one next to it, on a long page. */
    static final String CONNECTED = "connected";

    /** How likely a comment is about the claim of the interview it is paired with ({@link Subjects}). */
    static final String ABOUT = "about";

    private static final double CLEAR = 0.4;
    private static final int OPENING = 4;

    private static final Set<String> BACK =
            Set.of("it", "its", "that", "thats", "this", "they", "theyre", "these", "those", "he", "she", "which");

    private final Speech page;
    private final String kind;
    private final Terms terms;
    private final Rarity rarity;
    private final SideSigns sides;
    private final Lexicon connectives = Lexicon.named("connectives");
    private final Map<Claim, List<String>> known = new HashMap<>();

    PairSigns(Speech page) {
        this.page = page;
        this.kind = Grain.of(page) == Grain.POINT ? " long " : " ";
        this.terms = new Terms(page);
        this.rarity = new Rarity(page, terms);
        this.sides = new SideSigns(page, this::terms);
    }

    List<String> terms(Claim claim) {
        return known.computeIfAbsent(claim, c -> terms.of(c.place()));
    }

    /** The signs of a pair; distance counts claims between them, negative when the bearing claim stands first. */
    Signs of(Claim by, Claim target, Way way, int distance) {
        return of(by, target, way, distance, Signs.builder());
    }

    /** The same with signs that are known already. */
    Signs of(Claim by, Claim target, Way way, int distance, Signs.Builder signs) {
        String in = way.name().toLowerCase(Locale.ROOT) + kind;
        signs.has(in + "pair", 1);
        place(signs, in, by, target, distance);
        overlap(signs, in, by, target);
        joined(signs, in, by, target, distance);
        if (way != Way.WITHIN) {
            sides.add(signs, by, target);
        }
        return signs.build();
    }

    private void place(Signs.Builder signs, String in, Claim by, Claim target, int distance) {
        signs.is(in + "after 1", () -> distance == 1)
                .is(in + "after 2", () -> distance == 2)
                .is(in + "after more", () -> distance > 2)
                .is(in + "before 1", () -> distance == -1)
                .is(in + "before 2", () -> distance == -2)
                .is(in + "before more", () -> distance < -2)
                .is(in + "by interviewer", () -> !by.isInComment() && role(by) == Role.INTERVIEWER)
                .is(in + "of interviewer", () -> !target.isInComment() && role(target) == Role.INTERVIEWER)
                .has("by is a claim", by.confidence())
                .has("target is a claim", target.confidence());
    }

    private Role role(Claim claim) {
        return page.speaker(claim.segment()).role();
    }

    private void overlap(Signs.Builder signs, String in, Claim by, Claim target) {
        Set<String> mine = new HashSet<>(terms(by));
        Set<String> theirs = new HashSet<>(terms(target));
        Set<String> shared = new HashSet<>(mine);
        shared.retainAll(theirs);
        double weight = shared.stream().mapToDouble(rarity::of).sum();
        double rarest = shared.stream().mapToDouble(rarity::of).max().orElse(0);
        double all = mine.stream().mapToDouble(rarity::of).sum()
                + theirs.stream().mapToDouble(rarity::of).sum()
                - weight;
        signs.is(in + "shares a word", () -> !shared.isEmpty())
                .has(in + "shared words", Math.min(4, shared.size()) / 4.0)
                .has(in + "shared weight", Math.min(20, weight) / 10)
                .has(in + "rarest shared", rarest / 5)
                .has(in + "shared part", all == 0 ? 0 : weight / all)
                .has(in + "target covered", covered(theirs, weight))
                .is("shares a number", () -> shared.stream().anyMatch(w -> Character.isDigit(w.charAt(0))));
        signs.has(in + "same run", Math.min(4, longestRun(by, target) - 1) / 4.0);
    }

    /** How much the telling words two claims share weigh, by how rare they are. */
    double shared(Claim by, Claim target) {
        Set<String> shared = new HashSet<>(terms(by));
        shared.retainAll(terms(target));
        return shared.stream().mapToDouble(rarity::of).sum();
    }

    private double covered(Set<String> theirs, double shared) {
        double all = theirs.stream().mapToDouble(rarity::of).sum();
        return all == 0 ? 0 : shared / all;
    }

    /** Length of the longest run of words the two have in common, at least 1. */
    private int longestRun(Claim by, Claim target) {
        Range a = page.words(by.place());
        Range b = page.words(target.place());
        int best = 1;
        int[] row = new int[b.size() + 1];
        for (int i = 0; i < a.size(); i++) {
            int diagonal = 0;
            int form = page.words().form(a.from() + i);
            for (int j = 1; j <= b.size(); j++) {
                int above = row[j];
                row[j] = form == page.words().form(b.from() + j - 1) ? diagonal + 1 : 0;
                best = Math.max(best, row[j]);
                diagonal = above;
            }
        }
        return best;
    }

    private void joined(Signs.Builder signs, String in, Claim by, Claim target, int distance) {
        Claim later = distance >= 0 ? by : target;
        String order = distance >= 0 ? "then " : "first ";
        Claim earlier = distance >= 0 ? target : by;
        boolean next = Math.abs(distance) == 1;
        opening(later, earlier).forEach(cue -> signs.has(in + order + cue.kind() + (next ? " next" : ""), 1));
        int from = Math.min(by.place().end(), target.place().end());
        int to = Math.max(by.place().start(), target.place().start());
        boolean one = from >= to || page.text().substring(from, to).chars().noneMatch(c -> ".!?\n".indexOf(c) >= 0);
        signs.is(in + order + "one sentence", () -> one);
        if (in.startsWith("within")) {
            List<String> words = page.spelled(by.place());
            List<String> others = page.spelled(target.place());
            signs.is("same beginning", () -> !words.isEmpty() && words.get(0).equals(others.get(0)))
                    .is(
                            "same two beginnings",
                            () -> words.size() > 1
                                    && others.size() > 1
                                    && words.subList(0, 2).equals(others.subList(0, 2)))
                    .is(
                            order + "points back",
                            () -> !words.isEmpty()
                                    && BACK.contains(page.spelled(later.place()).get(0)));
            if (next && !kind.isBlank()) {
                signs.has(CONNECTED, connected(opening(later, earlier), distance > 0 ? "premise" : "conclusion"));
            }
            signs.is(
                            "reason shorter",
                            () -> by.place().length() < target.place().length())
                    .is("reason has number", () -> hasNumber(by))
                    .is("conclusion has number", () -> hasNumber(target));
        }
    }

    /** Gold of long pages names principal relations only, so what connectives say there can't be learned from it. */
    private static double connected(List<Lexicon.Cue> opening, String kind) {
        return opening.stream()
                .filter(cue -> cue.kind().equals(kind) && cue.weight() >= CLEAR)
                .mapToDouble(Lexicon.Cue::weight)
                .findFirst()
                .orElse(0);
    }

    private boolean hasNumber(Claim claim) {
        return page.spelled(claim.place()).stream().anyMatch(w -> Character.isDigit(w.charAt(0)));
    }

    /** The connectives with which a claim is put: in the words between it and the claim before, and in its own first. */
    List<Lexicon.Cue> opening(Claim claim, Claim before) {
        Range words = page.words(claim.place());
        int from = Math.max(page.words().firstFrom(before.place().end()), words.from() - OPENING);
        while (from < words.from() && endsSentence(from + 1)) {
            from++;
        }
        int to = Math.min(words.to(), words.from() + OPENING);
        List<String> opening = new ArrayList<>();
        for (int i = from; i < to; i++) {
            opening.add(page.words().spelling(i));
        }
        return connectives.in(opening);
    }

    private boolean endsSentence(int word) {
        return page.text()
                .substring(page.words().end(word - 1), page.words().start(word))
                .chars()
                .anyMatch(c -> c == '.' || c == '!' || c == '?' || c == '\n');
    }

    /** The phrase that speaks most for the side taken. */
    Optional<Lexicon.Cue> cue(Pair pair, Bearing bearing) {
        boolean after = pair.by().place().start() > pair.target().place().start();
        return switch (bearing) {
            case SUPPORT ->
                pair.way() == Way.WITHIN
                        ? opening(after ? pair.by() : pair.target(), after ? pair.target() : pair.by()).stream()
                                .filter(c -> c.kind().equals(after ? "premise" : "conclusion"))
                                .findFirst()
                        : sides.strongest(pair.by(), Set.of("support"));
            case ATTACK -> sides.strongest(pair.by(), Set.of("attack", "denial"));
            case REPHRASE, NEUTRAL -> Optional.empty();
        };
    }

    /** The telling words both claims say, as the bearing claim spells them, rarest first. */
    List<String> sharedWords(Pair pair) {
        Set<String> theirs = new HashSet<>(terms(pair.target()));
        return page.spelled(pair.by().place()).stream()
                .distinct()
                .filter(word -> terms.of(word).filter(theirs::contains).isPresent())
                .sorted(Comparator.comparingDouble(
                        (String word) -> -rarity.of(terms.of(word).orElse(word))))
                .toList();
    }
}
