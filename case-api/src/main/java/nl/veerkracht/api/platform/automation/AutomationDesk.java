package nl.veerkracht.api.platform.automation;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.veerkracht.api.platform.commands.CommandCall;
import nl.veerkracht.api.platform.commands.CommandDesk;
import nl.veerkracht.api.platform.security.HouseholdTeams;
import nl.veerkracht.api.platform.security.TeamOf;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.shared.Actor;
import nl.veerkracht.domain.shared.AutomatedCommands;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.FileCommand;
import nl.veerkracht.domain.shared.Refusal;
import nl.veerkracht.domain.shared.RefusalCode;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the command of an automation to its aggregate, on the same way as that of a user: with a receipt, a line in the log, and
 * who gave it beside each event. The command's identifier is made from its cause, so the same cause finds the same receipt.
 */
@Component
class AutomationDesk implements AutomatedCommands {

    /** What automations act for; no purpose that a user can state. */
    private static final String PURPOSE = "automation";

    private static final Logger log = LoggerFactory.getLogger(AutomationDesk.class);

    private final CommandDesk desk;
    private final HouseholdTeams teams;
    private final TransactionTemplate apart;

    AutomationDesk(CommandDesk desk, HouseholdTeams teams, PlatformTransactionManager transactions) {
        this.desk = desk;
        this.teams = teams;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    @Override
    public Optional<RefusalCode> give(Cause cause, Function<By, ? extends FileCommand> command) {
        String municipality =
                teams.of(cause.householdId()).map(TeamOf::municipality).orElse("");
        Actor actor = new Actor("automation." + cause.automation(), Actor.Role.AUTOMATION, "", municipality);
        String commandId = commandId(cause);
        RequestContext context =
                new RequestContext(actor, PURPOSE, cause.correlationId().isEmpty() ? commandId : cause.correlationId());
        try {
            apart(() -> desk.executeBecauseOf(
                    cause.eventId(),
                    context,
                    new CommandCall(commandId, null, commandId),
                    () -> command.apply(new By(actor, null))));
            return Optional.empty();
        } catch (Refusal refused) {
            log.info(
                    "Refused automation {} for household {}: {} (event {})",
                    cause.automation(),
                    cause.householdId(),
                    refused.code().name(),
                    cause.eventId());
            return Optional.of(refused.code());
        }
    }

    private static String commandId(Cause cause) {
        String name = cause.automation() + '\n' + cause.eventId() + '\n' + cause.subject();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /**
     * A command has a transaction of its own, not that of the events that are being handled: what it did stands when a later
     * event of the batch fails, and one that is refused or loses a race takes nothing along.
     */
    private void apart(Runnable command) {
        UnitOfWork<?> batch = CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get() : null;
        if (batch != null) {
            CurrentUnitOfWork.clear(batch);
        }
        try {
            apart.executeWithoutResult(suspended -> command.run());
        } finally {
            if (batch != null) {
                CurrentUnitOfWork.set(batch);
            }
        }
    }
}
