package counterpoint.analysis.inspection;

import counterpoint.model.Id;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How messages list ids: "p1", "p1 and p2", "p1, p2 and p3". */
final class Names {
    private Names() {}

    static String and(Collection<Id> ids) {
        List<Id> listed = List.copyOf(ids);
        if (listed.size() < 2) {
            return joined(listed);
        }
        int last = listed.size() - 1;
        return joined(listed.subList(0, last)) + " and " + listed.get(last);
    }

    private static String joined(List<Id> ids) {
        return ids.stream().map(Id::value).collect(Collectors.joining(", "));
    }
}
