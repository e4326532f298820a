package counterpoint.draft.link;

import counterpoint.draft.claim.Asked;
import counterpoint.draft.claim.Claim;
import counterpoint.draft.claim.Claims;
import counterpoint.draft.claim.Questions;
import counterpoint.draft.quote.Quotations;
import counterpoint.draft.text.Lexicon;
import counterpoint.draft.text.Speech;
import counterpoint.draft.text.Terms;
import counterpoint.model.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The stage that finds what the questions of comments ask about: the words they quote, else the claim of the interview that
 * shares most telling words, the sooner where the question asks for evidence or meaning ("any source", "does she mean").
 */
public final class QueryProposer {
    public static final String NAME = "queries/1";

    private static final double FIT = 7.5;
    private static final double FIT_ASKING = 5;
    private static final int SHARED = 2;

    private final Speech page;
    private final Pointers pointers;
    private final Terms terms;
    private final Claims claims;
    private final Relevance interview;
    private final Subjects subjects;
    private final Lexicon cues = Lexicon.named("stance");

    public QueryProposer(Speech page, Quotations quotations, Claims claims) {
        this.page = page;
        this.pointers = new Pointers(page, quotations, claims);
        this.terms = new Terms(page);
        this.claims = claims;
        List<Claim> closed = claims.all().stream().filter(c -> !c.isInComment()).toList();
        this.interview = new Relevance(closed, c -> terms.of(c.place()));
        this.subjects = new Subjects(page, closed);
    }

    /** Questions of comments and the claim of the interview or an earlier comment that each asks about. */
    public List<Queried> propose(Questions questions) {
        List<Queried> all = new ArrayList<>();
        for (int i = 0; i < page.comments().size(); i++) {
            Segment comment = page.comments().get(i);
            List<Queried> found = new ArrayList<>();
            for (Asked question : questions.in(comment)) {
                target(comment, question).ifPresent(found::add);
            }
            all.addAll(found.isEmpty() ? guessed(i, questions.in(comment)) : found);
        }
        return List.copyOf(all);
    }

    /** What a comment that only asks may be about, as its last question asks it. */
    private List<Queried> guessed(int comment, List<Asked> asked) {
        if (asked.isEmpty() || !claims.in(page.comments().get(comment)).isEmpty()) {
            return List.of();
        }
        Asked last = asked.get(asked.size() - 1);
        return subjects.of(comment).stream()
                .map(s -> new Queried(
                        last, s.claim(), rounded(s.likely()), "May ask about this, among all that is said."))
                .toList();
    }

    private Optional<Queried> target(Segment comment, Asked question) {
        Optional<Queried> quoted = pointers.quoted(comment, question.place()).stream()
                .findFirst()
                .map(p -> new Queried(question, p.target(), p.sure(), p.reason() + "."));
        return quoted.or(() -> byWords(question));
    }

    private Optional<Queried> byWords(Asked question) {
        Optional<String> cue = cues.in(page.spelled(question.place())).stream()
                .filter(c -> c.kind().equals("query"))
                .map(Lexicon.Cue::phrase)
                .findFirst();
        return interview.of(terms.of(question.place())).stream()
                .findFirst()
                .filter(fit -> fit.score() >= (cue.isPresent() ? FIT_ASKING : FIT) && fit.shared() >= SHARED)
                .map(fit -> asked(question, fit.claim(), fit.score(), cue));
    }

    private static Queried asked(Asked question, Claim about, double score, Optional<String> cue) {
        double confidence = rounded(Math.min(0.45, 0.15 + score / 80));
        String reason = cue.map(c -> "Asks about a claim with which it shares telling words; cue \"" + c + "\".")
                .orElse("Shares telling words with this claim.");
        return new Queried(question, about, confidence, reason);
    }

    private static double rounded(double confidence) {
        return Math.round(100 * confidence) / 100.0;
    }
}
