package counterpoint.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterpoint.model.Finding;
import counterpoint.model.MalformedInputException;
import counterpoint.model.Segment;
import counterpoint.model.Segment.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each layout on a small page of its own; a segment is shown as id, speaker and words. */
final class TranscriptReaderTest {
    @Test
    void readsNamesAloneOnALine() {
        Transcript transcript = read("""
                The Harbour Toll – Edda Quill
                Edda Quill joins Tom Marsh to talk about a toll
                Tom Marsh
                Welcome to Low Tide. Why a toll?
                Is it fair?
                Edda Quill
                Because the quay is old.

                It needs stone.
                Tom Marsh
                Thanks for joining us.
                Podcast: Play in new window | Download
                Great interview, thanks both.
                Who owns the quay?
                """);

        assertThat(shown(transcript))
                .containsExactly(
                        "f1 TITLE: The Harbour Toll – Edda Quill",
                        "f2 DEK: Edda Quill joins Tom Marsh to talk about a toll",
                        "t1.label Tom Marsh: Tom Marsh",
                        "t1 Tom Marsh: Welcome to Low Tide. Why a toll?\nIs it fair?",
                        "t2.label Edda Quill: Edda Quill",
                        "t2 Edda Quill: Because the quay is old.\n\nIt needs stone.",
                        "t3.label Tom Marsh: Tom Marsh",
                        "t3 Tom Marsh: Thanks for joining us.",
                        "f3 FURNITURE: Podcast: Play in new window | Download",
                        "c1 Commenter 1: Great interview, thanks both.",
                        "c2 Commenter 2: Who owns the quay?");
        assertThat(roles(transcript))
                .containsExactly(
                        "v1 Tom Marsh INTERVIEWER",
                        "v2 Edda Quill INTERVIEWEE",
                        "v3 Commenter 1 COMMENTER",
                        "v4 Commenter 2 COMMENTER");
        assertThat(transcript.source().title()).isEqualTo("The Harbour Toll – Edda Quill");
    }

    @Test
    void saysWhyACommentStarts_whenThePageDoesNotMarkIt() {
        Transcript transcript = read("""
                Tom Marsh
                Why a toll? Thank you for joining us.
                Edda Quill
                Because the quay is old.
                Tom Marsh
                Goodbye.
                3 Comments
                A quay is a quay.
                Great interview, thanks both.
                """);

        Finding boundary = transcript.findings().get(0);
        assertThat(boundary.code()).isEqualTo("comment.boundary");
        assertThat(boundary.message())
                .startsWith("Comment c2 is taken to start here, with confidence 0.")
                .endsWith("though the page does not mark it. It opens the way comments open.");
        assertThat(transcript.words(boundary.place().orElseThrow())).isEqualTo("Great interview, thanks both.");
    }

    @Test
    void joinsFullNamesAndSurnames_whenLabelsAreInline() {
        Transcript transcript = read("""
                A toll for the quay

                TOM MARSH, HOST: Who pays?

                EDDA QUILL, HARBOUR MASTER: Everybody who lands.

                MARSH: Even anglers?

                QUILL: Even they. As the poet has it:
                nothing is free.
                """);

        assertThat(shown(transcript))
                .containsExactly(
                        "f1 TITLE: A toll for the quay",
                        "t1.label Tom Marsh: TOM MARSH, HOST:",
                        "t1 Tom Marsh: Who pays?",
                        "t2.label Edda Quill: EDDA QUILL, HARBOUR MASTER:",
                        "t2 Edda Quill: Everybody who lands.",
                        "t3.label Tom Marsh: MARSH:",
                        "t3 Tom Marsh: Even anglers?",
                        "t4.label Edda Quill: QUILL:",
                        "t4 Edda Quill: Even they. As the poet has it:\nnothing is free.");
        assertThat(roles(transcript)).containsExactly("v1 Tom Marsh INTERVIEWER", "v2 Edda Quill INTERVIEWEE");
    }

    @Test
    void readsBoldLabelsAndStamps() {
        Transcript transcript = read("""
                **Tom Marsh:** [00:00:05] Who pays?
                **Edda Quill:** Everybody.
                [00:04:10] Even you.
                (4:30) **Tom Marsh:** Even me?
                **Edda Quill:** Yes.
                """);

        assertThat(shown(transcript))
                .containsExactly(
                        "t1.label Tom Marsh: **Tom Marsh:** [00:00:05]",
                        "t1 Tom Marsh: Who pays?",
                        "t2.label Edda Quill: **Edda Quill:**",
                        "t2 Edda Quill: Everybody.",
                        "t3.label Edda Quill: [00:04:10]",
                        "t3 Edda Quill: Even you.",
                        "t4.label Tom Marsh: (4:30) **Tom Marsh:**",
                        "t4 Tom Marsh: Even me?",
                        "t5.label Edda Quill: **Edda Quill:**",
                        "t5 Edda Quill: Yes.");
        assertThat(transcript.all(Kind.TURN).map(turn -> turn.time().orElse("-")))
                .containsExactly("00:00:05", "-", "00:04:10", "4:30", "-");
    }

