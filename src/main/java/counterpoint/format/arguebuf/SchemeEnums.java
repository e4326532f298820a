package counterpoint.format.arguebuf;

import counterpoint.format.nodeset.SchemeNames;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names of schemes that arguebuf knows. Its tools refuse any other, so a scheme of another name is written as the
 * default one.
 *
 * <p>Source: the enumerations of {@code arg_services.graph.v1}, schema version 1.
 */
final class SchemeEnums {
    static final String DEFAULT = "DEFAULT";

    /** A kind of scheme that is a relation of a map: its AIF type, and the member of a scheme object that says so. */
    record Kind(String type, String member) {}

    static final List<Kind> KINDS =
            List.of(new Kind("RA", "support"), new Kind("CA", "attack"), new Kind("MA", "rephrase"));

    private static final Set<String> SUPPORTS = Arrays.stream(("POSITION_TO_KNOW EXPERT_OPINION WITNESS_TESTIMONY"
                            + " POPULAR_OPINION POPULAR_PRACTICE EXAMPLE ANALOGY PRACTICAL_REASONING_FROM_ANALOGY"
                            + " COMPOSITION DIVISION OPPOSITIONS RHETORICAL_OPPOSITIONS ALTERNATIVES"
                            + " VERBAL_CLASSIFICATION VERBAL_CLASSIFICATION_DEFINITION"
                            + " VERBAL_CLASSIFICATION_VAGUENESS VERBAL_CLASSIFICATION_ARBITRARINESS"
                            + " INTERACTION_OF_ACT_AND_PERSON VALUES POSITIVE_VALUES NEGATIVE_VALUES SACRIFICE"
                            + " THE_GROUP_AND_ITS_MEMBERS PRACTICAL_REASONING TWO_PERSON_PRACTICAL_REASONING WASTE"
                            + " SUNK_COSTS IGNORANCE EPISTEMIC_IGNORANCE CAUSE_TO_EFFECT CORRELATION_TO_CAUSE SIGN"
                            + " ABDUCTIVE EVIDENCE_TO_HYPOTHESIS CONSEQUENCES POSITIVE_CONSEQUENCES"
                            + " NEGATIVE_CONSEQUENCES PRAGMATIC_ALTERNATIVES THREAT FEAR_APPEAL DANGER_APPEAL"
                            + " NEED_FOR_HELP DISTRESS COMMITMENT ETHOTIC GENERIC_AD_HOMINEM PRAGMATIC_INCONSISTENCY"
                            + " INCONSISTENT_COMMITMENT CIRCUMSTANTIAL_AD_HOMINEM BIAS BIAS_AD_HOMINEM GRADUALISM"
                            + " SLIPPERY_SLOPE PRECEDENT_SLIPPERY_SLOPE SORITES_SLIPPERY_SLOPE VERBAL_SLIPPERY_SLOPE"
                            + " FULL_SLIPPERY_SLOPE CONSTITUTIVE_RULE_CLAIMS RULES EXCEPTIONAL_CASE PRECEDENT"
                            + " PLEA_FOR_EXCUSE PERCEPTION MEMORY")
                    .split(" ", -1))
            .collect(Collectors.toUnmodifiableSet());

    private SchemeEnums() {}

    /** The value for a scheme with this id in a map, such as {@code EXPERT_OPINION}; empty if arguebuf has none. */
    static Optional<String> of(String kind, String scheme) {
        String name = scheme.replace('-', '_').toUpperCase(Locale.ROOT);
        return Optional.of(name).filter(n -> kind.equals("support") && SUPPORTS.contains(n) && id(n).equals(scheme));
    }

    /** What a value such as {@code SUPPORT_EXPERT_OPINION} is called in a nodeset; the default has no name of its own. */
    static String name(String kind, String value, String type) {
        String prefix = kind.toUpperCase(Locale.ROOT) + "_";
        String plain = value.startsWith(prefix) ? value.substring(prefix.length()) : value;
        return plain.equals(DEFAULT) || plain.isBlank() ? SchemeNames.fallback(type) : SchemeNames.name(id(plain));
    }

    private static String id(String name) {
        return name.replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
