package counterpoint.draft.link;

import counterpoint.draft.claim.Claim;
import counterpoint.draft.text.Speech;
import counterpoint.draft.text.Terms;
import counterpoint.model.Id;
import counterpoint.model.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The stage that finds the same objection, or the same support, in the comments of several people: claims on one side of
 * one claim, or of claims of one turn, that share telling words are proposed to say the same again, so that they count as one
 * with several voices. Each keeps its own link.
 *
 * <p>How alike two claims are is the cosine of their terms by rarity (Salton and Buckley 1988). Each claim is compared with the first
 * of each group; quadratic in the comments that take one side on one claim, which are few.
 */
public final class VoiceProposer {
    public static final String NAME = "voices/1";

    private static final double ALIKE = 0.18;
    private static final double ALIKE_NEAR = 0.35;
    private static final double GUESS = 0.5;
    private static final double SUREST = 0.85;
    private static final int NAMED = 3;

    private final Speech page;
    private final Terms terms;
    private final Rarity rarity;

    public VoiceProposer(Speech page) {
        this.page = page;
        this.terms = new Terms(page);
        this.rarity = new Rarity(page, terms);
    }

    /** What is on one side of a turn or comment. */
    private record Side(Segment turn, Bearing bearing) {}

    /** A claim of a comment and what it bears on. */
    private record Voice(Claim by, Claim target) {}

    /** The links, with claims that repeat an earlier comment's linked to it; a guess about the two gives way to that. */
    public List<Link> propose(List<Link> links) {
        Map<Side, List<Voice>> sides = new LinkedHashMap<>();
        links.stream()
                .filter(link -> link.by().isInComment()
                        && (link.bearing() == Bearing.ATTACK || link.bearing() == Bearing.SUPPORT))
                .filter(link -> !link.by().segment().equals(link.target().segment()))
                .sorted(Comparator.comparing(link -> link.by().place()))
                .forEach(link -> sides.computeIfAbsent(
                                new Side(link.target().segment(), link.bearing()), s -> new ArrayList<>())
                        .add(new Voice(link.by(), link.target())));
        Set<Set<Claim>> linked = new HashSet<>();
        links.stream().filter(link -> !isGuess(link)).forEach(link -> linked.add(Set.of(link.by(), link.target())));
        List<Link> voiced = new ArrayList<>();
        sides.forEach((side, voices) -> group(side, voices, linked, voiced));
        Set<Set<Claim>> same = new HashSet<>();
        voiced.forEach(link -> same.add(Set.of(link.by(), link.target())));
        List<Link> all = new ArrayList<>(links);
        all.removeIf(link -> isGuess(link) && same.contains(Set.of(link.by(), link.target())));
        all.addAll(voiced);
        return List.copyOf(all);
    }

    /** A link that gives way: who objects to the same in the same words hardly objects to each other. */
    private static boolean isGuess(Link link) {
        return link.bearing() == Bearing.NEUTRAL || link.confidence() < GUESS;
    }

    /** Each voice joins the most alike of those that came first, or is the first to say so. */
    private void group(Side side, List<Voice> voices, Set<Set<Claim>> linked, List<Link> all) {
        List<Voice> firsts = new ArrayList<>();
        for (Voice voice : voices) {
            Optional<Voice> same = firsts.stream()
                    .filter(first -> !speaker(first.by()).equals(speaker(voice.by())))
                    .filter(first -> isAlike(first, voice))
                    .max(Comparator.comparingDouble(first -> alike(first.by(), voice.by())));
            if (same.isEmpty()) {
                firsts.add(voice);
            } else if (linked.add(Set.of(voice.by(), same.get().by()))) {
                all.add(link(side, voice.by(), same.get().by()));
            }
        }
    }

    private boolean isAlike(Voice one, Voice other) {
        return alike(one.by(), other.by()) >= (one.target().equals(other.target()) ? ALIKE : ALIKE_NEAR);
    }

    private Id speaker(Claim claim) {
        return page.speaker(claim.segment()).id();
    }

    private Link link(Side side, Claim claim, Claim first) {
        String does = side.bearing() == Bearing.ATTACK ? "Objects to" : "Supports";
        String reason = does + " the same as " + page.speaker(first.segment()).name() + ", with the same words "
                + shared(claim, first) + ": one point, several voices.";
        double confidence = Math.round(100 * Math.min(SUREST, 0.2 + alike(claim, first))) / 100.0;
        return new Link(claim, first, Bearing.REPHRASE, NAME, confidence, reason);
    }

    private String shared(Claim one, Claim other) {
        Set<String> theirs = Set.copyOf(terms.of(other.place()));
        return page.spelled(one.place()).stream()
                .filter(word -> terms.of(word).filter(theirs::contains).isPresent())
                .distinct()
                .sorted(Comparator.comparingDouble(
                                (String word) -> -rarity.of(terms.of(word).orElseThrow()))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(NAMED)
                .map(word -> "\"" + word + "\"")
                .collect(Collectors.joining(", "));
    }

    private double alike(Claim one, Claim other) {
        Set<String> mine = new HashSet<>(terms.of(one.place()));
        Set<String> theirs = new HashSet<>(terms.of(other.place()));
        double norms = Math.sqrt(square(mine) * square(theirs));
        mine.retainAll(theirs);
        return norms == 0 ? 0 : square(mine) / norms;
    }

    private double square(Set<String> words) {
        return words.stream()
                .mapToDouble(rarity::of)
                .map(weight -> weight * weight)
                .sum();
    }
}
