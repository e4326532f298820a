package counterpoint.format.argdownjson;

import com.fasterxml.jackson.databind.JsonNode;
import counterpoint.format.argdown.document.ArgdownDocument.Member;
import counterpoint.format.argdown.document.ArgdownDocument.Role;
import counterpoint.format.argdown.tree.Content;
import counterpoint.format.argdown.tree.Data;
import counterpoint.format.argdown.tree.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Occurrences of statements and arguments as an export has them. */
final class Members {
    private static final Pattern UNTITLED = Pattern.compile("Untitled [0-9]+");

    private Members() {}

    static Member of(Item.Family family, Role usual, JsonNode member) {
        boolean reference = member.path("isReference").asBoolean(false);
        Optional<String> title = Optional.of(member.path("title").asText(""))
                .filter(text ->
                        !text.isEmpty() && (reference || !UNTITLED.matcher(text).matches()));
        Item.Form form =
                reference ? Item.Form.REFERENCE : title.isPresent() ? Item.Form.DEFINITION : Item.Form.UNTITLED;
        Optional<Data> data =
                Optional.ofNullable(member.get("data")).filter(d -> !d.isNull()).map(Data::of);
        return new Member(
                role(member, usual),
                new Item(family, form, title, content(member), texts(member.path("tags")), data, 0));
    }

    static Role role(JsonNode member, Role usual) {
        String name = member.path("role").asText("").toUpperCase(Locale.ROOT).replace('-', '_');
        for (Role role : Role.values()) {
            if (role.name().equals(name)) {
                return role;
            }
        }
        return usual;
    }

    /** The text with its tags; other marks would need the source, which an export doesn't have. */
    private static Content content(JsonNode member) {
        String text = member.path("text").asText("");
        List<Content.Range> ranges = new ArrayList<>();
        for (JsonNode range : member.path("ranges")) {
            int start = range.path("start").asInt(-1);
            int end = range.path("stop").asInt(-1) + 1;
            if (range.path("type").asText().equals("tag") && start >= 0 && start < end && end <= text.length()) {
                ranges.add(new Content.Range(
                        Content.Form.TAG, start, end, range.path("tag").asText()));
            }
        }
        return new Content(text, ranges, texts(member.path("tags")), 0, Math.max(1, text.length()));
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asText("")));
        return texts;
    }
}
