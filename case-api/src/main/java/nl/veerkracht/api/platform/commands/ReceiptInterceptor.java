package nl.veerkracht.api.platform.commands;

import java.util.Optional;
import nl.veerkracht.api.platform.eventstore.AppendedPositions;
import nl.veerkracht.domain.safetysignal.SafetyCommand;
import nl.veerkracht.domain.shared.UserCommand;
import nl.veerkracht.domain.shared.facts.Recorded;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Gives a command its one effect, within its own transaction: a receipt that is there is answered again without asking the
 * aggregate, a new one is filed after the events were appended. So receipt and events are there together, or neither is.
 */
final class ReceiptInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {

    /** the metadata under which a command carries its receipt; it stays within the process and gets into no event */
    static final String RECEIPT = "receipt";

    private final CommandReceipts receipts;

    ReceiptInterceptor(CommandReceipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public @Nullable Object handle(
            UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain interceptorChain) throws Exception {
        CommandMessage<?> message = unitOfWork.getMessage();
        if (!(message.getMetaData().get(RECEIPT) instanceof CommandReceipt receipt)
                || !(message.getPayload() instanceof UserCommand command)) {
            return interceptorChain.proceed();
        }
        Optional<CommandAnswer> before = receipts.find(receipt);
        if (before.isPresent()) {
            receipt.repeat(before.get());
            return before.get();
        }
        Object result = interceptorChain.proceed();
        if (!(result instanceof Recorded recorded)) {
            throw new IllegalStateException(command.getClass() + " does not say what it recorded");
        }
        // The event store registered its own part when the aggregate applied its first event: ours runs after the
        // append.
        unitOfWork.onPrepareCommit(appended -> {
            receipt.answer(new CommandAnswer(
                    CommandSubjects.household(command),
                    CommandSubjects.person(command),
                    CommandSubjects.id(command),
                    recorded.version(),
                    position(command, appended),
                    recorded.entries()));
            receipts.file(receipt);
        });
        return result;
    }

    /** A position in the log of the signals would tell how many there are. */
    private static @Nullable Long position(UserCommand command, UnitOfWork<?> appended) {
        if (command instanceof SafetyCommand) {
            return null;
        }
        return AppendedPositions.of(appended).orElseThrow(() -> new IllegalStateException("nothing was appended"));
    }
}