    @Test
    void readsCaptionsWithVoices() {
        Transcript transcript = read("""
                WEBVTT

                NOTE made by hand

                1
                00:00:01.000 --> 00:00:03.000
                <v Tom Marsh>Who pays &amp; why?

                00:00:04.000 --> 00:00:06.000 align:start
                <v Edda Quill>Everybody
                who <i>lands</i>.

                00:00:07.000 --> 00:00:08.000
                <v Edda Quill>Even you.

                00:00:09.000 --> 00:00:10.000
                <v Tom Marsh>Me?
                """);

        assertThat(transcript.text()).isEqualTo("""
                [00:00:01] Tom Marsh: Who pays & why?
                [00:00:04] Edda Quill: Everybody who lands. Even you.
                [00:00:09] Tom Marsh: Me?""");
        assertThat(transcript.all(Kind.TURN)).hasSize(3);
        assertThat(codes(transcript)).containsExactly("page.unwrapped", "page.no-comments");
    }

    @Test
    void readsSavedHtml_withNestedComments() {
        Transcript transcript = read("""
                <!DOCTYPE html><html><head><title>Low Tide</title>
                <link rel="canonical" href="https://lowtide.example/toll"></head><body>
                <nav><a href="/">Home</a></nav><article><h1 class="entry-title">A toll for the quay</h1>
                <div class="entry-content"><p><strong>Tom Marsh:</strong> Who&nbsp;pays?</p>
                <p><strong>Edda Quill:</strong> Everybody.<br>Even you.</p>
                <p><strong>Tom Marsh:</strong> Me?</p></div></article>
                <div id="comments"><h2>2 Comments</h2><ol class="commentlist">
                <li class="comment" id="comment-1"><div class="comment-body" id="div-comment-1">
                <div class="comment-author vcard"><cite class="fn">Ana B</cite> <span class="says">says:</span></div>
                <div class="comment-meta"><a href="#">March 3, 2021 at 4:10 pm</a></div><p>Anglers should not pay.</p>
                <blockquote><p>Even you.</p></blockquote>
                <div class="reply"><a>Reply</a></div></div>
                <ol class="children"><li class="comment" id="comment-2"><div class="comment-body" id="div-comment-2">
                <div class="comment-author vcard"><cite class="fn">Ola</cite> <span class="says">says:</span></div>
                <p>They should.</p></div></li></ol></li></ol>
                <form><textarea>Leave a reply</textarea></form></div></body></html>
                """);

        assertThat(shown(transcript))
                .containsExactly(
                        "f1 TITLE: A toll for the quay",
                        "t1.label Tom Marsh: Tom Marsh:",
                        "t1 Tom Marsh: Who pays?",
                        "t2.label Edda Quill: Edda Quill:",
                        "t2 Edda Quill: Everybody.\nEven you.",
                        "t3.label Tom Marsh: Tom Marsh:",
                        "t3 Tom Marsh: Me?",
                        "c1.label Ana B: Ana B · March 3, 2021 at 4:10 pm",
                        "c1 Ana B: Anglers should not pay.\n> Even you.",
                        "c2.label Ola: Ola",
                        "c2 Ola answers c1: They should.");
        assertThat(transcript.source().url()).contains("https://lowtide.example/toll");
    }

    @Test
    void readsHeadersOfTwoLines() {
        Transcript transcript = readWithComments("""
                READER COMMENTS
                Ana B says:
                March 3, 2021 at 4:10 pm
                Anglers should not pay.

                They were here first.
                Reply
                Ola
                March 4, 2021 at 9:00 am
                @Ana they should.
                Reply
                Leave a Reply
                Comments are closed.
                """);

        assertThat(shown(transcript).subList(6, 12))
                .containsExactly(
                        "f1 FURNITURE: READER COMMENTS",
                        "c1.label Ana B: Ana B says:\nMarch 3, 2021 at 4:10 pm",
                        "c1 Ana B: Anglers should not pay.\n\nThey were here first.",
                        "f2 FURNITURE: Reply",
                        "c2.label Ola: Ola\nMarch 4, 2021 at 9:00 am",
                        "c2 Ola answers c1: @Ana they should.");
        assertThat(shown(transcript).get(12)).isEqualTo("f3 FURNITURE: Reply\nLeave a Reply\nComments are closed.");
    }

