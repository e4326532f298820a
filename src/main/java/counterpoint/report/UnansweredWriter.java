package counterpoint.report;

import counterpoint.analysis.Unanswered;
import counterpoint.format.Loss;
import counterpoint.format.Written;
import counterpoint.format.table.Csv;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the objections that nobody answered as a table for spreadsheets, the one with most voices first. It begins with a
 * byte order mark, without which they mistake UTF-8; a cell that would be a formula begins with an apostrophe.
 */
public final class UnansweredWriter {
    private static final String FORMULA = "=+-@\t\r";

    private UnansweredWriter() {}

    public static Written write(ArgumentMap map) {
        Telling telling = new Telling(map);
        Csv csv = new Csv().row(List.of("voices", "who", "objection", "against", "standing", "status", "id", "quote"));
        for (Unanswered.Objection objection : telling.unanswered()) {
            List<String> voices = telling.voices(objection.attacker());
            csv.row(List.of(
                    String.valueOf(voices.size()),
                    cell(String.join("; ", voices)),
                    cell(telling.text(objection.attacker())),
                    cell(telling.target(objection.target())),
                    telling.standing(objection.conflict()),
                    telling.isProposed(objection.conflict()) ? "proposed" : "accepted",
                    cell(objection.conflict().value()),
                    cell(telling.quote(objection.attacker()))));
        }
        return new Written("\ufeff" + csv, losses(map, telling));
    }

    private static String cell(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static List<Loss> losses(ArgumentMap map, Telling telling) {
        Set<Id> told = telling.unanswered().stream()
                .map(Unanswered.Objection::conflict)
                .collect(Collectors.toSet());
        List<Loss> losses = new ArrayList<>();
        map.entries().stream()
                .filter(entry -> !(entry instanceof Conflict && told.contains(entry.id())))
                .forEach(entry -> losses.add(Loss.gone(entry, "all but what the table says")));
        return losses;
    }
}
