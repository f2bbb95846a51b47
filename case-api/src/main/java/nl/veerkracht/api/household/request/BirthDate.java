package nl.veerkracht.api.household.request;

import java.time.YearMonth;
import nl.veerkracht.domain.personaldata.PersonalValue;

/**
 * A birth date, taken apart: rules and clocks get the month, the day stays with who may open it.
 *
 * @param month year and month
 * @param exact the whole date
 */
record BirthDate(YearMonth month, PersonalValue exact) {}
