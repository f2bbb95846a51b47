package nl.veerkracht.projections.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.veerkracht.domain.household.events.CaseHandedOver;
import nl.veerkracht.domain.household.events.CaseworkerAssigned;
import nl.veerkracht.domain.household.events.CaseworkerRole;
import nl.veerkracht.domain.household.events.ConcernRecorded;
import nl.veerkracht.domain.household.events.HouseholdEnrolled;
import nl.veerkracht.domain.household.events.HouseholdFileClosed;
import nl.veerkracht.domain.household.events.HouseholdFileReopened;
import nl.veerkracht.domain.household.events.HouseholdRegistered;
import nl.veerkracht.domain.household.events.ParticipationEndReason;
import nl.veerkracht.domain.household.events.ParticipationEnded;
import nl.veerkracht.domain.household.events.StrengthRecorded;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.projections.casefile.CaseFilePicture.Caseworker;
import nl.veerkracht.projections.casefile.CaseFilePicture.Concern;
import nl.veerkracht.projections.casefile.CaseFilePicture.Enrolment;
import nl.veerkracht.projections.casefile.CaseFilePicture.Registration;
import nl.veerkracht.projections.casefile.CaseFilePicture.State;
import nl.veerkracht.projections.casefile.CaseFilePicture.Status;
import nl.veerkracht.projections.casefile.CaseFilePicture.Strength;
import nl.veerkracht.projections.platform.DatedFacts;
import nl.veerkracht.projections.platform.Entry;
import nl.veerkracht.projections.platform.Spells;
import nl.veerkracht.projections.platform.Spells.Spell;
import org.jspecify.annotations.Nullable;

/** The file itself on a day: its registration and state, programmes, caseworkers, strengths and concerns. */
final class CaseParts {

    private final DatedFacts facts;
    private final LocalDate date;

    CaseParts(DatedFacts facts, LocalDate date) {
        this.facts = facts;
        this.date = date;
    }

    private record Enrolled(long entry, HouseholdEnrolled event) {}

    @Nullable
    Registration registration() {
        return facts.latest(LocalDate.MAX, HouseholdRegistered.class)
                .map(fact -> new Registration(
                        fact.entry(),
                        fact.event().municipality(),
                        fact.event().neighbourhood(),
                        fact.event().householdType(),
                        fact.event().source(),
                        fact.from()))
                .orElse(null);
    }

    Status status() {
        Status status = new Status(State.NOT_REGISTERED, null, null, null);
        for (Entry entry : facts.until(date).toList()) {
            if (entry.fact() instanceof HouseholdFileClosed closed) {
                status = new Status(State.CLOSED, closed.closedOn(), closed.reason(), closed.retentionClass());
            } else if (entry.fact() instanceof HouseholdRegistered || entry.fact() instanceof HouseholdFileReopened) {
                status = new Status(State.OPEN, DatedFacts.validOn(entry), null, null);
            }
        }
        return status;
    }

    List<Enrolment> enrolments() {
        Spells<ProgrammeId, Enrolled, ParticipationEndReason> spells = new Spells<>(date);
        for (Entry entry : facts.all()) {
            if (entry.fact() instanceof HouseholdEnrolled enrolled) {
                spells.begins(enrolled.programmeId(), enrolled.enrolledOn(), new Enrolled(entry.number(), enrolled));
            } else if (entry.fact() instanceof ParticipationEnded ended) {
                spells.ends(ended.programmeId(), ended.endedOn(), ended.reason());
            }
        }
        return spells.all().stream()
                .map(this::enrolment)
                .sorted(Comparator.comparing(Enrolment::enrolledOn)
                        .thenComparing(enrolment -> enrolment.programmeId().value()))
                .toList();
    }

    private Enrolment enrolment(Spell<Enrolled, ParticipationEndReason> spell) {
        HouseholdEnrolled enrolled = spell.value().event();
        return new Enrolment(
                spell.value().entry(),
                enrolled.programmeId(),
                spell.since(),
                enrolled.targetGroup(),
                enrolled.policyTasks(),
                spell.holdsOn(date),
                spell.until(),
                spell.reason());
    }

    /** A new lead takes the place of the former one; who gets the file from another team starts without its caseworkers. */
    List<Caseworker> caseworkers() {
        Map<String, Caseworker> working = new LinkedHashMap<>();
        for (Entry entry : facts.until(date).toList()) {
            if (entry.fact() instanceof CaseworkerAssigned assigned) {
                if (assigned.role() == CaseworkerRole.LEAD) {
                    removeLead(working);
                }
                put(working, entry, assigned.userId(), assigned.role());
            } else if (entry.fact() instanceof CaseHandedOver handover) {
                if (!handover.fromTeam().equals(handover.toTeam())) {
                    working.clear();
                }
                removeLead(working);
                put(working, entry, handover.toUser(), CaseworkerRole.LEAD);
            }
        }
        return working.values().stream()
                .sorted(Comparator.comparing(Caseworker::role)
                        .thenComparing(Caseworker::since)
                        .thenComparing(Caseworker::userId))
                .toList();
    }

    private static void removeLead(Map<String, Caseworker> working) {
        working.values().removeIf(caseworker -> caseworker.role() == CaseworkerRole.LEAD);
    }

    private static void put(Map<String, Caseworker> working, Entry entry, String userId, CaseworkerRole role) {
        working.put(userId, new Caseworker(entry.number(), userId, role, DatedFacts.validOn(entry)));
    }

    List<Strength> strengths() {
        return facts.until(date, StrengthRecorded.class)
                .map(fact -> new Strength(
                        fact.entry(), fact.event().lifeDomain(), fact.event().text(), fact.from()))
                .toList();
    }

    List<Concern> concerns() {
        return facts.until(date, ConcernRecorded.class)
                .map(fact -> new Concern(
                        fact.entry(), fact.event().lifeDomain(), fact.event().severity(), fact.from()))
                .toList();
    }
}
