package nl.veerkracht.api.synthetic.generate;

import java.util.List;
import nl.veerkracht.api.platform.eventstore.TableRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which municipalities a store holds. One is there whole, or not at all. */
final class GeneratedMunicipalities {

    private final JdbcClient jdbc;

    GeneratedMunicipalities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How far a store is filled.
     *
     * @param municipalities how many municipalities it holds
     * @param events how many events these have
     */
    record Filled(int municipalities, long events) {}

    /**
     * @param seed that of the programme that is to be in the store
     * @throws CannotGenerateException when the store holds something else
     */
    Filled filled(long seed) {
        @Nullable
        Long other = jdbc.sql("select seed from synthetic_municipality where seed <> ? limit 1")
                .param(seed)
                .query(Long.class)
                .optional()
                .orElse(null);
        if (other != null) {
            throw new CannotGenerateException("This store was filled with seed " + other + ", and the one given is "
                    + seed + ". Go on with --seed " + other + ", or give an empty store.");
        }
        Filled filled = jdbc.sql("select count(*), coalesce(sum(events), 0) from synthetic_municipality")
                .query((row, number) -> new Filled(row.getInt(1), row.getLong(2)))
                .single();
        if (filled.municipalities() == 0 && holdsOtherData()) {
            throw new CannotGenerateException(
                    "This store holds data that was not generated. Invented households do not belong"
                            + " beside real ones: give an empty store.");
        }
        return filled;
    }

    /** The programmes with which an application begins are no data yet. */
    private boolean holdsOtherData() {
        return jdbc.sql("select type from domain_event_entry where type <> 'Programme' limit 1")
                .query(String.class)
                .optional()
                .isPresent();
    }

    /** @return the row that says that a municipality is there */
    static TableRows row(int municipality, long seed, int events) {
        return new TableRows(
                "synthetic_municipality",
                List.of("number", "seed", "events"),
                List.<@Nullable Object[]>of(new Object[] {municipality, seed, (long) events}));
    }
}
