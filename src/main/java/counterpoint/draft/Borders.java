package counterpoint.draft;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Diff;
import counterpoint.model.Entry;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Locution;
import counterpoint.model.NotPossibleException;
import counterpoint.model.Segment;
import counterpoint.model.Segment.Kind;
import counterpoint.model.Source;
import counterpoint.model.Span;
import counterpoint.model.Speaker;
import counterpoint.model.Speaker.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Moves the borders between the comments of a map. Segments tile their page before and after; a border stands at the first
 * character that is not white space; who speaks in a stretch that changes hands is for {@link Attributed} to say.
 */
final class Borders {
    private final Set<Id> changed = new LinkedHashSet<>();
    private final Set<Id> left = new LinkedHashSet<>();
    private ArgumentMap map;

    Borders(ArgumentMap map) {
        this.map = map;
    }

    /** The map as it is now. */
    ArgumentMap map() {
        return map;
    }

    /** Comments that are longer, shorter or new. */
    Set<Id> changed() {
        Set<Id> there = new LinkedHashSet<>(changed);
        there.removeIf(id -> !map.contains(id));
        return there;
    }

    /** Speakers of comments that are no more. */
    Set<Id> left() {
        return left;
    }

    /** Makes neighbours one comment: the first, with all that stands between. */
    void merge(List<Id> comments) {
        List<Segment> page = page(comment(comments.get(0)));
        List<Segment> merged = comments.stream().map(this::comment).toList();
        int from = page.indexOf(merged.get(0));
        int to = from;
        for (Segment next : merged.subList(1, merged.size())) {
            to++;
            while (to < page.size() && isBetween(page.get(to))) {
                to++;
            }
            if (to >= page.size() || !page.get(to).equals(next)) {
                throw new NotPossibleException(
                        "not-neighbours",
                        "Comment " + next.id() + " does not come right after "
                                + page.get(from).id() + ". Name neighbours, in the order of the page.");
            }
        }
        join(page.subList(from, to + 1));
    }

    private static boolean isBetween(Segment segment) {
        return segment.kind() == Kind.LABEL || segment.kind() == Kind.FURNITURE;
    }

    private void join(List<Segment> joined) {
        Segment first = joined.get(0);
        Segment last = joined.get(joined.size() - 1);
        Set<Id> gone = new HashSet<>();
        joined.subList(1, joined.size()).forEach(segment -> gone.add(segment.id()));
        Optional<Id> replyTo = joined.stream()
                .flatMap(segment -> segment.replyTo().stream())
                .filter(answered -> !gone.contains(answered) && !answered.equals(first.id()))
                .findFirst();
        Segment whole = new Segment(
                first.id(),
                first.kind(),
                new Span(
                        first.span().source(), first.span().start(), last.span().end()),
                first.speaker(),
                replyTo,
                first.time());
        List<Diff.Revision> revised = new ArrayList<>(List.of(new Diff.Revision(first, whole)));
        List<Entry> removed = new ArrayList<>(joined.subList(1, joined.size()));
        for (Segment segment : joined.subList(1, joined.size())) {
            segment.speaker().ifPresent(left::add);
            map.referrers(segment.id(), Segment.class)
                    .filter(other -> !gone.contains(other.id()) && !other.equals(first))
                    .forEach(other -> revised.add(new Diff.Revision(other, answering(other, first.id()))));
            map.referrers(segment.id(), Extension.class).forEach(extension -> {
                if (segment.kind() == Kind.COMMENT) {
                    revised.add(new Diff.Revision(
                            extension,
                            new Extension(
                                    extension.id(), Optional.of(first.id()), extension.name(), extension.value())));
                } else {
                    removed.add(extension);
                }
            });
        }
        map = map.apply(new Diff(List.of(), revised, removed));
        changed.add(first.id());
    }

    private static Segment answering(Segment segment, Id answered) {
        return new Segment(
                segment.id(), segment.kind(), segment.span(), segment.speaker(), Optional.of(answered), segment.time());
    }

