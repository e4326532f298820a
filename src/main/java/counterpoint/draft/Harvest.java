package counterpoint.draft;

import counterpoint.draft.chapter.Chapter;
import counterpoint.draft.claim.Claims;
import counterpoint.draft.claim.Questions;
import counterpoint.draft.link.Answered;
import counterpoint.draft.link.Link;
import counterpoint.draft.link.Queried;
import counterpoint.draft.link.Undercut;
import counterpoint.draft.quote.Quotations;
import counterpoint.draft.wording.Wording;
import java.util.List;

/** What all stages found. Each component is one stage's result, so a stage that is left out does not compile. */
record Harvest(
        Quotations quotations,
        Questions questions,
        Claims claims,
        List<Answered> answers,
        List<Queried> queries,
        List<Link> links,
        List<Undercut> undercuts,
        List<Wording> wordings,
        List<Chapter> chapters) {
    Harvest {
        answers = List.copyOf(answers);
        queries = List.copyOf(queries);
        links = List.copyOf(links);
        undercuts = List.copyOf(undercuts);
        wordings = List.copyOf(wordings);
        chapters = List.copyOf(chapters);
    }
}
