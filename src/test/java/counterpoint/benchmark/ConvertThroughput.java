package counterpoint.benchmark;

import counterpoint.app.notation.Notations;
import counterpoint.app.notation.ReadMapFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * How many AIF nodesets a second are read and written as JSON in one process, and whether that takes more memory the longer
 * it goes on: 1,500 nodesets of 130 nodes, or as many as the argument says, in rounds of 250.
 */
public final class ConvertThroughput {
    private static final int ROUND = 250;
    private static final int CLAIMS = 32;
    private static final String[] WORDS =
            "fares buses town harbour cost rail street night safe rich poor ticket clean quick council tax".split(" ");

    private ConvertThroughput() {}

    /** A debate as AIFdb has it: each claim is somebody's locution, and supports or attacks an earlier one. */
    private static byte[] nodeset(int seed) {
        Random random = new Random(seed);
        List<String> nodes = new ArrayList<>();
        List<String> edges = new ArrayList<>();
        for (int i = 0; i < CLAIMS; i++) {
            StringBuilder text = new StringBuilder("Claim " + i);
            for (int words = 8 + random.nextInt(12); words > 0; words--) {
                text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
            }
            node(nodes, "i" + i, "I", text.toString());
            node(nodes, "l" + i, "L", "Speaker " + random.nextInt(4) + " : " + text);
            node(nodes, "y" + i, "YA", "Asserting");
            edge(edges, "l" + i, "y" + i);
            edge(edges, "y" + i, "i" + i);
            if (i > 0) {
                boolean support = random.nextInt(3) > 0;
                node(nodes, "r" + i, support ? "RA" : "CA", support ? "Default Inference" : "Default Conflict");
                edge(edges, "i" + i, "r" + i);
                edge(edges, "r" + i, "i" + random.nextInt(i));
            }
        }
        return ("{\"nodes\":[" + String.join(",", nodes) + "],\"edges\":[" + String.join(",", edges)
                        + "],\"locutions\":[]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void node(List<String> nodes, String id, String type, String text) {
        nodes.add("{\"nodeID\":\"" + id + "\",\"text\":\"" + text + "\",\"type\":\"" + type
                + "\",\"timestamp\":\"2026-11-23 10:00:00\"}");
    }

    private static void edge(List<String> edges, String from, String to) {
        edges.add("{\"edgeID\":\"" + edges.size() + "\",\"fromID\":\"" + from + "\",\"toID\":\"" + to
                + "\",\"formEdgeID\":null}");
    }

    private static long heldMegabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    public static void main(String[] args) {
        int files = args.length > 0 ? Integer.parseInt(args[0]) : 1500;
        ReadMapFile reader = new ReadMapFile();
        long written = 0;
        for (int done = 0; done < files; done += ROUND) {
            long start = System.nanoTime();
            for (int i = done; i < done + ROUND; i++) {
                written += Notations.JSON.write(reader.run(nodeset(i), "nodeset" + i + ".json")).length;
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf("%d files: %.0f a second, %d MB held%n", done + ROUND, ROUND / seconds, heldMegabytes());
        }
        System.out.printf("%d MB of JSON%n", written >> 20);
    }
}
