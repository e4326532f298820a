package counterpoint.evaluation.page;

import counterpoint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What people found on a page: the truth a draft is measured against. Spans are of source {@code s1}, in UTF-16 units of
 * {@link #text}.
 *
 * @param isDense true where every proposition was annotated, false where only the principal claims were
 */
public record Gold(
        String page,
        String text,
        boolean isDense,
        List<Turn> turns,
        List<Span> comments,
        List<Quote> quotes,
        List<Claim> claims,
        List<Relation> relations,
        List<Stance> stances) {

    /** A turn from its name line to the end of its last paragraph. */
    public record Turn(String speaker, Span place) {}

    /** How close a quotation keeps to the words it quotes. */
    public enum Wording {
        VERBATIM,
        FUZZY,
        ELIDED,
        PARAPHRASE,
        ABSENT
    }

    /** Quoting words in a comment and the passages they quote, none if the interview doesn't hold them. */
    public record Quote(Span place, Wording wording, List<Span> targets) {}

    /** A claim or question and its words. */
    public record Claim(String id, Span place) {}

    /** How a claim bears on another. */
    public enum Bearing {
        SUPPORT,
        ATTACK,
        REPHRASE,
        ANSWER
    }

    /** That claims bear on a claim or on another relation, named by id. */
    public record Relation(String id, Bearing bearing, List<String> from, String to) {}

    /** That a comment, by its index, takes some stance towards a claim, named by id. */
    public record Stance(int comment, String claim) {}

    public Gold {
        turns = List.copyOf(turns);
        comments = List.copyOf(comments);
        quotes = List.copyOf(quotes);
        claims = List.copyOf(claims);
        relations = List.copyOf(relations);
        stances = List.copyOf(stances);
    }

    public Map<String, Claim> claimsById() {
        return claims.stream().collect(Collectors.toMap(Claim::id, Function.identity(), (a, b) -> a));
    }

    /** The places a relation aims at: a claim's words, or, for an undercut, those of the claims its target relates. */
    public List<Span> targetsOf(Relation relation) {
        Map<String, Claim> byId = claimsById();
        Claim claim = byId.get(relation.to());
        if (claim != null) {
            return List.of(claim.place());
        }
        List<Span> places = new ArrayList<>();
        Optional<Relation> aim = relations.stream()
                .filter(other -> other.id().equals(relation.to()) && !other.equals(relation))
                .findFirst();
        aim.ifPresent(other -> {
            other.from().stream().map(byId::get).forEach(c -> {
                if (c != null) {
                    places.add(c.place());
                }
            });
            Claim end = byId.get(other.to());
            if (end != null) {
                places.add(end.place());
            }
        });
        return places;
    }

    /** The comment that holds a place, by its index. */
    public Optional<Integer> commentOf(Span place) {
        for (int i = 0; i < comments.size(); i++) {
            if (comments.get(i).overlaps(place)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Where a place's first character is that is no white space. */
    public int firstWord(Span place) {
        int at = place.start();
        while (at < place.end() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
