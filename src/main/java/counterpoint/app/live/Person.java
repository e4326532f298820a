package counterpoint.app.live;

import counterpoint.model.Id;
import counterpoint.model.MalformedInputException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Somebody who looks at a map.
 *
 * @param client the window they look from
 * @param name what they want to be called
 * @param node what they look at
 */
public record Person(String client, Optional<String> name, Optional<Id> node) {
    private static final Pattern CLIENT = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final int LONGEST_NAME = 80;

    public Person {
        requireClient(client);
        if (name.filter(given -> given.isBlank() || given.length() > LONGEST_NAME)
                .isPresent()) {
            throw new MalformedInputException("A name to be seen by has 1 to " + LONGEST_NAME + " characters.");
        }
    }

    /**
     * The id of a window, if it can be one.
     *
     * @throws MalformedInputException if it can't
     */
    public static String requireClient(String client) {
        if (!CLIENT.matcher(client).matches()) {
            throw new MalformedInputException(
                    "X-Counterpoint-Client has 1 to 64 letters, digits, dots, hyphens and underscores. Send another.");
        }
        return client;
    }
}
