package counterpoint.transcript.layout;

import counterpoint.transcript.text.Lines;
import counterpoint.transcript.text.Names;
import counterpoint.transcript.text.Stamps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The speaker's name at the start of a paragraph, before a colon: {@code NAME:}, {@code NAME, ROLE:} first and
 * {@code SURNAME:} later, {@code **Name:**}, {@code Name:}; a stamp may stand before or after the name, or alone at the
 * start of a paragraph of the same speaker.
 *
 * <p>A person who comes back is believed; one who comes once is believed when the label is set like most of the others (in
 * capitals, in bold, with a stamp). Several labels may share one line only if the line is broken before each.
 */
final class InlineLabelLayout implements Layout {
    private static final int FARTHEST_COLON = 90;
    private static final Pattern LABEL = Pattern.compile(
            "(\\*\\*|__|\\*|_|#{1,6}\\s)?\\s*([^:*_\\[\\]]{1,80}?)\\s*(?:\\1)?\\s*:\\s*(\\*\\*|__|\\*|_)?(?=\\s|$)");
    private static final Pattern NAME_AND_ROLE =
            Pattern.compile("([^,(]+?)\\s*(?:,\\s*([^:]{2,60})|\\(([^)]{2,60})\\))?");

    /** How a label is set; labels of one page are mostly set alike. */
    private record Style(boolean capitals, boolean bold, boolean stamped) {
        boolean isMarked() {
            return capitals || bold || stamped;
        }
    }

    private record Candidate(Label label, Style style) {
        String surname() {
            return label.name().map(Names::surname).orElse("");
        }
    }

    @Override
    public Optional<Labels> propose(Lines lines, int to) {
        List<Candidate> candidates = new ArrayList<>();
        for (int line = 0; line < to; line++) {
            candidateAt(lines, line).ifPresent(candidates::add);
        }
        Map<String, Integer> people = new HashMap<>();
        Map<Style, Integer> styles = new HashMap<>();
        for (Candidate candidate : candidates) {
            people.merge(candidate.surname(), 1, Integer::sum);
            styles.merge(candidate.style(), 1, Integer::sum);
        }
        int usual = styles.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        // Nobody interviews alone: if one person alone comes back, others who come once are believed.
        boolean onePerson = people.entrySet().stream()
                        .filter(person -> !person.getKey().isEmpty() && person.getValue() > 1)
                        .count()
                == 1;
        List<Label> labels = new ArrayList<>();
        int repeated = 0;
        for (Candidate candidate : candidates) {
            boolean again = candidate.label().name().isPresent() && people.getOrDefault(candidate.surname(), 0) > 1;
            boolean alike = candidate.style().isMarked() && styles.getOrDefault(candidate.style(), 0) == usual;
            boolean other = onePerson && repeated > 0;
            if (again || alike || other || candidate.label().name().isEmpty()) {
                labels.add(candidate.label());
                repeated += again ? 1 : 0;
            }
        }
        long named = labels.stream().filter(label -> label.name().isPresent()).count();
        if (named < 2) {
            return Optional.empty();
        }
        double score = repeated + 0.5 * (named - repeated);
        return Optional.of(new Labels("names before a colon", score, withoutStampsBeforeNames(labels)));
    }

    /** A stamp before the first name is front matter. */
    private static List<Label> withoutStampsBeforeNames(List<Label> labels) {
        int first = 0;
        while (first < labels.size() && labels.get(first).name().isEmpty()) {
            first++;
        }
        return labels.subList(first, labels.size());
    }

    private static Optional<Candidate> candidateAt(Lines lines, int line) {
        int start = lines.start(line);
        String head = lines.text().substring(start, Math.min(lines.end(line), start + FARTHEST_COLON));
        Optional<Stamps.Stamp> stamp = Stamps.atStart(head);
        int from = stamp.map(Stamps.Stamp::end).orElse(0);
        Matcher matcher = LABEL.matcher(head).region(from, head.length());
        if (head.indexOf(':', from) >= 0 && matcher.lookingAt()) {
            Optional<Candidate> named = named(lines, line, head, stamp, matcher);
            if (named.isPresent()) {
                return named;
            }
        }
        return Stamps.bracketed(head)
                .map(s -> new Candidate(
                        new Label(
                                start,
                                bodyStart(lines, line, start + s.end()),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(s.time())),
                        new Style(false, false, true)));
    }

    private static Optional<Candidate> named(
            Lines lines, int line, String head, Optional<Stamps.Stamp> stamp, Matcher matcher) {
        String words = matcher.group(2).strip();
        Optional<Stamps.Stamp> inner = Stamps.atEnd(words);
        String bare = inner.isPresent() ? words.substring(0, inner.get().start()) : words;
        Matcher parts = NAME_AND_ROLE.matcher(bare.strip());
        if (!parts.matches() || !Names.isName(parts.group(1))) {
            return Optional.empty();
        }
        Optional<String> role = Optional.ofNullable(parts.group(2)).or(() -> Optional.ofNullable(parts.group(3)));
        int start = lines.start(line);
        int end = start + matcher.end();
        Optional<Stamps.Stamp> after = Stamps.bracketed(head.substring(matcher.end()));
        end += after.map(Stamps.Stamp::end).orElse(0);
        Label label = new Label(
                start,
                bodyStart(lines, line, end),
                Optional.of(parts.group(1)),
                role,
                stamp.or(() -> inner).or(() -> after).map(Stamps.Stamp::time));
        boolean bold = matcher.group(1) != null && !matcher.group(1).isBlank();
        boolean stamped = stamp.isPresent() || inner.isPresent() || after.isPresent();
        return Optional.of(new Candidate(label, new Style(Names.isInCapitals(parts.group(1)), bold, stamped)));
    }

    /** The first character spoken: after the label's white space, on this line or, if nothing is left on it, a later one. */
    private static int bodyStart(Lines lines, int line, int from) {
        int at = from;
        while (at < lines.end(line) && Character.isWhitespace(lines.text().charAt(at))) {
            at++;
        }
        if (at < lines.end(line)) {
            return at;
        }
        return lines.startOrEnd(lines.nextFilled(line + 1, lines.count()));
    }
}
