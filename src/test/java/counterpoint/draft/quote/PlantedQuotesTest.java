package counterpoint.draft.quote;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.draft.quote.PlantedQuotes.Kind;
import counterpoint.draft.quote.PlantedQuotes.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Quotations planted by seeds into comments on the sample page; {@link PlantedQuotes} prints the figures. */
final class PlantedQuotesTest {
    private static final int EACH = 250;

    @ParameterizedTest
    @CsvSource({
        "MARKED, 0.99, 0.99, 0.98",
        "MISQUOTED, 0.9, 0.98, 0.9",
        "ELIDED, 0.98, 0.99, 0.95",
        "STITCHED, 0.98, 0.99, 0.95",
        "UNMARKED, 0.98, 0.99, 0.98",
        "UNMARKED_MISQUOTED, 0.75, 0.98, 0.5"
    })
    void plantedQuotationsAreFound_andNothingElse(Kind kind, double recall, double precision, double exact) {
        Result result = new PlantedQuotes(1).run(kind, EACH);

        assertThat(result.recall()).isGreaterThanOrEqualTo(recall);
        assertThat(result.precision()).isGreaterThanOrEqualTo(precision);
        assertThat((double) result.exact() / result.found()).isGreaterThanOrEqualTo(exact);
    }

    @ParameterizedTest
    @EnumSource(names = {"ABSENT_CHAIN", "ABSENT_SWAPPED"})
    void noAbsentQuotationIsAnchored_of500(Kind kind) {
        assertThat(new PlantedQuotes(1).run(kind, EACH).proposed()).isZero();
        assertThat(new PlantedQuotes(2).run(kind, EACH).proposed()).isZero();
    }
}
