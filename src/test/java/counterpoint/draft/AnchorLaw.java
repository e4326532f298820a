package counterpoint.draft;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Locution;
import counterpoint.model.Proposal;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import counterpoint.model.Segment;
import counterpoint.model.Source;
import counterpoint.model.Span;
import java.util.List;
import java.util.Locale;

/**
 * The law of anchors: whatever a draft proposes is said somewhere on its page. Each claim and question has a locution, whose
 * words are the claim's and lie in a turn or comment of its speaker; each proposal names places of the page.
 */
final class AnchorLaw {
    private AnchorLaw() {}

    static void check(ArgumentMap draft, String page) {
        String text = draft.all(Source.class).findFirst().orElseThrow().text().orElseThrow();
        ArgumentMap map = draft.supposingPending();
        map.all(Proposition.class).forEach(p -> checkSaid(map, text, p.id(), p.text(), page));
        map.all(Question.class).forEach(q -> checkSaid(map, text, q.id(), q.text(), page));
        List<Segment> spoken =
                draft.all(Segment.class).filter(Segment::isSpeech).toList();
        map.all(Locution.class)
                .forEach(locution -> locution.spans()
                        .forEach(span -> assertThat(spoken)
                                .as("%s: somebody speaks at %s", page, span)
                                .anyMatch(segment -> segment.span().contains(span)
                                        && segment.speaker().orElseThrow().equals(locution.speaker()))));
        draft.all(Proposal.class)
                .flatMap(proposal -> proposal.evidence().stream())
                .map(Span::end)
                .forEach(end -> assertThat(end).as(page).isLessThanOrEqualTo(text.length()));
    }

    private static void checkSaid(ArgumentMap map, String text, Id content, String claimed, String page) {
        List<Locution> locutions = map.referrers(content, Illocution.class)
                .flatMap(y -> map.find(y.anchor(), Locution.class).stream())
                .toList();
        assertThat(locutions).as("%s: %s is said", page, content).isNotEmpty();
        String said = locutions.get(0).spans().get(0).of(text);
        assertThat(plain(said)).as("%s: %s", page, content).isEqualTo(plain(claimed));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
