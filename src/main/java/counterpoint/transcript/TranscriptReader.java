package counterpoint.transcript;

import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.MalformedInputException;
import counterpoint.model.Segment;
import counterpoint.model.Segment.Kind;
import counterpoint.model.Source;
import counterpoint.model.Span;
import counterpoint.transcript.comment.CommentPlace;
import counterpoint.transcript.comment.CommentRegion;
import counterpoint.transcript.comment.cut.Boundary;
import counterpoint.transcript.container.Unwrapped;
import counterpoint.transcript.text.Lines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads a page as a conversation. How the page is laid out is induced from the page: who speaks from labels that come back,
 * where comments begin from furniture or a farewell, where each begins from headers, blank lines or its words.
 *
 * <p>HTML and captions are unwrapped first; the transcript's text is then the text to read, and all offsets are of it. The
 * source's id is {@code s1}; speakers are {@code v1}…, turns {@code t1}…, comments {@code c1}…, all else {@code f1}….
 *
 * <p>Cost: linear in the page, except O(n log n) for the interview's words.
 */
public final class TranscriptReader {
    private static final Id SOURCE = Id.of("s1");
    private static final int FIRST_WORDS = 60;

    /**
     * Reads a page.
     *
     * @throws MalformedInputException when nothing to read is left after unwrapping
     */
    public Transcript read(Page page) {
        Unwrapped unwrapped = Unwrapped.of(page.text());
        if (unwrapped.text().isBlank()) {
            throw new MalformedInputException("Page " + page.name() + " is "
                    + unwrapped.container().orElse("text")
                    + " without any words to read. Save the page again with its text.");
        }
        return new Reading(page, unwrapped).transcript();
    }

    /** One page being read. */
    private static final class Reading {
        private final Page page;
        private final Unwrapped unwrapped;
        private final Lines lines;
        private final Cast cast = new Cast();
        private final List<Piece> pieces = new ArrayList<>();
        private final List<Finding> findings;

        Reading(Page page, Unwrapped unwrapped) {
            this.page = page;
            this.unwrapped = unwrapped;
            this.lines = Lines.of(unwrapped.text());
            this.findings = new ArrayList<>(page.findings());
        }

        Transcript transcript() {
            List<CommentPlace> marked = unwrapped.comments();
            int spoken = marked.isEmpty()
                    ? lines.count()
                    : lines.lineAt(marked.get(0).start());
            Interview interview = Interview.read(lines, spoken, cast);
            pieces.addAll(interview.pieces());
            CommentRegion.Found found = marked.isEmpty() ? region(interview) : marked(interview, spoken);
            addComments(found);
            report(interview, found);
            List<Segment> segments = new Assembly(SOURCE, unwrapped.text(), pieces, cast)
                    .segments(
                            found.comments().stream().map(CommentPlace::parent).toList());
            Source source = source(segments);
            return new Transcript(
                    source, cast.speakers(), segments, Assembly.sentences(segments, unwrapped.text()), findings);
        }

        private CommentRegion.Found region(Interview interview) {
            List<String> names = new ArrayList<>();
            cast.speakers().forEach(speaker -> names.add(speaker.name()));
            return CommentRegion.read(
                    lines, interview.end(), lines.count(), interview.words(), names, interview.blankLines());
        }

        /** Between an interview and comments that the format marks, only furniture is left. */
        private CommentRegion.Found marked(Interview interview, int spoken) {
            int left = lines.nextFilled(interview.end(), spoken);
            List<Integer> furniture = left < spoken ? List.of(lines.start(left)) : List.of();
            return new CommentRegion.Found(unwrapped.comments(), furniture, List.of());
        }

        private void addComments(CommentRegion.Found found) {
            for (int i = 0; i < found.comments().size(); i++) {
                CommentPlace comment = found.comments().get(i);
                int person = cast.commenter(comment.author());
                if (comment.hasHeader()) {
                    pieces.add(Piece.spoken(comment.start(), Kind.LABEL, person, comment.time())
                            .ofComment(i));
                }
                pieces.add(Piece.spoken(comment.bodyStart(), Kind.COMMENT, person, comment.time())
                        .ofComment(i));
            }
            found.furniture().forEach(start -> pieces.add(Piece.of(start, Kind.FURNITURE)));
            pieces.sort(Comparator.comparingInt(Piece::start));
        }

        private void report(Interview interview, CommentRegion.Found found) {
            unwrapped
                    .container()
                    .ifPresent(container -> findings.add(Finding.info(
                            "page.unwrapped",
                            "Page " + page.name() + " is " + container
                                    + "; its text without the format, menus and forms was read.")));
            if (!interview.isLabelled()) {
                findings.add(Finding.warning(
                        "page.no-speakers",
                        "Page " + page.name() + " does not say who speaks, so its text was read as one turn of \""
                                + Interview.NOBODY
                                + "\". Put each speaker's name alone on a line, or before a colon."));
            }
            if (found.comments().isEmpty()) {
                findings.add(Finding.info("page.no-comments", "Page " + page.name() + " has no comments."));
            }
            found.boundaries().forEach(boundary -> findings.add(finding(boundary, found)));
        }

        private Finding finding(Boundary boundary, CommentRegion.Found found) {
            int end = Math.min(lines.end(lines.lineAt(boundary.offset())), boundary.offset() + FIRST_WORDS);
            int number = 1;
            for (int low = 0, high = found.comments().size(); low < high; ) {
                int middle = (low + high) >>> 1;
                if (found.comments().get(middle).start() < boundary.offset()) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
                number = low + 1;
            }
            String message = "Comment c" + number + " is taken to start here, with confidence " + boundary.confidence()
                    + ", though the page does not mark it. " + boundary.reason();
            return Finding.info("comment.boundary", message, Id.of("c" + number))
                    .at(new Span(SOURCE, boundary.offset(), end));
        }

        private Source source(List<Segment> segments) {
            String title = page.title()
                    .or(() -> segments.stream()
                            .filter(segment -> segment.kind() == Kind.TITLE)
                            .findFirst()
                            .map(segment -> segment.span().of(unwrapped.text()).strip()))
                    .or(unwrapped::title)
                    .orElse(page.name());
            Optional<String> url = page.url().or(unwrapped::url);
            Source source = Source.of(SOURCE, title, unwrapped.text());
            return new Source(source.id(), source.title(), source.hash(), source.length(), source.text(), url);
        }
    }
}
