package nl.veerkracht.api.household.request;

import java.time.YearMonth;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who a person is, new or known.
 *
 * @param personId the person
 * @param name the name
 * @param bornIn year and month of birth; null when unknown, and for an unborn child
 * @param birthDate the exact birth date; null when unknown, and for an unborn child
 */
record Identity(
        PersonId personId,
        PersonalValue name,
        @Nullable YearMonth bornIn,
        @Nullable PersonalValue birthDate) {}
