package counterpoint.report;

import counterpoint.analysis.Unanswered;
import counterpoint.format.Written;
import counterpoint.model.Answer;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import java.util.Comparator;
import java.util.List;

/**
 * Writes what there is to know about a map as a report in plain text: which claims are disputed and by whom, which
 * objections nobody answered, what stands, falls and is open, and which questions have no answer. O(n log n).
 */
public final class ReportWriter {
    private final Telling telling;
    private final Paragraphs text = new Paragraphs();

    private ReportWriter(Telling telling) {
        this.telling = telling;
    }

    public static Written write(ArgumentMap map) {
        ReportWriter report = new ReportWriter(new Telling(map));
        report.tell();
        return new Written(report.text.toString().stripTrailing() + "\n", ReportLosses.of(map));
    }

    private void tell() {
        text.title(telling.title(), '=').plain(telling.summary());
        text.plain(
                "Standing follows from the map by rule: a claim falls if an objection to it stands. It is no verdict on"
                        + " who is right.");
        disputed();
        unanswered();
        standing();
        questions();
    }

    private void disputed() {
        List<Proposition> disputed = telling
                .inPageOrder(telling.map()
                        .all(Proposition.class)
                        .filter(claim -> !telling.objections(claim.id()).isEmpty())
                        .toList())
                .stream()
                .sorted(Comparator.comparingInt(
                        (Proposition claim) -> -telling.objections(claim.id()).size()))
                .toList();
        text.title("Disputed claims", '-');
        if (disputed.isEmpty()) {
            text.plain("Nobody disputes any claim.");
        }
        int number = 0;
        for (Proposition claim : disputed) {
            text.hanging(0, ++number + ". ", telling.text(claim.id()));
            text.hanging(3, "", described(claim.id(), ""));
            telling.reasons(claim.id()).forEach(this::reason);
            telling.objections(claim.id()).forEach(conflict -> objection(conflict, "- "));
            text.blank();
        }
    }

    private void reason(Inference inference) {
        String premises = inference.premises().stream()
                .map(telling::text)
                .reduce((a, b) -> a + " – and – " + b)
                .orElse("");
        text.hanging(3, "+ ", premises);
        text.hanging(5, "", described(inference.premises().get(0), ""));
        telling.objections(inference.id()).forEach(conflict -> objection(conflict, "x "));
    }

    private void objection(Conflict conflict, String mark) {
        text.hanging(3, mark, telling.text(conflict.attacker()));
        String answer = telling.isUnanswered(conflict) ? "nobody answered" : "";
        text.hanging(5, "", described(conflict.attacker(), answer));
    }

    private String described(Id claim, String more) {
        List<String> voices = telling.voices(claim);
        String who = voices.isEmpty() ? "" : Paragraphs.names(voices) + "; ";
        String proposed = telling.isProposed(claim) ? "; proposed" : "";
        return "(" + who + telling.standing(claim) + (more.isEmpty() ? "" : "; " + more) + proposed + ")";
    }

    private void unanswered() {
        text.title("Unanswered objections", '-');
        if (telling.unanswered().isEmpty()) {
            text.plain("Every objection was answered.");
        }
        int number = 0;
        for (Unanswered.Objection objection : telling.unanswered()) {
            text.hanging(0, ++number + ". ", telling.text(objection.attacker()));
            List<String> voices = telling.voices(objection.attacker());
            text.hanging(3, "", voices.isEmpty() ? "(nobody is named)" : "(" + Paragraphs.names(voices) + ")");
            text.hanging(3, "against ", telling.target(objection.target()));
            text.blank();
        }
    }

    private void standing() {
        text.title("What stands", '-');
        list("These claims stand although somebody disputes them:", "stands");
        list("These claims fall:", "falls");
        list("These claims are open; what speaks for and against them is itself disputed:", "open");
        long quiet = telling.map()
                .all(Proposition.class)
                .filter(claim -> telling.objections(claim.id()).isEmpty())
                .count();
        text.plain("Nobody disputes " + (quiet == 1 ? "the 1 other claim." : "the " + quiet + " other claims."));
    }

    private void list(String heading, String standing) {
        List<Proposition> claims = telling.inPageOrder(telling.map()
                .all(Proposition.class)
                .filter(claim -> telling.standing(claim.id()).equals(standing))
                .filter(claim -> !telling.objections(claim.id()).isEmpty())
                .toList());
        if (!claims.isEmpty()) {
            text.hanging(0, "", heading);
            claims.forEach(claim -> text.hanging(2, "* ", telling.text(claim.id())));
            text.blank();
        }
    }

    private void questions() {
        List<Question> open = telling.inPageOrder(telling.map()
                .all(Question.class)
                .filter(question -> telling.map()
                        .referrers(question.id(), Answer.class)
                        .findAny()
                        .isEmpty())
                .toList());
        if (!open.isEmpty()) {
            text.title("Questions without an answer", '-');
            open.forEach(question -> {
                List<String> voices = telling.voices(question.id());
                String who = voices.isEmpty() ? "" : " (" + Paragraphs.names(voices) + ")";
                text.hanging(0, "* ", telling.text(question.id()) + who);
            });
        }
    }
}
