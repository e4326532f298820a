package counterpoint.http.script;

import counterpoint.http.script.ScriptModule.Import;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A page's modules as one text: the one that the page names together with all that it imports. A browser fetches one file
 * instead of 150, and it packs a third smaller than they do apart.
 *
 * <p>Modules of one folder stand together, because like packs best beside like; but each follows what it imports, the order
 * in which a browser would run them. They share one scope, so every name at the top of a module must be the only one of its
 * kind, which {@code web/test/imports.test.js} holds.
 */
public final class JoinedModules {
    /** By folder, and in it by name; what stands in no folder joins the others and comes last. */
    private static final Comparator<String> ORDER =
            Comparator.comparing((String path) -> !path.contains("/")).thenComparing(Comparator.naturalOrder());

    private final Map<String, ScriptModule> modules = new LinkedHashMap<>();
    private final UnaryOperator<String> sources;

    private JoinedModules(UnaryOperator<String> sources) {
        this.sources = sources;
    }

    /**
     * The joined text.
     *
     * @param first the module that the page names, in the folder of all modules
     * @param sources the text of the module at a path
     */
    public static JoinedScript of(String first, UnaryOperator<String> sources) {
        JoinedModules joined = new JoinedModules(sources);
        joined.find(first);
        Set<String> placed = new LinkedHashSet<>();
        joined.modules.keySet().stream()
                .sorted(ORDER)
                .forEach(path -> joined.place(path, placed, new LinkedHashSet<>()));
        return joined.written(placed);
    }

    /** A module without its doc comments, for whoever asks for it by itself. */
    public static String withoutDocs(String source) {
        return ScriptModule.withoutDocs(source);
    }

    private void find(String path) {
        if (!modules.containsKey(path)) {
            ScriptModule module = new ScriptModule(path, sources.apply(path));
            modules.put(path, module);
            module.imports().forEach(one -> find(one.path()));
        }
    }

    private ScriptModule module(String path) {
        return Objects.requireNonNull(modules.get(path));
    }

    private void place(String path, Set<String> placed, Set<String> above) {
        if (!placed.contains(path) && above.add(path)) {
            module(path).imports().forEach(one -> place(one.path(), placed, above));
            placed.add(path);
        }
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
}
