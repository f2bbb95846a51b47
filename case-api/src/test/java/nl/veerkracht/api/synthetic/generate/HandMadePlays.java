package nl.veerkracht.api.synthetic.generate;

import nl.veerkracht.api.synthetic.HandMadePlay;
import nl.veerkracht.api.synthetic.Municipality;
import nl.veerkracht.api.synthetic.Plays;
import org.springframework.context.annotation.Bean;

/** The same small play in every municipality. */
public final class HandMadePlays {

    private static final int HOUSEHOLDS = 3;
    private static final int MONTHS = 1;

    @Bean
    static Plays plays() {
        return (municipality, seed) -> {
            Municipality where = Municipality.of(municipality);
            String neighbourhood = where.code().replace("GM", "WK") + "01";
            return new HandMadePlay(where.code(), neighbourhood, seed, HOUSEHOLDS, MONTHS);
        };
    }
}
