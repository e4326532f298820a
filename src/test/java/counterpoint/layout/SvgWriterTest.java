package counterpoint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.analysis.RandomDebates;
import counterpoint.analysis.Sketch;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Diff;
import counterpoint.model.Id;
import counterpoint.model.Proposal;
import counterpoint.model.Proposition;
import counterpoint.model.Source;
import counterpoint.model.Span;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgWriterTest {

    @Test
    void saysEachRelationBySignWordAndLine_whenAllOccur() throws Exception {
        Document svg = parse(SvgWriter.svg(Diagram.of(Sketch.map("""
                claim p1 The ferry should run at night.
                claim p2 Bars close late.
                claim p3 Nobody drinks on Mondays.
                claim p4 The crew is tired.
                claim p5 It should sail after dark.
                question q1 When should it run?
                inference i1 p2 > p1
                conflict x1 p3 > i1
                conflict x2 p4 > p1
                rephrase m1 p5 > p1
                answer an1 p1 > q1
                """))));

        assertThat(texts(svg, "text"))
                .contains("+ supports", "✂ undercuts", "− attacks", "= says again", "→ answers", "Bars close late.");
        assertThat(classes(svg, "path"))
                .contains("line support", "line undercut", "line attack", "line neutral")
                .hasSize(10);
        assertThat(SvgWriter.svg(Diagram.of(Sketch.map("claim p1 One.")))).contains("#0072b2", "#d55e00", "#8a4f9e");
    }

    @Test
    void isWellFormedAndShowsTheVeryText_whenTextIsHostile() throws Exception {
        String text = "</text><script>alert('x')</script> & \"quotes\" ]]> \u0000\u001b \uD800 end";
        ArgumentMap map = ArgumentMap.of(
                Id.of("m"),
                1,
                List.of(new Proposition(Id.of("p\"<&>'"), text), new Proposition(Id.of("p2"), "\u202Ex")));
        Document svg = parse(SvgWriter.svg(Diagram.of(map)));

        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(String.join(" ", texts(svg, "text")))
                .contains("</text><script>alert('x')</script> & \"quotes\" ]]>")
                .contains("\uFFFD");
        assertThat(((Element) svg.getElementsByTagName("g").item(0)).getAttribute("data-id"))
                .isEqualTo("p\"<&>'");
    }

    @Test
    void marksBoxAsProposed_whenItWaitsForADecision() throws Exception {
        Id page = Id.of("s1");
        Proposal proposal = new Proposal(
                Id.of("d1"),
                "hand/1",
                "Says no.",
                1,
                Proposal.Status.PENDING,
                List.of(new Span(page, 0, 3)),
                new Diff(
                        List.of(
                                new Proposition(Id.of("p2"), "It is too loud."),
                                Conflict.of(Id.of("x1"), Id.of("p2"), Id.of("p1"))),
                        List.of(),
                        List.of()));
        ArgumentMap map = ArgumentMap.of(
                Id.of("m"),
                1,
                List.of(Source.of(page, "Page", "No."), new Proposition(Id.of("p1"), "It should run."), proposal));

        assertThat(classes(parse(SvgWriter.svg(Diagram.withProposals(map))), "g"))
                .containsExactly("box claim", "box claim proposed", "box attack proposed");
        assertThat(classes(parse(SvgWriter.svg(Diagram.of(map))), "g")).containsExactly("box claim");
    }

    @Test
    void keepsEveryLineInsideItsBox_whenTextIsLongOrHasNoSpaces() throws Exception {
        String longText = "incomprehensibilities ".repeat(200);
        ArgumentMap map = ArgumentMap.of(
                Id.of("m"),
                1,
                List.of(
                        new Proposition(Id.of("p1"), longText),
                        new Proposition(Id.of("p2"), "W".repeat(500)),
                        new Proposition(Id.of("p3"), "渡".repeat(60)),
                        new Proposition(Id.of("p4"), "𝕏".repeat(60))));
        Document svg = parse(SvgWriter.svg(Diagram.of(map)));
        Wrapping ruler = new Wrapping(236, 14, 12);

        assertThat(texts(svg, "text")).allMatch(line -> ruler.width(line.replace("…", "")) <= 236);
        assertThat(texts(svg, "text")).filteredOn(line -> line.endsWith("…")).hasSize(2);
        assertThat(String.join("", texts(svg, "text"))).contains("渡".repeat(60)).contains("𝕏".repeat(60));
    }

    @Test
    void writesTheSameBytes_whenTheMapIsTheSame() {
        Diagram diagram = Diagram.of(RandomDebates.from(3, 20, 30));

        assertThat(SvgWriter.svg(diagram)).isEqualTo(SvgWriter.svg(diagram));
    }

    @Test
    void drawsATree_whenTheMapIsLarge() throws Exception {
        Diagram diagram = Diagram.of(RandomDebates.tree(1, 1_200));
        Document svg = parse(SvgWriter.svg(diagram));

        assertThat(classes(svg, "g")).hasSize(diagram.nodes().size());
        assertThat(classes(svg, "path")).hasSize(diagram.links().size());
    }

    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> texts(Document svg, String tag) {
        List<String> texts = new ArrayList<>();
        NodeList elements = svg.getElementsByTagName(tag);
        for (int i = 0; i < elements.getLength(); i++) {
            texts.add(elements.item(i).getTextContent());
        }
        return texts;
    }

    /** The classes of elements that have one; arrow heads have none. */
    private static List<String> classes(Document svg, String tag) {
        List<String> classes = new ArrayList<>();
        NodeList elements = svg.getElementsByTagName(tag);
        for (int i = 0; i < elements.getLength(); i++) {
            String value = ((Element) elements.item(i)).getAttribute("class");
            if (!value.isEmpty()) {
                classes.add(value);
            }
        }
        return classes;
    }
}
