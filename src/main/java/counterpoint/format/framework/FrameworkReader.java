package counterpoint.format.framework;

import counterpoint.format.PlainText;
import counterpoint.format.Read;
import counterpoint.format.framework.Framework.Argument;
import counterpoint.format.framework.Framework.Attack;
import counterpoint.format.nodeset.Claims;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Entry;
import counterpoint.model.Extension;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.MalformedInputException;
import counterpoint.model.Proposition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads an abstract framework as a map: a claim for each argument, with the text that a comment gives it, else its name; an
 * objection for each attack. No claim can attack itself in a map, so such an attack is kept as an extension of it.
 */
public final class FrameworkReader {
    /** About an argument that attacks itself. */
    public static final String SELF_ATTACK = "af:self-attack";

    private static final int LARGEST = 256 << 20;
    private static final Pattern SPACE = Pattern.compile("[ \\t]+");
    private static final Pattern NO_ID = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private FrameworkReader() {}

    /**
     * The map of a framework.
     *
     * @throws MalformedInputException if this is no framework, naming the line, or it is too large
     */
    public static Read read(byte[] document, String name) {
        if (document.length > LARGEST) {
            throw new MalformedInputException(name + " has more than " + LARGEST + " bytes.");
        }
        Framework framework = new FrameworkParser(name).parse(PlainText.of(document, name));
        return map(framework, name);
    }

    /** True for lines that name things, a line {@code #}, and lines that name two of them. */
    public static boolean looksLikeTgf(String text) {
        Set<String> names = new HashSet<>();
        boolean inAttacks = false;
        for (String line : (Iterable<String>) text.lines().map(String::strip)::iterator) {
            String[] words = SPACE.split(line, 3);
            if (line.equals("#") && !inAttacks) {
                inAttacks = true;
            } else if (!line.isEmpty()
                    && (inAttacks ? words.length < 2 || !names.contains(words[0]) : !names.add(words[0]))) {
                return false;
            }
        }
        return inAttacks && !names.isEmpty();
    }

    private static Read map(Framework framework, String name) {
        Claims claims = new Claims();
        List<Entry> entries = new ArrayList<>();
        List<Id> ids = new ArrayList<>();
        for (Argument argument : framework.arguments()) {
            Id id = claims.claim(argument.name(), "a");
            ids.add(id);
            entries.add(new Proposition(id, argument.text().isBlank() ? argument.name() : argument.text()));
        }
        Set<Attack> seen = new HashSet<>();
        int repeated = 0;
        List<Finding> findings = new ArrayList<>();
        for (Attack attack : framework.attacks()) {
            Id attacker = ids.get(attack.attacker());
            if (!seen.add(attack)) {
                repeated++;
            } else if (attack.attacker() == attack.target()) {
                entries.add(new Extension(claims.next("e"), Optional.of(attacker), SELF_ATTACK, "yes"));
                findings.add(Finding.info(
                        "af.self-attack",
                        "Argument " + attacker + " attacks itself, which no claim of a map can. It was kept as an"
                                + " extension.",
                        attacker));
            } else {
                entries.add(Conflict.of(claims.next("x"), attacker, ids.get(attack.target())));
            }
        }
        if (repeated > 0) {
            findings.add(
                    Finding.info("af.attack-repeated", repeated + " attacks are there twice. Each was read once."));
        }
        return new Read(ArgumentMap.of(mapId(name), 0, entries), findings);
    }

    private static Id mapId(String file) {
        String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        String plain = NO_ID.matcher(dot > 0 ? last.substring(0, dot) : last).replaceAll("-");
        return Id.of(plain.isEmpty() ? "framework" : plain.substring(0, Math.min(plain.length(), 200)));
    }
}
