package counterpoint.format.framework;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import counterpoint.format.framework.Framework.Argument;
import counterpoint.format.framework.Framework.Attack;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How each notation spells a framework. Comments say what numbers and shortened names stand for. */
public enum Spelling {
    /** {@code p af 3}, then {@code 1 2} for each attack (ICCMA 2023); comments after {@code #}. */
    AF {
        @Override
        public String text(Framework framework) {
            StringBuilder text = new StringBuilder("p af ")
                    .append(framework.arguments().size())
                    .append('\n');
            legend(text, framework, "# ", number -> String.valueOf(number + 1));
            for (Attack attack : framework.attacks()) {
                text.append(attack.attacker() + 1)
                        .append(' ')
                        .append(attack.target() + 1)
                        .append('\n');
            }
            return text.toString();
        }
    },

    /** {@code arg(a).} and {@code att(a,b).}; comments after {@code %}, last, as some readers don't know them. */
    APX {
        @Override
        public String text(Framework framework) {
            IntFunction<String> names = apxNames(framework);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < framework.arguments().size(); i++) {
                text.append("arg(").append(names.apply(i)).append(").\n");
            }
            for (Attack attack : framework.attacks()) {
                text.append("att(").append(names.apply(attack.attacker())).append(',');
                text.append(names.apply(attack.target())).append(").\n");
            }
            legend(text, framework, "% ", names);
            return text.toString();
        }
    },

    /** A line for each argument, {@code #}, a line {@code a b} for each attack. It has no comments. */
    TGF {
        @Override
        public String text(Framework framework) {
            List<String> names = tgfNames(framework);
            StringBuilder text = new StringBuilder();
            names.forEach(name -> text.append(name).append('\n'));
            text.append("#\n");
            for (Attack attack : framework.attacks()) {
                text.append(names.get(attack.attacker()))
                        .append(' ')
                        .append(names.get(attack.target()))
                        .append('\n');
            }
            return text.toString();
        }
    };

    private static final Pattern APX_NAME = Pattern.compile("[a-z_][A-Za-z0-9_]*");

    /** The file. */
    public abstract String text(Framework framework);

    /** True if TGF can hold this name: a line that begins with {@code #} would end the list of arguments. */
    public static boolean isTgfName(String name) {
        return !name.startsWith("#");
    }

    /** Names as they are, or with as many {@code '} before them as it takes to have a name that no other has. */
    private static List<String> tgfNames(Framework framework) {
        Set<String> taken = framework.arguments().stream()
                .map(Argument::name)
                .filter(Spelling::isTgfName)
                .collect(Collectors.toCollection(HashSet::new));
        return framework.arguments().stream()
                .map(Argument::name)
                .map(name -> {
                    String free = name;
                    while (!isTgfName(free) || (!free.equals(name) && !taken.add(free))) {
                        free = "'" + free;
                    }
                    return free;
                })
                .toList();
    }

    /** Names that every reader of APX knows: lower case first, letters, digits and underscores. */
    private static IntFunction<String> apxNames(Framework framework) {
        Set<String> legal = new HashSet<>();
        framework.arguments().stream()
                .map(Argument::name)
                .filter(name -> APX_NAME.matcher(name).matches())
                .forEach(legal::add);
        String prefix = "a";
        while (hasNumbered(legal, prefix)) {
            prefix += "_";
        }
        String free = prefix;
        return number -> {
            String name = framework.arguments().get(number).name();
            return legal.contains(name) ? name : free + (number + 1);
        };
    }

    private static boolean hasNumbered(Set<String> names, String prefix) {
        return names.stream().anyMatch(name -> name.matches(Pattern.quote(prefix) + "\\d+"));
    }

    /** A comment for each argument whose name or text the notation can't show: {@code # 1 = p1 "What it says."}. */
    private static void legend(StringBuilder text, Framework framework, String comment, IntFunction<String> names) {
        for (int i = 0; i < framework.arguments().size(); i++) {
            Argument argument = framework.arguments().get(i);
            if (!argument.name().equals(names.apply(i)) || !argument.text().equals(argument.name())) {
                text.append(comment)
                        .append(names.apply(i))
                        .append(" = ")
                        .append(argument.name())
                        .append(" \"");
                for (char c : JsonStringEncoder.getInstance().quoteAsString(argument.text())) {
                    boolean isRisky = Character.isSurrogate(c) || c == 0x85 || c == 0x2028 || c == 0x2029;
                    text.append(isRisky ? String.format("\\u%04X", (int) c) : String.valueOf(c));
                }
                text.append("\"\n");
            }
        }
    }
}
