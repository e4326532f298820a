package counterpoint.app.look;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Locution;
import counterpoint.model.Question;
import java.util.Locale;
import java.util.stream.Stream;

/** Who puts a claim forward itself, not one that says the same; a question is put forward by whoever asks it. */
final class Asserted {
    private Asserted() {}

    static Stream<Id> by(ArgumentMap map, Id claim) {
        boolean isQuestion = map.find(claim, Question.class).isPresent();
        return sayings(map, claim)
                .filter(saying -> isQuestion
                        || saying.force().name().toLowerCase(Locale.ROOT).contains("assert"))
                .flatMap(saying -> map.find(saying.anchor(), Locution.class).stream())
                .map(Locution::speaker)
                .distinct();
    }

    /** The words in which it stands on a page, whatever is done with it there. */
    static Stream<Locution> words(ArgumentMap map, Id claim) {
        return sayings(map, claim).flatMap(saying -> map.find(saying.anchor(), Locution.class).stream());
    }

    private static Stream<Illocution> sayings(ArgumentMap map, Id claim) {
        return map.referrers(claim, Illocution.class)
                .filter(saying -> saying.content().equals(claim));
    }
}
