package counterpoint.draft;

import counterpoint.draft.claim.Asked;
import counterpoint.draft.claim.Claim;
import counterpoint.draft.claim.Claims;
import counterpoint.draft.claim.Questions;
import counterpoint.draft.quote.Quotation;
import counterpoint.draft.quote.Quotations;
import counterpoint.draft.text.Speech;
import counterpoint.model.Locution;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The locutions of a draft, numbered in page order: one for each claim and question, two for each quotation (who quotes,
 * who is quoted).
 */
final class Said {
    private final Speech page;
    private final Map<Key, Locution> locutions = new HashMap<>();

    /** What a locution belongs to: a claim, a question, or one end of a quotation. */
    private record Key(Object owner, Part part) {}

    private enum Part {
        SAYS,
        IS_QUOTED
    }

    private record Words(Key key, Segment segment, List<Span> spans) {}

    Said(Speech page, Claims claims, Questions questions, Quotations quotations) {
        this.page = page;
        List<Words> all = new ArrayList<>();
        claims.all().forEach(c -> all.add(new Words(new Key(c, Part.SAYS), c.segment(), List.of(c.place()))));
        questions.all().forEach(q -> all.add(new Words(new Key(q, Part.SAYS), q.segment(), List.of(q.place()))));
        for (Quotation quotation : quotations.all()) {
            all.add(new Words(new Key(quotation, Part.SAYS), quotation.by(), List.of(quotation.words())));
            all.add(new Words(new Key(quotation, Part.IS_QUOTED), quotation.from(), quotation.passages()));
        }
        all.sort(Comparator.comparing(w -> w.spans().get(0)));
        Numbering numbering = new Numbering();
        all.forEach(words -> locutions.put(words.key(), locution(numbering, words)));
    }

    private Locution locution(Numbering numbering, Words words) {
        return new Locution(numbering.next("l"), page.speaker(words.segment()).id(), words.spans());
    }

    Locution of(Claim claim) {
        return get(new Key(claim, Part.SAYS));
    }

    Locution of(Asked question) {
        return get(new Key(question, Part.SAYS));
    }

    Locution quoting(Quotation quotation) {
        return get(new Key(quotation, Part.SAYS));
    }

    Locution quoted(Quotation quotation) {
        return get(new Key(quotation, Part.IS_QUOTED));
    }

    private Locution get(Key key) {
        return Objects.requireNonNull(locutions.get(key), "Every claim, question and quotation has its locution.");
    }
}
