package nl.veerkracht.domain.household.automation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.veerkracht.domain.shared.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which consents have a last day, so that those whose day has come are found without searching the files. It only
 * points to entries: what is done is decided on the file.
 */
public interface ExpiringConsents {

    /**
     * A consent that was given until a day.
     *
     * @param householdId the household
     * @param entry the number of its entry in the household's file
     * @param untilDate first day on which it does not hold any more
     * @param eventId the identifier of the event
     * @param turn how often its file may have been opened again since it was noted
     */
    record ExpiringConsent(HouseholdId householdId, long entry, LocalDate untilDate, String eventId, long turn) {

        public ExpiringConsent {
            Objects.requireNonNull(householdId, "householdId");
            Objects.requireNonNull(untilDate, "untilDate");
            Objects.requireNonNull(eventId, "eventId");
        }
    }

    /** Takes note of a consent; of one that was noted before nothing changes. */
    void note(ExpiringConsent consent);

    /**
     * @param after the last one that was found before; null for the first ones
     * @return some consents that expired on {@code today} or before and still have to be looked at, in a fixed order
     */
    List<ExpiringConsent> due(LocalDate today, @Nullable ExpiringConsent after);

    /** Nothing more has to be done about the consent, ever. */
    void settle(ExpiringConsent consent);

    /** The file is closed: the consent waits until it may be open again, unless that has happened since it was found. */
    void holdBack(ExpiringConsent consent);

    /** The file of this household may be open again: what waited for that is to be looked at. */
    void resume(HouseholdId householdId);
}
