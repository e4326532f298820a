package counterpoint.http.script;

import java.util.Set;

/** Names the viewer uses that the browser has given, and that something of its own might be called, too. */
final class GlobalNames {
    static final Set<String> ALL = Set.of(
            "name",
            "open",
            "close",
            "stop",
            "find",
            "focus",
            "blur",
            "status",
            "history",
            "location",
            "event",
            "parent",
            "self",
            "top",
            "length",
            "origin",
            "print",
            "screen",
            "scroll",
            "document",
            "window",
            "navigator",
            "performance",
            "fetch",
            "caches",
            "crypto",
            "Node",
            "Text",
            "Range",
            "Selection",
            "Option",
            "Image",
            "Event",
            "Map",
            "Set",
            "URL",
            "Math",
            "JSON",
            "Object",
            "Array",
            "String",
            "Number",
            "Date",
            "Intl",
            "CSS",
            "Highlight",
            "Promise");

    private GlobalNames() {}
}