    /** Lets a comment start elsewhere: inside itself or inside the comment right before it. */
    void move(Amendment.Cut cut) {
        Segment later = comment(cut.comment());
        List<Segment> page = page(later);
        int at = page.indexOf(later);
        if (at == 0 || page.get(at - 1).kind() != Kind.COMMENT) {
            throw new NotPossibleException(
                    "not-neighbours",
                    "Right before comment " + later.id() + " stands no other comment, so its start can't move.");
        }
        Segment earlier = page.get(at - 1);
        int offset = border(earlier.span().start(), later.span().end(), cut);
        map = map.apply(new Diff(
                List.of(),
                List.of(
                        new Diff.Revision(
                                earlier, spanning(earlier, earlier.span().start(), offset)),
                        new Diff.Revision(
                                later, spanning(later, offset, later.span().end()))),
                List.of()));
        changed.add(earlier.id());
        changed.add(later.id());
    }

    /** Makes a comment two; somebody new says the second. */
    void split(Amendment.Cut cut) {
        Segment whole = comment(cut.comment());
        int offset = border(whole.span().start(), whole.span().end(), cut);
        Numbering ids = Numbering.after(map);
        Speaker speaker = new Speaker(ids.next("v"), nameless(), Role.COMMENTER);
        Segment second = new Segment(
                ids.next("c"),
                Kind.COMMENT,
                new Span(whole.span().source(), offset, whole.span().end()),
                Optional.of(speaker.id()),
                Optional.empty(),
                Optional.empty());
        map = map.apply(new Diff(
                List.of(speaker, second),
                List.of(new Diff.Revision(whole, spanning(whole, whole.span().start(), offset))),
                List.of()));
        changed.add(whole.id());
        changed.add(second.id());
    }

    /** A name as the reader of pages gives it to commenters without one. */
    private String nameless() {
        Set<String> taken = new HashSet<>();
        map.all(Speaker.class).forEach(speaker -> taken.add(speaker.name()));
        int number = 1;
        while (taken.contains("Commenter " + number)) {
            number++;
        }
        return "Commenter " + number;
    }

    private static Segment spanning(Segment segment, int start, int end) {
        return new Segment(
                segment.id(),
                segment.kind(),
                new Span(segment.span().source(), start, end),
                segment.speaker(),
                segment.replyTo(),
                segment.time());
    }

    private Segment comment(Id id) {
        Segment segment = map.get(id, Segment.class);
        if (segment.kind() != Kind.COMMENT) {
            throw new NotPossibleException(
                    "not-a-comment", "Segment " + id + " is no comment. Only comments are merged and cut.");
        }
        return segment;
    }

    private List<Segment> page(Segment of) {
        return map.all(Segment.class)
                .filter(segment -> segment.span().source().equals(of.span().source()))
                .sorted(Comparator.comparing(Segment::span))
                .toList();
    }

    /** Where a border comes to stand if it is wanted there. */
    private int border(int from, int to, Amendment.Cut cut) {
        Id source = comment(cut.comment()).span().source();
        String text = map.get(source, Source.class).text().orElseThrow();
        int offset = cut.offset();
        while (offset >= from && offset < to && Character.isWhitespace(text.charAt(offset))) {
            offset++;
        }
        if (offset <= from || offset >= to || text.substring(from, offset).isBlank()) {
            throw new NotPossibleException(
                    "outside-comment",
                    "Offset " + cut.offset() + " leaves no words on one of its sides. Comment " + cut.comment()
                            + " can be cut between " + from + " and " + to + ", behind its first word.");
        }
        requireBetweenClaims(source, offset, cut);
        return offset;
    }

    private void requireBetweenClaims(Id source, int offset, Amendment.Cut cut) {
        map.referrers(source, Locution.class)
                .filter(locution ->
                        locution.spans().stream().anyMatch(span -> span.start() < offset && offset < span.end()))
                .findFirst()
                .ifPresent(locution -> {
                    String what = map.referrers(locution.id(), Illocution.class)
                            .map(Illocution::content)
                            .findFirst()
                            .map(content -> "what " + content + " rests on")
                            .orElse("locution " + locution.id());
                    throw new NotPossibleException(
                            "inside-claim",
                            "Offset " + cut.offset() + " lies inside the words of " + what
                                    + ", which is accepted. Cut before or behind them, or change that first.");
                });
    }
}
