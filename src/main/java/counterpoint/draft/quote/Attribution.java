package counterpoint.draft.quote;

import counterpoint.draft.text.Speech;
import counterpoint.draft.text.Words;
import counterpoint.model.Finding;
import counterpoint.model.Quoted;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import counterpoint.model.Speaker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Checks whom a comment credits with the words it quotes. A credit is a verb of saying near the quotation, whose subject is
 * a speaker's name, or a pronoun after a speaker was named; whoever was named last is meant. A name and a colon before the
 * quotation are a credit too.
 */
final class Attribution {
    private static final Set<String> SAYING = Set.of(
            "says",
            "said",
            "say",
            "claims",
            "claimed",
            "argues",
            "argued",
            "tells",
            "told",
            "admits",
            "admitted",
            "writes",
            "wrote",
            "asks",
            "asked",
            "insists",
            "insisted",
            "puts",
            "states",
            "stated");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they");
    private static final int REACH = 8;
    private static final int AFTER = 60;

    private final Speech page;
    private final List<Named> names = new ArrayList<>();

    private record Named(String word, Speaker speaker) {}

    Attribution(Speech page) {
        this.page = page;
        List<Speaker> heard =
                page.turns().stream().map(page::speaker).distinct().toList();
        for (Speaker speaker : heard) {
            Words words = Words.of(speaker.name());
            for (int i = 0; i < words.size(); i++) {
                String word = words.spelling(i);
                boolean shared = heard.stream()
                        .anyMatch(o -> !o.equals(speaker)
                                && o.name().toLowerCase(Locale.ROOT).contains(word));
                if (word.length() > 2 && !shared) {
                    names.add(new Named(word, speaker));
                }
            }
        }
    }

    /** A finding if the comment credits a speaker with words of another. */
    Optional<Finding> check(Quotation quotation) {
        if (quotation.from().kind() != Segment.Kind.TURN) {
            return Optional.empty();
        }
        Speaker said = page.speaker(quotation.from());
        return credited(quotation)
                .filter(credit -> !credit.equals(said))
                .map(credit -> Finding.warning(
                                "quote.misattributed",
                                "Comment " + quotation.by().id() + " credits " + credit.name() + " with "
                                        + Quoted.text(page.line(quotation.words())) + ", but " + said.name()
                                        + " said it. Read both passages before judging the comment.",
                                quotation.by().id(),
                                said.id())
                        .at(quotation.words()));
    }

    private Optional<Speaker> credited(Quotation quotation) {
        Span before = new Span(
                quotation.words().source(),
                quotation.by().span().start(),
                Math.max(quotation.by().span().start() + 1, quotation.words().start()));
        List<String> words = new ArrayList<>(page.spelled(before));
        Collections.reverse(words);
        for (int i = 0; i < Math.min(REACH, words.size()); i++) {
            if (SAYING.contains(words.get(i))) {
                int verb = i;
                List<String> earlier = words.subList(verb, words.size());
                boolean pronoun = words.subList(verb, Math.min(words.size(), verb + 3)).stream()
                        .anyMatch(PRONOUNS::contains);
                List<String> reach = pronoun ? earlier : words.subList(verb, Math.min(words.size(), verb + 3));
                return reach.stream().flatMap(w -> named(w).stream()).findFirst();
            }
        }
        boolean colon = before.of(page.text())
                .stripTrailing()
                .replaceAll("[“\"„«\\s]+$", "")
                .endsWith(":");
        return colon && !words.isEmpty()
                ? named(words.get(0)).or(() -> creditedAfter(quotation))
                : creditedAfter(quotation);
    }

    /** {@code “…”, says Lind} or {@code “…”, Lind said} */
    private Optional<Speaker> creditedAfter(Quotation quotation) {
        int from = quotation.words().end();
        int to = Math.min(quotation.by().span().end(), from + AFTER);
        if (from >= to) {
            return Optional.empty();
        }
        List<String> words = page.spelled(new Span(quotation.words().source(), from, to));
        List<String> first = words.subList(0, Math.min(3, words.size()));
        return first.stream().limit(2).anyMatch(SAYING::contains)
                ? first.stream().flatMap(w -> named(w).stream()).findFirst()
                : Optional.empty();
    }

    private Optional<Speaker> named(String word) {
        return names.stream()
                .filter(n -> n.word().equals(word))
                .map(Named::speaker)
                .findFirst();
    }
}
