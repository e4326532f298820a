package counterpoint.transcript.layout;

import counterpoint.transcript.text.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The people whom labels name, in order of appearance; spellings of one person are one: {@code JANE DOE, HOST},
 * {@code DOE}, {@code Ms. Doe}.
 *
 * <p>A single word belongs to the person whose last or, failing that, first name it is, if only one person has it.
 */
public final class People {
    private static final Pattern TITLE = Pattern.compile(
            "(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor|Sen|Senator|Gov|Governor|Rep|President|Secretary|Sir|Lady|Lord)\\.?\\s+(?=\\S)",
            Pattern.CASE_INSENSITIVE);

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> byKey = new LinkedHashMap<>();
    private final Map<Integer, String> roles = new HashMap<>();
    private final String page;

    private People(String page) {
        this.page = page;
    }

    /**
     * Reads the names of labels.
     *
     * @param page the words before the first label, for the usual spelling of names in capitals
     */
    public static People of(List<Label> labels, String page) {
        People people = new People(page);
        labels.stream()
                .flatMap(label -> label.name().stream())
                .map(People::untitled)
                .filter(name -> name.indexOf(' ') > 0)
                .forEach(people::full);
        Map<String, Integer> full = new LinkedHashMap<>(people.byKey);
        people.names.clear();
        people.byKey.clear();
        for (Label label : labels) {
            label.name().ifPresent(name -> people.add(name, label.role(), full));
        }
        return people;
    }

    private void full(String name) {
        byKey.putIfAbsent(Names.key(name), byKey.size());
    }

    private void add(String name, Optional<String> role, Map<String, Integer> full) {
        String key = Names.key(untitled(name));
        String resolved = full.containsKey(key) ? key : resolve(key, full).orElse(key);
        Integer index = byKey.get(resolved);
        if (index == null) {
            index = names.size();
            names.add(spelling(resolved, name));
            byKey.put(resolved, index);
        }
        byKey.putIfAbsent(key, index);
        byKey.putIfAbsent(Names.key(name), index);
        int person = index;
        role.ifPresent(words -> roles.putIfAbsent(person, words));
    }

    private static Optional<String> resolve(String key, Map<String, Integer> full) {
        if (key.indexOf(' ') > 0) {
            return Optional.empty();
        }
        List<String> last = full.keySet().stream()
                .filter(name -> Names.surname(name).equals(key))
                .toList();
        List<String> first = full.keySet().stream()
                .filter(name -> name.startsWith(key + " "))
                .toList();
        return last.size() == 1
                ? Optional.of(last.get(0))
                : last.isEmpty() && first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
    }

    /** As the page's front writes it, else with capitals only at the start of words. */
    private String spelling(String key, String written) {
        String own = Names.key(untitled(written)).equals(key) ? untitled(written) : key.toUpperCase(Locale.ROOT);
        if (!Names.isInCapitals(own)) {
            return own;
        }
        int at = page.toLowerCase(Locale.ROOT).indexOf(key);
        String found = at < 0 || at + key.length() > page.length() ? "" : page.substring(at, at + key.length());
        return found.isEmpty() || Names.isInCapitals(found) || !Character.isUpperCase(found.charAt(0))
                ? Names.usual(own)
                : found;
    }

    private static String untitled(String name) {
        return TITLE.matcher(name).replaceFirst("");
    }

    public List<String> names() {
        return List.copyOf(names);
    }

    /** The number of the person with this name, in order of appearance from 0. */
    public Optional<Integer> number(String name) {
        return Optional.ofNullable(byKey.get(Names.key(name)));
    }

    /** The role that a label gives the person, in the page's words. */
    public Optional<String> role(int person) {
        return Optional.ofNullable(roles.get(person));
    }
}
