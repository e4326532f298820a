package counterpoint.draft;

import counterpoint.model.Id;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a person corrects in a draft: proposals that are wrong, and borders between comments. Done in the order of the
 * components.
 *
 * @param rejected pending proposals
 * @param merged comments that are one, each list at least two neighbours in page order; they become the first of them
 * @param moved comments whose start lies elsewhere, and where
 * @param split comments that are two, and where the second starts
 */
public record Amendment(List<Id> rejected, List<List<Id>> merged, List<Cut> moved, List<Cut> split) {
    /** Nothing new: what hangs on earlier rejections is drafted again. */
    public static final Amendment NONE = new Amendment(List.of(), List.of(), List.of(), List.of());

    /** A place in a comment, as an offset in UTF-16 units of the page. */
    public record Cut(Id comment, int offset) {}

    public Amendment {
        rejected = List.copyOf(rejected);
        merged = merged.stream().map(List::copyOf).toList();
        moved = List.copyOf(moved);
        split = List.copyOf(split);
        if (merged.stream().anyMatch(comments -> comments.size() < 2)) {
            throw new IllegalArgumentException("Comments can only be merged by two or more. Name two neighbours.");
        }
    }

    public static Amendment rejecting(Id... proposals) {
        return new Amendment(List.of(proposals), List.of(), List.of(), List.of());
    }

    public static Amendment merging(Id... comments) {
        return new Amendment(List.of(), List.of(List.of(comments)), List.of(), List.of());
    }

    public static Amendment moving(Id comment, int offset) {
        return new Amendment(List.of(), List.of(), List.of(new Cut(comment, offset)), List.of());
    }

    public static Amendment splitting(Id comment, int offset) {
        return new Amendment(List.of(), List.of(), List.of(), List.of(new Cut(comment, offset)));
    }

    /** Ids of everything it names. */
    public Set<Id> named() {
        Set<Id> ids = new LinkedHashSet<>(rejected);
        merged.forEach(ids::addAll);
        Stream.concat(moved.stream(), split.stream()).map(Cut::comment).forEach(ids::add);
        return ids;
    }

    /** In a word what is done, as the log calls it. */
    public String intent() {
        List<String> done = Stream.of(
                        rejected.isEmpty() ? "" : "reject-proposal",
                        merged.isEmpty() ? "" : "merge-comments",
                        moved.isEmpty() ? "" : "move-boundary",
                        split.isEmpty() ? "" : "split-comment")
                .filter(word -> !word.isEmpty())
                .toList();
        return done.size() == 1 ? done.get(0) : "redraft";
    }
}
