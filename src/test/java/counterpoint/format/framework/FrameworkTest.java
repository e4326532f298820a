package counterpoint.format.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterpoint.analysis.Standing;
import counterpoint.app.notation.Document;
import counterpoint.app.notation.Notation;
import counterpoint.app.notation.Notations;
import counterpoint.format.Loss;
import counterpoint.format.Read;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Entry;
import counterpoint.model.Id;
import counterpoint.model.MalformedInputException;
import counterpoint.model.Proposition;
import counterpoint.model.RandomMaps;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FrameworkTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            af  | 'p af 3\n# a comment\n1 2\n2 3\n3 3\n'
            apx | 'arg(a). arg(b).\narg(c).\natt(a,b).\natt(b, c).\natt(c,c).\n'
            tgf | 'a first\nb\nc\n#\na b\nb c label\nc c\n'
            """)
    void isAMapOfClaimsAndObjections_whenAFrameworkIsRead(String notation, String file) {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);

        Read read = notation(notation).read(bytes, "duel." + notation);

        assertThat(Notations.of(bytes, "unnamed")).contains(notation(notation));
        assertThat(read.map().id()).isEqualTo(Id.of("duel"));
        assertThat(read.map().all(Proposition.class)).hasSize(3);
        assertThat(read.map().all(Conflict.class)).hasSize(2);
        assertThat(read.findings()).hasSize(1);
        assertThat(notation(notation)
                        .read(notation(notation).write(read), "duel")
                        .map())
                .isEqualTo(notation.equals("tgf") ? withoutText(read.map()) : read.map());
    }

    /** TGF has names only. */
    private static ArgumentMap withoutText(ArgumentMap map) {
        return ArgumentMap.of(
                map.id(),
                map.revision(),
                map.entries().stream()
                        .map(entry -> entry instanceof Proposition
                                ? new Proposition(entry.id(), entry.id().value())
                                : entry)
                        .toList());
    }

    @Test
    void tellsItAndKeepsNamesApart_whenTgfCantHoldAName() {
        Id hash = Id.of("#a");
        ArgumentMap map = ArgumentMap.of(
                Id.of("m"),
                0,
                List.of(
                        new Proposition(hash, "Trams are quiet."),
                        new Proposition(Id.of("'#a"), "Trams squeal."),
                        Conflict.of(Id.of("x"), Id.of("'#a"), hash)));

        Document document = notation("tgf").document(new Read(map, List.of()));

        assertThat(new String(document.bytes(), StandardCharsets.UTF_8).lines())
                .containsExactlyInAnyOrder("''#a", "'#a", "#", "'#a ''#a");
        assertThat(document.losses())
                .contains(
                        new Loss(hash, "proposition", "text and id", Loss.Degree.GONE),
                        new Loss(Id.of("'#a"), "proposition", "text", Loss.Degree.GONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"af", "apx"})
    void givesBackClaimsAndAttacks_whenClaimsOnlyAttackClaims(String notation) {
        for (long seed = 0; seed < 200; seed++) {
            ArgumentMap map = duel(seed);

            ArgumentMap back = notation(notation)
                    .read(notation(notation).write(new Read(map, List.of())), "back")
                    .map();

            assertThat(back.all(Proposition.class))
                    .as("seed " + seed)
                    .containsExactlyElementsOf(map.all(Proposition.class).toList());
            assertThat(attacks(back)).as("seed " + seed).containsExactlyInAnyOrderElementsOf(attacks(map));
        }
    }

    private static List<String> attacks(ArgumentMap map) {
        return map.all(Conflict.class)
                .map(conflict -> conflict.attacker() + " " + conflict.target())
                .distinct()
                .toList();
    }

    /** The claims of a random map, hostile texts and all, with attacks among them. */
    private static ArgumentMap duel(long seed) {
        List<Proposition> claims = RandomMaps.from(seed).all(Proposition.class).toList();
        Random random = new Random(seed);
        List<Entry> entries = new ArrayList<>(claims);
        for (int i = 0; claims.size() > 1 && i < 5; i++) {
            int attacker = random.nextInt(claims.size());
            int target = (attacker + 1 + random.nextInt(claims.size() - 1)) % claims.size();
            entries.add(Conflict.of(
                    Id.of("attack-" + i),
                    claims.get(attacker).id(),
                    claims.get(target).id()));
        }
        return ArgumentMap.of(Id.of("back"), 0, entries);
    }

    @Test
    void keepsEveryStanding_whenThereAreReasonsAndUndercuts() {
        for (long seed = 0; seed < 200; seed++) {
            ArgumentMap map = RandomMaps.from(seed);
            Standing standing = Standing.of(map);

            Standing back = Standing.of(notation("af")
                    .read(notation("af").write(new Read(map, List.of())), "back")
                    .map());

            map.all(Proposition.class)
                    .forEach(claim -> assertThat(back.label(claim.id()))
                            .as(claim + " of " + map)
                            .isEqualTo(standing.label(claim.id())));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            af  | 'p af 2\n1 3\n'        | duel isn't a framework, at line 2: argument 3 is not declared. Declare it before its attacks.
            af  | 'p af 2\n1\n'          | duel isn't a framework, at line 2: an attack has an attacker and a target, but here are 1 words.
            af  | 'p af 99999999\n'      | duel isn't a framework, at line 1: the framework has 99999999 arguments. At most 1000000 can be read.
            apx | 'arg(a).\narg(a).\n'   | duel isn't a framework, at line 2: argument a is declared twice. Declare it once.
            apx | 'arg(a).\natt(a).\n'   | duel isn't a framework, at line 2: "att(a)." is no fact. Write arg(a). or att(a,b).
            """)
    void namesTheLine_whenAFileIsNoFramework(String notation, String file, String message) {
        assertThatThrownBy(() -> notation(notation).read(file.getBytes(StandardCharsets.UTF_8), "duel"))
                .isInstanceOf(MalformedInputException.class)
                .hasMessage(message);
    }

    private static Notation notation(String name) {
        return Notations.named(name).orElseThrow();
    }
}
