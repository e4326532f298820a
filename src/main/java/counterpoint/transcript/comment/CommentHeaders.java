package counterpoint.transcript.comment;

import counterpoint.transcript.comment.HeaderLine.Kind;
import counterpoint.transcript.text.Furniture;
import counterpoint.transcript.text.Lines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Induces the header template of a comment region from repetition: the same sequence of header lines (name, "says", time)
 * comes again and again, or it comes once at the very beginning and holds both name and time.
 *
 * <p>A header of names only is believed when the region begins with one, it comes at least twice and, where blank lines
 * separate blocks, most blocks begin so. O(lines).
 */
final class CommentHeaders {
    private final Lines lines;
    private final int from;
    private final int to;

    /** A candidate: its lines, its template such as {@code [SAYS, TIME]}, and what it says. */
    private record Header(int line, int body, List<Kind> template, Optional<String> author, Optional<String> time) {
        boolean isFull() {
            return author.isPresent() && time.isPresent();
        }
    }

    private CommentHeaders(Lines lines, int from, int to) {
        this.lines = lines;
        this.from = from;
        this.to = to;
    }

    /** The comments whose headers are found between two lines, or none. Text before the first is no header's. */
    static List<CommentPlace> in(Lines lines, int from, int to) {
        return new CommentHeaders(lines, from, to).places();
    }

    private List<CommentPlace> places() {
        List<Header> timed = accepted(headers());
        List<Header> found = timed.isEmpty() ? named() : timed;
        List<CommentPlace> places = new ArrayList<>();
        for (Header header : found) {
            places.add(new CommentPlace(
                    lines.start(header.line()),
                    lines.startOrEnd(header.body()),
                    header.author(),
                    header.time(),
                    Optional.empty()));
        }
        return nested(found, places);
    }

    private List<Header> headers() {
        List<Header> headers = new ArrayList<>();
        int line = lines.nextFilled(from, to);
        while (line < to) {
            Optional<Header> header = headerAt(line);
            header.ifPresent(headers::add);
            line = lines.nextFilled(header.map(Header::body).orElse(line + 1), to);
        }
        return headers;
    }

    /** A header that starts at a line: a time with a name on it, or a name and within two lines a time. */
    private Optional<Header> headerAt(int line) {
        Optional<HeaderLine> first = lineAt(line);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int second = lines.nextFilled(line + 1, to);
        Optional<HeaderLine> next = second < to && second <= line + 2 ? lineAt(second) : Optional.empty();
        Kind kind = first.get().kind();
        boolean timeFollows = next.filter(n -> n.kind() == Kind.TIME).isPresent();
        if ((kind == Kind.NAME || kind == Kind.HANDLE || kind == Kind.SAYS) && timeFollows) {
            Kind named = kind == Kind.SAYS ? Kind.SAYS : Kind.NAME;
            return header(
                    line, second, List.of(named, Kind.TIME), first.get().author(), next.flatMap(HeaderLine::time));
        }
        boolean nameFollows = next.filter(n -> n.kind() == Kind.SAYS).isPresent();
        if (kind == Kind.TIME && nameFollows) {
            return header(
                    line,
                    second,
                    List.of(kind, Kind.SAYS),
                    next.flatMap(HeaderLine::author),
                    first.get().time());
        }
        return kind == Kind.NAME || kind == Kind.HANDLE
                ? Optional.empty()
                : header(
                        line,
                        line,
                        List.of(kind),
                        first.get().author(),
                        first.get().time());
    }

    private Optional<Header> header(
            int line, int last, List<Kind> template, Optional<String> author, Optional<String> time) {
        int body = lines.nextFilled(last + 1, to);
        while (body < to && Furniture.isFurnitureAmongComments(lines.words(body))) {
            body = lines.nextFilled(body + 1, to);
        }
        return body < to ? Optional.of(new Header(line, body, template, author, time)) : Optional.empty();
    }

    private Optional<HeaderLine> lineAt(int line) {
        if (lines.length(line) > 200) {
            return Optional.empty();
        }
        String words = lines.words(line);
        return Furniture.isFurnitureAmongComments(words) ? Optional.empty() : HeaderLine.of(words);
    }

    private List<Header> accepted(List<Header> headers) {
        Map<List<Kind>, Integer> counts = new HashMap<>();
        headers.forEach(header -> counts.merge(header.template(), 1, Integer::sum));
        int first = firstSpoken();
        return headers.stream()
                .filter(header -> counts.getOrDefault(header.template(), 0) > 1
                        ? header.isFull() || opensRegion(headers, header.template(), first)
                        : header.isFull() && (header.line() == first || counts.size() > 1))
                .toList();
    }

    private static boolean opensRegion(List<Header> headers, List<Kind> template, int first) {
        return headers.get(0).line() == first && headers.get(0).template().equals(template);
    }

    private int firstSpoken() {
        int line = lines.nextFilled(from, to);
        while (line < to && Furniture.isFurnitureAmongComments(lines.words(line))) {
            line = lines.nextFilled(line + 1, to);
        }
        return line;
    }

    /** Headers of a name only, alone on a line. */
    private List<Header> named() {
        List<Header> named = new ArrayList<>();
        int blocks = 0;
        for (int line = lines.nextFilled(from, to); line < to; line = lines.nextFilled(line + 1, to)) {
            boolean opensBlock = line == from || lines.isBlank(line - 1);
            blocks += opensBlock ? 1 : 0;
            boolean hasBody = line + 1 < to && !lines.isBlank(line + 1);
            Optional<HeaderLine> name = hasBody ? lineAt(line).filter(l -> l.kind() == Kind.NAME) : Optional.empty();
            if (name.isPresent() && lineAt(line + 1).isEmpty()) {
                named.add(new Header(
                        line, line + 1, List.of(Kind.NAME), name.get().author(), Optional.empty()));
            }
        }
        boolean separated = blocks > named.size() / 2;
        boolean most = !separated || named.size() * 2 >= blocks;
        return named.size() > 1 && most && named.get(0).line() == firstSpoken() ? named : List.of();
    }

    /** A header set in further than one before it answers that one's comment. */
    private List<CommentPlace> nested(List<Header> headers, List<CommentPlace> places) {
        List<CommentPlace> nested = new ArrayList<>(places);
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            int indent = lines.indent(headers.get(i).line());
            while (!open.isEmpty()
                    && lines.indent(headers.get(open.get(open.size() - 1)).line()) >= indent) {
                open.remove(open.size() - 1);
            }
            if (!open.isEmpty()) {
                nested.set(i, places.get(i).answering(open.get(open.size() - 1)));
            }
            open.add(i);
        }
        return nested;
    }
}
