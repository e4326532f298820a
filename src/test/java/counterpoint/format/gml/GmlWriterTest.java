package counterpoint.format.gml;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.format.Loss;
import counterpoint.format.Written;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Entry;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import counterpoint.model.Proposition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GmlWriterTest {
    private static final Proposition CLAIM = new Proposition(Id.of("p1"), "Trams are quiet.");

    @ParameterizedTest
    @CsvSource({
        "weight, weight, ''",
        "edge_weight, edgeweight, characters of its name",
        "1st, , all of it",
        "_1st, , all of it",
        "éé, , all of it",
        "key, , all of it",
        "id, , all of it"
    })
    void saysWhatBecomesOfAnAttribute_whoseNameGmlMayNotSpell(String name, @Nullable String key, String lost) {
        Written written = GmlWriter.write(map(new Extension(Id.of("z1"), Optional.of(CLAIM.id()), "gml:" + name, "7")));

        assertThat(written.losses()).isEqualTo(lost.isEmpty() ? List.of() : List.of(loss(lost)));
        if (key == null) {
            assertThat(written.text()).doesNotContain("\"7\"");
        } else {
            assertThat(written.text()).contains("    " + key + " \"7\"\n");
        }
    }

    @ParameterizedTest
    @CsvSource({"gml:author", "gml:title"})
    void saysThatItIsLost_whenAnAttributeIsTheGraphs(String name) {
        Written written = GmlWriter.write(map(new Extension(Id.of("z1"), Optional.empty(), name, "Seven")));

        assertThat(written.losses()).containsExactly(loss("all of it"));
        assertThat(written.text()).doesNotContain("Seven");
    }

    private static Loss loss(String what) {
        return new Loss(Id.of("z1"), "extension", what, Loss.Degree.GONE);
    }

    private static ArgumentMap map(Extension extension) {
        List<Entry> entries = new ArrayList<>(List.of(CLAIM, extension));
        return ArgumentMap.of(Id.of("m"), 0, entries);
    }
}
