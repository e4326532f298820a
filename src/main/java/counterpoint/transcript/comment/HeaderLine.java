package counterpoint.transcript.comment;

import counterpoint.transcript.text.Names;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that may be, or be part of, the header of a comment: who wrote it and when.
 *
 * @param kind what the line holds
 */
record HeaderLine(Kind kind, Optional<String> author, Optional<String> time) {

    /** What a header line holds. */
    enum Kind {
        NAME_AND_TIME,
        TIME,
        SAYS,
        NAME,
        /** Words that can only be taken for a name where something else says so. */
        HANDLE
    }

    private static final int LONGEST = 120;
    private static final int LONGEST_NAME = 40;
    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String CLOCK =
            "\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?(?:\\s?(?:UTC|GMT|[A-Z]{2,4}T))?";
    private static final String DAY = "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,?\\s)?";
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\p{L}\\d])(?:" + DAY + "(?:" + MONTH
                    + "\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?\\s" + MONTH
                    + ",?(?:\\s\\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})(?:(?:,|\\sat|\\s@|\\s[-–—|·]|T)?\\s?"
                    + CLOCK
                    + ")?|(?:\\d{1,3}|an?|one|two|three|few)\\s(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|yrs?)\\sago"
                    + "|\\d{1,3}\\s?(?:s|m|h|d|w|mo|y|yr)\\sago|(?:just now|yesterday|today)(?:(?:,|\\sat)?\\s" + CLOCK
                    + ")?)(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SAYS = Pattern.compile(
            "(.{1,40}?)\\s+(?:says?|said|wrote|writes|commented|comments|replied|replies|posted)\\s*(?:\\.{3}|…)?:?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE_NAME = Pattern.compile(
            "(?:[#•*>·|\\s-]|\\d{1,5}[.)]\\s|#\\d+\\s|(?:posted|written|submitted|comment(?:ed)?)\\s+by\\s|by\\s|from\\s)*+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER_NAME = Pattern.compile(
            "(?:[\\s,;:|·•—–()\\[\\]-]|\\b(?:on|at|says?|said|wrote|writes|commented|posted|replied|replies|in reply to [^|·•,]{1,40})\\b)+$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATED =
            Pattern.compile("\\s*(?:[,;:|·•–—-]|\\bby\\b)\\s*(.+?)(?:\\s+(?:says?|said|wrote|writes))?\\s*:?");
    private static final Pattern LEFTOVER = Pattern.compile(
            "(?:[\\s,;:.|·•—–()\\[\\]#-]|\\b(?:reply|permalink|link|edited|report|like|share|\\d+ (?:likes?|points?)|said|says|wrote|utc|gmt)\\b)*+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HANDLE = Pattern.compile(
            "@?[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}_.'’-]{1,29}(?:\\s[\\p{L}\\p{M}\\p{N}_.'’-]{1,20}){0,2}");

    static Optional<HeaderLine> of(String line) {
        if (line.isEmpty() || line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher time = TIME.matcher(line);
        if (time.find()) {
            return timed(line, time);
        }
        Matcher says = SAYS.matcher(line);
        if (says.matches()) {
            return name(says.group(1)).map(n -> new HeaderLine(Kind.SAYS, Optional.of(n), Optional.empty()));
        }
        return name(line)
                .map(n -> new HeaderLine(isLikelyName(n) ? Kind.NAME : Kind.HANDLE, Optional.of(n), Optional.empty()));
    }

    private static Optional<HeaderLine> timed(String line, Matcher time) {
        String after = line.substring(time.end());
        if (!LEFTOVER.matcher(after).matches()) {
            return line.substring(0, time.start()).isBlank() ? nameAfter(after, time.group()) : Optional.empty();
        }
        String before = AFTER_NAME.matcher(line.substring(0, time.start())).replaceAll("");
        String own = before.substring(end(BEFORE_NAME, before)).strip();
        Optional<String> stamp = Optional.of(time.group().strip());
        if (own.isEmpty()) {
            return Optional.of(new HeaderLine(Kind.TIME, Optional.empty(), stamp));
        }
        return name(own).map(n -> new HeaderLine(Kind.NAME_AND_TIME, Optional.of(n), stamp));
    }

    /** {@code March 3, 2021 – Ana Berg} */
    private static Optional<HeaderLine> nameAfter(String after, String time) {
        Matcher separated = SEPARATED.matcher(after);
        return separated.matches()
                ? name(separated.group(1))
                        .map(n -> new HeaderLine(Kind.NAME_AND_TIME, Optional.of(n), Optional.of(time.strip())))
                : Optional.empty();
    }

    private static int end(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    private static Optional<String> name(String words) {
        String own = words.substring(end(BEFORE_NAME, words))
                .replaceAll("[*_:]+$", "")
                .strip();
        boolean fits = own.length() <= LONGEST_NAME
                && (Names.isName(own) || HANDLE.matcher(own).matches());
        return fits ? Optional.of(own.startsWith("@") ? own.substring(1) : own) : Optional.empty();
    }

    /** Alone on a line, without a time, a name must look like one: capitalised words, or one word such as a handle. */
    private static boolean isLikelyName(String name) {
        return !name.endsWith(".") && (Names.isName(name) || (name.indexOf(' ') < 0 && name.matches(".*[\\d_].*")));
    }
}
