package counterpoint.format.excerpt;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Locution;
import counterpoint.model.Node;
import counterpoint.model.Source;
import java.util.Optional;

/** Where the words stand that put forward a claim or question: the one place that notations of atoms can say. */
public record Said(Locution locution, Illocution illocution, String text) {

    /** The first locution of a page at hand that asserts this claim, or asks this question. */
    public static Optional<Said> of(ArgumentMap map, Node content) {
        Illocution.Force force =
                content.type().equals("question") ? Illocution.Force.QUESTIONING : Illocution.Force.ASSERTING;
        return map.referrers(content.id(), Illocution.class)
                .filter(illocution -> illocution.content().equals(content.id())
                        && illocution.force().equals(force))
                .flatMap(illocution -> said(map, illocution).stream())
                .findFirst();
    }

    private static Optional<Said> said(ArgumentMap map, Illocution illocution) {
        return map.find(illocution.anchor(), Locution.class)
                .flatMap(locution -> map.get(locution.source(), Source.class)
                        .text()
                        .map(text -> new Said(locution, illocution, text)));
    }

    public Id source() {
        return locution.source();
    }
}
