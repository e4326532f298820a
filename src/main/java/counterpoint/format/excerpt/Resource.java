package counterpoint.format.excerpt;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * A page that a document brings along.
 *
 * @param id its id in the document
 * @param rest what the document says of it beyond the other components, to be written again
 */
public record Resource(String id, String title, String text, Optional<String> url, ObjectNode rest) {}
