package counterpoint.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A {@code curl} command of the documentation, so that it can be run where there is no curl. Knows the few options the
 * documentation uses, and fails on any other.
 */
record Curl(
        String method,
        List<String> headers,
        Optional<String> data,
        Optional<Path> file,
        Optional<Path> output,
        String address) {
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

    /** @param folder where the files are that the command names */
    static Curl parse(String command, Path folder) {
        List<String> words = words(command);
        String method = "GET";
        List<String> headers = new ArrayList<>();
        Optional<String> data = Optional.empty();
        Optional<Path> file = Optional.empty();
        Optional<Path> output = Optional.empty();
        String address = "";
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            switch (word) {
                case "-s", "-N" -> {}
                case "-X" -> method = words.get(++i);
                case "-H" -> headers.add(words.get(++i));
                case "-d" -> data = Optional.of(words.get(++i));
                case "--data-binary" ->
                    file = Optional.of(folder.resolve(words.get(++i).substring(1)));
                case "-o" -> output = Optional.of(folder.resolve(words.get(++i)));
                default -> {
                    if (word.startsWith("-")) {
                        throw new IllegalArgumentException("The documentation uses the option " + word
                                + " of curl, which its test does not know. Teach it to the test.");
                    }
                    address = word;
                }
            }
        }
        boolean sends = data.isPresent() || file.isPresent();
        return new Curl(sends && method.equals("GET") ? "POST" : method, headers, data, file, output, address);
    }

    /** Sends the request to the server at this address instead of the one in the documentation. */
    HttpResponse<byte[]> send(URI server) throws IOException, InterruptedException {
        URI documented = URI.create(address);
        String query = documented.getRawQuery() == null ? "" : "?" + documented.getRawQuery();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(documented.getRawPath().substring(1) + query));
        for (String header : headers) {
            String[] parts = header.split(": *", 2);
            request.header(parts[0], parts[1]);
        }
        byte[] body = file.isPresent()
                ? Files.readAllBytes(file.get())
                : data.orElse("").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        request.method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
        if (output.isPresent()) {
            Files.write(output.get(), answer.body());
        }
        return answer;
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command);
        while (matcher.find()) {
            for (int group = 1; group <= 3; group++) {
                if (matcher.group(group) != null) {
                    words.add(matcher.group(group));
                }
            }
        }
        return words;
    }
}
