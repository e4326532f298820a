package counterpoint.app;

import counterpoint.app.notation.Notations;
import counterpoint.format.Read;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Locution;
import counterpoint.model.Proposition;
import counterpoint.model.Segment;
import counterpoint.model.Segment.Kind;
import counterpoint.model.Source;
import counterpoint.model.Span;
import counterpoint.model.Speaker;
import counterpoint.model.Speaker.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A small page and a small map, invented for tests. */
public final class Samples {
    /** An interview with two comments. */
    public static final String PAGE = """
            Night Trains

            Rhea Solberg
            Why should a city keep its night trains running?

            Jonas Winther
            Because nurses go home at four in the morning. A city that works at night must move at night. \
            Without trains they would all have to buy cars.

            Rhea Solberg
            And who should pay for the empty carriages?

            Jonas Winther
            They are not empty. We should count people, not seats.

            Comments

            Mika Oyelaran
            March 3, 2026 at 9:14 am
            "They are not empty" is simply not true on my line. I think the money should go to night buses instead.

            Petra Lindqvist
            March 4, 2026 at 7:02 pm
            I agree with Jonas, because I am one of those nurses.
            """;

    private static final String TEXT = "Trams are quiet. They squeal!";
    private static final Id SOURCE = Id.of("s1");
    private static final Id ADA = Id.of("v1");

    private Samples() {}

    /** Two claims, one against the other, with the page's two turns. */
    public static ArgumentMap trams() {
        return ArgumentMap.of(
                Id.of("trams"),
                3,
                List.of(
                        Source.of(SOURCE, "On trams", TEXT),
                        new Speaker(ADA, "Ada", Role.INTERVIEWEE),
                        turn("t1", 0, 17),
                        turn("t2", 17, 29),
                        new Locution(Id.of("l1"), ADA, List.of(new Span(SOURCE, 0, 16))),
                        new Proposition(Id.of("p1"), "Trams are quiet."),
                        new Proposition(Id.of("p2"), "Trams squeal in every bend."),
                        new Proposition(Id.of("p3"), "Trams should run at night."),
                        new Inference(Id.of("i1"), List.of(Id.of("p1")), Id.of("p3"), Optional.empty()),
                        Conflict.of(Id.of("x1"), Id.of("p2"), Id.of("p1"))));
    }

    private static Segment turn(String id, int start, int end) {
        return new Segment(
                Id.of(id),
                Kind.TURN,
                new Span(SOURCE, start, end),
                Optional.of(ADA),
                Optional.empty(),
                Optional.empty());
    }

    /** What its file says about {@link #trams}. */
    public static Finding note() {
        return Finding.info("page.no-comments", "Page trams.txt has no comments.");
    }

    /** {@link #trams} as a file. */
    public static byte[] file() {
        return Notations.JSON.write(new Read(trams(), List.of(note())));
    }

    /** {@link #trams} as a file that doesn't say what the page says. */
    public static byte[] fileWithoutText() {
        String text = new String(file(), StandardCharsets.UTF_8);
        return text.replaceFirst(", \"text\": \"[^\"]*\"", "").getBytes(StandardCharsets.UTF_8);
    }

    /** The text of the page that {@link #trams} is about. */
    public static String text() {
        return TEXT;
    }
}
