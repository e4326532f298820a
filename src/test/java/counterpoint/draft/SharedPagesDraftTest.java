package counterpoint.draft;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Entry;
import counterpoint.model.Id;
import counterpoint.model.Node;
import counterpoint.model.Proposal;
import counterpoint.transcript.Page;
import counterpoint.transcript.Transcript;
import counterpoint.transcript.TranscriptReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Laws that every draft keeps, on pages that lie beside the project. */
final class SharedPagesDraftTest {
    private static final Path SHARED = Path.of("..", "shared");
    private static final Path PAGES = SHARED.resolve("data").resolve("pages");

    @Test
    void everyProposalFits_whenAcceptedFromTheTop() throws IOException {
        for (Path page : pages()) {
            ArgumentMap draft = draft(page);
            Set<Id> known = new HashSet<>();
            draft.entries().forEach(e -> known.add(e.id()));
            for (Proposal proposal : draft.all(Proposal.class).toList()) {
                for (Entry entry : proposal.diff().added()) {
                    known.add(entry.id());
                }
                for (Entry entry : proposal.diff().added()) {
                    assertThat(entry.ends()).as(page + " " + entry).allMatch(end -> known.contains(end.target()));
                }
            }
            long proposed = draft.all(Proposal.class)
                    .mapToLong(p -> p.diff().added().stream()
                            .filter(Node.class::isInstance)
                            .count())
                    .sum();
            assertThat(draft.supposingPending().all(Node.class)).as("%s", page).hasSize((int) proposed);
        }
    }

    @Test
    void everyClaimAndQuestionIsSaid_inWordsOfThePage() throws IOException {
        for (Path page : pages()) {
            AnchorLaw.check(draft(page), page.toString());
        }
    }

    private static ArgumentMap draft(Path page) throws IOException {
        Transcript transcript = new TranscriptReader()
                .read(Page.decode(Files.readAllBytes(page), page.getFileName().toString()));
        return new Drafter().draft(Id.of("page"), transcript).map();
    }

    private static List<Path> pages() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(PAGES), PAGES + " is absent");
        try (Stream<Path> pages = Files.list(PAGES);
                Stream<Path> seeds = Files.list(SHARED.resolve("seeds"))) {
            return Stream.concat(pages, seeds)
                    .filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
