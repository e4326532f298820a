package counterpoint.http.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class JoinedModulesTest {
    private static Map<String, JoinedScript> joined(Map<String, String> modules) {
        return JoinedModules.of("main.js", path -> Objects.requireNonNull(modules.get(path), path));
    }

    private static JoinedScript script(Map<String, JoinedScript> scripts, String path) {
        return Objects.requireNonNull(scripts.get(path), path);
    }

    @Test
    void putsEachModuleOnce_afterWhatItImports() {
        Map<String, JoinedScript> scripts = joined(Map.of(
                "main.js", "// @ts-check\nimport { a } from './x/a.js';\nimport { b } from './b.js';\n\na(b);\n",
                "x/a.js", "import { b } from '../b.js';\n/** Says a. */\nexport function a() {\n  return b;\n}\n",
                "b.js", "export const b = /** @type {any} */ (1);\n"));

        assertThat(scripts).containsOnlyKeys("main.js");
        assertThat(script(scripts, "main.js").text()).isEqualTo("""
                const b =  (1);
                function a() {
                return b;
                }
                a(b);
                """);
    }

    @Test
    void givesTheNamesOfAWholeModule_asOneValue() {
        Map<String, JoinedScript> scripts = joined(Map.of(
                "main.js", "import * as all from './b.js';\nrun(all);\n",
                "b.js", "export const two = 2;\nexport async function one() {}\nconst own = 3;\n"));
        String text = script(scripts, "main.js").text();

        assertThat(text).isEqualTo("""
                const two = 2;
                async function one() {}
                const own = 3;
                const all = { one, two };
                run(all);
                """);
    }

    @Test
    void lendsALaterScript_whatTheFirstOneHasAlready() {
        Map<String, JoinedScript> scripts = joined(Map.of(
                "main.js", "import { open } from './x/open.js';\nopen();\n",
                "x/open.js", "import { a } from '../a.js';\nexport const open = () => import('./late.js').then(a);\n",
                "x/late.js", "import { a } from '../a.js';\nimport { c } from './c.js';\nexport const late = a + c;\n",
                "x/c.js", "export const c = 2;\n",
                "a.js", "export const a = 1;\n"));

        assertThat(script(scripts, "main.js").text()).isEqualTo("""
                const a = 1;
                const open = () => import('./x/late.js').then(a);
                open();
                export { a };
                """);
        assertThat(script(scripts, "x/late.js").text()).isEqualTo("""
                import { a } from './../main.js';
                const c = 2;
                const late = a + c;
                export { late };
                """);
    }

    @Test
    void runsAModuleOnce_whenTwoLaterScriptsNeedIt() {
        Map<String, JoinedScript> scripts = joined(Map.of(
                "main.js", "import('./one.js');\nimport('./two.js');\n",
                "one.js", "import { a } from './a.js';\nexport const one = a;\n",
                "two.js", "import { a } from './a.js';\nexport const two = a;\n",
                "a.js", "export const a = [];\n"));

        assertThat(script(scripts, "main.js").text())
                .contains("const a = [];\n")
                .endsWith("export { a };\n");
        assertThat(script(scripts, "one.js").text()).doesNotContain("const a");
        assertThat(script(scripts, "two.js").text()).doesNotContain("const a");
    }

    /** Worked out by hand: line 0 from a.js 0:0, line 1 from main.js 2:2. */
    @Test
    void saysWhereEachLineCameFrom() {
        Map<String, JoinedScript> scripts = joined(Map.of(
                "main.js", "import { a } from './a.js';\n\n  run(a);\n",
                "a.js", "export const a = 1;\n"));
        JoinedScript script = script(scripts, "main.js");

        assertThat(script.text()).isEqualTo("const a = 1;\nrun(a);\n");
        assertThat(script.sourceMap("../"))
                .isEqualTo("{\"version\":3,\"sourceRoot\":\"../\",\"sources\":[\"a.js\",\"main.js\"],\"names\":[],"
                        + "\"mappings\":\"AAAA;ACEE;\"}");
    }
}
