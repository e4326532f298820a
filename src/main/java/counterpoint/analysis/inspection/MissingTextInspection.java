package counterpoint.analysis.inspection;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Finding;
import counterpoint.model.Quoted;
import counterpoint.model.Source;
import java.util.List;

/**
 * Finds pages whose text is not at hand, so that nobody can see the words their spans refer to. O(entries).
 *
 * <p>Spans outside of a text can't occur: a map refuses them, and it refuses a changed text under them.
 */
public final class MissingTextInspection implements Inspection {

    @Override
    public String code() {
        return "source.textless";
    }

    @Override
    public List<Finding> inspect(ArgumentMap map) {
        return map.all(Source.class)
                .filter(source -> source.text().isEmpty())
                .map(this::finding)
                .toList();
    }

    private Finding finding(Source source) {
        return Finding.info(
                code(),
                "The text of source " + source.id() + " " + Quoted.text(source.title())
                        + " is not at hand, so its passages can't be shown. Add the page with the same hash.",
                source.id());
    }
}
