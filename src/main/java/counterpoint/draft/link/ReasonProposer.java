package counterpoint.draft.link;

import counterpoint.draft.claim.Claim;
import counterpoint.draft.claim.Claims;
import counterpoint.draft.text.Lexicon;
import counterpoint.draft.text.Speech;
import counterpoint.draft.text.Terms;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The stage that finds reasons inside one turn or comment: two claims of one paragraph, one after the other, the second of
 * which opens with a connective. A claim that concedes something is no support for what follows.
 */
public final class ReasonProposer {
    public static final String NAME = "reasons/1";

    private static final double SURE = 0.4;
    private static final int GAP = 40;
    private static final int CONCESSION = 8;

    private final Speech page;
    private final Terms terms;
    private final Lexicon connectives = Lexicon.named("connectives");

    public ReasonProposer(Speech page) {
        this.page = page;
        this.terms = new Terms(page);
    }

    public List<Link> propose(Claims claims) {
        List<Link> all = new ArrayList<>();
        Stream.concat(page.turns().stream(), page.comments().stream()).forEach(segment -> {
            List<Claim> here = claims.in(segment);
            for (int i = 0; i + 1 < here.size(); i++) {
                link(segment, here.get(i), here.get(i + 1)).ifPresent(all::add);
            }
        });
        return List.copyOf(all);
    }

    private Optional<Link> link(Segment segment, Claim first, Claim second) {
        int from = first.place().end();
        int to = second.place().start();
        String between = page.text().substring(from, to);
        boolean near = between.indexOf('\n') < 0 && between.length() <= GAP;
        if (!near || concedes(first)) {
            return Optional.empty();
        }
        Span opening = opening(segment, from, second.place());
        return connectives.in(page.spelled(opening)).stream()
                .filter(c -> !c.kind().equals("concession"))
                .findFirst()
                .filter(c -> c.weight() >= SURE || shareTopic(first, second))
                .map(cue -> {
                    boolean gives = cue.kind().equals("premise");
                    Claim premise = gives ? second : first;
                    Claim conclusion = gives ? first : second;
                    String reason = "Cue \"" + cue.phrase() + "\" between two claims of one speaker.";
                    return new Link(premise, conclusion, Bearing.SUPPORT, NAME, cue.weight(), reason);
                });
    }

    /** Weak connectives such as "so" often only go on talking; they count where the two claims are about the same thing. */
    private boolean shareTopic(Claim first, Claim second) {
        List<String> topic = terms.of(first.place());
        return terms.of(second.place()).stream().anyMatch(topic::contains);
    }

    /** The words with which the second claim is put: from the end of the first through its own first words. */
    private Span opening(Segment segment, int from, Span second) {
        int end = page.words(second).isEmpty() ? second.end() : endOfOpening(second);
        Optional<Span> trimmed = page.trimmed(Math.max(from, segment.span().start()), end);
        return trimmed.orElse(second);
    }

    private int endOfOpening(Span place) {
        int last = Math.min(page.words(place).to() - 1, page.words(place).from() + 3);
        return page.words().end(last);
    }

    private boolean concedes(Claim claim) {
        List<String> words = page.spelled(claim.place());
        return connectives.in(words.subList(0, Math.min(CONCESSION, words.size()))).stream()
                .anyMatch(c -> c.kind().equals("concession"));
    }
}
