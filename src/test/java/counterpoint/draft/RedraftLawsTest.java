package counterpoint.draft;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Diff;
import counterpoint.model.Entry;
import counterpoint.model.Id;
import counterpoint.model.Node;
import counterpoint.model.NotPossibleException;
import counterpoint.model.Proposal;
import counterpoint.model.Proposal.Status;
import counterpoint.model.Segment;
import counterpoint.model.Segment.Kind;
import counterpoint.model.Source;
import counterpoint.model.Span;
import counterpoint.transcript.Page;
import counterpoint.transcript.Transcript;
import counterpoint.transcript.TranscriptReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for a draft whatever a person corrects in it, tried on the sample page with decisions and corrections by chance. */
final class RedraftLawsTest {
    private static final Path PAGE = Path.of("seeds", "free-buses", "page.txt");
    private static final int RUNS = 6;
    private static final int STEPS = 6;

    @Test
    void keepsWhatPeopleDecided_andLeavesTheRestOfThePage() throws IOException {
        Transcript page = new TranscriptReader().read(Page.of("page.txt", Files.readString(PAGE)));
        ArgumentMap drafted = new Drafter().draft(Id.of("page"), page).map();
        int done = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            ArgumentMap map = drafted;
            for (int step = 0; step < STEPS; step++) {
                map = decided(map, random);
                Amendment amendment = amendment(map, random);
                try {
                    Diff diff = Redraft.of(map, amendment);
                    check(map, diff, amendment, "seed " + seed + ", " + amendment);
                    map = map.apply(diff);
                    done++;
                } catch (NotPossibleException refused) {
                    assertThat(refused.code()).isIn("inside-claim", "outside-comment", "not-neighbours");
                }
            }
        }
        assertThat(done).isGreaterThan(RUNS * STEPS / 2);
    }

    /** Some of the proposals that fit are accepted. */
    private static ArgumentMap decided(ArgumentMap map, Random random) {
        ArgumentMap decided = map;
        for (Proposal proposal :
                map.all(Proposal.class).filter(Proposal::isPending).toList()) {
            if (random.nextInt(12) == 0 && decided.violations(proposal.diff()).isEmpty()) {
                decided = decided.apply(proposal.diff()).apply(Diff.revising(proposal, proposal.with(Status.ACCEPTED)));
            }
        }
        return decided;
    }

    private static Amendment amendment(ArgumentMap map, Random random) {
        List<Segment> comments = map.all(Segment.class)
                .filter(segment -> segment.kind() == Kind.COMMENT)
                .sorted(Comparator.comparing(Segment::span))
                .toList();
        int at = random.nextInt(comments.size() - 1);
        Segment one = comments.get(at);
        Segment next = comments.get(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> Amendment.merging(one.id(), next.id());
            case 1 ->
                Amendment.splitting(
                        one.id(),
                        one.span().start()
                                + random.nextInt(one.span().end() - one.span().start()));
            case 2 ->
                Amendment.moving(
                        next.id(),
                        one.span().start()
                                + random.nextInt(next.span().end() - one.span().start()));
            default -> {
                List<Proposal> waiting =
                        map.all(Proposal.class).filter(Proposal::isPending).toList();
                yield Amendment.rejecting(
                        waiting.get(random.nextInt(waiting.size())).id());
            }
        };
    }

    private static void check(ArgumentMap before, Diff diff, Amendment amendment, String what) {
        ArgumentMap after = before.apply(diff);
        AnchorLaw.check(after, what);
        Source source = after.all(Source.class).findFirst().orElseThrow();
        assertThat(Transcript.in(after, source)).as(what).isPresent();
        assertThat(after.apply(diff.inverse()).withRevision(0)).as(what).isEqualTo(before.withRevision(0));
        assertThat(diff.removed()).as(what).noneMatch(entry -> entry instanceof Node);
        before.all(Proposal.class)
                .filter(proposal -> proposal.status() == Status.ACCEPTED)
                .forEach(proposal -> assertThat(after.find(proposal.id(), Proposal.class))
                        .as(what)
                        .contains(proposal));
        before.all(Node.class)
                .map(Node::id)
                .forEach(
                        id -> assertThat(after.contains(id)).as(what + " " + id).isTrue());
        checkAllFit(after, what);
        checkFarAway(before, after, diff, amendment, what);
    }

    private static void checkAllFit(ArgumentMap map, String what) {
        Set<Id> there = new HashSet<>();
        map.entries().forEach(entry -> there.add(entry.id()));
        List<Proposal> waiting =
                map.all(Proposal.class).filter(Proposal::isPending).toList();
        waiting.forEach(proposal -> proposal.diff().added().forEach(entry -> there.add(entry.id())));
        waiting.forEach(proposal -> proposal.diff()
                .added()
                .forEach(entry -> assertThat(entry.ends())
                        .as(what + " " + proposal.id())
                        .allMatch(end -> there.contains(end.target()))));
    }

    /** When a border moves, proposals whose words all lie in other comments and turns stay exactly as they are. */
    private static void checkFarAway(
            ArgumentMap before, ArgumentMap after, Diff diff, Amendment amendment, String what) {
        if (!amendment.rejected().isEmpty()) {
            return;
        }
        List<Span> touched = before.all(Segment.class)
                .filter(segment -> !after.find(segment.id(), Segment.class)
                        .map(Entry.class::cast)
                        .equals(java.util.Optional.of(segment)))
                .map(Segment::span)
                .toList();
        assertThat(diff.touched()).isNotEmpty();
        before.all(Proposal.class)
                .filter(proposal -> proposal.evidence().stream()
                        .noneMatch(place -> touched.stream().anyMatch(span -> span.contains(place))))
                .forEach(proposal -> assertThat(after.find(proposal.id(), Proposal.class))
                        .as(what)
                        .contains(proposal));
    }
}
