package counterpoint.format.argdown.map;

import counterpoint.model.Id;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives out ids, each once: titles where they are legal ids, and otherwise as near to them as ids can be. */
final class Ids {
    private static final int LONGEST = 200;

    /** How much of a title goes into an id that only reads like it, so that a number fits behind. */
    private static final int LONGEST_MENDED = 160;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> counters = new HashMap<>();

    /** An id that reads like this title. */
    Id like(String title) {
        String wanted = legal(title);
        if (taken.add(wanted)) {
            return Id.of(wanted);
        }
        return next(wanted.substring(0, Math.min(wanted.length(), LONGEST_MENDED)) + "-");
    }

    /** The next free id with this prefix. */
    Id next(String prefix) {
        while (true) {
            String id = prefix.substring(0, Math.min(prefix.length(), LONGEST_MENDED + 4))
                    + counters.merge(prefix, 1, Integer::sum);
            if (taken.add(id)) {
                return Id.of(id);
            }
        }
    }

    private static String legal(String title) {
        boolean isLegal = !title.isEmpty() && title.length() <= LONGEST;
        for (int i = 0; isLegal && i < title.length(); i++) {
            isLegal = fits(title.charAt(i));
        }
        return isLegal ? title : mended(title);
    }

    private static boolean fits(char c) {
        if (c < 127) {
            return c > ' ';
        }
        return c > 160 && !Character.isWhitespace(c) && !Character.isSpaceChar(c);
    }

    private static String mended(String title) {
        StringBuilder id = new StringBuilder(Math.min(title.length(), LONGEST_MENDED));
        for (int i = 0; i < title.length() && id.length() < LONGEST_MENDED; i++) {
            char c = title.charAt(i);
            if (fits(c)) {
                id.append(c);
            } else if (id.length() > 0 && id.charAt(id.length() - 1) != '-') {
                id.append('-');
            }
        }
        while (id.length() > 0 && id.charAt(id.length() - 1) == '-') {
            id.setLength(id.length() - 1);
        }
        return id.length() == 0 ? "untitled" : id.toString();
    }
}
