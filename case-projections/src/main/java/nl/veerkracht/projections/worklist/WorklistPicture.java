package nl.veerkracht.projections.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.domain.household.events.ConsentGiven;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.ObligationId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.supportplan.events.PlanAdopted;
import nl.veerkracht.domain.supportplan.events.PlanReviewed;
import nl.veerkracht.projections.casefile.CaseFilePicture;
import nl.veerkracht.projections.casefile.CaseFilePicture.Caseworker;
import nl.veerkracht.projections.casefile.CaseFilePicture.CircleMember;
import nl.veerkracht.projections.casefile.CaseFilePicture.Member;
import nl.veerkracht.projections.casefile.CaseFilePicture.State;
import nl.veerkracht.projections.platform.DatedFacts;
import nl.veerkracht.projections.platform.DatedFacts.Fact;
import nl.veerkracht.projections.teamlist.TeamListRow;
import nl.veerkracht.projections.worklist.AgendaObligations.Word;
import nl.veerkracht.projections.worklist.Obligation.Status;
import nl.veerkracht.projections.worklist.Worklist.Part;
import org.jspecify.annotations.Nullable;

/**
 * What a worklist says about one day: a pure function of its dated facts, of the terms and of that day (ADR-0005, ADR-0014).
 *
 * @param householdId the household
 * @param names what the household can be called by, as in the list of the team
 * @param lead who has to see to it: the lead caseworker (regisseur) on the day; null when there is none
 * @param obligations what has to be done, by the day on which it is due; nothing while the file is closed
 * @param birthDates the sealed birth dates of members whose consent was recorded: opened, they tell the day of a birthday
 * @param consenting the sealed names of everybody else whose consent was recorded: opened, they tell who was erased
 */
public record WorklistPicture(
        HouseholdId householdId,
        List<PersonalValue> names,
        @Nullable String lead,
        List<Obligation> obligations,
        Map<PersonId, PersonalValue> birthDates,
        List<PersonalValue> consenting) {

    private static final Comparator<Obligation> IN_ORDER =
            Comparator.comparing(Obligation::sortedBy).thenComparing(Obligation::key);

    public WorklistPicture {
        names = List.copyOf(names);
        obligations = List.copyOf(obligations);
        birthDates = Map.copyOf(birthDates);
        consenting = List.copyOf(consenting);
    }

    /** @return what {@code worklist} says about {@code day} */
    public static WorklistPicture of(Worklist worklist, Terms terms, LocalDate day, Birthdays birthdays) {
        CaseFilePicture file = CaseFilePicture.of(worklist.file(), day);
        List<DatedFacts> parts = worklist.parts().stream()
                .map(Part::entries)
                .map(DatedFacts::new)
                .toList();
        Set<PersonId> asked = new DatedFacts(worklist.file())
                .until(day, ConsentGiven.class)
                .map(given -> given.event().personId())
                .collect(Collectors.toSet());
        AgendaObligations agenda = new AgendaObligations(parts, day);
        List<Awaited> awaited = file.status().state() == State.OPEN
                ? awaited(worklist, parts, agenda, file, terms, day, birthdays)
                : List.of();
        return new WorklistPicture(
                worklist.householdId(),
                TeamListRow.names(file),
                file.lead().map(Caseworker::userId).orElse(null),
                awaited.stream()
                        .map(each -> obligation(worklist.householdId(), each, agenda, terms, day))
                        .sorted(IN_ORDER)
                        .toList(),
                birthDates(file, asked),
                consenting(file, asked));
    }

    private static List<Awaited> awaited(
            Worklist worklist,
            List<DatedFacts> parts,
            AgendaObligations agenda,
            CaseFilePicture file,
            Terms terms,
            LocalDate day,
            Birthdays birthdays) {
        List<LocalDate> adoptions = days(parts, PlanAdopted.class, day);
        List<LocalDate> reviews = days(parts, PlanReviewed.class, day);
        List<Awaited> awaited = new ArrayList<>(
                new ConsentObligations(new DatedFacts(worklist.file()), file, terms, day, birthdays).all());
        awaited.addAll(agenda.earlyReviews(worklist.householdId().value(), reviews, terms));
        for (DatedFacts part : parts) {
            awaited.addAll(new PlanObligations(part, adoptions, terms, day).all());
            awaited.addAll(new MeasurementObligations(part, day).all(worklist.householdId()));
        }
        return awaited;
    }

    private static <E extends DatedEvent> List<LocalDate> days(List<DatedFacts> parts, Class<E> kind, LocalDate day) {
        return parts.stream()
                .flatMap(part -> part.until(day, kind))
                .map(Fact::from)
                .toList();
    }

    private static Obligation obligation(
            HouseholdId household, Awaited awaited, AgendaObligations agenda, Terms terms, LocalDate day) {
        ObligationKey key = awaited.key();
        ObligationId id = ObligationId.of(household, key.kind().name(), key.about(), key.entry());
        boolean legal = awaited.term() != null && terms.of(awaited.term()).legal();
        Word settled = awaited.isDone() ? null : agenda.settled(id).orElse(null);
        boolean done = awaited.isDone() || settled != null;
        Word postponed = done ? null : agenda.postponed(id).orElse(null);
        LocalDate postponedTo = postponed == null ? null : postponed.day();
        Word word = settled != null ? settled : postponed;
        return new Obligation(
                id,
                key,
                awaited.personId(),
                awaited.plan(),
                awaited.since(),
                awaited.dueOn(),
                awaited.dueIn(),
                awaited.term(),
                legal,
                done ? Status.DONE : status(awaited, legal ? null : postponedTo, terms, day),
                settled == null ? awaited.doneOn() : settled.day(),
                settled != null,
                postponedTo,
                word == null ? null : word.entry());
    }

    private static Status status(Awaited awaited, @Nullable LocalDate movedTo, Terms terms, LocalDate day) {
        if (movedTo != null) {
            return day.isBefore(movedTo) ? Status.POSTPONED : day.equals(movedTo) ? Status.DUE_TODAY : Status.OVERDUE;
        }
        LocalDate first = awaited.dueOn() == null ? awaited.dueIn().atDay(1) : awaited.dueOn();
        LocalDate last = awaited.dueOn() == null ? awaited.dueIn().atEndOfMonth() : awaited.dueOn();
        if (day.isAfter(last)) {
            return Status.OVERDUE;
        } else if (day.equals(awaited.dueOn())) {
            return Status.DUE_TODAY;
        }
        boolean soon = awaited.soonFrom() != null
                ? !day.isBefore(awaited.soonFrom())
                : !terms.end(TermCode.DUE_SOON, day).isBefore(first);
        return soon ? Status.DUE_SOON : Status.AHEAD;
    }

    private static Map<PersonId, PersonalValue> birthDates(CaseFilePicture file, Set<PersonId> asked) {
        return file.members().stream()
                .filter(member -> asked.contains(member.personId()) && member.birthDate() != null)
                .collect(Collectors.toMap(Member::personId, member -> Objects.requireNonNull(member.birthDate())));
    }

    private static List<PersonalValue> consenting(CaseFilePicture file, Set<PersonId> asked) {
        Stream<PersonalValue> members = file.members().stream()
                .filter(member -> asked.contains(member.personId()) && member.birthDate() == null)
                .map(Member::name);
        Stream<PersonalValue> circle = file.circle().stream()
                .filter(member -> asked.contains(member.personId()))
                .map(CircleMember::name);
        return Stream.concat(members, circle).toList();
    }

    /** @return whether a birthday can ask for something that is not seen while only its month is known */
    public boolean hasBirthdays() {
        return !birthDates.isEmpty();
    }
}
