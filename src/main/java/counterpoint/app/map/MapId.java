package counterpoint.app.map;

import counterpoint.model.Id;
import counterpoint.store.Store;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Ids of maps: readable, because they stand in addresses. */
public final class MapId {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._~-]{0,180}");
    private static final int LONGEST = 60;
    private static final String WITHOUT_A_NAME = "map";

    private MapId() {}

    /** An id that reads like a file's name: {@code Interview (final).txt} gives {@code interview-final}. */
    public static Id named(String file) {
        String words = Normalizer.normalize(file.replaceFirst("\\.[A-Za-z0-9]{1,5}$", ""), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-");
        String cut = words.substring(0, Math.min(words.length(), LONGEST)).replaceAll("^-+|-+$", "");
        return Id.of(cut.isEmpty() ? WITHOUT_A_NAME : cut);
    }

    /**
     * This id if it can stand in an address and is not taken; else one like it, the first of {@code id}, {@code id-2},
     * {@code id-3}… that is not.
     */
    static Id free(Id wanted, Store store) {
        Id plain = PLAIN.matcher(wanted.value()).matches() ? wanted : named(wanted.value());
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> n == 1 ? plain : Id.of(plain.value() + "-" + n))
                .filter(id -> !store.contains(id))
                .findFirst()
                .orElseThrow();
    }
}
