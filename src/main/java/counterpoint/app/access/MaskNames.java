package counterpoint.app.access;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Diff;
import counterpoint.model.Entry;
import counterpoint.model.Extension;
import counterpoint.model.Proposal;
import counterpoint.model.Source;
import counterpoint.model.Speaker;
import counterpoint.model.Speaker.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Shows a map without saying who its speakers are: they are called by their part and a number, and so are the pages. Page
 * texts, reasons of proposals and what other notations wanted kept are left out, because they may name anybody. What the
 * claims say stays.
 */
public final class MaskNames {
    private static final String REASON = "The reason is shown to editors.";

    /** The map, masked, at the same revision. O(size of the map). */
    public ArgumentMap run(ArgumentMap map) {
        Map<Role, Integer> numbers = new EnumMap<>(Role.class);
        List<Diff.Revision> masked = new ArrayList<>();
        for (Entry entry : map.entries()) {
            mask(entry, numbers).ifPresent(after -> masked.add(new Diff.Revision(entry, after)));
        }
        return map.apply(new Diff(List.of(), masked, List.of())).withRevision(map.revision());
    }

    private static Optional<Entry> mask(Entry entry, Map<Role, Integer> numbers) {
        if (entry instanceof Speaker speaker) {
            int number = numbers.merge(speaker.role(), 1, Integer::sum);
            String part = speaker.role().name();
            String name = part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT) + " " + number;
            return Optional.of(new Speaker(speaker.id(), name, speaker.role()));
        }
        if (entry instanceof Source source) {
            return Optional.of(new Source(
                    source.id(),
                    "Page " + source.id(),
                    source.hash(),
                    source.length(),
                    Optional.empty(),
                    Optional.empty()));
        }
        if (entry instanceof Proposal proposal) {
            return Optional.of(new Proposal(
                    proposal.id(),
                    proposal.proposer(),
                    REASON,
                    proposal.confidence(),
                    proposal.status(),
                    proposal.evidence(),
                    proposal.diff()));
        }
        return entry instanceof Extension extension && !extension.name().equals(Extension.TAG)
                ? Optional.of(new Extension(extension.id(), extension.about(), extension.name(), "…"))
                : Optional.empty();
    }
}
