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
 * A worklist on one day, reckoned once: what hangs on nobody's birthday is the same for every reader. A reader who opens birth dates
 * asks for the picture twice, before and after.
 */
public final class WorklistOfDay {

    private static final Comparator<Obligation> IN_ORDER =
            Comparator.comparing(Obligation::sortedBy).thenComparing(Obligation::key);

    private final Worklist worklist;
    private final Terms terms;
    private final LocalDate day;
    private final DatedFacts ofFile;
    private final List<DatedFacts> parts;
    private final CaseFilePicture file;
    private final AgendaObligations agenda;
    private final List<Obligation> sameForAll;

    /** Reckons what {@code worklist} says about {@code day}. */
    public WorklistOfDay(Worklist worklist, Terms terms, LocalDate day) {
        this.worklist = worklist;
        this.terms = terms;
        this.day = day;
        ofFile = new DatedFacts(worklist.file());
        parts = worklist.parts().stream()
                .map(Part::entries)
                .map(DatedFacts::new)
                .toList();
        file = CaseFilePicture.of(worklist.file(), day);
        agenda = new AgendaObligations(parts, day);
        sameForAll = sameForAll();
    }

    /** @return what it says, with the birthdays that a reader opened */
    public WorklistPicture picture(Birthdays birthdays) {
        List<Obligation> obligations = new ArrayList<>(sameForAll);
        if (isOpen()) {
            new ConsentObligations(ofFile, file, terms, day, birthdays)
                    .all()
                    .forEach(awaited -> obligations.add(obligation(awaited)));
        }
        obligations.sort(IN_ORDER);
        Set<PersonId> asked = ofFile.until(day, ConsentGiven.class)
                .map(given -> given.event().personId())
                .collect(Collectors.toSet());
        return new WorklistPicture(
                worklist.householdId(),
                TeamListRow.names(file),
                file.lead().map(Caseworker::userId).orElse(null),
                obligations,
                birthDates(asked),
                consenting(asked));
    }

    private boolean isOpen() {
        return file.status().state() == State.OPEN;
    }

    private List<Obligation> sameForAll() {
        return isOpen() ? reckoned() : List.of();
    }

    /** @return what was or is to be done within a term that ended by the day, also of a file that is closed now */
    public List<Obligation> endedTerms() {
        return reckoned().stream()
                .filter(obligation -> obligation.term() != null
                        && obligation.dueOn() != null
                        && !obligation.dueOn().isAfter(day))
                .toList();
    }

    private List<Obligation> reckoned() {
        HouseholdId household = worklist.householdId();
        List<LocalDate> adoptions = days(PlanAdopted.class);
        List<Awaited> awaited =
                new ArrayList<>(agenda.earlyReviews(household.value(), days(PlanReviewed.class), terms));
        for (DatedFacts part : parts) {
            awaited.addAll(new PlanObligations(part, adoptions, terms, day).all());
            awaited.addAll(new MeasurementObligations(part, day).all(household));
        }
        return awaited.stream().map(this::obligation).toList();
    }

    private <E extends DatedEvent> List<LocalDate> days(Class<E> kind) {
        return parts.stream()
                .flatMap(part -> part.until(day, kind))
                .map(Fact::from)
                .toList();
    }

    private Obligation obligation(Awaited awaited) {
        ObligationKey key = awaited.key();
        ObligationId id = ObligationId.of(worklist.householdId(), key.kind().name(), key.about(), key.entry());
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
                done ? Status.DONE : status(awaited, legal ? null : postponedTo),
                settled == null ? awaited.doneOn() : settled.day(),
                settled != null,
                postponedTo,
                word == null ? null : word.entry());
    }

    private Status status(Awaited awaited, @Nullable LocalDate movedTo) {
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

    private Map<PersonId, PersonalValue> birthDates(Set<PersonId> asked) {
        return file.members().stream()
                .filter(member -> asked.contains(member.personId()) && member.birthDate() != null)
                .collect(Collectors.toMap(Member::personId, member -> Objects.requireNonNull(member.birthDate())));
    }

    private List<PersonalValue> consenting(Set<PersonId> asked) {
        Stream<PersonalValue> members = file.members().stream()
                .filter(member -> asked.contains(member.personId()) && member.birthDate() == null)
                .map(Member::name);
        Stream<PersonalValue> circle = file.circle().stream()
                .filter(member -> asked.contains(member.personId()))
                .map(CircleMember::name);
        return Stream.concat(members, circle).toList();
    }
}
