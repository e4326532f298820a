package counterpoint.benchmark.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A connection to a server that is kept, for one request at a time. It does as little as a client can, so that what is
 * measured is the server.
 */
final class Connection implements AutoCloseable {
    private static final int PATIENCE_MS = 120_000;
    private static final int BUFFER = 1 << 16;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    Connection(URI address) throws IOException {
        this.socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MS);
        this.in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        this.out = socket.getOutputStream();
    }

    /** What came back. */
    record Answer(int status, String body) {}

    Answer get(String path) throws IOException {
        send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        return answer();
    }

    Answer post(String path, String json) throws IOException {
        send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                + json.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + json);
        return answer();
    }

    /** Asks for something that goes on and on; what comes is its body without the marks of its pieces. */
    InputStream listen(String path) throws IOException {
        send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        Head head = head();
        if (head.status != 200 || !head.isChunked) {
            throw new IOException("The server answered " + path + " with " + head + ".");
        }
        return new Pieces(in);
    }

    private void send(String request) throws IOException {
        out.write(request.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private Answer answer() throws IOException {
        Head head = head();
        byte[] body = head.isChunked ? new Pieces(in).readAllBytes() : in.readNBytes(head.length);
        return new Answer(head.status, new String(body, StandardCharsets.UTF_8));
    }

    private record Head(int status, int length, boolean isChunked) {}

    private Head head() throws IOException {
        String first = line(in);
        int status = Integer.parseInt(first.split(" ", 3)[1]);
        int length = 0;
        boolean isChunked = false;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            isChunked |= lower.startsWith("transfer-encoding:") && lower.endsWith("chunked");
        }
        return new Head(status, length, isChunked);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("The server closed the connection after \"" + line + "\".");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    /** A body that comes in pieces, each after its length (RFC 9112, 7.1). */
    private static final class Pieces extends InputStream {
        private final InputStream in;
        private int left;
        private boolean isFirst = true;
        private boolean isOver;

        Pieces(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left == 0 && !isOver) {
                next();
            }
            if (isOver) {
                return -1;
            }
            int read = in.read(bytes, offset, Math.min(length, left));
            if (read < 0) {
                throw new IOException("The server closed the connection within a piece.");
            }
            left -= read;
            return read;
        }

        private void next() throws IOException {
            if (!isFirst) {
                line(in);
            }
            isFirst = false;
            left = Integer.parseInt(line(in), 16);
            if (left == 0) {
                isOver = true;
                line(in);
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
