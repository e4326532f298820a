package counterpoint.format.network;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.model.Entry;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class KeeperTest {
    private static final Id CLAIM = Id.of("p1");
    private static final int MANY = 60_000;

    private final Map<Id, Entry> entries = new LinkedHashMap<>();
    private final Keeper keeper = new Keeper("dot", entries, new Remarks("dot"));

    @Test
    void replacesWhatWasThereAndWhatItKeptItself_whenTheNameIsTheSame() {
        Extension first = new Extension(Id.of("z1"), Optional.of(CLAIM), "dot:color", "red");
        Extension second = new Extension(Id.of("z2"), Optional.of(CLAIM), "dot:color", "blue");
        entries.put(first.id(), first);
        entries.put(second.id(), second);

        keeper.replace(CLAIM, "color", "green");
        keeper.about(CLAIM, "shape", "box");
        keeper.replace(CLAIM, "shape", "oval");
        keeper.replace(CLAIM, "width", "1");
        keeper.replace(CLAIM, "width", "2");

        assertThat(entries.values().stream().map(Extension.class::cast).map(Extension::value))
                .containsExactly("green", "blue", "oval", "2");
        assertThat(entries.get(first.id()))
                .isEqualTo(new Extension(first.id(), Optional.of(CLAIM), "dot:color", "green"));
    }

    /** Looking through all entries for each attribute would take minutes. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void isDoneSoon_whenManyAttributesAreReplaced() {
        for (int i = 0; i < MANY; i++) {
            keeper.replace(Id.of("p" + i), "color", "red");
        }
        for (int i = 0; i < MANY; i++) {
            keeper.replace(Id.of("p" + i), "color", "blue");
        }

        assertThat(entries).hasSize(MANY);
        assertThat(entries.values())
                .allMatch(entry -> entry instanceof Extension extension
                        && extension.value().equals("blue"));
    }
}
