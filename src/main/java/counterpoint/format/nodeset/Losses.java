package counterpoint.format.nodeset;

import counterpoint.format.Loss;
import counterpoint.model.Answer;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Entry;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Inference;
import counterpoint.model.Locution;
import counterpoint.model.Node;
import counterpoint.model.Proposal;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import counterpoint.model.Segment;
import counterpoint.model.Source;
import counterpoint.model.Speaker;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a nodeset can't say of a map. Pages made of locutions' texts are no loss: the texts are there. */
public final class Losses {
    private final ArgumentMap map;
    private final Kept kept;
    private final Loss.Degree degree;
    private final Set<Id> shown;
    private final Set<Id> madeOfTexts = new HashSet<>();
    private final List<Loss> losses = new ArrayList<>();

    private Losses(ArgumentMap map, String notation, Loss.Degree degree, Set<Id> shown) {
        this.shown = shown;
        this.map = map;
        this.kept = new Kept(map, notation);
        this.degree = degree;
    }

    /** The losses in the order of the map's entries, all of this degree. */
    public static List<Loss> of(ArgumentMap map, String notation, Loss.Degree degree) {
        return of(map, notation, degree, Set.of());
    }

    /**
     * The losses of a notation that has a page's text too.
     *
     * @param shown the page whose text is there, and the locutions that are marked in it
     */
    public static List<Loss> of(ArgumentMap map, String notation, Loss.Degree degree, Set<Id> shown) {
        Losses losses = new Losses(map, notation, degree, shown);
        map.all(Source.class)
                .filter(source -> losses.kept.text(source.id(), Keeping.PAGE).isPresent())
                .forEach(source -> losses.madeOfTexts.add(source.id()));
        map.entries().forEach(losses::check);
        return losses.losses;
    }

    private void check(Entry entry) {
        if (entry instanceof Source source && !madeOfTexts.contains(source.id())) {
            lose(source, shown.contains(source.id()) ? "title and address" : "all of it");
        } else if (entry instanceof Segment segment
                && !madeOfTexts.contains(segment.span().source())) {
            lose(segment, "all of it");
        } else if (entry instanceof Locution locution && !isShown(locution)) {
            lose(locution, "place in the page");
        } else if (entry instanceof Proposal
                || (entry instanceof Extension extension && !kept.hasPlace(extension, map))) {
            lose(entry, "all of it");
        } else if (entry instanceof Speaker speaker && speaker.role() != Speaker.Role.OTHER) {
            lose(speaker, "role");
        } else {
            checkNode(entry);
        }
    }

    private boolean isShown(Locution locution) {
        return madeOfTexts.contains(locution.source()) || shown.contains(locution.id());
    }

    private void checkNode(Entry entry) {
        if (entry instanceof Proposition proposition && isAsked(proposition) && !argues(proposition)) {
            lose(proposition, "that it is no question");
        } else if (entry instanceof Question question && !isAsked(question)) {
            lose(question, "that it is a question");
        } else if (entry instanceof Answer answer && !isGiven(answer)) {
            lose(answer, "that it answers a question");
        } else if (entry instanceof Inference inference && isOtherwiseNamed(inference.scheme())) {
            lose(inference, "spelling of its scheme");
        } else if (entry instanceof Conflict conflict && isOtherwiseNamed(conflict.scheme())) {
            lose(conflict, "spelling of its scheme");
        }
    }

    private boolean isAsked(Node content) {
        List<Illocution> said = map.referrers(content.id(), Illocution.class)
                .filter(illocution ->
                        map.find(illocution.anchor(), Locution.class).isPresent())
                .toList();
        return !said.isEmpty()
                && said.stream()
                        .allMatch(illocution -> illocution.force().name().endsWith("Questioning"));
    }

    private boolean argues(Proposition proposition) {
        return map.referrers(proposition.id()).stream()
                .anyMatch(id -> map.find(id, Inference.class).isPresent()
                        || map.find(id, Conflict.class).isPresent());
    }

    private boolean isGiven(Answer answer) {
        return map.find(answer.question(), Question.class).filter(this::isAsked).isPresent()
                && map.referrers(answer.id(), Illocution.class)
                        .anyMatch(illocution -> illocution.force().equals(Illocution.Force.ANSWERING));
    }

    private static boolean isOtherwiseNamed(Optional<String> scheme) {
        return scheme.filter(id ->
                        SchemeNames.id(SchemeNames.name(id)).filter(id::equals).isEmpty())
                .isPresent();
    }

    private void lose(Entry entry, String what) {
        losses.add(new Loss(entry.id(), entry.type(), what, degree));
    }
}
