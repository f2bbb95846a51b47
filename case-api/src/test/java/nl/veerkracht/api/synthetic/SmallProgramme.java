package nl.veerkracht.api.synthetic;

import java.nio.charset.StandardCharsets;
import nl.veerkracht.api.synthetic.play.MunicipalityPlay;
import nl.veerkracht.api.synthetic.play.Parameters;
import nl.veerkracht.api.synthetic.play.Place;
import nl.veerkracht.api.synthetic.play.SyntheticPlays;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** The play of the product with fewer households, for tests that play it often or slowly. */
public final class SmallProgramme {

    private static final Resource DEFAULT = new ClassPathResource("synthetic/programme.yml");
    private static final Resource SMALL = new ClassPathResource("synthetic/small.yml");
    private static final Resource TINY =
            new ByteArrayResource("parameters: {households: {value: 3}}".getBytes(StandardCharsets.UTF_8));

    private SmallProgramme() {}

    /** @return a play in the default municipality, in which all happens that happens in the default programme */
    public static Play inOwn(long seed) {
        return play(Place.own(), seed, DEFAULT, SMALL);
    }

    /** @return some three hundred events of three households */
    public static Play tinyIn(int municipality, long seed) {
        return play(municipality == 0 ? Place.own() : Place.invented(municipality - 1), seed, DEFAULT, SMALL, TINY);
    }

    private static Play play(Place place, long seed, Resource... parameters) {
        return new MunicipalityPlay(place, Parameters.read(parameters), seed, SyntheticPlays.FIXED_LAST_DAY);
    }
}
