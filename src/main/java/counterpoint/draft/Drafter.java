package counterpoint.draft;

import counterpoint.draft.claim.ClaimProposer;
import counterpoint.draft.claim.Claims;
import counterpoint.draft.claim.QuestionProposer;
import counterpoint.draft.claim.Questions;
import counterpoint.draft.link.AnswerProposer;
import counterpoint.draft.link.Answered;
import counterpoint.draft.link.CommentLinker;
import counterpoint.draft.link.ExchangeProposer;
import counterpoint.draft.link.Link;
import counterpoint.draft.link.Queried;
import counterpoint.draft.link.ReasonProposer;
import counterpoint.draft.quote.Quotations;
import counterpoint.draft.quote.QuoteProposer;
import counterpoint.draft.text.Speech;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Entry;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.transcript.Transcript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Drafts an argument map from a transcript: proposals for a person to judge, each with a reason and its places on the page.
 *
 * <p>The interview is mapped first and comments are attached to that closed list of claims. Only cues in the words decide:
 * the same transcript always gives the same draft. Ids follow the page: propositions {@code p1}…, questions {@code q1}…,
 * locutions {@code l1}…, illocutions {@code y1}…, inferences {@code i1}…, conflicts {@code x1}…, transitions {@code ta1}…,
 * answers {@code an1}…, proposals {@code d1}…. A proposal names facts or entries of proposals before it.
 *
 * <p>Cost: about linear in the page. How good drafts are is measured in {@code docs/drafting.md}.
 */
public final class Drafter {

    /** The draft of a transcript, as a map at revision 1 with everything but the page itself pending. */
    public Draft draft(Id mapId, Transcript transcript) {
        Speech page = new Speech(transcript);
        Quotations quotations = new QuoteProposer(page).propose();
        Questions questions = new QuestionProposer(page).propose(quotations);
        Claims claims = new ClaimProposer(page, quotations, questions).propose();
        List<Answered> answers = new AnswerProposer(page).propose(questions, claims);
        CommentLinker linker = new CommentLinker(page, quotations, claims);
        List<Queried> queries = linker.queries(questions);
        List<Link> links = onePerPair(Stream.of(
                        linker.propose(),
                        new ReasonProposer(page).propose(claims),
                        new ExchangeProposer(page).propose(claims))
                .flatMap(List::stream)
                .toList());
        Said said = new Said(page, claims, questions, quotations);
        Harvest harvest = new Harvest(quotations, questions, claims, answers, queries, links);

        List<Entry> entries = new ArrayList<>();
        entries.add(transcript.source());
        entries.addAll(transcript.speakers());
        entries.addAll(transcript.segments());
        entries.addAll(new Composer(said).compose(harvest));
        List<Finding> findings = new ArrayList<>(transcript.findings());
        findings.addAll(quotations.findings());
        return new Draft(ArgumentMap.of(mapId, 1, entries), findings);
    }

    /** The links, the first of those between the same two claims. */
    private static List<Link> onePerPair(List<Link> links) {
        Map<List<Object>, Link> kept = new LinkedHashMap<>();
        links.forEach(link -> kept.putIfAbsent(List.of(link.earlier(), link.later()), link));
        return List.copyOf(kept.values());
    }
}
