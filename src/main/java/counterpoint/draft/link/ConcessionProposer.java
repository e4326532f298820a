package counterpoint.draft.link;

import counterpoint.draft.claim.Claim;
import counterpoint.draft.claim.Claims;
import counterpoint.draft.text.Lexicon;
import counterpoint.draft.text.Speech;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The stage that finds concessions: what a speaker grants ("of course …") and then answers ("but …"). The answer is
 * proposed as an attack on what is granted, which is an objection of somebody else and not what the speaker argues for
 * (Peldszus and Stede 2013 draw it so). Linear in the claims.
 */
public final class ConcessionProposer {
    public static final String NAME = "concessions/1";

    private static final int GRANT_WORDS = 6;
    private static final int FEWEST = 5;
    private static final double NEXT = 0.45;

    private final Speech page;
    private final Claims claims;
    private final Lexicon cues = Lexicon.named("concessions");

    public ConcessionProposer(Speech page, Claims claims) {
        this.page = page;
        this.claims = claims;
    }

    public List<Link> propose() {
        List<Link> all = new ArrayList<>();
        Stream.concat(page.turns().stream(), page.comments().stream()).forEach(segment -> {
            List<Claim> here = claims.in(segment);
            for (int i = 0; i + 1 < here.size(); i++) {
                concession(segment, here, i).ifPresent(all::add);
            }
        });
        return List.copyOf(all);
    }

    /** A claim that is granted and the next one, which answers it. */
    private Optional<Link> concession(Segment segment, List<Claim> here, int i) {
        Claim granted = here.get(i);
        Claim answer = here.get(i + 1);
        int before = i == 0 ? segment.span().start() : here.get(i - 1).place().end();
        Optional<String> grants = cue(lead(before, granted, GRANT_WORDS), "grants");
        Optional<String> answers = cue(lead(granted.place().end(), answer, 2), "answers");
        boolean saysLittle = page.words(granted.place()).size() < FEWEST;
        if (grants.isEmpty() || answers.isEmpty() || saysLittle) {
            return Optional.empty();
        }
        return Optional.of(new Link(
                answer,
                granted,
                Bearing.ATTACK,
                NAME,
                NEXT,
                "Grants this (\"" + grants.get() + "\") and answers it (\"" + answers.get() + "\")."));
    }

    /** The words of a claim's sentence before the claim, if any, and its first. */
    private List<String> lead(int from, Claim claim, int words) {
        int sentence = page.sentences(claim.segment()).stream()
                .filter(place -> place.overlaps(claim.place()))
                .mapToInt(Span::start)
                .findFirst()
                .orElse(claim.place().start());
        int start = Math.min(Math.max(from, sentence), claim.place().start());
        List<String> opening = start == claim.place().start()
                ? List.of()
                : page.spelled(
                        new Span(claim.place().source(), start, claim.place().start()));
        List<String> own = page.spelled(claim.place());
        return Stream.concat(opening.stream(), own.subList(0, Math.min(words, own.size())).stream())
                .toList();
    }

    private Optional<String> cue(List<String> words, String kind) {
        return cues.in(words).stream()
                .filter(cue -> cue.kind().equals(kind))
                .map(Lexicon.Cue::phrase)
                .findFirst();
    }
}
