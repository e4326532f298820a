package counterpoint.http.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class JoinedModulesTest {
    private static JoinedScript joined(Map<String, String> modules) {
        return JoinedModules.of("main.js", path -> Objects.requireNonNull(modules.get(path), path));
    }

    @Test
    void putsEachModuleOnce_afterWhatItImports() {
        JoinedScript script = joined(Map.of(
                "main.js", "// @ts-check\nimport { a } from './x/a.js';\nimport { b } from './b.js';\n\na(b);\n",
                "x/a.js", "import { b } from '../b.js';\n/** Says a. */\nexport function a() {\n  return b;\n}\n",
                "b.js", "export const b = /** @type {any} */ (1);\n"));

        assertThat(script.text()).isEqualTo("""
                const b =  (1);
                function a() {
                return b;
                }
                a(b);
                """);
    }

    @Test
    void givesTheNamesOfAWholeModule_asOneValue() {
        JoinedScript script = joined(Map.of(
                "main.js", "import * as all from './b.js';\nrun(all);\n",
                "b.js", "export const two = 2;\nexport async function one() {}\nconst own = 3;\n"));

        assertThat(script.text()).isEqualTo("""
                const two = 2;
                async function one() {}
                const own = 3;
                const all = { one, two };
                run(all);
                """);
    }

    @Test
    void putsModulesOfAFolderTogether_unlessOneNeedsAnother() {
        JoinedScript script = joined(Map.of(
                "main.js",
                        "import { z } from './b/z.js';\nimport { y } from './a/y.js';\nimport { x } from './a/x.js';\nrun(x, y, z);\n",
                "a/x.js", "import { c } from '../b/c.js';\nexport const x = c;\n",
                "a/y.js", "export const y = 2;\n",
                "b/c.js", "export const c = 1;\n",
                "b/z.js", "export const z = 3;\n"));

        assertThat(script.text()).isEqualTo("""
                const c = 1;
                const x = c;
                const y = 2;
                const z = 3;
                run(x, y, z);
                """);
    }

    /** Worked out by hand: line 0 from a.js 0:0, line 1 from main.js 2:2. */
    @Test
    void saysWhereEachLineCameFrom() {
        JoinedScript script = joined(Map.of(
                "main.js", "import { a } from './a.js';\n\n  run(a);\n",
                "a.js", "export const a = 1;\n"));

        assertThat(script.text()).isEqualTo("const a = 1;\nrun(a);\n");
        assertThat(script.sourceMap())
                .isEqualTo("{\"version\":3,\"sources\":[\"a.js\",\"main.js\"],\"names\":[],"
                        + "\"mappings\":\"AAAA;ACEE;\"}");
    }
}
