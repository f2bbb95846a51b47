package nl.veerkracht.api.synthetic.play;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import nl.veerkracht.api.synthetic.Play;
import nl.veerkracht.api.synthetic.Plays;
import org.springframework.core.io.ClassPathResource;

/** The plays that the product has: the default programme first, then those of municipalities that do not exist. */
public final class SyntheticPlays implements Plays {

    /** The seed of the default programme: what is said of it in the README is said of this one. */
    public static final long DEFAULT_SEED = 1;

    /** The last day of what is made to be measured: the same one for ever, so that it can be made again and gone on with. */
    public static final LocalDate FIXED_LAST_DAY = LocalDate.of(2026, 11, 22);

    private final Parameters parameters = Parameters.read(new ClassPathResource("synthetic/programme.yml"));
    private final LocalDate lastDay;

    /** @param lastDay the last day of all of them */
    public SyntheticPlays(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    /**
     * @return the last day of a play that is looked at {@code today}: the Sunday before it, so that nothing lies in the future and
     *     every seed keeps its shape
     */
    public static LocalDate lastDayBefore(LocalDate today) {
        return today.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
    }

    private static Place place(int number) {
        return number == 0 ? Place.own() : Place.invented(number - 1);
    }

    /** @return how many households each of them has */
    public int households() {
        return parameters.count(Parameter.HOUSEHOLDS);
    }

    @Override
    public Play of(int number, long seed) {
        return new MunicipalityPlay(place(number), parameters, seed, lastDay);
    }
}
