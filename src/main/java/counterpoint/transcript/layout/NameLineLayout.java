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
 * The speaker's name alone on a line, then the paragraphs spoken; a stamp, a colon, a role after a comma or markup for bold
 * may stand with the name.
 *
 * <p>A name that comes back is believed. A name that comes once is believed when it stands where the others stand (after
 * a blank line, if all of them do) or when the words before the first label mention it.
 */
final class NameLineLayout implements Layout {
    private static final int LONGEST_LINE = 110;
    private static final Pattern MARKUP = Pattern.compile("[#*_\\s]*+(.*?)[*_:\\s]*", Pattern.DOTALL);
    private static final Pattern ROLE =
            Pattern.compile("([^,(]+?)(?:,\\s*|\\s*\\()([\\p{L}\\p{M}][^,:?!\\[\\]]{1,58}[\\p{L}\\p{M}])\\)?");

    private record Candidate(int line, Label label, boolean afterBlank) {
        String key() {
            return NameLineLayout.key(label);
        }
    }

    @Override
    public Optional<Labels> propose(Lines lines, int to) {
        List<Candidate> candidates = candidates(lines, to);
        Map<String, Integer> counts = new HashMap<>();
        candidates.forEach(candidate -> counts.merge(candidate.key(), 1, Integer::sum));
        List<Candidate> repeated =
                candidates.stream().filter(c -> isRepeated(counts, c)).toList();
        boolean blocks = repeated.stream().allMatch(Candidate::afterBlank);
        String front = candidates.isEmpty()
                ? ""
                : Names.key(front(lines, candidates.get(0).line()));
        List<Candidate> believed = candidates.stream()
                .filter(c -> isRepeated(counts, c)
                        || (!repeated.isEmpty() && blocks && c.afterBlank())
                        || front.contains(c.key()))
                .toList();
        List<Label> labels = (areOfOnePerson(believed) ? answered(candidates, believed) : believed)
                .stream().map(Candidate::label).toList();
        long named = labels.stream().filter(label -> label.name().isPresent()).count();
        if (named < 2 || (repeated.isEmpty() && named < candidates.size())) {
            return Optional.empty();
        }
        double score = repeated.size() + 0.5 * (labels.size() - repeated.size());
        return Optional.of(new Labels("names alone on a line", score, labels));
    }

    private static boolean areOfOnePerson(List<Candidate> believed) {
        return believed.stream().map(Candidate::key).distinct().count() == 1;
    }

    /** Nobody interviews alone: full names after the first label of the only person believed are believed too. */
    private static List<Candidate> answered(List<Candidate> candidates, List<Candidate> believed) {
        Candidate first = believed.get(0);
        return candidates.stream()
                .filter(c -> c.key().equals(first.key())
                        || (c.line() > first.line() && c.key().indexOf(' ') > 0))
                .toList();
    }

    private static String front(Lines lines, int line) {
        return lines.text().substring(0, Math.min(lines.start(line), 4000));
    }

    private static boolean isRepeated(Map<String, Integer> counts, Candidate candidate) {
        return candidate.label().name().isEmpty() || counts.getOrDefault(candidate.key(), 0) > 1;
    }

    private static List<Candidate> candidates(Lines lines, int to) {
        List<Label> all = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        Map<Integer, Label> byLine = new HashMap<>();
        for (int line = 0; line < to; line++) {
            Optional<Label> label = labelAt(lines, line);
            if (label.isPresent()) {
                all.add(label.get());
                byLine.put(line, label.get());
                counts.merge(key(label.get()), 1, Integer::sum);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Label label : all) {
            int line = lines.lineAt(label.start());
            int body = lines.nextFilled(line + 1, to);
            Label after = byLine.get(body);
            boolean opensText = body < to && (after == null || counts.getOrDefault(key(after), 0) < 2);
            if (opensText) {
                boolean afterBlank = line == 0 || lines.isBlank(line - 1);
                candidates.add(new Candidate(line, label.endingAt(lines.start(body)), afterBlank));
            }
        }
        return withStampLines(candidates, lines);
    }

    private static String key(Label label) {
        return Names.key(label.name().orElse(""));
    }

    /** A stamp alone on the line before a name belongs to the name's label. */
    private static List<Candidate> withStampLines(List<Candidate> candidates, Lines lines) {
        List<Candidate> joined = new ArrayList<>();
        for (Candidate candidate : candidates) {
            int before = candidate.line() - 1;
            while (before >= 0 && lines.isBlank(before)) {
                before--;
            }
            Optional<Stamps.Stamp> stamp = before < 0 ? Optional.empty() : stampAlone(lines, before);
            if (stamp.isPresent() && candidate.label().time().isEmpty()) {
                Label label = candidate.label();
                Label longer = new Label(
                        lines.start(before),
                        label.end(),
                        label.name(),
                        label.role(),
                        Optional.of(stamp.get().time()));
                joined.add(new Candidate(before, longer, before == 0 || lines.isBlank(before - 1)));
            } else {
                joined.add(candidate);
            }
        }
        return joined;
    }

    private static Optional<Stamps.Stamp> stampAlone(Lines lines, int line) {
        if (lines.length(line) > LONGEST_LINE) {
            return Optional.empty();
        }
        String words = lines.words(line);
        return Stamps.bracketed(words).filter(stamp -> stamp.end() == words.length());
    }

    private static Optional<Label> labelAt(Lines lines, int line) {
        if (lines.length(line) > LONGEST_LINE || lines.length(line) < 2) {
            return Optional.empty();
        }
        String words = lines.words(line);
        Optional<Stamps.Stamp> first = Stamps.atStart(words);
        String rest = first.isPresent() ? words.substring(first.get().end()) : words;
        Optional<Stamps.Stamp> last = Stamps.atEnd(rest);
        rest = last.isPresent() ? rest.substring(0, last.get().start()) : rest;
        Matcher markup = MARKUP.matcher(rest);
        String name = markup.matches() ? markup.group(1).strip() : rest.strip();
        Matcher role = ROLE.matcher(name);
        boolean hasRole = role.matches();
        String bare = hasRole ? role.group(1).strip() : name;
        if (!Names.isName(bare) || isSentence(name)) {
            return Optional.empty();
        }
        return Optional.of(new Label(
                lines.start(line),
                lines.end(line),
                Optional.of(bare),
                hasRole ? Optional.of(role.group(2).strip()) : Optional.empty(),
                first.or(() -> last).map(Stamps.Stamp::time)));
    }

    private static boolean isSentence(String words) {
        return words.endsWith(".") && !words.matches(".*\\b(?:Jr|Sr|[A-Z])\\.");
    }
}
