package counterpoint.app;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.app.judge.CheckMap;
import counterpoint.format.Read;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Finding;
import counterpoint.model.Finding.Severity;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Proposition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CheckMapTest {
    private static final Finding NOTE = Finding.info("page.note", "A note.");

    @Test
    void findsWhatFilesAndInspectionsSay_theGravestFirst() {
        ArgumentMap circle = ArgumentMap.of(
                Id.of("circle"),
                1,
                List.of(
                        new Proposition(Id.of("p1"), "It rains."),
                        new Proposition(Id.of("p2"), "The street is wet."),
                        new Inference(Id.of("i1"), List.of(Id.of("p1")), Id.of("p2"), Optional.empty()),
                        new Inference(Id.of("i2"), List.of(Id.of("p2")), Id.of("p1"), Optional.empty())));

        List<Finding> findings = new CheckMap().run(new Read(circle, List.of(NOTE, NOTE)));

        assertThat(findings).contains(NOTE).doesNotHaveDuplicates();
        assertThat(findings).extracting(Finding::code).contains("reasoning.circular");
        assertThat(findings)
                .extracting(Finding::severity)
                .isSortedAccordingTo(Comparator.<Severity>naturalOrder().reversed());
    }
}
