package nl.veerkracht.domain.organisation;

import static nl.veerkracht.domain.organisation.OrganisationRefusal.ORGANISATION_ALREADY_REGISTERED;
import static nl.veerkracht.domain.organisation.OrganisationRefusal.ORGANISATION_CANNOT_BE_WITHDRAWN;

import java.util.List;
import java.util.Objects;
import nl.veerkracht.domain.organisation.events.OrganisationEntryWithdrawn;
import nl.veerkracht.domain.organisation.events.OrganisationEvent;
import nl.veerkracht.domain.organisation.events.OrganisationRegistered;
import nl.veerkracht.domain.shared.Refusal;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.domain.shared.facts.DateRules;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.shared.facts.FactRecord;
import nl.veerkracht.domain.shared.facts.Recorded;
import nl.veerkracht.domain.shared.facts.Violation;

/** What the register knows of one organisation: its facts, under all their rules. */
final class OrganisationRecord extends FactRecord<OrganisationEvent, OrganisationSurroundings> {

    OrganisationRecord() {
        super(OrganisationEvent::organisationId);
    }

    Recorded record(OrganisationCommand.Fact command, OrganisationSurroundings surroundings) {
        return record(command.by(), () -> List.of(command.event()), surroundings);
    }

    Recorded correct(OrganisationCommand.CorrectEntry command, OrganisationSurroundings surroundings) {
        return correct(
                command.by(),
                new Replaces(command.entry(), command.reason()),
                () -> command.corrected().event(),
                surroundings);
    }

    Recorded withdraw(OrganisationCommand.WithdrawEntry command, OrganisationSurroundings surroundings) {
        return withdraw(
                command.by(),
                new OrganisationEntryWithdrawn(command.organisationId(), command.entry(), command.reason()),
                surroundings);
    }

    @Override
    protected List<Violation> violations(Entries<OrganisationEvent> candidate) {
        return OrganisationRules.violations(candidate);
    }

    /** That an organisation comes or goes can be agreed ahead. */
    @Override
    protected void check(
            OrganisationEvent event, Entries<OrganisationEvent> candidate, OrganisationSurroundings surroundings) {
        DateRules.agreed(Objects.requireNonNull(event.validOn()), surroundings.today());
    }

    /** Whoever corrects it, an organisation stays in the register in which it was registered. */
    @Override
    protected OrganisationEvent keeping(OrganisationEvent original, OrganisationEvent corrected) {
        if (original instanceof OrganisationRegistered was && corrected instanceof OrganisationRegistered is) {
            return new OrganisationRegistered(
                    is.organisationId(), was.municipality(), is.name(), is.type(), is.fromDate(), null);
        }
        return corrected;
    }

    @Override
    protected void guardWithdrawal(OrganisationEvent original) {
        if (original instanceof OrganisationRegistered) {
            throw new Refusal(ORGANISATION_CANNOT_BE_WITHDRAWN);
        }
    }

    @Override
    protected void settle(Entries<OrganisationEvent> candidate, OrganisationSurroundings surroundings) {
        OrganisationRegistered registration =
                OrganisationRules.registration(candidate).event();
        boolean changed = entries().of(OrganisationRegistered.class).noneMatch(entry -> entry.event()
                .equals(registration));
        if (changed && !surroundings.names().claim(registration)) {
            throw new Refusal(ORGANISATION_ALREADY_REGISTERED);
        }
    }
}
