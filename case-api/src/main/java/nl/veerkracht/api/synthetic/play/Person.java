package nl.veerkracht.api.synthetic.play;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who does not exist.
 *
 * @param id names the person
 * @param name marked as invented
 * @param born the birth date; null for who is not born yet, and for who only helps
 */
record Person(PersonId id, Names.Name name, @Nullable LocalDate born) {

    private static final double DAYS_OF_A_YEAR = 365.25;

    static Person of(Chance chance, String which, Names.Name name, @Nullable LocalDate born) {
        return new Person(PersonId.of(chance.id(which)), name, born);
    }

    /** @return how many days as many years have, about */
    static long daysOf(int years) {
        return Math.round(DAYS_OF_A_YEAR * years);
    }

    PersonalValue fullName() {
        return PersonalValue.clear(id, name.full());
    }

    @Nullable
    YearMonth bornIn() {
        return born == null ? null : YearMonth.from(born);
    }

    @Nullable
    PersonalValue birthDate() {
        return born == null ? null : PersonalValue.clear(id, born.toString());
    }

    /** An address that can never be delivered to. */
    PersonalValue contact() {
        String user =
                (name.given() + '.' + name.surname()).toLowerCase(Locale.ROOT).replace(' ', '-');
        return PersonalValue.clear(id, user + "@fictief.example");
    }

    /** @return whether the person is that old on {@code day}; both ages included */
    boolean isBetween(int from, int until, LocalDate day) {
        return !turns(from).isAfter(day) && turns(until + 1).isAfter(day);
    }

    /** About on which day: leap years are left out, so that one seed gives the same lives whenever they are played. */
    LocalDate turns(int age) {
        return Objects.requireNonNull(born).plusDays(daysOf(age));
    }
}
