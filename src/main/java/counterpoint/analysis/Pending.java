package counterpoint.analysis;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Entry;
import counterpoint.model.Id;
import counterpoint.model.Proposal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is in a map only because proposals were taken in that nobody has decided on; see {@link
 * ArgumentMap#supposingPending}. O(entries that proposals add) to make.
 */
public final class Pending {
    private final Map<Id, Proposal> proposals = new HashMap<>();

    private Pending(ArgumentMap map) {
        map.all(Proposal.class).filter(Proposal::isPending).forEach(proposal -> {
            for (Entry entry : proposal.diff().added()) {
                proposals.putIfAbsent(entry.id(), proposal);
            }
        });
    }

    public static Pending of(ArgumentMap map) {
        return new Pending(map);
    }

    /** The proposal that would bring this entry; empty if the entry is there for good. */
    public Optional<Proposal> proposal(Id entry) {
        return Optional.ofNullable(proposals.get(entry));
    }
}
