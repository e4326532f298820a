package counterpoint.evaluation.page;

import counterpoint.evaluation.page.Gold.Bearing;

/** Which side a link takes. */
public enum Side {
    SUPPORT,
    ATTACK,
    REPHRASE,
    ANSWER,
    /** Nothing is said about the side. */
    NONE;

    /** The side of a relation that people found. */
    public static Side of(Bearing bearing) {
        return switch (bearing) {
            case SUPPORT -> SUPPORT;
            case ATTACK -> ATTACK;
            case REPHRASE -> REPHRASE;
            case ANSWER -> ANSWER;
        };
    }
}
