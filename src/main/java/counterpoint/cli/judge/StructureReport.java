package counterpoint.cli.judge;

import counterpoint.analysis.structure.Structure;
import counterpoint.analysis.why.Phrases;
import counterpoint.cli.terminal.Counted;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.model.Speaker;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The shape of a map as text for a terminal; of long lists the beginning, and how much more there is. */
final class StructureReport {
    private static final int MOST_LINES = 10;
    private static final double PER_CENT = 100;

    private final ArgumentMap map;
    private final Phrases phrases;
    private final PrintWriter out;

    StructureReport(ArgumentMap map, Phrases phrases, PrintWriter out) {
        this.map = map;
        this.phrases = phrases;
        this.out = out;
    }

    void print(Structure structure) {
        out.println(map.title() + ": " + Counted.of(structure.supports(), "reason") + ", "
                + Counted.of(structure.attacks(), "objection") + ", "
                + Counted.of(structure.components().size(), "separate part") + ", "
                + Counted.of(structure.circles().size(), "circle") + ".");
        if (structure.deepest().size() > 1) {
            out.println("Longest way: " + joined(structure.deepest(), " → "));
        }
        list("Largest parts, by their first claim", structure.components(), this::component);
        list("Circles", structure.circles(), circle -> joined(circle, ", "));
        list("Claims that have reasons and objections", structure.contested(), this::contested);
        list("Claims most bears on", structure.central(), this::central);
        list("Who answers whom", structure.exchanges(), this::exchange);
        list("The same words twice, and nothing says so", structure.duplicates(), same -> joined(same, ", "));
    }

    private <T> void list(String title, List<T> items, Function<T, String> line) {
        if (items.isEmpty()) {
            return;
        }
        out.println();
        out.println(title);
        items.stream().limit(MOST_LINES).forEach(item -> out.println("  " + line.apply(item)));
        if (items.size() > MOST_LINES) {
            out.println("  and " + (items.size() - MOST_LINES) + " more");
        }
    }

    private String component(Structure.Component part) {
        return claim(part.first()) + ": " + Counted.of(part.claims(), "claim") + ", "
                + Counted.of(part.relations(), "relation");
    }

    private String contested(Structure.Contested contested) {
        return claim(contested.claim()) + ": " + Counted.of(contested.supports(), "reason") + ", "
                + Counted.of(contested.attacks(), "objection");
    }

    private String central(Structure.Central central) {
        return String.format(Locale.ROOT, "%4.1f %%  ", PER_CENT * central.share()) + claim(central.claim());
    }

    private String exchange(Structure.Exchange exchange) {
        return name(exchange.from()) + " → " + name(exchange.to()) + ": "
                + Stream.of(
                                counted(exchange.replies(), "reply", "replies"),
                                counted(exchange.objections(), "objection", "objections"),
                                counted(exchange.reasons(), "reason", "reasons"))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "));
    }

    private static String counted(int number, String one, String several) {
        return number == 0 ? "" : number + " " + (number == 1 ? one : several);
    }

    private String name(Id speaker) {
        return map.get(speaker, Speaker.class).name();
    }

    private String claim(Id claim) {
        return claim + "  " + phrases.owned(claim);
    }

    private static String joined(List<Id> ids, String between) {
        return ids.stream().map(Id::value).collect(Collectors.joining(between));
    }
}
