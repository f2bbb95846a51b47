package nl.veerkracht.api.household.request;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.api.platform.surroundings.KnownPerson;
import nl.veerkracht.api.platform.surroundings.KnownPersons;
import nl.veerkracht.api.platform.surroundings.Teams;
import nl.veerkracht.api.platform.web.Flaw;
import nl.veerkracht.api.platform.web.InputException;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.CareId;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What surrounds a fact when it is sent: the file, who sends it, what the path names, and whom the sender may pick.
 *
 * @param householdId the file
 * @param by who sends it, on which version
 * @param path whom or what the path names
 * @param pointer where in the body the fact stands
 * @param persons the persons whom the sender may pick
 * @param teams the teams to which a file can be handed
 * @param clock tells the day
 */
public record FactFrame(
        HouseholdId householdId, By by, Path path, String pointer, KnownPersons persons, Teams teams, Clock clock) {

    /** No birth date lies before it: older is a slip of the keyboard. */
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    /**
     * What the path of a request names.
     *
     * @param personId a person; null when it names none
     * @param programmeId a programme; null when it names none
     * @param careId a care arrangement; null when it names none
     * @param entry whether it names an entry, which the fact corrects
     */
    public record Path(
            @Nullable PersonId personId,
            @Nullable ProgrammeId programmeId,
            @Nullable CareId careId,
            boolean entry) {

        /** a path that names a file and no more */
        public static final Path FILE = new Path(null, null, null, false);

        /** a path that names an entry to correct */
        public static final Path ENTRY = new Path(null, null, null, true);

        /** @return a path that names a person of the file */
        public static Path of(PersonId personId) {
            return new Path(personId, null, null, false);
        }

        /** @return a path that names a programme in which the household takes part */
        public static Path of(ProgrammeId programmeId) {
            return new Path(null, programmeId, null, false);
        }

        /** @return a path that names a care arrangement of the file */
        public static Path of(CareId careId) {
            return new Path(null, null, careId, false);
        }
    }

    /** @return the person of the path; in a correction that of the body */
    PersonId person(@Nullable PersonId sent) {
        return named("personId", path.personId(), sent);
    }

    /**
     * What holds a personal value is refused when it is sealed; this is for facts that hold none. What ends something stays
     * possible, so that a file can still be brought in order.
     *
     * @return {@code person}, about whom something new is recorded
     * @throws ProblemException 409 when the person was erased
     */
    PersonId notErased(PersonId person) {
        persons.refuseErased(person);
        return person;
    }

    /** @return the programme of the path; in a correction that of the body */
    ProgrammeId programme(@Nullable ProgrammeId sent) {
        return named("programmeId", path.programmeId(), sent);
    }

    /** @return the care arrangement of the path; in a correction that of the body */
    CareId care(@Nullable CareId sent) {
        return named("careId", path.careId(), sent);
    }

    /** @return a name for a new care arrangement; in a correction that of the body */
    CareId startedCare(@Nullable CareId sent) {
        if (path.entry()) {
            return care(sent);
        }
        if (sent != null) {
            throw flaw("careId", "NAMED_BY_SERVER");
        }
        return CareId.of(UUID.randomUUID());
    }

    /** @return the persons, about whom something new is recorded; none when none were sent */
    Set<PersonId> noneErased(@Nullable Set<PersonId> sent) {
        Set<PersonId> all = sent == null ? Set.of() : sent;
        all.forEach(this::notErased);
        return all;
    }

    /**
     * @param personId a person to pick; null for a new one
     * @param name the name as sent; null to take it over from the file that knows the person
     * @param birthDate the birth date as sent; null to take it over likewise
     * @param unborn whether the person has no birth date yet, whatever a file says
     */
    Identity identity(
            @Nullable PersonId personId, @Nullable String name, @Nullable LocalDate birthDate, boolean unborn) {
        if (personId == null && path.entry()) {
            throw flaw("personId", "FIELD_MISSING");
        }
        if (personId == null && name == null) {
            throw flaw("name", "FIELD_MISSING");
        }
        @Nullable KnownPerson known = personId == null ? null : picked(personId, name != null);
        PersonId person = personId == null ? PersonId.of(UUID.randomUUID()) : personId;
        PersonalValue called = name == null ? Objects.requireNonNull(known).name() : PersonalValue.clear(person, name);
        if (birthDate != null) {
            BirthDate born = birthDate(person, birthDate);
            return new Identity(person, called, born.month(), born.exact());
        }
        return known == null || unborn
                ? new Identity(person, called, null, null)
                : new Identity(person, called, known.bornIn(), known.birthDate());
    }

    /** @return the birth date in the two forms in which it is kept */
    BirthDate birthDate(PersonId person, LocalDate date) {
        if (date.isAfter(LocalDate.now(clock))) {
            throw flaw("birthDate", "BIRTH_IN_FUTURE");
        }
        if (date.isBefore(EARLIEST_BIRTH)) {
            throw flaw("birthDate", "BIRTH_TOO_LONG_AGO");
        }
        return new BirthDate(YearMonth.from(date), PersonalValue.clear(person, date.toString()));
    }

    /** @return the code of a team in the sender's municipality */
    String team(String code) {
        if (!teams.isIn(by.actor().municipality(), code)) {
            throw new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "TEAM_UNKNOWN");
        }
        return code;
    }

    /** @return the text about all of {@code about}; null when none was sent */
    @Nullable
    PersonalValue text(@Nullable String text, @Nullable List<PersonId> about) {
        if (text == null && about == null) {
            return null;
        }
        if (text == null) {
            throw flaw("summary", "FIELD_MISSING");
        }
        if (about == null) {
            throw flaw("about", "FIELD_MISSING");
        }
        return PersonalValue.clear(about, text);
    }

    /** @return the text about one person; null when none was sent */
    static @Nullable PersonalValue sealable(PersonId person, @Nullable String text) {
        return text == null ? null : PersonalValue.clear(person, text);
    }

    /** @return what is wrong with one field of the fact */
    InputException flaw(String field, String code) {
        return new InputException(List.of(Flaw.inBody(pointer + "/" + field, code, Map.of())));
    }

    /** A correction is about the person of the entry that it corrects, known or not: the aggregate sees to that. */
    private @Nullable KnownPerson picked(PersonId personId, boolean named) {
        Optional<KnownPerson> known = persons.find(personId, by.actor());
        if (known.isEmpty() && !(path.entry() && named)) {
            throw new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "PERSON_NOT_IN_YOUR_FILES");
        }
        return known.orElse(null);
    }

    private <T> T named(String field, @Nullable T inPath, @Nullable T sent) {
        if (inPath != null && sent != null && !inPath.equals(sent)) {
            throw flaw(field, "DIFFERS_FROM_PATH");
        }
        if (inPath == null && sent == null) {
            throw flaw(field, "FIELD_MISSING");
        }
        return inPath == null ? sent : inPath;
    }
}
