package counterpoint.draft;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.model.Proposal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hands out ids with a prefix and a running number, each prefix counted apart from 1: no clock, no chance. */
final class Numbering {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)([0-9]{1,9})");

    private final Map<String, Integer> counts = new HashMap<>();

    /** Goes on after the highest number of each prefix in a map, what is only proposed included. */
    static Numbering after(ArgumentMap map) {
        Numbering numbering = new Numbering();
        map.entries().forEach(entry -> {
            numbering.skip(entry.id());
            if (entry instanceof Proposal proposal) {
                proposal.diff().added().forEach(added -> numbering.skip(added.id()));
            }
        });
        return numbering;
    }

    private void skip(Id id) {
        Matcher matcher = NUMBERED.matcher(id.toString());
        if (matcher.matches()) {
            counts.merge(matcher.group(1), Integer.parseInt(matcher.group(2)), Math::max);
        }
    }

    Id next(String prefix) {
        return Id.of(prefix + counts.merge(prefix, 1, Integer::sum));
    }
}
