package nl.veerkracht.api.platform.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.veerkracht.api.platform.surroundings.GivenLog;
import nl.veerkracht.api.platform.surroundings.HouseholdPlans;
import nl.veerkracht.domain.agenda.AgendaSurroundings;
import nl.veerkracht.domain.agenda.AgendaSurroundings.ObligationFacts;
import nl.veerkracht.domain.shared.AgendaId;
import nl.veerkracht.domain.shared.AssessmentFileId;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.Identifier;
import nl.veerkracht.domain.shared.ObligationId;
import nl.veerkracht.projections.platform.RecordedEvent;
import nl.veerkracht.projections.worklist.Birthdays;
import nl.veerkracht.projections.worklist.Obligation;
import nl.veerkracht.projections.worklist.TermCode;
import nl.veerkracht.projections.worklist.Terms;
import nl.veerkracht.projections.worklist.Worklist;
import nl.veerkracht.projections.worklist.WorklistPicture;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * What has to be done for a household, folded from its own streams within the transaction of a decision, and never from the view,
 * which may lag (ADR-0012). It is the same fold and the same picture as the worklist shows. Something that is done in that very
 * moment by somebody else can still be postponed: that changes nothing, since what is done is done (ADR-0014).
 */
@Component
public class FoldedObligations implements AgendaSurroundings.Obligations {

    private final ObjectProvider<EventStore> log;
    private final HouseholdPlans plans;
    private final Terms terms;

    FoldedObligations(ObjectProvider<EventStore> log, HouseholdPlans plans, Terms terms) {
        this.log = log;
        this.plans = plans;
        this.terms = terms;
    }

    /**
     * @param log the log, which is held in memory
     * @param plans which plans households have
     * @param environment where the terms are configured
     * @return what has to be done for the households of that log
     */
    public static AgendaSurroundings.Obligations over(EventStore log, HouseholdPlans plans, Environment environment) {
        TermsProperties properties = Binder.get(environment).bindOrCreate("veerkracht", TermsProperties.class);
        return new FoldedObligations(new GivenLog(log), plans, new WorklistConfiguration().terms(properties));
    }

    @Override
    public Optional<ObligationFacts> find(HouseholdId householdId, ObligationId obligationId, LocalDate on) {
        Worklist worklist = Worklist.foldAll(Worklist.empty(householdId), history(householdId));
        // No birth date is opened for a decision: of a birthday the month is enough.
        return WorklistPicture.of(worklist, terms, on, Birthdays.NOT_OPENED).obligations().stream()
                .filter(obligation -> obligation.id().equals(obligationId))
                .findFirst()
                .map(obligation -> facts(obligation, on));
    }

    private ObligationFacts facts(Obligation obligation, LocalDate on) {
        return new ObligationFacts(
                obligation.key().kind(),
                obligation.dueOn() == null ? obligation.dueIn().atEndOfMonth() : obligation.dueOn(),
                !obligation.isOpen() && !obligation.settled(),
                terms.end(TermCode.POSTPONED_AT_MOST, on));
    }

    private List<RecordedEvent<DatedEvent>> history(HouseholdId householdId) {
        Stream<Identifier> files = Stream.of(householdId, AssessmentFileId.of(householdId), AgendaId.of(householdId));
        return Stream.concat(files, plans.of(householdId).stream())
                .flatMap(stream -> log.getObject().readEvents(stream.value()).asStream())
                .flatMap(message -> recorded(message).stream())
                .toList();
    }

    private static Optional<RecordedEvent<DatedEvent>> recorded(DomainEventMessage<?> message) {
        return Worklist.STREAMS.stream()
                .filter(kind -> kind.has(message))
                .findFirst()
                .map(kind -> kind.recorded(message));
    }
}
