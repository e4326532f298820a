package counterpoint.format.argdown;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.format.Loss;
import counterpoint.format.Read;
import counterpoint.format.Written;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Extension;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import counterpoint.model.RandomMaps;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Laws that hold for any map; {@code -Dseed=} tries one again. */
final class ArgdownLawsTest {
    private static LongStream seeds(int count) {
        Long one = Long.getLong("seed");
        return one == null ? LongStream.range(0, count) : LongStream.of(one);
    }

    @Test
    void writtenMapReadsBackWhole_whateverItHolds() {
        seeds(1000).forEach(seed -> {
            for (ArgumentMap map : List.of(RandomMaps.from(seed), HostileMaps.from(seed))) {
                Read read = ArgdownReader.read(ArgdownWriter.write(map).bytes(), "seed-" + seed);

                assertThat(read.map()).as("seed %d", seed).isEqualTo(map);
                assertThat(read.findings()).as("seed %d", seed).isEmpty();
            }
        });
    }

    @Test
    void plainTextKeepsTheDebate_upToItsLosses() {
        seeds(2000).forEach(seed -> {
            ArgumentMap map = HostileMaps.from(seed);
            Written written = ArgdownWriter.writePlain(map);
            Read read = ArgdownReader.read(written.bytes(), "seed-" + seed);
            Kept kept = new Kept(map, written.losses());

            if (!kept.claims().isEmpty()) {
                assertThat(read.findings().stream().map(Finding::message))
                        .as("seed %d", seed)
                        .isEmpty();
            }
            assertThat(claims(read.map())).as("seed %d", seed).containsAll(kept.claims());
            assertThat(read.map().all(Proposition.class).count())
                    .as("seed %d", seed)
                    .isEqualTo(map.all(Proposition.class).count()
                            + map.all(Question.class).count());
            assertThat(inferences(read.map())).as("seed %d", seed).containsAll(kept.inferences());
            assertThat(read.map().all(Inference.class).count())
                    .as("seed %d", seed)
                    .isEqualTo(map.all(Inference.class).count());
            assertThat(conflicts(read.map())).as("seed %d", seed).containsAll(kept.conflicts());
            assertThat(read.map().all(Conflict.class).count())
                    .as("seed %d", seed)
                    .isEqualTo(map.all(Conflict.class)
                            .filter(c -> !kept.lost(c.id(), Losses.ALL))
                            .count());
            assertThat(tags(read.map())).as("seed %d", seed).containsAll(kept.tags());
            if (!map.title().equals(map.id().value()) && kept.titled()) {
                assertThat(read.map().title()).as("seed %d", seed).isEqualTo(map.title());
            }
        });
    }

    @Test
    void plainTextIsStable_onceRead() {
        seeds(500).forEach(seed -> {
            ArgumentMap once = ArgdownReader.read(
                            ArgdownWriter.writePlain(HostileMaps.from(seed)).bytes(), "law")
                    .map();
            ArgumentMap twice = ArgdownReader.read(
                            ArgdownWriter.writePlain(once).bytes(), "law")
                    .map();

            assertThat(claims(twice)).as("seed %d", seed).isEqualTo(claims(once));
            assertThat(withoutIds(twice)).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(withoutIds(once));
            assertThat(conflicts(twice)).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(conflicts(once));
        });
    }

    private record Support(Optional<Id> id, List<Id> premises, Id conclusion, Optional<String> scheme) {}

    private record Attack(Id attacker, Id target) {}

    private record Tag(Id about, String value) {}

    private static Set<Proposition> claims(ArgumentMap map) {
        return new HashSet<>(map.all(Proposition.class).toList());
    }

    /** Each inference with and without its id. */
    private static List<Support> inferences(ArgumentMap map) {
        List<Support> supports = new ArrayList<>();
        map.all(Inference.class).forEach(i -> {
            supports.add(new Support(Optional.of(i.id()), i.premises(), i.conclusion(), i.scheme()));
            supports.add(new Support(Optional.empty(), i.premises(), i.conclusion(), i.scheme()));
        });
        return supports;
    }

    private static List<Support> withoutIds(ArgumentMap map) {
        return inferences(map).stream().filter(s -> s.id().isEmpty()).toList();
    }

    private static List<Attack> conflicts(ArgumentMap map) {
        return map.all(Conflict.class)
                .map(c -> new Attack(c.attacker(), c.target()))
                .toList();
    }

    private static Set<Tag> tags(ArgumentMap map) {
        Set<Tag> tags = new HashSet<>();
        map.all(Extension.class)
                .filter(e -> e.name().equals(Extension.TAG))
                .forEach(e -> e.about().ifPresent(about -> tags.add(new Tag(about, e.value()))));
        return tags;
    }

    /** What must be found again of a map, given what the writer says is lost of it. */
    private static final class Kept {
        private record Gone(Id element, String what) {}

        private final ArgumentMap map;
        private final Set<Gone> gone = new HashSet<>();

        Kept(ArgumentMap map, List<Loss> losses) {
            this.map = map;
            losses.forEach(loss -> gone.add(new Gone(loss.element(), loss.what())));
        }

        boolean lost(Id element, String what) {
            return gone.contains(new Gone(element, what));
        }

        boolean titled() {
            return map.all(Extension.class)
                    .filter(e -> e.about().isEmpty() && e.name().equals(Extension.TITLE))
                    .findFirst()
                    .filter(e -> !lost(e.id(), Losses.ALL))
                    .isPresent();
        }

        private boolean known(Id node) {
            return !lost(node, Losses.ID);
        }

        private String text(Id id, String text) {
            return lost(id, Losses.WHITE_SPACE) ? Escaped.normal(text) : text;
        }

        Set<Proposition> claims() {
            Set<Proposition> claims = new HashSet<>();
            map.all(Proposition.class)
                    .filter(claim -> known(claim.id()))
                    .forEach(claim -> claims.add(new Proposition(claim.id(), text(claim.id(), claim.text()))));
            map.all(Question.class)
                    .filter(question -> known(question.id()))
                    .forEach(q -> claims.add(new Proposition(q.id(), text(q.id(), q.text()))));
            return claims;
        }

        List<Support> inferences() {
            return map.all(Inference.class)
                    .filter(i -> known(i.conclusion()) && i.premises().stream().allMatch(this::known))
                    .filter(i -> !lost(i.id(), Losses.SCHEME))
                    .map(i -> new Support(
                            known(i.id()) ? Optional.of(i.id()) : Optional.empty(),
                            i.premises(),
                            i.conclusion(),
                            i.scheme()))
                    .toList();
        }

        List<Attack> conflicts() {
            return map.all(Conflict.class)
                    .filter(c -> !lost(c.id(), Losses.ALL) && known(c.attacker()) && known(c.target()))
                    .map(c -> new Attack(c.attacker(), c.target()))
                    .toList();
        }

        Set<Tag> tags() {
            Set<Tag> tags = new HashSet<>();
            map.all(Extension.class)
                    .filter(e -> e.name().equals(Extension.TAG) && !lost(e.id(), Losses.ALL))
                    .forEach(e ->
                            e.about().filter(this::known).ifPresent(about -> tags.add(new Tag(about, e.value()))));
            return tags;
        }
    }
}
