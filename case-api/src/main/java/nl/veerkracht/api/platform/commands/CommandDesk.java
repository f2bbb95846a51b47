package nl.veerkracht.api.platform.commands;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.safetysignal.SafetyCommand;
import nl.veerkracht.domain.shared.UserCommand;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/**
 * Takes a command to its aggregate, and brings back the answer.
 *
 * <p>Two nodes, or two requests, that decide on one file at once are settled by the log's unique key: the loser decides again,
 * on what the winner recorded. A command that rests on a version is refused in that second round, with the version that is
 * there now; one that rests on none gets its place. A repeated request that came in beside its first loses on the receipt's
 * key, and finds the first one's answer in its second round.
 */
@Service
public class CommandDesk {

    private static final Logger log = LoggerFactory.getLogger(CommandDesk.class);

    /** With two writers that take turns each round is lost by half at most: 20 in a row is one in a million. */
    static final int ATTEMPTS = 20;

    private final CommandGateway gateway;
    private final CommandReceipts receipts;

    CommandDesk(CommandGateway gateway, CommandReceipts receipts) {
        this.gateway = gateway;
        this.receipts = receipts;
    }

    /**
     * @param context who asks, and for what purpose
     * @param call what the request's headers say
     * @param question makes the command; made anew for every attempt
     * @return the answer; the same one when the same request was answered before
     */
    public CommandAnswer execute(RequestContext context, CommandCall call, Supplier<? extends UserCommand> question) {
        return execute(context, null, call, question, GenericCommandMessage::new);
    }

    /**
     * Does the same for an automation: the key of the call is the identifier of the command as well, and what is recorded says
     * which event led to it.
     *
     * @param causationId the identifier of that event
     */
    public CommandAnswer executeBecauseOf(
            String causationId, RequestContext context, CommandCall call, Supplier<? extends UserCommand> question) {
        return execute(
                context,
                causationId,
                call,
                question,
                (command, metadata) -> new GenericCommandMessage<>(
                        new GenericMessage<>(call.key(), command, metadata),
                        command.getClass().getName()));
    }

    private CommandAnswer execute(
            RequestContext context,
            @Nullable String causationId,
            CommandCall call,
            Supplier<? extends UserCommand> question,
            BiFunction<UserCommand, MetaData, CommandMessage<UserCommand>> message) {
        CommandReceipt receipt = CommandReceipt.of(context.actor().userId(), call.key(), call.fingerprint());
        for (int attempt = 1; ; attempt++) {
            boolean onHousehold = false;
            try {
                UserCommand command = question.get();
                onHousehold = command instanceof HouseholdCommand;
                gateway.sendAndWait(message.apply(
                        command, CommandMetadata.of(context, causationId).and(ReceiptInterceptor.RECEIPT, receipt)));
                // A line about a signal of unsafety would tell who reads the log that there is one (ADR-0016).
                if (!receipt.isRepeated() && !(command instanceof SafetyCommand)) {
                    logAccepted(context, command, receipt.answer());
                }
                return receipt.answer();
            } catch (ConcurrencyException
                    | AggregateStreamCreationException
                    | ConcurrencyFailureException
                    | DuplicateKeyException conflict) {
                if (attempt == ATTEMPTS) {
                    log.warn("Gave up a command after {} attempts", ATTEMPTS, conflict);
                    throw new ProblemException(HttpStatus.CONFLICT, "CHANGED_AT_THE_SAME_TIME");
                }
            } catch (RuntimeException refused) {
                RuntimeException told = onHousehold ? known(refused) : refused;
                return answeredMeanwhile(receipt).orElseThrow(() -> told);
            }
        }
    }

    private static void logAccepted(RequestContext context, UserCommand command, CommandAnswer answer) {
        log.info(
                "Accepted {} for {} at version {} and position {} from {} (correlation {})",
                command.getClass().getSimpleName(),
                about(answer),
                answer.version(),
                answer.position(),
                context.actor().userId(),
                context.correlationId());
    }

    private static String about(CommandAnswer answer) {
        if (answer.householdId() != null) {
            return "household " + answer.householdId();
        }
        return answer.id() == null ? "person " + answer.personId() : answer.id();
    }

    /**
     * A repeated request can be refused for no other reason than that its first has just been accepted: by then the receipt is
     * there.
     */
    private Optional<CommandAnswer> answeredMeanwhile(CommandReceipt receipt) {
        return receipts.find(receipt);
    }

    private static RuntimeException known(RuntimeException refused) {
        return refused instanceof AggregateNotFoundException
                ? new ProblemException(HttpStatus.NOT_FOUND, "HOUSEHOLD_UNKNOWN")
                : refused;
    }
}
