package counterpoint.model;

import java.util.Optional;

/**
 * What somebody may do: read, propose, edit, or own.
 *
 * @param id names the access in lists; not a secret
 * @param name who has it; the log names them so
 * @param map the one map it is for; all maps where it is absent
 */
public record Access(String id, String name, Role role, Optional<Id> map) {

    /** What somebody may do, each role all that the ones before it may. */
    public enum Role {
        /** Sees maps. */
        READER,
        /** Makes proposals. */
        COMMENTER,
        /** Changes maps and makes new ones. */
        EDITOR,
        /** Deletes maps and says who sees them. */
        OWNER;

        public boolean includes(Role other) {
            return compareTo(other) >= 0;
        }
    }

    /** True if this opens that map for somebody in that role. */
    public boolean allows(Role needed, Id wanted) {
        return role.includes(needed) && map.map(wanted::equals).orElse(true);
    }

    /** True if this opens all maps for somebody in that role. */
    public boolean allowsEverywhere(Role needed) {
        return role.includes(needed) && map.isEmpty();
    }
}
