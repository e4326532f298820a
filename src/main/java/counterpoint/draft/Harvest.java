package counterpoint.draft;

import counterpoint.draft.claim.Claims;
import counterpoint.draft.claim.Questions;
import counterpoint.draft.link.Answered;
import counterpoint.draft.link.Link;
import counterpoint.draft.link.Queried;
import counterpoint.draft.quote.Quotations;
import java.util.List;

/** What all stages found. Each component is one stage's result, so a stage that is left out does not compile. */
record Harvest(
        Quotations quotations,
        Questions questions,
        Claims claims,
        List<Answered> answers,
        List<Queried> queries,
        List<Link> links) {
    Harvest {
        answers = List.copyOf(answers);
        queries = List.copyOf(queries);
        links = List.copyOf(links);
    }
}
