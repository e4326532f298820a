package counterpoint.format.argdown;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import counterpoint.format.Loss;
import counterpoint.format.argdown.map.Keeping;
import counterpoint.format.argdown.tree.Content;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Node;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A map's debate as Argdown text: a paragraph for each claim and question, a structure for each inference that needs one. */
final class Body {
    static final String QUESTION_TAG = "question";

    private final ArgumentMap map;
    private final Kept kept;
    private final Plan plan;
    private final Titles titles;
    private final StringBuilder out = new StringBuilder();

    Body(ArgumentMap map) {
        this.map = map;
        this.kept = new Kept(map);
        this.plan = new Plan(map, kept);
        this.titles = new Titles(kept);
        map.all(Node.class).filter(Body::isText).forEach(node -> {
            if (plan.isArgument(node.id())) {
                titles.argument(node.id());
            } else {
                titles.statement(node.id());
            }
        });
        plan.structures().forEach(inference -> titles.argument(inference.id()));
    }

    List<Loss> losses(Loss.Degree degree) {
        return new Losses(map, plan, titles, degree).list();
    }

    String text() {
        out.setLength(0);
        frontMatter();
        Map<String, List<Node>> sections = new LinkedHashMap<>();
        List<JsonNode> headings = kept.aboutMap(Keeping.HEADING);
        sections.put("", new ArrayList<>());
        headings.forEach(heading -> sections.putIfAbsent(heading.path("section").asText(), new ArrayList<>()));
        map.all(Node.class)
                .filter(Body::isText)
                .forEach(node -> sectionOf(sections, node).add(node));
        plan.structures().forEach(inference -> sectionOf(sections, inference).add(inference));
        sections.getOrDefault("", List.of()).forEach(this::node);
        for (JsonNode heading : headings) {
            heading(heading);
            List<Node> members = sections.remove(heading.path("section").asText());
            if (members != null) {
                members.forEach(this::node);
            }
        }
        return out.toString();
    }

    private List<Node> sectionOf(Map<String, List<Node>> sections, Node node) {
        List<Node> outside = sections.getOrDefault("", List.of());
        return kept.text(node.id(), Keeping.SECTION)
                .map(section -> sections.getOrDefault(section, outside))
                .orElse(outside);
    }

    private static boolean isText(Node node) {
        return node instanceof Proposition || node instanceof Question;
    }

    private void frontMatter() {
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        kept.aboutMap(Keeping.FRONT_MATTER).stream().findFirst().ifPresent(old -> members.setAll((ObjectNode) old));
        map.all(Extension.class)
                .filter(e -> e.about().isEmpty() && e.name().equals(Extension.TITLE))
                .findFirst()
                .ifPresent(title -> members.put("title", title.value()));
        if (members.isEmpty()) {
            return;
        }
        out.append("===\n");
        members.properties()
                .forEach(member -> out.append(frontMatter(TextNode.valueOf(member.getKey())))
                        .append(": ")
                        .append(frontMatter(member.getValue()))
                        .append('\n'));
        out.append("===\n\n");
    }

    private static String frontMatter(JsonNode value) {
        return Escaped.json(value.toString()).replace("=", "\\u003d");
    }

    private void heading(JsonNode heading) {
        String title = Escaped.normal(heading.path("title").asText());
        List<String> tags = new ArrayList<>();
        heading.path("tags").forEach(tag -> tags.add(tag.asText()));
        for (int i = tags.size() - 1; i >= 0; i--) {
            String tag = Escaped.tag(tags.get(i));
            if (title.endsWith(tag)) {
                title = title.substring(0, title.length() - tag.length()).strip();
            }
        }
        out.append("#".repeat(Math.max(1, Math.min(20, heading.path("level").asInt(1)))))
                .append(' ')
                .append(title.isEmpty() ? "\\." : Escaped.running(title));
        tags.stream().filter(Escaped::isTag).forEach(tag -> out.append(' ').append(Escaped.tag(tag)));
        Optional.of(heading.path("data").asText())
                .flatMap(Kept::parsed)
                .ifPresent(data -> out.append(' ').append(Escaped.data(data.toString())));
        out.append("\n\n");
    }

    private void node(Node node) {
        if (node instanceof Inference inference) {
            structure(inference);
            return;
        }
        String text = node instanceof Proposition claim ? claim.text() : ((Question) node).text();
        out.append(titles.reference(node.id())).append(": ");
        List<String> tags = new ArrayList<>(tags(node.id()));
        if (node instanceof Question && !tags.contains(QUESTION_TAG)) {
            tags.add(QUESTION_TAG);
        }
        Optional<String> kept = this.kept.text(node.id(), Keeping.MARKUP);
        Optional<Content> markup = Markup.of(kept, text);
        out.append(markup.isPresent() ? kept.orElse("") : Escaped.running(Escaped.normal(text)));
        markup.ifPresent(content -> tags.removeAll(content.tags()));
        details(tags, this.kept.json(node.id(), Keeping.DATA));
        out.append('\n');
        plan.supports(node.id())
                .forEach(inference -> relation("  <+ ", inference.premises().get(0)));
        plan.attacks(node.id()).forEach(conflict -> relation("  <- ", conflict.attacker()));
        plan.contradictions(node.id()).forEach(conflict -> relation("  >< ", conflict.target()));
        out.append('\n');
    }

    private List<String> tags(Id id) {
        return kept.tags(id).stream()
                .map(Extension::value)
                .filter(Escaped::isTag)
                .distinct()
                .toList();
    }

    private void details(List<String> tags, Optional<String> data) {
        tags.forEach(tag -> out.append(' ').append(Escaped.tag(tag)));
        data.ifPresent(json -> out.append(' ').append(Escaped.data(json)));
    }

    private void relation(String sign, Id item) {
        out.append(sign).append(titles.reference(item)).append('\n');
    }

    private void structure(Inference inference) {
        Id id = inference.id();
        out.append(titles.reference(id));
        kept.text(id, Keeping.DESCRIPTION)
                .map(Escaped::normal)
                .filter(description -> !description.isEmpty())
                .ifPresent(description -> out.append(": ").append(Escaped.running(description)));
        details(tags(id), kept.json(id, Keeping.ARGUMENT_DATA));
        out.append("\n\n");
        int number = 1;
        for (Id premise : inference.premises()) {
            out.append('(')
                    .append(number++)
                    .append(") ")
                    .append(titles.reference(premise))
                    .append('\n');
        }
        line(inference);
        plan.attacks(id).forEach(conflict -> relation("    <_ ", conflict.attacker()));
        out.append('(')
                .append(number)
                .append(") ")
                .append(titles.reference(inference.conclusion()))
                .append("\n\n");
    }

    private void line(Inference inference) {
        String rule = Escaped.normalRule(inference.scheme().orElse(""));
        Optional<String> data = kept.json(inference.id(), Keeping.DATA);
        if (rule.isEmpty() && data.isEmpty()) {
            out.append("----\n");
            return;
        }
        out.append("-- ").append(Escaped.rule(rule));
        data.ifPresent(json -> out.append(' ').append(Escaped.data(json)));
        out.append(" --\n");
    }
}
