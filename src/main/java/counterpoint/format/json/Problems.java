package counterpoint.format.json;

import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.MalformedInputException;
import counterpoint.model.Quoted;
import counterpoint.model.RuleViolationException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is wrong with one JSON document, collected while it is read: what doesn't have the format's shape, what has the
 * shape but a rule refuses, and what is merely unknown.
 */
final class Problems {
    private static final int SHOWN = 10;
    private static final int KEPT = 1000;

    private final String name;
    private final List<String> malformed = new ArrayList<>();
    private final List<Finding> refused = new ArrayList<>();
    private final List<Finding> unknown = new ArrayList<>();
    private final Set<Id> refusedIds = new HashSet<>();
    private int count;

    Problems(String name) {
        this.name = name;
    }

    /** Number of values so far that can't be used. */
    int count() {
        return count;
    }

    void malformed(Place place, String expectation) {
        count++;
        if (malformed.size() < KEPT) {
            malformed.add(place + ": " + expectation);
        }
    }

    /** A constructor refused what was read. */
    void refused(Place place, String message) {
        count++;
        if (refused.size() < KEPT) {
            refused.add(Finding.error("json.refused", place + ": " + message));
        }
    }

    /** Entries that can't be had for these reasons; others that name them aren't to blame. */
    void refusedEntry(Id id) {
        refusedIds.add(id);
    }

    void unknownKey(Place place, String key) {
        if (unknown.size() < KEPT) {
            unknown.add(Finding.warning(
                    "json.unknown-key",
                    place + ": key " + Quoted.text(key) + " is not part of the map format. It was left out."));
        }
    }

    List<Finding> warnings() {
        return List.copyOf(unknown);
    }

    boolean hasRefusals() {
        return !refused.isEmpty();
    }

    /** The refusals, and those of {@code others} that don't merely follow from a refused entry. */
    List<Finding> refusals(List<Finding> others) {
        List<Finding> all = new ArrayList<>(refused);
        others.stream()
                .filter(finding -> finding.about().stream().noneMatch(refusedIds::contains))
                .forEach(all::add);
        return all;
    }

    RuleViolationException violation() {
        return new RuleViolationException(refused);
    }

    /** Throws if anything lacks the format's shape, naming the first places and how many more there are. */
    void throwIfMalformed(String format) {
        if (malformed.isEmpty()) {
            return;
        }
        List<String> all = new ArrayList<>(malformed);
        refused.forEach(finding -> all.add(finding.message()));
        String shown = String.join(" ", all.subList(0, Math.min(SHOWN, all.size())));
        int rest = count - SHOWN;
        throw new MalformedInputException(
                name + " isn't " + format + ". " + shown + (rest > 0 ? " And " + rest + " more." : ""));
    }
}
