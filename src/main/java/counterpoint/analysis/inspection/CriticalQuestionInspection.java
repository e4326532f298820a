package counterpoint.analysis.inspection;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Finding;
import counterpoint.model.Inference;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Finds reasons of a known scheme whose critical questions (Walton, Reed and Macagno 2008) nobody has put: nothing in the map
 * objects to the reason or to one of its grounds. The questions are in {@code schemes.properties}, in our own words, by the
 * scheme's id; schemes that are not there are left alone. O(inferences · log n).
 */
public final class CriticalQuestionInspection implements Inspection {
    private static final Map<String, String> QUESTIONS = questions();

    private static Map<String, String> questions() {
        Properties properties = new Properties();
        try (InputStream in = Optional.ofNullable(
                        CriticalQuestionInspection.class.getResourceAsStream("/counterpoint/schemes.properties"))
                .orElseThrow()) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("A resource of this program can always be read.", e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(name -> name, properties::getProperty));
    }

    @Override
    public String code() {
        return "reason.unquestioned";
    }

    @Override
    public List<Finding> inspect(ArgumentMap map) {
        return map.all(Inference.class)
                .filter(inference -> !isDisputed(map, inference))
                .flatMap(inference -> inference.scheme().flatMap(scheme -> finding(inference, scheme)).stream())
                .toList();
    }

    private static boolean isDisputed(ArgumentMap map, Inference inference) {
        return map.referrers(inference.id(), Conflict.class).findAny().isPresent()
                || inference.premises().stream()
                        .anyMatch(premise -> map.referrers(premise, Conflict.class)
                                .anyMatch(conflict -> conflict.target().equals(premise)));
    }

    private Optional<Finding> finding(Inference inference, String scheme) {
        return Optional.ofNullable(QUESTIONS.get(scheme))
                .map(questions -> Finding.info(
                        code(),
                        "Reason " + inference.id() + " (" + scheme.replace('-', ' ')
                                + ") has met no objection. What could be asked: " + questions
                                + " Add the objection if somebody on the page makes it.",
                        inference.id()));
    }
}
