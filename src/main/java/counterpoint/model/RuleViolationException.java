package counterpoint.model;

import java.util.List;
import java.util.stream.Collectors;

/** A change or a file that breaks rules of the map. Carries all findings, not only the first. */
public final class RuleViolationException extends CounterpointException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 3;

    private final transient List<Finding> findings;

    public RuleViolationException(List<Finding> findings) {
        super("rule.violated", summary(findings));
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }

    private static String summary(List<Finding> findings) {
        String shown = findings.stream().limit(SHOWN).map(Finding::message).collect(Collectors.joining(" "));
        int rest = findings.size() - SHOWN;
        return rest > 0 ? shown + " And " + rest + " more." : shown;
    }
}
