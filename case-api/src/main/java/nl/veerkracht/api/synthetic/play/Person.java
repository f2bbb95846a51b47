package nl.veerkracht.api.synthetic.play;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
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

    static Person of(Chance chance, String which, Names.Name name, @Nullable LocalDate born) {
        return new Person(PersonId.of(chance.id(which)), name, born);
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

    boolean isAdult(LocalDate on) {
        return born != null && !born.plusYears(18).isAfter(on);
    }
}