    @Test
    void readsHeadersOfOneLine_nestedByIndentation() {
        Transcript transcript = readWithComments("""
                3 Comments
                Ana B · 2 days ago
                Anglers should not pay.
                  ola_77 · 1 day ago
                  They should pay as well.
                Ana B · 3 hours ago
                > They should pay as well.
                Why?
                """);

        assertThat(shown(transcript).subList(7, 13))
                .containsExactly(
                        "c1.label Ana B: Ana B · 2 days ago",
                        "c1 Ana B: Anglers should not pay.",
                        "c2.label ola_77: ola_77 · 1 day ago",
                        "c2 ola_77 answers c1: They should pay as well.",
                        "c3.label Ana B: Ana B · 3 hours ago",
                        "c3 Ana B answers c2: > They should pay as well.\nWhy?");
        assertThat(transcript.speakers()).hasSize(4);
    }

    @Test
    void readsHeadersOfNamesOnly() {
        Transcript transcript = readWithComments("""
                Comments

                Ana Berg
                Anglers should not pay.

                Ola Lind
                They should pay as well.
                """);

        assertThat(shown(transcript).subList(7, 11))
                .containsExactly(
                        "c1.label Ana Berg: Ana Berg",
                        "c1 Ana Berg: Anglers should not pay.",
                        "c2.label Ola Lind: Ola Lind",
                        "c2 Ola Lind: They should pay as well.");
    }

    @Test
    void endsTheInterviewAtTheFarewell_whenNothingElseDoes() {
        Transcript transcript = read("""
                Tom Marsh
                Who pays?
                Edda Quill
                Everybody.
                Tom Marsh
                Thank you for joining us.
                Wow. Anglers should not pay.
                """);

        assertThat(transcript.all(Kind.COMMENT).map(comment -> transcript.words(comment.span())))
                .containsExactly("Wow. Anglers should not pay.\n");
    }

    @Test
    void saysSo_whenNobodySpeaks() {
        Transcript transcript = read("A quay in winter\nThe stones are wet.\n\nNobody lands.");

        assertThat(shown(transcript))
                .containsExactly("f1 TITLE: A quay in winter", "t1 Author: The stones are wet.\n\nNobody lands.");
        assertThat(transcript.findings())
                .containsExactly(
                        Finding.warning(
                                "page.no-speakers",
                                "Page toll.txt does not say who speaks, so its text was read as one turn of \"Author\". Put each"
                                        + " speaker's name alone on a line, or before a colon."),
                        Finding.info("page.no-comments", "Page toll.txt has no comments."));
    }

    @Test
    void refusesHtmlWithoutWords() {
        assertThatThrownBy(() -> read("<html><body><script>let a = 1;</script></body></html>"))
                .isInstanceOf(MalformedInputException.class)
                .hasMessage("Page toll.txt is HTML without any words to read. Save the page again with its text.");
    }

    @Test
    void keepsCarriageReturnsWithTheSegmentBefore() {
        Transcript transcript = read("Tom Marsh\r\nWho pays?\r\nEdda Quill\r\nAll.\r\nTom Marsh\r\nMe?\r\n");

        assertThat(transcript.segments().stream().map(segment -> transcript.words(segment.span())))
                .containsExactly(
                        "Tom Marsh\r\n", "Who pays?\r\n", "Edda Quill\r\n", "All.\r\n", "Tom Marsh\r\n", "Me?\r\n");
    }

    private static Transcript readWithComments(String comments) {
        return read("Tom Marsh\nWho pays?\nEdda Quill\nEverybody.\nTom Marsh\nGoodbye, then.\n" + comments);
    }

    private static Transcript read(String text) {
        return new TranscriptReader().read(Page.of("toll.txt", text));
    }

    private static List<String> codes(Transcript transcript) {
        return transcript.findings().stream().map(Finding::code).toList();
    }

    private static List<String> roles(Transcript transcript) {
        return transcript.speakers().stream()
                .map(speaker -> speaker.id() + " " + speaker.name() + " " + speaker.role())
                .toList();
    }

    private static List<String> shown(Transcript transcript) {
        return transcript.segments().stream()
                .map(segment -> segment.id() + " " + who(transcript, segment) + ": "
                        + transcript.words(segment.span()).strip())
                .toList();
    }

    private static String who(Transcript transcript, Segment segment) {
        String reply = segment.replyTo().map(id -> " answers " + id).orElse("");
        return segment.speaker()
                        .map(id -> transcript.speaker(id).orElseThrow().name())
                        .orElse(segment.kind().toString())
                + reply;
    }
}
