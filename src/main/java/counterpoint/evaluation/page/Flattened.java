package counterpoint.evaluation.page;

import counterpoint.model.Span;
import java.util.List;

/**
 * A gold page whose comments have lost the blank lines between them: the hard case of pages that were copied out of a
 * browser. Every span is moved along with its words.
 */
public final class Flattened {
    private final StringBuilder text = new StringBuilder();
    private final int[] moved;

    private Flattened(Gold gold) {
        String page = gold.text();
        int from = gold.comments().isEmpty()
                ? page.length()
                : gold.comments().get(0).start();
        moved = new int[page.length() + 1];
        for (int i = 0; i < page.length(); i++) {
            moved[i] = text.length();
            boolean blankLine = i > from && page.charAt(i) == '\n' && page.charAt(i - 1) == '\n';
            if (!blankLine) {
                text.append(page.charAt(i));
            }
        }
        moved[page.length()] = text.length();
    }

    /** The same gold on the page without blank lines from its first comment on. */
    public static Gold of(Gold gold) {
        Flattened flat = new Flattened(gold);
        return new Gold(
                gold.page(),
                flat.text.toString(),
                gold.isDense(),
                gold.turns().stream()
                        .map(t -> new Gold.Turn(t.speaker(), flat.move(t.place())))
                        .toList(),
                flat.move(gold.comments()),
                gold.quotes().stream()
                        .map(q -> new Gold.Quote(flat.move(q.place()), q.wording(), flat.move(q.targets())))
                        .toList(),
                gold.claims().stream()
                        .map(c -> new Gold.Claim(c.id(), flat.move(c.place())))
                        .toList(),
                gold.relations(),
                gold.stances());
    }

    private List<Span> move(List<Span> spans) {
        return spans.stream().map(this::move).toList();
    }

    private Span move(Span span) {
        return new Span(span.source(), moved[span.start()], moved[span.end()]);
    }
}
