package counterpoint.format.argdown;

import counterpoint.format.Loss;
import counterpoint.format.argdown.map.Keeping;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Entry;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What Argdown can't say of a map. */
final class Losses {
    static final String ALL = "all of it";
    static final String ID = "id";
    static final String WHITE_SPACE = "white space and half characters";
    static final String SCHEME = "scheme";
    static final String QUESTION = "that it is a question";

    private final ArgumentMap map;
    private final Plan plan;
    private final Titles titles;
    private final Loss.Degree degree;
    private final Set<Id> structures = new HashSet<>();
    private final Set<Id> leftOut = new HashSet<>();
    private final List<Loss> losses = new ArrayList<>();
    private boolean titleSeen;

    Losses(ArgumentMap map, Plan plan, Titles titles, Loss.Degree degree) {
        this.map = map;
        this.plan = plan;
        this.titles = titles;
        this.degree = degree;
        plan.structures().forEach(inference -> structures.add(inference.id()));
        plan.leftOut().forEach(conflict -> leftOut.add(conflict.id()));
    }

    /** In the order of the map's entries. */
    List<Loss> list() {
        losses.clear();
        titleSeen = false;
        map.entries().forEach(this::check);
        return List.copyOf(losses);
    }

    private void check(Entry entry) {
        if (entry instanceof Proposition claim) {
            text(claim, claim.text());
        } else if (entry instanceof Question question) {
            text(question, question.text());
            lose(question, QUESTION);
        } else if (entry instanceof Inference inference) {
            inference(inference);
        } else if (entry instanceof Conflict conflict) {
            conflict(conflict);
        } else if (entry instanceof Extension extension) {
            extension(extension);
        } else {
            lose(entry, ALL);
        }
    }

    private void text(Entry entry, String text) {
        if (!titles.keepsId(entry.id())) {
            lose(entry, ID);
        }
        if (!Escaped.normal(text).equals(text)) {
            lose(entry, WHITE_SPACE);
        }
    }

    private void inference(Inference inference) {
        if (!structures.contains(inference.id()) || !titles.keepsId(inference.id())) {
            lose(inference, ID);
        }
        Optional<String> scheme = inference.scheme();
        if (scheme.isPresent()
                && (scheme.get().isBlank() || !Escaped.normalRule(scheme.get()).equals(scheme.get()))) {
            lose(inference, SCHEME);
        }
    }

    private void conflict(Conflict conflict) {
        if (leftOut.contains(conflict.id())) {
            lose(conflict, ALL);
            return;
        }
        lose(conflict, ID);
        if (conflict.scheme().isPresent()) {
            lose(conflict, SCHEME);
        }
    }

    private void extension(Extension extension) {
        Optional<Id> about = extension.about();
        if (about.isEmpty()) {
            boolean title = extension.name().equals(Extension.TITLE) && !titleSeen;
            titleSeen |= title;
            if (!title && !isOwn(extension)) {
                lose(extension, ALL);
            } else if (title) {
                lose(extension, extension.value().isBlank() ? ALL : ID);
            }
        } else if (extension.name().equals(Extension.TAG)) {
            boolean written =
                    isWritten(about.get()) && Escaped.isTag(extension.value()) && plan.isFirst(extension, about.get());
            lose(extension, written ? ID : ALL);
        } else if (!isOwn(extension)
                || (!isWritten(about.get()) && !extension.name().equals(Keeping.RELATION))) {
            lose(extension, ALL);
        }
    }

    private static boolean isOwn(Extension extension) {
        return extension.name().startsWith("argdown:");
    }

    private boolean isWritten(Id id) {
        return structures.contains(id)
                || map.find(id, Proposition.class).isPresent()
                || map.find(id, Question.class).isPresent();
    }

    private void lose(Entry entry, String what) {
        losses.add(new Loss(entry.id(), entry.type(), what, degree));
    }
}
