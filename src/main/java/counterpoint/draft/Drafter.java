package counterpoint.draft;

import counterpoint.draft.chapter.ChapterProposer;
import counterpoint.draft.claim.Claim;
import counterpoint.draft.claim.ClaimProposer;
import counterpoint.draft.claim.Claims;
import counterpoint.draft.claim.Grain;
import counterpoint.draft.claim.QuestionProposer;
import counterpoint.draft.claim.Questions;
import counterpoint.draft.link.AnswerProposer;
import counterpoint.draft.link.Answered;
import counterpoint.draft.link.ConcessionProposer;
import counterpoint.draft.link.Link;
import counterpoint.draft.link.LinkProposer;
import counterpoint.draft.link.Queried;
import counterpoint.draft.link.QueryProposer;
import counterpoint.draft.link.UndercutProposer;
import counterpoint.draft.link.VoiceProposer;
import counterpoint.draft.quote.Quotations;
import counterpoint.draft.quote.QuoteProposer;
import counterpoint.draft.text.Speech;
import counterpoint.draft.wording.WordingProposer;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Entry;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.Proposal;
import counterpoint.transcript.Transcript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Drafts an argument map from a transcript: proposals for a person to judge, each with a reason and its places on the page.
 *
 * <p>The interview is mapped first and comments are attached to that closed list of claims. Only cues in the words decide:
 * the same transcript always gives the same draft. Ids follow the page: propositions {@code p1}…, questions {@code q1}…,
 * locutions {@code l1}…, illocutions {@code y1}…, inferences {@code i1}…, conflicts {@code x1}…, transitions {@code ta1}…,
 * answers {@code an1}…, rephrases {@code m1}…, chapters {@code e1}…, proposals {@code d1}…. A proposal names facts or entries of proposals before it.
 *
 * <p>Cost: about linear in the page. How good drafts are is measured in {@code docs/drafting.md}.
 */
public final class Drafter {
    /** Names of those who propose in a draft. */
    static final Set<String> PROPOSERS = Set.of(
            QuoteProposer.NAME,
            QuestionProposer.NAME,
            ClaimProposer.NAME,
            AnswerProposer.NAME,
            QueryProposer.NAME,
            LinkProposer.REASONS,
            LinkProposer.EXCHANGE,
            LinkProposer.REPLIES,
            ConcessionProposer.NAME,
            UndercutProposer.NAME,
            VoiceProposer.NAME,
            WordingProposer.NAME,
            ChapterProposer.NAME);

    /** The draft of a transcript, as a map at revision 1 with everything but the page itself pending. */
    public Draft draft(Id mapId, Transcript transcript) {
        Speech page = new Speech(transcript);
        Quotations quotations = new QuoteProposer(page).propose();
        List<Entry> entries = new ArrayList<>();
        entries.add(transcript.source());
        entries.addAll(transcript.speakers());
        entries.addAll(transcript.segments());
        entries.addAll(proposals(page, quotations, Refused.NOTHING));
        List<Finding> findings = new ArrayList<>(transcript.findings());
        findings.addAll(quotations.findings());
        return new Draft(ArgumentMap.of(mapId, 1, entries), findings);
    }

    /** What would be proposed for a transcript of which a person refused some things. */
    List<Proposal> proposals(Transcript transcript, Refused refused) {
        Speech page = new Speech(transcript);
        return proposals(page, new QuoteProposer(page).propose(), refused);
    }

    private static List<Proposal> proposals(Speech page, Quotations quotations, Refused refused) {
        Questions questions = refused.without(new QuestionProposer(page).propose(quotations));
        Claims claims = refused.without(new ClaimProposer(page, quotations, questions, Grain.of(page)).propose());
        List<Answered> answers = new AnswerProposer(page).propose(questions, claims);
        List<Queried> queries = new QueryProposer(page, quotations, claims).propose(questions);
        UndercutProposer.Found found = new UndercutProposer(page, quotations, claims)
                .propose(links(page, claims, new LinkProposer(page, quotations, claims, refused.links()).propose()));
        List<Link> links = new VoiceProposer(page).propose(found.links());
        Said said = new Said(page, claims, questions, quotations);
        return new Composer(said)
                .compose(new Harvest(
                        quotations,
                        questions,
                        claims,
                        answers,
                        queries,
                        links,
                        found.undercuts(),
                        new WordingProposer(page, quotations).propose(claims),
                        new ChapterProposer(page).propose()));
    }

    /** Concessions are links too; they yield to links between the same claims. */
    private static List<Link> links(Speech page, Claims claims, List<Link> proposed) {
        Set<Set<Claim>> linked = new HashSet<>();
        proposed.forEach(link -> linked.add(Set.of(link.by(), link.target())));
        List<Link> links = new ArrayList<>(proposed);
        new ConcessionProposer(page, claims)
                .propose().stream()
                        .filter(link -> linked.add(Set.of(link.by(), link.target())))
                        .forEach(links::add);
        return links;
    }
}
