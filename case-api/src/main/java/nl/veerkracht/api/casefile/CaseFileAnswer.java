package nl.veerkracht.api.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import nl.veerkracht.api.platform.personaldata.Opened;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.projections.casefile.CarePicture;
import nl.veerkracht.projections.casefile.CaseFile;
import nl.veerkracht.projections.casefile.CaseFilePicture;
import org.jspecify.annotations.Nullable;

/**
 * A household's file on a day, opened for a reader. Of an erased person only what is not personal is left: {@code erased} is
 * true and the texts are absent.
 *
 * @param version the number of the last entry; also the ETag
 * @param validAt the day of which the file speaks
 * @param knownAt the moment at which this was known; absent for what is known now
 * @param lastChange when the last entry was recorded
 * @param care the professional care, which holds nothing that is sealed
 */
record CaseFileAnswer(
        String householdId,
        long version,
        LocalDate validAt,
        @Nullable Instant knownAt,
        @Nullable Instant lastChange,
        @Nullable String team,
        CaseFilePicture.Status status,
        CaseFilePicture.@Nullable Registration registration,
        List<Member> members,
        List<Member> formerMembers,
        List<CircleMember> circle,
        List<CircleMember> formerCircle,
        List<Carer> carers,
        List<Enrolment> enrolments,
        List<CaseFilePicture.Caseworker> caseworkers,
        List<Strength> strengths,
        List<CaseFilePicture.Concern> concerns,
        List<Informed> informed,
        List<Consent> consents,
        CarePicture care) {

    /** A member of the household; see {@link CaseFilePicture.Member}. */
    record Member(
            long entry,
            String personId,
            boolean erased,
            @Nullable String name,
            @Nullable YearMonth bornIn,
            @Nullable String birthDate,
            @Nullable String contact,
            MemberRole role,
            Membership membership,
            LocalDate since,
            @Nullable LocalDate left,
            @Nullable LeavingReason leavingReason) {}

    /** A person of the circle; see {@link CaseFilePicture.CircleMember}. */
    record CircleMember(
            long entry,
            String personId,
            boolean erased,
            @Nullable String name,
            @Nullable String contact,
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

    /** An informal carer; see {@link CaseFilePicture.Carer}. */
    record Carer(long entry, String personId, String caresFor, HoursBand hoursPerWeek, LocalDate since) {}

    /** A participation; see {@link CaseFilePicture.Enrolment}. */
    record Enrolment(
            long entry,
            String programmeId,
            LocalDate enrolledOn,
            TargetGroup targetGroup,
            Set<Integer> policyTasks,
            boolean open,
            @Nullable LocalDate endedOn,
            @Nullable ParticipationEndReason endReason) {}

    /** Something that goes well; the text is absent when it names somebody who was erased. */
    record Strength(
            long entry,
            LifeDomain lifeDomain,
            List<String> about,
            boolean erased,
            @Nullable String text,
            LocalDate occurredOn) {}

    /** A person who was told; see {@link CaseFilePicture.Informed}. */
    record Informed(long entry, String personId, LocalDate informedOn) {}

    /** A consent; see {@link CaseFilePicture.Consent}. */
    record Consent(
            long entry,
            String personId,
            ConsentScope scope,
            ConsentGiver by,
            LocalDate givenOn,
            @Nullable LocalDate untilDate) {}

    static CaseFileAnswer of(
            HouseholdId id, CaseFile file, CaseFilePicture picture, @Nullable Instant knownAt, Opened opened) {
        return new CaseFileAnswer(
                id.value(),
                file.version(),
                picture.validAt(),
                knownAt,
                file.lastChange().orElse(null),
                file.team().orElse(null),
                picture.status(),
                picture.registration(),
                picture.members().stream().map(member -> member(member, opened)).toList(),
                picture.formerMembers().stream()
                        .map(member -> member(member, opened))
                        .toList(),
                picture.circle().stream()
                        .map(member -> inCircle(member, opened))
                        .toList(),
                picture.formerCircle().stream()
                        .map(member -> inCircle(member, opened))
                        .toList(),
                picture.carers().stream()
                        .map(carer -> new Carer(
                                carer.entry(),
                                carer.personId().value(),
                                carer.caresFor().value(),
                                carer.hoursPerWeek(),
                                carer.since()))
                        .toList(),
                picture.enrolments().stream()
                        .map(enrolment -> new Enrolment(
                                enrolment.entry(),
                                enrolment.programmeId().value(),
                                enrolment.enrolledOn(),
                                enrolment.targetGroup(),
                                enrolment.policyTasks(),
                                enrolment.open(),
                                enrolment.endedOn(),
                                enrolment.endReason()))
                        .toList(),
                picture.caseworkers(),
                picture.strengths().stream()
                        .map(strength -> new Strength(
                                strength.entry(),
                                strength.lifeDomain(),
                                strength.text().subjects().stream()
                                        .map(PersonId::value)
                                        .toList(),
                                opened.text(strength.text()).isEmpty(),
                                text(strength.text(), opened),
                                strength.occurredOn()))
                        .toList(),
                picture.concerns(),
                picture.informed().stream()
                        .map(informed -> new Informed(
                                informed.entry(), informed.personId().value(), informed.informedOn()))
                        .toList(),
                picture.consents().stream()
                        .map(consent -> new Consent(
                                consent.entry(),
                                consent.personId().value(),
                                consent.scope(),
                                consent.by(),
                                consent.givenOn(),
                                consent.untilDate()))
                        .toList(),
                picture.care());
    }

    private static Member member(CaseFilePicture.Member member, Opened opened) {
        boolean erased = opened.erased().contains(member.personId());
        return new Member(
                member.entry(),
                member.personId().value(),
                erased,
                text(member.name(), opened),
                // The log keeps it for the figures (ADR-0007); who handles the file has no more need of it.
                erased ? null : member.bornIn(),
                text(member.birthDate(), opened),
                text(member.contact(), opened),
                member.role(),
                member.membership(),
                member.since(),
                member.left(),
                member.leavingReason());
    }

    private static CircleMember inCircle(CaseFilePicture.CircleMember member, Opened opened) {
        return new CircleMember(
                member.entry(),
                member.personId().value(),
                opened.erased().contains(member.personId()),
                text(member.name(), opened),
                text(member.contact(), opened),
                member.tie(),
                member.ring(),
                member.supportTypes(),
                member.tieChange(),
                member.quality(),
                member.source(),
                member.livesNearby(),
                member.since(),
                member.left(),
                member.leavingReason());
    }

    private static @Nullable String text(@Nullable PersonalValue value, Opened opened) {
        return value == null ? null : opened.text(value).orElse(null);
    }
}
