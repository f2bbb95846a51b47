package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.HouseholdRefusal.NEIGHBOURHOOD_UNKNOWN;
import static nl.veerkracht.domain.household.HouseholdRefusal.PERSON_UNKNOWN;
import static nl.veerkracht.domain.household.HouseholdRefusal.TEXT_NAMES_UNKNOWN_PERSON;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.Refusal;
import nl.veerkracht.domain.shared.facts.DateRules;
import nl.veerkracht.domain.shared.facts.Entries;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a fact at the moment at which it is recorded, and not again afterwards: its date against today, codes
 * against the lists of that day, persons whom the file must know.
 */
final class RecordingRules {

    /** What can be agreed ahead. Everything else has happened when it is recorded. */
    private static final Set<Class<? extends HouseholdEvent>> CAN_LIE_AHEAD = Set.of(
            HouseholdMemberAdded.class,
            HouseholdMemberLeft.class,
            HouseholdEnrolled.class,
            ParticipationEnded.class,
            CaseworkerAssigned.class,
            NetworkMemberAdded.class,
            NetworkMemberChanged.class,
            NetworkMemberLeft.class,
            CarerIdentified.class,
            ProfessionalCareStarted.class,
            ProfessionalCareReduced.class,
            ProfessionalCareIncreased.class,
            ProfessionalCareEnded.class);

    /** The persons of the file: all who were ever a member or in the circle, as far as it stands. */
    private static final Function<Entries<HouseholdEvent>, Set<PersonId>> KNOWN = RecordingRules::persons;

    private RecordingRules() {}

    static void check(HouseholdEvent event, Entries<HouseholdEvent> candidate, Surroundings surroundings) {
        date(event, surroundings.today());
        if (event instanceof HouseholdRegistered registered
                && !surroundings
                        .neighbourhoods()
                        .exists(registered.municipality(), registered.neighbourhood(), registered.occurredOn())) {
            throw new Refusal(NEIGHBOURHOOD_UNKNOWN, Map.of("neighbourhood", registered.neighbourhood()));
        }
        if (event instanceof HouseholdFileClosed closed) {
            surroundings.closingChecks().stream()
                    .flatMap(check -> check.obstacle(closed.householdId(), closed.closedOn()).stream())
                    .findFirst()
                    .ifPresent(code -> {
                        throw new Refusal(code);
                    });
        }
        if (event instanceof InformationGiven given && !known(candidate).contains(given.personId())
                || event instanceof ConsentGiven consent && !known(candidate).contains(consent.personId())) {
            throw new Refusal(PERSON_UNKNOWN);
        }
        PersonalValue text = text(event);
        if (text != null && !known(candidate).containsAll(text.subjects())) {
            throw new Refusal(TEXT_NAMES_UNKNOWN_PERSON);
        }
    }

    private static void date(HouseholdEvent event, LocalDate today) {
        LocalDate on = Objects.requireNonNull(event.validOn());
        if (CAN_LIE_AHEAD.contains(event.getClass())) {
            DateRules.agreed(on, today);
        } else {
            DateRules.happened(on, today);
        }
        if (event instanceof ProfessionalInvolvementRecorded involvement) {
            DateRules.happened(involvement.untilDate().minusDays(1), today);
        }
    }

    private static @Nullable PersonalValue text(HouseholdEvent event) {
        if (event instanceof StrengthRecorded strength) {
            return strength.text();
        }
        return event instanceof CaseHandedOver handover ? handover.summary() : null;
    }

    private static Set<PersonId> known(Entries<HouseholdEvent> entries) {
        return entries.view(KNOWN);
    }

    private static Set<PersonId> persons(Entries<HouseholdEvent> entries) {
        Set<PersonId> persons = new HashSet<>();
        entries.list(HouseholdMemberAdded.class)
                .forEach(added -> persons.add(added.event().personId()));
        entries.list(NetworkMemberAdded.class)
                .forEach(added -> persons.add(added.event().personId()));
        return persons;
    }
}
