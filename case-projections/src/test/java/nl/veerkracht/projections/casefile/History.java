package nl.veerkracht.projections.casefile;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.projections.platform.RecordedBy;
import nl.veerkracht.projections.platform.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** Writes the history of one household, a day of recording after the other. */
public final class History {

    public static final HouseholdId HOUSEHOLD = new HouseholdId("00000000-0000-4000-8000-00000000000a");
    public static final PersonId MOTHER = person(1);
    public static final PersonId FATHER = person(2);
    public static final PersonId DAUGHTER = person(3);
    public static final PersonId UNBORN = person(4);
    public static final PersonId GRANDMOTHER = person(5);
    public static final PersonId NEIGHBOUR = person(6);
    public static final ProgrammeId PROGRAMME = new ProgrammeId("00000000-0000-4000-8000-0000000000f1");
    public static final RecordedBy FATIMA =
            new RecordedBy("fatima", "CASEWORKER", "hoogezand", "GM1952", "SUPPORT", "c-1");
    public static final Instant START = Instant.parse("2024-01-15T09:00:00Z");

    private final List<RecordedEvent<HouseholdEvent>> events = new ArrayList<>();
    private Instant now = START;

    public static PersonId person(int number) {
        return PersonId.of(new UUID(0x4000L, 0x8000000000000000L + number));
    }

    public static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    /** A value as the log holds it; the label tells one from another in a failure. */
    public static PersonalValue sealed(PersonId subject, String label) {
        return PersonalValue.sealed(
                List.of(subject), Base64.getEncoder().encodeToString(label.getBytes(StandardCharsets.UTF_8)));
    }

    /** A household registered on 15 January 2024 with the team of Hoogezand. */
    public static History registered() {
        return new History()
                .then(registration("hoogezand", null))
                .then(new CaseworkerAssigned(HOUSEHOLD, "fatima", CaseworkerRole.LEAD, day("2024-01-15"), null));
    }

    public static HouseholdRegistered registration(String team, @Nullable Replaces replaces) {
        return new HouseholdRegistered(
                HOUSEHOLD,
                "GM1952",
                team,
                "WK195201",
                HouseholdType.values()[0],
                RegistrationSource.SCHOOL,
                day("2024-01-15"),
                replaces);
    }

    public static HouseholdMemberAdded member(PersonId person, MemberRole role, String from) {
        boolean unborn = role == MemberRole.UNBORN;
        return new HouseholdMemberAdded(
                HOUSEHOLD,
                person,
                sealed(person, "name"),
                unborn ? null : YearMonth.of(role == MemberRole.CHILD ? 2016 : 1988, 5),
                unborn ? null : sealed(person, "birth date"),
                null,
                role,
                Membership.PRIMARY,
                day(from),
                null);
    }

    public static NetworkMemberAdded tie(PersonId person, int ring, String from) {
        return new NetworkMemberAdded(
                HOUSEHOLD,
                person,
                sealed(person, "name"),
                null,
                Tie.FAMILY,
                ring,
                Set.of(SupportType.PRACTICAL),
                TieChange.RESTORED,
                TieSource.OWN,
                true,
                day(from),
                null);
    }

    public History then(HouseholdEvent event) {
        events.add(new RecordedEvent<>(HOUSEHOLD.value(), events.size(), now, FATIMA, event));
        now = now.plusSeconds(60);
        return this;
    }

    /** Goes on recording at another moment, which may lie before the last one: clocks can be set back. */
    public History at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    public List<RecordedEvent<HouseholdEvent>> events() {
        return List.copyOf(events);
    }

    public CaseFile file() {
        return CaseFile.foldAll(CaseFile.empty(HOUSEHOLD), events);
    }

    public CaseFilePicture on(String date) {
        return CaseFilePicture.picture(file(), day(date));
    }
}
