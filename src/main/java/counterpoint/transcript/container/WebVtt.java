package counterpoint.transcript.container;

import counterpoint.transcript.text.Lines;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Unwraps WebVTT (and SubRip) captions into text to read: one paragraph for each run of cues with the same voice, begun by
 * the first cue's stamp and the voice's name. Notes, styles, regions, cue numbers and settings are left out.
 *
 * <p>Source: W3C, WebVTT, sections 4 and 6. Cues without a voice go on with the voice before. O(length).
 */
public final class WebVtt {
    private static final Pattern TIMING = Pattern.compile(
            "\\s*((?:\\d{1,3}:)?\\d{2}:\\d{2})[.,]\\d{3}\\s+-->\\s+(?:\\d{1,3}:)?\\d{2}:\\d{2}[.,]\\d{3}.{0,200}");
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^ >]{0,80})?\\s+([^>]{1,120})>");
    private static final Pattern TAG = Pattern.compile("</?[^>\\n]{0,200}>");
    private static final Pattern SAID_BY = Pattern.compile("(?:-\\s*)?(\\p{Lu}[^:<>]{1,50}):\\s+(.*)");

    private final StringBuilder text = new StringBuilder();
    private String speaker = "";

    private WebVtt() {}

    /** True when a file's text begins like captions. */
    public static boolean isCaptions(String page) {
        if (page.startsWith("WEBVTT")) {
            return page.length() == 6 || Character.isWhitespace(page.charAt(6));
        }
        Lines lines = Lines.of(page.substring(0, Math.min(page.length(), 400)));
        int first = lines.nextFilled(0, lines.count());
        return first + 1 < lines.count()
                && lines.words(first).matches("\\d{1,6}")
                && TIMING.matcher(lines.words(first + 1)).matches();
    }

    /** The captions as text to read. */
    public static String text(String captions) {
        WebVtt reading = new WebVtt();
        Lines lines = Lines.of(captions);
        int line = 0;
        while (line < lines.count()) {
            Matcher timing = TIMING.matcher(lines.length(line) > 300 ? "" : lines.words(line));
            line++;
            if (timing.matches()) {
                StringBuilder cue = new StringBuilder();
                while (line < lines.count() && !lines.isBlank(line)) {
                    cue.append(lines.words(line)).append('\n');
                    line++;
                }
                reading.addCue(timing.group(1), cue.toString());
            }
        }
        return reading.text.toString();
    }

    private void addCue(String time, String cue) {
        for (String line : cue.split("\n", -1)) {
            Optional<String> voice = first(VOICE, line);
            Matcher voices = VOICE.matcher(line);
            String words = Parser.unescapeEntities(
                            TAG.matcher(voices.replaceAll("")).replaceAll(""), false)
                    .strip();
            Matcher saidBy = SAID_BY.matcher(words);
            if (voice.isEmpty() && saidBy.matches() && counterpoint.transcript.text.Names.isName(saidBy.group(1))) {
                voice = Optional.of(saidBy.group(1));
                words = saidBy.group(2);
            }
            add(time, voice.map(v -> Parser.unescapeEntities(v, false).strip()).orElse(speaker), words);
        }
    }

    private void add(String time, String voice, String words) {
        if (words.isEmpty()) {
            return;
        }
        if (text.isEmpty() || !voice.equals(speaker)) {
            text.append(text.isEmpty() ? "" : "\n");
            text.append(voice.isEmpty() ? "" : "[" + time + "] " + voice + ": ");
            speaker = voice;
        } else {
            text.append(' ');
        }
        text.append(words);
    }

    private static Optional<String> first(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
