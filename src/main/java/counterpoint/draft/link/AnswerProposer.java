package counterpoint.draft.link;

import counterpoint.draft.claim.Asked;
import counterpoint.draft.claim.Claim;
import counterpoint.draft.claim.Claims;
import counterpoint.draft.claim.Questions;
import counterpoint.draft.text.Speech;
import counterpoint.draft.text.Terms;
import counterpoint.model.Segment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The stage that pairs questions of the interview with answers: the claim of the next turn, by another speaker, that shares
 * most terms with the question, else its first. A turn's last question is the one that waits for an answer; earlier ones
 * are paired only where terms agree.
 */
public final class AnswerProposer {
    public static final String NAME = "answers/1";

    private final Speech page;
    private final Terms terms;

    public AnswerProposer(Speech page) {
        this.page = page;
        this.terms = new Terms(page);
    }

    public List<Answered> propose(Questions questions, Claims claims) {
        List<Answered> all = new ArrayList<>();
        List<Segment> turns = page.turns();
        for (int i = 0; i + 1 < turns.size(); i++) {
            Segment next = turns.get(i + 1);
            List<Asked> asked = questions.in(turns.get(i));
            if (!page.speaker(next).equals(page.speaker(turns.get(i)))) {
                for (int q = 0; q < asked.size(); q++) {
                    answer(asked.get(q), claims.in(next), q == asked.size() - 1 ? 1 : 2)
                            .ifPresent(all::add);
                }
            }
        }
        return List.copyOf(all);
    }

    private Optional<Answered> answer(Asked question, List<Claim> claims, int enough) {
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        Set<String> wanted = new HashSet<>(terms.of(question.place()));
        Claim best = claims.get(0);
        long most = shared(wanted, best);
        for (Claim claim : claims.subList(1, Math.min(4, claims.size()))) {
            long shared = shared(wanted, claim);
            if (shared > most + 1) {
                best = claim;
                most = shared;
            }
        }
        if (enough > 1 && most < enough) {
            return Optional.empty();
        }
        boolean first = best.equals(claims.get(0));
        double confidence = first && enough == 1 ? 0.45 : 0.35;
        String reason = first
                ? "The first claim of the turn that follows the question."
                : "Shares most words with the question, in the turn that follows it.";
        return Optional.of(new Answered(question, best, confidence, reason));
    }

    private long shared(Set<String> wanted, Claim claim) {
        return terms.of(claim.place()).stream()
                .distinct()
                .filter(wanted::contains)
                .count();
    }
}
