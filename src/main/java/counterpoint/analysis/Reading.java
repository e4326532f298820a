package counterpoint.analysis;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.model.Speaker;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The choices a reader has in judging a map.
 *
 * @param claims what a claim with reasons needs
 * @param ignored speakers to be left aside: what only they put forward falls, as if nobody had said it
 */
public record Reading(Claims claims, Set<Id> ignored) {
    private static final Reading STANDARD = new Reading(Claims.STAND_UNTIL_DEFEATED, Set.of());

    /** What a claim needs to stand, beside the defeat of all objections to it. */
    public enum Claims {
        /** Nothing: losing its reasons leaves it standing, unsupported. */
        STAND_UNTIL_DEFEATED,
        /**
         * One of its reasons must stand, if the map gives any; claims without reasons are where giving reasons ends. A
         * weakened evidential support (Oren and Norman 2008): claims that only support one another in a circle are open.
         */
        NEED_A_STANDING_REASON
    }

    public Reading {
        ignored = Collections.unmodifiableSet(new TreeSet<>(ignored));
    }

    /** The reading of decision record 1. */
    public static Reading standard() {
        return STANDARD;
    }

    /** The same, but claims that have reasons need one that stands. */
    public Reading supportedOnly() {
        return new Reading(Claims.NEED_A_STANDING_REASON, ignored);
    }

    /** The same, but these speakers are left aside as well. */
    public Reading ignoring(Set<Id> speakers) {
        Set<Id> more = new TreeSet<>(ignored);
        more.addAll(speakers);
        return new Reading(claims, more);
    }

    /** The interview alone: all commenters of the map are left aside. */
    public static Reading withoutComments(ArgumentMap map) {
        return STANDARD.ignoring(map.all(Speaker.class)
                .filter(speaker -> speaker.role() == Speaker.Role.COMMENTER)
                .map(Speaker::id)
                .collect(Collectors.toSet()));
    }
}
