package nl.veerkracht.api.platform.commands;

import jakarta.servlet.http.HttpServletRequest;
import nl.veerkracht.api.platform.security.RepeatedCommands;
import nl.veerkracht.api.platform.web.InputException;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.domain.shared.Actor;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Finds by its receipt whether a request was accepted before. */
@Component
class AcceptedCommands implements RepeatedCommands {

    private final CommandReceipts receipts;

    AcceptedCommands(CommandReceipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public boolean wasAccepted(HttpServletRequest request, Actor actor) {
        if (!HttpMethod.POST.matches(request.getMethod())) {
            return false;
        }
        try {
            CommandCall call = CommandCallResolver.callOf(request);
            return receipts.find(CommandReceipt.of(actor.userId(), call.key(), call.fingerprint()))
                    .isPresent();
        } catch (ProblemException | InputException noSuchCommand) {
            // Without a key, or with one that was used for another request: not this command, so the right decides.
            return false;
        }
    }
}
