package nl.veerkracht.api.synthetic.generate;

import nl.veerkracht.api.synthetic.Plays;
import nl.veerkracht.api.synthetic.SmallProgramme;
import org.springframework.context.annotation.Bean;

/** Municipalities so small that a store gets some of them in a moment. */
public final class TinyPlays {

    @Bean
    static Plays plays() {
        return SmallProgramme::tinyIn;
    }
}
