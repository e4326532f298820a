package counterpoint.transcript;

import counterpoint.model.Id;
import counterpoint.model.Speaker;
import counterpoint.model.Speaker.Role;
import counterpoint.transcript.text.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The speakers of a page in order of appearance, numbered from 0; those of the interview come before commenters. */
final class Cast {
    private final List<Speaker> speakers = new ArrayList<>();
    private final Map<String, Integer> byKey = new HashMap<>();
    private int nameless;

    int add(String name, Role role) {
        speakers.add(new Speaker(Id.of("v" + (speakers.size() + 1)), name, role));
        byKey.putIfAbsent(Names.key(name), speakers.size() - 1);
        return speakers.size() - 1;
    }

    /** The commenter of this name, who may be somebody who spoke before; without a name, somebody new. */
    int commenter(Optional<String> name) {
        if (name.isEmpty()) {
            nameless++;
            speakers.add(new Speaker(Id.of("v" + (speakers.size() + 1)), "Commenter " + nameless, Role.COMMENTER));
            return speakers.size() - 1;
        }
        Integer known = byKey.get(Names.key(name.get()));
        return known != null ? known : add(name.get(), Role.COMMENTER);
    }

    Speaker speaker(int person) {
        return speakers.get(person);
    }

    List<Speaker> speakers() {
        return List.copyOf(speakers);
    }
}
