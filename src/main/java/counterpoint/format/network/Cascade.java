package counterpoint.format.network;

import counterpoint.model.End;
import counterpoint.model.Entry;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes out entries whose ends are gone, and those that name them, until all ends are met. */
final class Cascade {
    private final Map<Id, Entry> entries;
    private final Remarks remarks;

    Cascade(Map<Id, Entry> entries, Remarks remarks) {
        this.entries = entries;
        this.remarks = remarks;
    }

    /** O(entries · the longest chain of entries that fall one after another). */
    void prune() {
        boolean isChanged = true;
        while (isChanged) {
            isChanged = false;
            for (Entry entry : new ArrayList<>(entries.values())) {
                Optional<Id> missing = entry.ends().stream()
                        .filter(end -> !isMet(end))
                        .map(End::target)
                        .findFirst();
                if (missing.isPresent()) {
                    isChanged = true;
                    mend(entry, missing.get());
                }
            }
        }
    }

    /** An inference that keeps a premise stays an inference. */
    private void mend(Entry entry, Id missing) {
        if (entry instanceof Inference inference && !inference.conclusion().equals(missing)) {
            List<Id> rest = inference.premises().stream()
                    .filter(premise -> !premise.equals(missing))
                    .toList();
            if (!rest.isEmpty()) {
                entries.put(
                        inference.id(),
                        new Inference(inference.id(), rest, inference.conclusion(), inference.scheme()));
                return;
            }
        }
        entries.remove(entry.id());
        remarks.dropped(entry, missing);
    }

    private boolean isMet(End end) {
        Entry there = entries.get(end.target());
        return there != null && end.kinds().stream().anyMatch(kind -> kind.isInstance(there));
    }
}
