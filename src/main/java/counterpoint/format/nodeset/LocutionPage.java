package counterpoint.format.nodeset;

import counterpoint.model.Entry;
import counterpoint.model.Id;
import counterpoint.model.Locution;
import counterpoint.model.Segment;
import counterpoint.model.Source;
import counterpoint.model.Span;
import counterpoint.model.Speaker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page made of the texts of L nodes, for nodesets that come without the page they were taken from: each text is a line,
 * in the order of the document, with the remarks of annotators after all else.
 *
 * <p>"Speaker : words" becomes a label and a turn; the locution is the words. A remark ("Annotator: Speaker : words") is
 * furniture, as nobody says it on the page, but it is a locution too.
 */
final class LocutionPage {
    /** A name is short, and a colon inside a time or an address has no space after it. */
    private static final Pattern LABEL = Pattern.compile("\\s*(\\S[^:\\r\\n]{0,79}?)\\s*:\\s+(?=\\S)");

    private static final int MOST_WORDS = 8;

    /** Who speaks where nobody is named. */
    static final String UNKNOWN = "Unknown speaker";

    /** One L node: its entry's id, its text, who speaks if the document says, and whether it is an annotator's remark. */
    record Line(Id id, String text, Optional<Speaker> speaker, boolean remark) {}

    private final Claims claims;
    private final Id source;
    private final Map<String, Speaker> speakers = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private LocutionPage(Claims claims, Id source) {
        this.claims = claims;
        this.source = source;
    }

    /**
     * The page of these lines as entries: source, segments, locutions, and speakers that are only named in the texts.
     *
     * @param source the page's id, already claimed
     */
    static List<Entry> of(List<Line> lines, Id source, String title, List<Speaker> known, Claims claims) {
        LocutionPage page = new LocutionPage(claims, source);
        known.forEach(speaker -> page.speakers.putIfAbsent(speaker.name(), speaker));
        lines.stream().filter(line -> !line.remark()).forEach(page::add);
        lines.stream().filter(Line::remark).forEach(page::add);
        page.entries.add(Source.of(source, title, page.text.toString()));
        return page.entries;
    }

    private void add(Line line) {
        endLastLine();
        Optional<Matcher> label = label(line);
        Speaker speaker =
                line.speaker().orElseGet(() -> named(label.map(m -> m.group(1)).orElse(UNKNOWN)));
        int start = text.length();
        int words = start + label.map(Matcher::end).orElse(0);
        text.append(line.text());
        if (line.remark()) {
            segment("remark", Segment.Kind.FURNITURE, start, Optional.empty());
        } else {
            if (words > start) {
                segment("label", Segment.Kind.LABEL, start, words, Optional.of(speaker.id()));
            }
            segment("turn", Segment.Kind.TURN, words, Optional.of(speaker.id()));
        }
        entries.add(new Locution(line.id(), speaker.id(), List.of(new Span(source, words, text.length()))));
    }

    /** The line break belongs to the segment before it, so that segments tile the page. */
    private void endLastLine() {
        if (text.length() > 0) {
            text.append('\n');
            for (int i = entries.size() - 1; i >= 0; i--) {
                if (entries.get(i) instanceof Segment last) {
                    Span longer = new Span(source, last.span().start(), text.length());
                    entries.set(
                            i,
                            new Segment(last.id(), last.kind(), longer, last.speaker(), last.replyTo(), last.time()));
                    return;
                }
            }
        }
    }

    private static Optional<Matcher> label(Line line) {
        Matcher label = LABEL.matcher(line.text());
        return Optional.of(label)
                .filter(Matcher::lookingAt)
                .filter(m -> line.speaker()
                        .map(known -> known.name().equalsIgnoreCase(m.group(1)))
                        .orElse(speakerName(line.text()).isPresent()));
    }

    /** The name before the colon of a locution's text. */
    static Optional<String> speakerName(String text) {
        Matcher label = LABEL.matcher(text);
        return label.lookingAt() && label.group(1).split("\\s+").length <= MOST_WORDS
                ? Optional.of(label.group(1))
                : Optional.empty();
    }

    private Speaker named(String name) {
        return speakers.computeIfAbsent(name, n -> {
            Speaker speaker = new Speaker(claims.next("v"), n, Speaker.Role.OTHER);
            entries.add(speaker);
            return speaker;
        });
    }

    private void segment(String row, Segment.Kind kind, int start, Optional<Id> speaker) {
        segment(row, kind, start, text.length(), speaker);
    }

    private void segment(String row, Segment.Kind kind, int start, int end, Optional<Id> speaker) {
        Span span = new Span(source, start, end);
        entries.add(new Segment(claims.next(row), kind, span, speaker, Optional.empty(), Optional.empty()));
    }
}
