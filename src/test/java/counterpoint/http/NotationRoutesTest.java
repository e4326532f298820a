package counterpoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterpoint.app.Samples;
import counterpoint.app.notation.Notation;
import counterpoint.app.notation.Notations;
import counterpoint.format.Read;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NotationRoutesTest {
    @TempDir
    Path folder;

    private Browsing browsing;

    @BeforeEach
    void open() {
        browsing = new Browsing(folder);
        browsing.workspace().importMap().run(Samples.file(), "trams.json");
    }

    @AfterEach
    void close() {
        browsing.close();
    }

    @Test
    void listsAllNotations_whenAsked() throws Exception {
        JsonNode list = new ObjectMapper()
                .readTree(browsing.get("/api/notations").body())
                .path("notations");

        assertThat(list.findValuesAsText("name"))
                .isEqualTo(Notations.all().stream().map(Notation::name).toList());
        assertThat(list.get(0).toString())
                .isEqualTo("{\"name\":\"json\",\"title\":\"Counterpoint JSON\",\"suffix\":\".json\","
                        + "\"mediaType\":\"application/json\",\"loses\":\"nothing\",\"reads\":true,\"writes\":true}");
    }

    @Test
    void offersADownload_inEveryNotationThatIsWritten() throws Exception {
        for (Notation notation : Notations.all()) {
            HttpResponse<String> answer = browsing.get("/api/maps/trams/export?format=" + notation.name());

            if (notation.writing().isEmpty()) {
                assertThat(answer.statusCode()).as(notation.name()).isEqualTo(400);
                continue;
            }
            assertThat(answer.statusCode()).as(notation.name()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").map(type -> type.replace(" ", "")))
                    .contains(notation.mediaType() + ";charset=utf-8");
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename*=UTF-8''trams" + notation.suffix());
            if (!notation.name().equals("json")) {
                assertThat(answer.body())
                        .isEqualTo(new String(
                                notation.write(new Read(Samples.trams(), List.of())), StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void saysWhereTheNamesAre_whenThereIsNoSuchNotation() throws Exception {
        HttpResponse<String> answer = browsing.get("/api/maps/trams/export?format=poem");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("There is no notation \\\"poem\\\" to write. /api/notations lists them.");
    }
}
