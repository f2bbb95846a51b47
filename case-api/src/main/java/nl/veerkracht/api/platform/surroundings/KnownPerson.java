package nl.veerkracht.api.platform.surroundings;

import java.time.YearMonth;
import nl.veerkracht.domain.personaldata.PersonalValue;
import org.jspecify.annotations.Nullable;

/**
 * Who a person is, as a file of the caseworker's own team has it; still sealed.
 *
 * @param name the name
 * @param bornIn year and month of birth; null when unknown
 * @param birthDate the exact birth date; null when unknown
 */
public record KnownPerson(
        PersonalValue name,
        @Nullable YearMonth bornIn,
        @Nullable PersonalValue birthDate) {}
