package counterpoint.report.framework;

import counterpoint.analysis.Projection;
import counterpoint.format.Loss;
import counterpoint.format.Written;
import counterpoint.format.framework.Framework;
import counterpoint.format.framework.Framework.Argument;
import counterpoint.format.framework.Framework.Attack;
import counterpoint.format.framework.FrameworkReader;
import counterpoint.format.framework.Spelling;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Entry;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Node;
import counterpoint.model.Proposition;
import counterpoint.semantics.AttackFramework;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes a map as an abstract framework whose labellings are the map's.
 *
 * <p>Where claims do nothing but attack claims, each claim is an argument and each objection an attack. Where there are
 * reasons, or objections to them, the framework is the {@link Projection}: reasons and objections are arguments too, and so
 * is "not x" for each x that another needs. Pending proposals don't count.
 */
public final class FrameworkWriter {
    private FrameworkWriter() {}

    public static Written af(ArgumentMap map) {
        return write(map, Spelling.AF);
    }

    public static Written apx(ArgumentMap map) {
        return write(map, Spelling.APX);
    }

    public static Written tgf(ArgumentMap map) {
        return write(map, Spelling.TGF);
    }

    private static Written write(ArgumentMap map, Spelling spelling) {
        boolean isFlat = map.all(Inference.class).findAny().isEmpty()
                && map.all(Conflict.class).noneMatch(map::isUndercut);
        Framework framework = isFlat ? flat(map) : projected(map);
        return new Written(spelling.text(framework), losses(map, spelling, isFlat));
    }

    private static Framework flat(ArgumentMap map) {
        List<Argument> arguments = new ArrayList<>();
        Map<Id, Integer> numbers = new HashMap<>();
        map.all(Proposition.class).forEach(claim -> {
            numbers.put(claim.id(), arguments.size());
            arguments.add(new Argument(claim.id().value(), claim.text()));
        });
        List<Attack> attacks = new ArrayList<>();
        map.all(Conflict.class)
                .map(conflict -> new Attack(number(numbers, conflict.attacker()), number(numbers, conflict.target())))
                .distinct()
                .forEach(attacks::add);
        selfAttackers(map).forEach(id -> attacks.add(new Attack(number(numbers, id), number(numbers, id))));
        return new Framework(arguments, attacks);
    }

    private static int number(Map<Id, Integer> numbers, Id id) {
        return numbers.getOrDefault(id, -1);
    }

    private static List<Id> selfAttackers(ArgumentMap map) {
        return map.all(Extension.class)
                .filter(extension -> extension.name().equals(FrameworkReader.SELF_ATTACK))
                .flatMap(extension -> extension.about().stream())
                .filter(id -> map.find(id, Proposition.class).isPresent())
                .distinct()
                .toList();
    }

    private static Framework projected(ArgumentMap map) {
        Projection projection = Projection.of(map);
        AttackFramework attacks = projection.framework();
        List<Argument> arguments = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        projection.nodes().forEach(id -> {
            taken.add(id.value());
            arguments.add(new Argument(id.value(), text(map, id)));
        });
        List<Attack> pairs = new ArrayList<>();
        for (int attacker = 0; attacker < attacks.size(); attacker++) {
            int end = attacks.targetsStart(attacker) + attacks.targetCount(attacker);
            for (int position = attacks.targetsStart(attacker); position < end; position++) {
                pairs.add(new Attack(attacker, attacks.targetAt(position)));
            }
        }
        for (int extra = arguments.size(); extra < attacks.size(); extra++) {
            Argument negated = arguments.get(attacks.attackerAt(attacks.attackersStart(extra)));
            String name = "not_" + negated.name();
            while (!taken.add(name)) {
                name += "_";
            }
            arguments.add(new Argument(name, "Not: " + negated.text()));
        }
        selfAttackers(map).forEach(id -> projection.argument(id).ifPresent(n -> pairs.add(new Attack(n, n))));
        return new Framework(arguments, pairs);
    }

    private static String text(ArgumentMap map, Id id) {
        Node node = map.get(id, Node.class);
        if (node instanceof Proposition claim) {
            return claim.text();
        } else if (node instanceof Inference inference) {
            return inference.premises().stream().map(Id::value).collect(Collectors.joining(", ")) + " supports "
                    + inference.conclusion();
        }
        return node instanceof Conflict conflict ? conflict.attacker() + " attacks " + conflict.target() : id.value();
    }

    private static List<Loss> losses(ArgumentMap map, Spelling spelling, boolean isFlat) {
        List<Loss> losses = new ArrayList<>();
        for (Entry entry : map.entries()) {
            if (entry instanceof Proposition) {
                if (spelling == Spelling.TGF) {
                    losses.add(Loss.gone(entry, Spelling.isTgfName(entry.id().value()) ? "text" : "text and id"));
                }
            } else if (entry instanceof Inference || entry instanceof Conflict) {
                losses.add(Loss.gone(entry, isFlat ? "id and scheme" : "what it is; it is one argument of many"));
            } else if (!(entry instanceof Extension extension
                    && extension.name().equals(FrameworkReader.SELF_ATTACK))) {
                losses.add(Loss.gone(entry, "all of it"));
            }
        }
        return losses;
    }
}
