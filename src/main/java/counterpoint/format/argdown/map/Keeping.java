package counterpoint.format.argdown.map;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.format.argdown.document.ArgdownDocument.Section;
import counterpoint.format.argdown.tree.Data;
import counterpoint.model.Entry;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import java.util.List;
import java.util.Optional;

/** Keeps, as extensions, what Argdown says and a map has no place for. */
public final class Keeping {
    /** The title of an entry as Argdown refers to it: {@code [Title]} or {@code <Title>}. */
    public static final String TITLE = "argdown:title";

    /** The description of an argument that is also reconstructed. */
    public static final String DESCRIPTION = "argdown:description";

    /** The source of a text that is marked up: emphasis, links, mentions. */
    public static final String MARKUP = "argdown:markup";

    /** YAML data of an entry, as JSON. */
    public static final String DATA = "argdown:data";

    /** The section an entry stands in, by the name its heading has in {@link #HEADING}. */
    public static final String SECTION = "argdown:section";

    /** A heading, as JSON, about the map. */
    public static final String HEADING = "argdown:heading";

    /** Front matter, as JSON, about the map. */
    public static final String FRONT_MATTER = "argdown:frontmatter";

    /** The kind of relation an entry stands for, where the entry alone doesn't say it. */
    public static final String RELATION = "argdown:relation";

    /** The argument an inference is a step of, where it isn't the last step. */
    public static final String ARGUMENT = "argdown:argument";

    /** YAML data of a reconstructed argument, as JSON; its last inference has data of its own. */
    public static final String ARGUMENT_DATA = "argdown:argument-data";

    private final Ids ids;
    private final List<Entry> entries;

    Keeping(Ids ids, List<Entry> entries) {
        this.ids = ids;
        this.entries = entries;
    }

    void about(Id entry, String name, String value) {
        entries.add(new Extension(ids.next("x"), Optional.of(entry), name, value));
    }

    void aboutMap(String name, String value) {
        entries.add(new Extension(ids.next("x"), Optional.empty(), name, value));
    }

    void tags(Id entry, List<String> tags) {
        tags.forEach(tag -> about(entry, Extension.TAG, tag));
    }

    void frontMatter(Data data) {
        aboutMap(FRONT_MATTER, data.json());
        data.text("title").filter(title -> !title.isBlank()).ifPresent(title -> aboutMap(Extension.TITLE, title));
    }

    static String sectionName(int index) {
        return "s" + (index + 1);
    }

    void heading(int index, Section section) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("section", sectionName(index));
        json.put("level", section.level());
        json.put("title", section.title());
        if (!section.tags().isEmpty()) {
            section.tags().forEach(json.putArray("tags")::add);
        }
        section.data().ifPresent(data -> json.put("data", data.json()));
        aboutMap(HEADING, Data.of(json).json());
    }
}
