package counterpoint.http.script;

import counterpoint.http.script.ScriptModule.Import;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A page's modules as few texts: the one that the page names together with all that it imports, and one for each module
 * that is asked for while the page runs, with what only that one imports. A browser fetches a handful of files instead of
 * 140, and they pack a third smaller than apart.
 *
 * <p>Modules follow what they import, the order in which a browser would run them. They share one scope, so every name at
 * the top of a module must be the only one of its kind, which {@code web/test/imports.test.js} holds.
 */
public final class JoinedModules {
    private final Map<String, ScriptModule> modules = new HashMap<>();
    private final UnaryOperator<String> sources;
    private final String first;
    private final Map<String, JoinedScript> scripts = new LinkedHashMap<>();

    private JoinedModules(String first, UnaryOperator<String> sources) {
        this.first = first;
        this.sources = sources;
    }

    /**
     * The joined texts by the path of the module that each begins with.
     *
     * @param first the module that the page names, in the folder of all modules
     * @param sources the text of the module at a path
     */
    public static Map<String, JoinedScript> of(String first, UnaryOperator<String> sources) {
        JoinedModules joined = new JoinedModules(first, sources);
        joined.join();
        return Map.copyOf(joined.scripts);
    }

    /** A module without its doc comments, for whoever asks for it by itself. */
    public static String withoutDocs(String source) {
        return ScriptModule.withoutDocs(source);
    }

    private void join() {
        Map<String, Set<String>> parts = new LinkedHashMap<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(first));
        while (!waiting.isEmpty()) {
            String part = waiting.remove();
            if (!parts.containsKey(part)) {
                Set<String> needed = needed(part);
                parts.put(part, needed);
                needed.forEach(path -> waiting.addAll(module(path).later()));
            }
        }
        Set<String> shared = shared(parts);
        SortedSet<String> lent = new TreeSet<>();
        parts.forEach((part, needed) -> {
            if (!part.equals(first)) {
                Set<String> own = new LinkedHashSet<>(needed);
                own.removeAll(shared);
                scripts.put(part, later(part, own, lent));
            }
        });
        JoinedScript whole = written(shared);
        scripts.put(first, lent.isEmpty() ? whole : whole.and("export { " + String.join(", ", lent) + " };"));
    }

    /** What the first module needs, and whatever two others need, since a module may run only once. */
    private Set<String> shared(Map<String, Set<String>> parts) {
        Set<String> shared = new LinkedHashSet<>(parts.getOrDefault(first, Set.of()));
        Map<String, Long> uses = new HashMap<>();
        parts.values().forEach(part -> part.forEach(path -> uses.merge(path, 1L, Long::sum)));
        parts.values().stream()
                .flatMap(Collection::stream)
                .filter(path -> uses.getOrDefault(path, 0L) > 1)
                .forEach(shared::add);
        return shared;
    }

    /** A module and all that it imports, each after what it imports itself. */
    private Set<String> needed(String path) {
        Set<String> found = new LinkedHashSet<>();
        need(path, found, new LinkedHashSet<>());
        return found;
    }

    private void need(String path, Set<String> found, Set<String> above) {
        if (!found.contains(path) && above.add(path)) {
            module(path).imports().forEach(one -> need(one.path(), found, above));
            found.add(path);
        }
    }

    /** A text that is fetched later: what it takes from the first one is imported from there, and noted as lent. */
    private JoinedScript later(String part, Set<String> own, SortedSet<String> lent) {
        SortedSet<String> taken = new TreeSet<>();
        own.stream()
                .flatMap(path -> module(path).imports().stream())
                .filter(one -> !own.contains(one.path()))
                .forEach(one -> taken.addAll(namesOf(one)));
        lent.addAll(taken);
        String up = "../".repeat((int) part.chars().filter(c -> c == '/').count());
        return new JoinedScript()
                .and("import { " + String.join(", ", taken) + " } from './" + up + first + "';")
                .and(written(own))
                .and("export { " + String.join(", ", module(part).exports()) + " };");
    }

    private Collection<String> namesOf(Import one) {
        return one.all().isEmpty() ? one.names() : module(one.path()).exports();
    }

    private JoinedScript written(Set<String> paths) {
        JoinedScript script = new JoinedScript();
        for (String path : paths) {
            for (Import one : module(path).imports()) {
                if (!one.all().isEmpty()) {
                    String names = String.join(", ", module(one.path()).exports());
                    script = script.and("const " + one.all() + " = { " + names + " };");
                }
            }
            script = script.and(module(path));
        }
        return script;
    }

    private ScriptModule module(String path) {
        return modules.computeIfAbsent(path, key -> new ScriptModule(key, sources.apply(key)));
    }
}
