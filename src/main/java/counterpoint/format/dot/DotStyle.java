package counterpoint.format.dot;

import counterpoint.format.network.Network;
import java.util.LinkedHashMap;
import java.util.Map;

/** How boxes and arrows look; it follows from what they are, so that nothing of it need be read. */
final class DotStyle {
    private static final Map<String, String> FILL = Map.of(
            "proposition", "#eef3fb",
            "question", "#f5eefa",
            "inference", "#e3f3e3",
            "conflict", "#fbe3e3",
            "rephrase", "#fdf6dc",
            "answer", "#fdeedd");

    private static final Map<String, String> LINE = Map.of(
            "proposition", "#4e79a7",
            "question", "#9c6ba6",
            "inference", "#3f8f3f",
            "conflict", "#c8393b",
            "rephrase", "#b8962e",
            "answer", "#d07a1f");

    private DotStyle() {}

    static Map<String, String> of(Network.Vertex vertex) {
        String type = vertex.text("type");
        boolean isClaim = type.equals("proposition") || type.equals("question");
        Map<String, String> style = new LinkedHashMap<>();
        style.put("shape", isClaim ? "box" : "ellipse");
        String outline = vertex.text("status").equals("proposed") ? ",dashed" : "";
        style.put("style", (isClaim ? "rounded,filled" : "filled") + outline);
        style.put("fillcolor", FILL.getOrDefault(type, "#f2f2f2"));
        style.put("color", LINE.getOrDefault(type, "#888888"));
        return style;
    }

    static Map<String, String> of(Network.Arrow arrow) {
        String role = arrow.text("role");
        boolean isTarget = !role.equals("premise") && !role.equals("attacker") && !role.equals("restatement");
        return Map.of("arrowhead", isTarget ? "normal" : "none");
    }
}
