package counterpoint.draft;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.transcript.Page;
import counterpoint.transcript.Transcript;
import counterpoint.transcript.TranscriptReader;

/** Small invented pages for tests: an interview of two, and comments under their own header lines. */
final class Pages {
    private static final String INTERVIEW = """
            The Harbour Wall – Ines Calder

            Tom Abery
            Welcome back. Ines, why should the town raise the harbour wall?

            Ines Calder
            The wall should be raised because the winter tides now reach the fish market every year. \
            A higher wall costs less than one more flood. The council never counted the cost of the last one.

            Tom Abery
            A wall that keeps the sea out also keeps the visitors out. Who will pay for it?

            Ines Calder
            The port will pay for it. Nobody in the town will see a higher rate.

            """;

    private Pages() {}

    /** The interview with comments, each under a header line of its own. */
    static Transcript with(String... comments) {
        StringBuilder page =
                new StringBuilder(INTERVIEW).append(comments.length).append(" comments\n\n");
        for (int i = 0; i < comments.length; i++) {
            page.append("Reader")
                    .append((char) ('A' + i))
                    .append("\nMarch ")
                    .append(i + 1)
                    .append(", 2021 at 4:10 pm\n");
            page.append(comments[i]).append("\nReply\n\n");
        }
        return new TranscriptReader()
                .read(Page.of("harbour.txt", page.toString().replace("\\\n", "\n")));
    }

    static ArgumentMap draft(String... comments) {
        return new Drafter().draft(Id.of("harbour"), with(comments)).map();
    }
}
