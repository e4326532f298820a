package counterpoint.format.network;

import counterpoint.format.network.Network.Arrow;
import counterpoint.format.network.Network.Vertex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether networks, vertices and arrows say the same. Ids of arrows and the order of elements say nothing. */
final class Likeness {
    /** The attributes that make an entry; the others tell of its surroundings. */
    private static final List<String> CORE =
            List.of(MapToNetwork.LABEL, MapToNetwork.TYPE, MapToNetwork.AIF, MapToNetwork.SCHEME, MapToNetwork.FORCE);

    private Likeness() {}

    static boolean isSame(Network a, Network b) {
        return a.attributes().equals(b.attributes())
                && a.vertices().size() == b.vertices().size()
                && new HashSet<>(a.vertices()).equals(new HashSet<>(b.vertices()))
                && sorted(a.arrows()).equals(sorted(b.arrows()));
    }

    static Map<String, String> core(Vertex vertex) {
        Map<String, String> core = new HashMap<>();
        CORE.forEach(name -> core.put(name, vertex.text(name)));
        return core;
    }

    static String text(Arrow arrow) {
        return Network.json(new Arrow("", arrow.from(), arrow.to(), arrow.direction(), arrow.attributes()));
    }

    static Set<String> arrows(Network network) {
        return network.arrows().stream().map(Likeness::text).collect(Collectors.toSet());
    }

    /** The arrows at each vertex. */
    static Map<String, Set<String>> arrowsByVertex(Network network) {
        Map<String, Set<String>> arrows = new HashMap<>();
        for (Arrow arrow : network.arrows()) {
            String text = arrow.from() + "\n" + arrow.to() + "\n" + arrow.text(MapToNetwork.ROLE);
            arrows.computeIfAbsent(arrow.from(), id -> new HashSet<>()).add(text);
            arrows.computeIfAbsent(arrow.to(), id -> new HashSet<>()).add(text);
        }
        return arrows;
    }

    private static List<String> sorted(Collection<Arrow> arrows) {
        List<String> texts = new ArrayList<>();
        arrows.forEach(arrow -> texts.add(text(arrow)));
        texts.sort(null);
        return texts;
    }
}
