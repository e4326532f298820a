package counterpoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.app.Samples;
import counterpoint.app.edit.Caller;
import counterpoint.format.json.Change;
import counterpoint.model.Diff;
import counterpoint.model.Entry;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Locution;
import counterpoint.model.Proposal;
import counterpoint.model.Proposition;
import counterpoint.model.Span;
import counterpoint.model.Speaker;
import counterpoint.model.Speaker.Role;
import counterpoint.model.Transition;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A map in numbers, and where everything of it is drawn. */
final class LookedAtTest {
    private static final Id TRAMS = Id.of("trams");
    private static final String LAYOUT = "/api/maps/trams/layout";
    private static final Span WORDS = new Span(Id.of("s1"), 17, 29);

    @TempDir
    Path folder;

    private Browsing browsing;

    @BeforeEach
    void start() {
        browsing = new Browsing(folder);
        browsing.workspace().importMap().run(Samples.file(), "trams.json");
    }

    @AfterEach
    void stop() {
        browsing.close();
    }

    private void add(long revision, Entry... entries) {
        browsing.workspace()
                .applyDiff()
                .run(TRAMS, new Change(revision, "add", Diff.adding(entries)), Caller.shared("ada"));
    }

    /** Nobody argues about p4; somebody may have replied to the words it is said in. */
    @ParameterizedTest
    @CsvSource({"0.09, true", "0.1, false"})
    void countsAReplyThatIsOnlyProposed_unlessItIsAGuess(double confidence, boolean isSilent) throws Exception {
        add(
                3,
                new Speaker(Id.of("v2"), "Bo", Role.COMMENTER),
                new Locution(Id.of("l2"), Id.of("v1"), List.of(WORDS)),
                new Locution(Id.of("l3"), Id.of("v2"), List.of(WORDS)),
                new Proposition(Id.of("p4"), "They squeal."),
                new Illocution(Id.of("y2"), Illocution.Force.ASSERTING, Id.of("l2"), Id.of("p4")));
        Transition reply = new Transition(Id.of("ta1"), Id.of("l2"), Id.of("l3"));
        add(
                4,
                new Proposal(
                        Id.of("d1"),
                        "replies/1",
                        "It follows.",
                        confidence,
                        Proposal.Status.PENDING,
                        List.of(WORDS),
                        Diff.adding(reply)));

        String silent = browsing.get("/api/maps/trams/counts?facets=status:silent,role:interviewee")
                .body();

        assertThat(silent).startsWith("{\"revision\":5,\"claims\":4,\"left\":" + (isSilent ? 1 : 0));
    }

    @Test
    void drawsAMapOnce_untilItChanges() throws Exception {
        HttpResponse<String> first = browsing.get(LAYOUT);
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(browsing.get(LAYOUT).body()).isEqualTo(first.body()).startsWith("{\"revision\":3,");
        assertThat(browsing.get(LAYOUT, "If-None-Match", tag).statusCode()).isEqualTo(304);
        add(3, new Proposition(Id.of("p9"), "New."));
        HttpResponse<String> next = browsing.get(LAYOUT, "If-None-Match", tag);

        assertThat(next.body()).startsWith("{\"revision\":4,").contains("\"p9\"");
        assertThat(next.headers().firstValue("ETag"))
                .isNotEqualTo(first.headers().firstValue("ETag"));
    }
}
