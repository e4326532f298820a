package counterpoint.app;

import counterpoint.format.Read;

/**
 * A stored map as it is now.
 *
 * @param read the map without page texts, and what was found when it came into the store
 * @param version differs between any two states of any map with this id, in any store; good as an HTTP entity tag
 */
public record OpenedMap(Read read, String version) {}
