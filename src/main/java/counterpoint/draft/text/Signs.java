package counterpoint.draft.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** What speaks for or against a decision: named signs and how strongly each is there. Signs that are absent count as 0. */
public final class Signs {
    private final Map<String, Double> values;

    private Signs(Map<String, Double> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    public static Builder builder() {
        return new Builder();
    }

    public Map<String, Double> values() {
        return values;
    }

    /** How strongly a sign is there; 0 if it is not. */
    public double of(String sign) {
        return values.getOrDefault(sign, 0.0);
    }

    /** Collects signs; several values of one sign add up. */
    public static final class Builder {
        private final Map<String, Double> values = new LinkedHashMap<>();

        private Builder() {}

        /** Has the sign with value 1 where this is so. */
        public Builder is(String sign, BooleanSupplier so) {
            return so.getAsBoolean() ? has(sign, 1) : this;
        }

        public Builder has(String sign, double value) {
            if (value != 0) {
                values.merge(sign, value, Double::sum);
            }
            return this;
        }

        public Signs build() {
            return new Signs(new LinkedHashMap<>(values));
        }
    }
}
