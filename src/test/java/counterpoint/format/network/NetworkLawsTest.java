package counterpoint.format.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import counterpoint.app.notation.Notation;
import counterpoint.app.notation.Notations;
import counterpoint.format.Read;
import counterpoint.model.ArgumentMap;
import counterpoint.model.MalformedInputException;
import counterpoint.model.RandomMaps;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every notation that is read and written as a network; damaged files of frameworks are tried, too. */
final class NetworkLawsTest {
    private static final int MAPS = Integer.getInteger("counterpoint.laws", 100);
    private static final int DAMAGES = 400;

    private static Stream<Notation> notations() {
        return Stream.of("jgf", "cytoscape", "graphml", "dot")
                .map(name -> Notations.named(name).orElseThrow());
    }

    private static Stream<Notation> damageable() {
        return Stream.concat(
                notations(),
                Stream.of("af", "apx", "tgf").map(name -> Notations.named(name).orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("notations")
    void givesBackTheVeryMap_whenWrittenAndRead(Notation notation) {
        for (long seed = 0; seed < MAPS; seed++) {
            ArgumentMap map = RandomMaps.from(seed);
            byte[] file = notation.write(new Read(map, List.of()));

            Read back = notation.read(file, "random");

            assertThat(back.map()).as("seed " + seed).isEqualTo(map);
            assertThat(back.findings()).as("seed " + seed).isEmpty();
            assertThat(Notations.of(file, "file")).as("seed " + seed).contains(notation);
        }
    }

    @ParameterizedTest
    @MethodSource("damageable")
    void isReadOrRefused_whenAFileIsDamaged(Notation notation) {
        byte[] file = notation.write(new Read(RandomMaps.from(7), List.of()));
        Random random = new Random(1);
        for (int i = 0; i < DAMAGES; i++) {
            byte[] damaged = damaged(file, random);

            assertThatCode(() -> tryToRead(notation, damaged))
                    .as(() -> new String(damaged, StandardCharsets.UTF_8))
                    .doesNotThrowAnyException();
        }
    }

    private static void tryToRead(Notation notation, byte[] file) {
        try {
            notation.read(file, "damaged");
        } catch (MalformedInputException refused) {
            assertThat(refused).hasMessageContaining("damaged");
        }
    }

    private static byte[] damaged(byte[] file, Random random) {
        StringBuilder text = new StringBuilder(new String(file, StandardCharsets.ISO_8859_1));
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            int at = random.nextInt(text.length());
            int length = Math.min(text.length() - at, random.nextInt(random.nextInt(10) == 0 ? 2000 : 6));
            String piece = text.substring(at, at + length);
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, at + length);
                case 1 -> text.insert(random.nextInt(text.length()), piece);
                case 2 -> text.setCharAt(at, (char) random.nextInt(256));
                default -> text.setCharAt(at, "\"{}[]<>,:;=\\-&0a\n".charAt(random.nextInt(16)));
            }
            if (text.length() == 0) {
                text.append(' ');
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
