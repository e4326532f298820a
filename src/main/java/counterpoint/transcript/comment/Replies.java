package counterpoint.transcript.comment;

import counterpoint.transcript.comment.cut.FunctionWords;
import counterpoint.transcript.comment.cut.Paragraph;
import counterpoint.transcript.text.Names;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds which earlier comment a comment answers by its own words: {@code @name} at its start, {@code @ the …} that describes a
 * commenter, or a quoted line ({@code >}) that an earlier comment has. O(length) besides one map of lines.
 */
public final class Replies {
    private static final Pattern ADDRESS = Pattern.compile("@\\s?([^.,:;!?\\n]{2,80})");
    private static final Pattern QUOTE = Pattern.compile("(?m)^\\s*>+\\s*(.{15,400})$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]{4,}");
    private static final int HEAD = 100;

    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<String, Integer> byLine = new HashMap<>();
    private final Map<String, Integer> byWord = new HashMap<>();
    private final Set<String> common = new HashSet<>();
    private int count;

    /** The comment that the next comment answers, as an index; the comment is then known to those that follow. */
    public Optional<Integer> next(String words, Optional<String> author) {
        Optional<Integer> answered = addressed(words).or(() -> quoted(words));
        remember(words, author);
        count++;
        return answered;
    }

    private Optional<Integer> addressed(String words) {
        Matcher address = ADDRESS.matcher(words.substring(0, Math.min(HEAD, words.length())));
        if (!address.lookingAt()) {
            return Optional.empty();
        }
        String[] called = Names.key(address.group(1)).split(" ", -1);
        String name = "";
        Optional<Integer> found = Optional.empty();
        for (int i = 0; i < Math.min(4, called.length); i++) {
            name = name.isEmpty() ? called[i] : name + " " + called[i];
            Integer comment = byName.get(name);
            found = comment == null ? found : Optional.of(comment);
        }
        return found.isPresent() ? found : described(called);
    }

    /** The earlier comment that has most of the describing words, each of which only one earlier comment has. */
    private Optional<Integer> described(String[] called) {
        Map<Integer, Integer> votes = new HashMap<>();
        for (String word : called) {
            Integer comment = byWord.get(Paragraph.stem(word));
            if (comment != null && !common.contains(Paragraph.stem(word))) {
                votes.merge(comment, 1, Integer::sum);
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private Optional<Integer> quoted(String words) {
        for (Matcher quote = QUOTE.matcher(words); quote.find(); ) {
            Integer comment = byLine.get(line(quote.group(1)));
            if (comment != null) {
                return Optional.of(comment);
            }
        }
        return Optional.empty();
    }

    private void remember(String words, Optional<String> author) {
        author.ifPresent(name -> {
            byName.put(Names.key(name), count);
            byName.put(firstWord(Names.key(name)), count);
        });
        words.lines().filter(line -> line.length() <= 400).forEach(line -> byLine.put(line(line), count));
        Set<String> stems = new HashSet<>();
        for (Matcher word = WORD.matcher(words); word.find(); ) {
            String stem = Paragraph.stem(word.group());
            if (!FunctionWords.STEMS.contains(stem)) {
                stems.add(stem);
            }
        }
        for (String stem : stems) {
            Integer before = byWord.put(stem, count);
            if (before != null) {
                common.add(stem);
            }
        }
    }

    private static String firstWord(String key) {
        int space = key.indexOf(' ');
        return space < 0 ? key : key.substring(0, space);
    }

    private static String line(String line) {
        return line.replaceAll("^[\\s>]+", "").strip().toLowerCase(Locale.ROOT);
    }
}
