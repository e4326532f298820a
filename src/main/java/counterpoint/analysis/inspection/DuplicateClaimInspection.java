package counterpoint.analysis.inspection;

import counterpoint.analysis.Voices;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.Proposition;
import counterpoint.model.Quoted;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds claims with the same words that no rephrase links, letter case, punctuation and white space aside. O(length of all
 * claims).
 */
public final class DuplicateClaimInspection implements Inspection {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    @Override
    public String code() {
        return "claim.duplicate";
    }

    @Override
    public List<Finding> inspect(ArgumentMap map) {
        Map<String, List<Proposition>> byWords = new LinkedHashMap<>();
        map.all(Proposition.class)
                .forEach(claim -> byWords.computeIfAbsent(words(claim.text()), w -> new ArrayList<>())
                        .add(claim));
        return byWords.entrySet().stream()
                .filter(entry -> !entry.getKey().isBlank() && entry.getValue().size() > 1)
                .map(Map.Entry::getValue)
                .filter(claims -> !areLinked(map, claims))
                .map(this::finding)
                .toList();
    }

    private static String words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NO_WORD.matcher(folded).replaceAll(" ").strip();
    }

    private static boolean areLinked(ArgumentMap map, List<Proposition> claims) {
        Set<Id> linked = Voices.wordings(map, claims.get(0).id());
        return claims.stream().map(Proposition::id).allMatch(linked::contains);
    }

    private Finding finding(List<Proposition> claims) {
        List<Id> ids = claims.stream().map(Proposition::id).toList();
        return Finding.warning(
                code(),
                "Claims " + Names.and(ids) + " say the same: "
                        + Quoted.text(claims.get(0).text()) + ". Merge them, or link them as saying the same again.",
                ids.toArray(Id[]::new));
    }
}
