package counterpoint.format.kialo;

import counterpoint.format.Loss;
import counterpoint.model.Answer;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Entry;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a Kialo export can't say of a map. All of it is gone.
 *
 * @param cut relations that no tree can say
 */
record Losses(ArgumentMap map, Set<Id> cut) {
    private static final String ALL = "all of it";
    private static final String ID = "id";
    private static final String WHITE_SPACE = "white space and half characters";
    private static final String SCHEME = "scheme";

    List<Loss> all() {
        Optional<Id> title = map.all(Extension.class)
                .filter(e -> e.about().isEmpty() && e.name().equals(Extension.TITLE))
                .findFirst()
                .map(Extension::id);
        return map.entries().stream()
                .flatMap(entry -> lost(entry, title).map(what -> Loss.gone(entry, what)))
                .toList();
    }

    private Stream<String> lost(Entry entry, Optional<Id> title) {
        if (entry instanceof Proposition proposition) {
            return text(proposition.text());
        }
        if (entry instanceof Question question) {
            return question(question);
        }
        if (entry instanceof Inference inference) {
            return inference(inference);
        }
        if (entry instanceof Conflict conflict) {
            return conflict(conflict);
        }
        if (entry instanceof Answer) {
            return Stream.of(KialoWriter.question(map).isPresent() ? "which theses answer the question" : ALL);
        }
        if (entry instanceof Extension extension && title.equals(Optional.of(extension.id()))) {
            return text(extension.value());
        }
        return Stream.of(ALL);
    }

    /** Without theses under it, the older generation doesn't tell a question from a thesis. */
    private Stream<String> question(Question question) {
        if (KialoWriter.question(map).isEmpty()) {
            return Stream.of(ALL);
        }
        boolean alone = map.all(Proposition.class).findAny().isEmpty();
        return Stream.concat(text(question.text()), alone ? Stream.of("that it is a question") : Stream.empty());
    }

    private static Stream<String> text(String text) {
        return Markup.normal(text).equals(text) ? Stream.of(ID) : Stream.of(ID, WHITE_SPACE);
    }

    private Stream<String> inference(Inference inference) {
        if (cut.contains(inference.id())) {
            return Stream.of(ALL);
        }
        Stream<String> linked = inference.isLinked() ? Stream.of("that its premises are linked") : Stream.empty();
        return Stream.concat(Stream.of(ID), Stream.concat(linked, inference.scheme().map(s -> SCHEME).stream()));
    }

    private Stream<String> conflict(Conflict conflict) {
        if (cut.contains(conflict.id())) {
            return Stream.of(ALL);
        }
        Stream<String> undercut = map.isUndercut(conflict) ? Stream.of("that it is an undercut") : Stream.empty();
        return Stream.concat(Stream.of(ID), Stream.concat(undercut, conflict.scheme().map(s -> SCHEME).stream()));
    }
}
