package counterpoint.benchmark.load;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A run of wrk (https://github.com/wg/wrk), which asks one server for one address as fast as it answers. */
final class Wrk {
    static final int CONNECTIONS = 32;
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern P99 = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s)");
    private static final Pattern BAD = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");

    private Wrk() {}

    /**
     * What came out.
     *
     * @param rate requests a second
     * @param p99 milliseconds
     */
    record Run(double rate, double p99) {}

    static Run run(URI address, int seconds, List<String> headers) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("wrk", "-t1", "-c" + CONNECTIONS, "-d" + seconds + "s", "--latency"));
        headers.forEach(header -> command.addAll(List.of("-H", header)));
        command.add(address.toString());
        Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(out);
        Matcher p99 = P99.matcher(out);
        if (wrk.waitFor() != 0
                || !rate.find()
                || !p99.find()
                || BAD.matcher(out).find()) {
            throw new IOException("wrk said: " + out);
        }
        double unit = p99.group(2).equals("us") ? 1e-3 : p99.group(2).equals("s") ? 1e3 : 1;
        return new Run(Double.parseDouble(rate.group(1)), unit * Double.parseDouble(p99.group(1)));
    }
}
