package nl.veerkracht.projections.casefile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.projections.platform.DatedFacts;
import nl.veerkracht.projections.platform.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about one day: of the facts that stand, those that hold on that day. An {@code entry} names the entry in
 * which a part was recorded, for who wants to correct it. Personal values are as they were stored: sealed.
 *
 * @param validAt the day
 * @param registration the household as it was registered; null when no registration stands
 * @param status whether the file is open on the day
 * @param members who belongs to the household on the day
 * @param formerMembers who belonged to it before
 * @param circle who belongs to the circle on the day
 * @param formerCircle who belonged to it before
 * @param carers who cares informally for a member, both still there on the day
 * @param enrolments all that had begun by the day
 * @param caseworkers who works with the household on the day
 * @param strengths what goes well, recorded of the day or before
 * @param concerns concerns, of the day or before
 * @param informed who was told by the day that the team keeps data
 * @param consents which consents hold on the day
 * @param care the professional care
 */
public record CaseFilePicture(
        LocalDate validAt,
        @Nullable Registration registration,
        Status status,
        List<Member> members,
        List<Member> formerMembers,
        List<CircleMember> circle,
        List<CircleMember> formerCircle,
        List<Carer> carers,
        List<Enrolment> enrolments,
        List<Caseworker> caseworkers,
        List<Strength> strengths,
        List<Concern> concerns,
        List<Informed> informed,
        List<Consent> consents,
        CarePicture care) {

    /** The household as it was registered, later corrections included. */
    public record Registration(
            long entry,
            String municipality,
            String neighbourhood,
            HouseholdType householdType,
            RegistrationSource source,
            LocalDate registeredOn) {}

    /** Whether a file can be worked in. */
    public enum State {
        /** the day lies before the registration */
        NOT_REGISTERED,
        OPEN,
        CLOSED
    }

    /**
     * @param since the day on which the file came into this state; null before the registration
     * @param closingReason why it is closed; null unless it is
     * @param retentionClass which law says how long it is kept; null unless it is closed
     */
    public record Status(
            State state,
            @Nullable LocalDate since,
            @Nullable ClosingReason closingReason,
            @Nullable RetentionClass retentionClass) {}

    /**
     * @param role what the person is in the household on the day; who was expected is a CHILD from the month of birth on
     * @param bornIn year and month of birth; null when unknown, and before the birth
     * @param since first day of this membership
     * @param left first day on which it does not hold any more, which may lie after the day of the picture; null while no end
     *     is known
     * @param leavingReason why; null while no end is known
     */
    public record Member(
            long entry,
            PersonId personId,
            PersonalValue name,
            @Nullable YearMonth bornIn,
            @Nullable PersonalValue birthDate,
            @Nullable PersonalValue contact,
            MemberRole role,
            Membership membership,
            LocalDate since,
            @Nullable LocalDate left,
            @Nullable LeavingReason leavingReason) {}

    /**
     * @param quality how the tie is judged; null while it was not
     * @param livesNearby null when unknown
     * @param since first day in the circle
     * @param left first day outside it, which may lie after the day of the picture; null while no end is known
     * @param leavingReason why; null while no end is known
     */
    public record CircleMember(
            long entry,
            PersonId personId,
            PersonalValue name,
            @Nullable PersonalValue contact,
            Tie tie,
            int ring,
            Set<SupportType> supportTypes,
            TieChange tieChange,
            @Nullable TieQuality quality,
            TieSource source,
            @Nullable Boolean livesNearby,
            LocalDate since,
            @Nullable LocalDate left,
            @Nullable NetworkLeavingReason leavingReason) {}

    /** A person of the household or the circle who cares for a member. */
    public record Carer(long entry, PersonId personId, PersonId caresFor, HoursBand hoursPerWeek, LocalDate since) {}

    /**
     * @param open whether the household takes part on the day
     * @param endedOn first day on which it does not any more, which may lie ahead; null while no end is known
     * @param endReason why; null while no end is known
     */
    public record Enrolment(
            long entry,
            ProgrammeId programmeId,
            LocalDate enrolledOn,
            TargetGroup targetGroup,
            Set<Integer> policyTasks,
            boolean open,
            @Nullable LocalDate endedOn,
            @Nullable ParticipationEndReason endReason) {}

    /** A caseworker, by the identifier at the identity provider. */
    public record Caseworker(long entry, String userId, CaseworkerRole role, LocalDate since) {}

    /** Something that goes well. */
    public record Strength(long entry, LifeDomain lifeDomain, PersonalValue text, LocalDate occurredOn) {}

    /** A concern. */
    public record Concern(long entry, LifeDomain lifeDomain, Severity severity, LocalDate occurredOn) {}

    /** A person who was told, last on {@code informedOn}, that the team keeps data. */
    public record Informed(long entry, PersonId personId, LocalDate informedOn) {}

    /** @param untilDate first day on which it does not hold any more; null while no end was agreed */
    public record Consent(
            long entry,
            PersonId personId,
            ConsentScope scope,
            ConsentGiver by,
            LocalDate givenOn,
            @Nullable LocalDate untilDate) {}

    /** @return what {@code file} says about {@code validAt} */
    public static CaseFilePicture picture(CaseFile file, LocalDate validAt) {
        return picture(file, validAt, EffectOfProgramme.CURRENT);
    }

    /** @return the same under another definition of what counts as an effect: the entries stay as they are */
    public static CaseFilePicture picture(CaseFile file, LocalDate validAt, EffectOfProgramme definition) {
        return of(file.entries(), validAt, definition);
    }

    /** @return what these entries say about {@code validAt}: for a view that keeps only some kinds */
    public static CaseFilePicture of(Collection<Entry> entries, LocalDate validAt) {
        return of(entries, validAt, EffectOfProgramme.CURRENT);
    }

    private static CaseFilePicture of(Collection<Entry> entries, LocalDate validAt, EffectOfProgramme definition) {
        DatedFacts facts = new DatedFacts(entries);
        Memberships memberships = new Memberships(facts, validAt);
        Circle circle = new Circle(facts, validAt);
        CaseParts parts = new CaseParts(facts, validAt);
        return new CaseFilePicture(
                validAt,
                parts.registration(),
                parts.status(),
                memberships.current(),
                memberships.former(),
                circle.current(),
                circle.former(),
                circle.carers(memberships.current()),
                parts.enrolments(),
                parts.caseworkers(),
                parts.strengths(),
                parts.concerns(),
                circle.informed(),
                circle.consents(),
                new ProfessionalCare(facts, validAt, definition).picture());
    }

    /** @return the lead caseworker (regisseur) on the day; empty when there is none */
    public Optional<Caseworker> lead() {
        return caseworkers.stream()
                .filter(caseworker -> caseworker.role() == CaseworkerRole.LEAD)
                .findFirst();
    }
}
