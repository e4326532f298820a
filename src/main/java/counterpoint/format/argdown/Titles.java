package counterpoint.format.argdown;

import counterpoint.format.argdown.map.Keeping;
import counterpoint.model.Id;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The titles by which entries go in an Argdown text: those they came with, or their ids, each once in its family. */
final class Titles {
    private final Kept kept;
    private final Map<Id, String> references = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    Titles(Kept kept) {
        this.kept = kept;
    }

    /** Gives a statement its title. */
    void statement(Id id) {
        String wanted = kept.text(id, Keeping.TITLE)
                .flatMap(title -> between(title, '[', ']'))
                .orElse(id.value());
        references.put(id, "[" + unique("[", legal(wanted, ']', "-")) + "]");
    }

    /** Gives an argument its title. */
    void argument(Id id) {
        String wanted = kept.text(id, Keeping.TITLE)
                .flatMap(title -> between(title, '<', '>'))
                .orElse(id.value());
        references.put(id, "<" + unique("<", legal(wanted, '>', "-+_!")) + ">");
    }

    /** The title in its brackets. */
    String reference(Id id) {
        return references.getOrDefault(id, "[" + id + "]");
    }

    /** True if reading the text gives the entry its id back. */
    boolean keepsId(Id id) {
        String reference = reference(id);
        return reference.substring(1, reference.length() - 1).equals(id.value())
                || kept.text(id, Keeping.TITLE).filter(reference::equals).isPresent();
    }

    static Optional<String> between(String title, char open, char close) {
        boolean fits = title.length() > 2 && title.charAt(0) == open && title.charAt(title.length() - 1) == close;
        return fits ? Optional.of(title.substring(1, title.length() - 1)) : Optional.empty();
    }

    private static String legal(String wanted, char close, String notFirst) {
        String title = Escaped.normal(wanted)
                .replace('\u2028', ' ')
                .replace('\u2029', ' ')
                .replace(close, '\'');
        return title.isEmpty() || notFirst.indexOf(title.charAt(0)) >= 0 ? "'" + title : title;
    }

    private String unique(String family, String wanted) {
        String title = wanted;
        for (int i = 2; !taken.add(family + title); i++) {
            title = wanted + " " + i;
        }
        return title;
    }
}
