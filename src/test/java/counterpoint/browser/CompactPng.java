package counterpoint.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * A picture of a screen with at most 256 colours, a third of the size it had. The colours are found by median cut (Heckbert
 * 1982): the box of colours with the most pixels times its longest side is cut at its median until there are enough boxes.
 */
final class CompactPng {
    private static final int COLOURS = 256;

    private final BufferedImage picture;
    private final Map<Integer, Integer> pixels = new HashMap<>();

    private CompactPng(BufferedImage picture) {
        this.picture = picture;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                pixels.merge(picture.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
            }
        }
    }

    static void write(byte[] png, Path file) throws IOException {
        BufferedImage small = new CompactPng(ImageIO.read(new ByteArrayInputStream(png))).indexed();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(0);
        Files.deleteIfExists(file);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(small, null, null), parameters);
        } finally {
            writer.dispose();
        }
    }

    private BufferedImage indexed() {
        int[] palette = boxes().stream().mapToInt(this::middle).toArray();
        Map<Integer, Integer> nearest = new HashMap<>();
        pixels.keySet().forEach(colour -> nearest.put(colour, nearest(palette, colour)));
        IndexColorModel model = new IndexColorModel(8, palette.length, palette, 0, false, -1, 0);
        BufferedImage small =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                small.getRaster().setSample(x, y, 0, nearest.getOrDefault(picture.getRGB(x, y) & 0xFFFFFF, 0));
            }
        }
        return small;
    }

    private List<List<Integer>> boxes() {
        List<List<Integer>> boxes = new ArrayList<>(List.of(List.copyOf(pixels.keySet())));
        while (boxes.size() < COLOURS) {
            List<Integer> widest = boxes.stream()
                    .filter(box -> box.size() > 1)
                    .max(Comparator.comparingLong(box -> count(box) * side(box, longest(box))))
                    .orElse(List.of());
            if (widest.isEmpty()) {
                break;
            }
            boxes.remove(widest);
            int channel = longest(widest);
            List<Integer> sorted = widest.stream()
                    .sorted(Comparator.comparingInt(colour -> part(colour, channel)))
                    .toList();
            int cut = median(sorted);
            boxes.add(sorted.subList(0, cut));
            boxes.add(sorted.subList(cut, sorted.size()));
        }
        return boxes;
    }

    /** Where half of the pixels are on either side, with a colour at least on both. */
    private int median(List<Integer> sorted) {
        long half = count(sorted) / 2;
        long seen = 0;
        int cut = 0;
        while (cut < sorted.size() - 1 && seen < half) {
            seen += pixels(sorted.get(cut++));
        }
        return Math.max(1, cut);
    }

    private long pixels(int colour) {
        return pixels.getOrDefault(colour, 0);
    }

    private long count(List<Integer> box) {
        return box.stream().mapToLong(this::pixels).sum();
    }

    private static int longest(List<Integer> box) {
        int longest = 0;
        for (int channel = 1; channel < 3; channel++) {
            if (side(box, channel) > side(box, longest)) {
                longest = channel;
            }
        }
        return longest;
    }

    private static int side(List<Integer> box, int channel) {
        int least = 255;
        int most = 0;
        for (int colour : box) {
            least = Math.min(least, part(colour, channel));
            most = Math.max(most, part(colour, channel));
        }
        return most - least;
    }

    private static int part(int colour, int channel) {
        return (colour >> (8 * (2 - channel))) & 0xFF;
    }

    /** The mean of a box's pixels. */
    private int middle(List<Integer> box) {
        int mean = 0;
        for (int channel = 0; channel < 3; channel++) {
            int which = channel;
            long sum = box.stream()
                    .mapToLong(colour -> (long) part(colour, which) * pixels(colour))
                    .sum();
            mean = mean << 8 | (int) (sum / count(box));
        }
        return mean;
    }

    private static int nearest(int[] palette, int colour) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < palette.length; i++) {
            int distance = 0;
            for (int channel = 0; channel < 3; channel++) {
                int apart = part(palette[i], channel) - part(colour, channel);
                distance += apart * apart;
            }
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }
}
