package nl.veerkracht.domain.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps what an automation gives, and answers as told. */
public final class GivenCommands implements AutomatedCommands {

    public static final By AUTOMATION = new By(new Actor("automation.test", Actor.Role.AUTOMATION, "", "GM1952"), null);

    /** One command, with why it was given. */
    public record Given(Cause cause, FileCommand command) {}

    public final List<Given> given = new ArrayList<>();
    public @Nullable RefusalCode answer;

    @Override
    public Optional<RefusalCode> give(Cause cause, Function<By, ? extends FileCommand> command) {
        given.add(new Given(cause, command.apply(AUTOMATION)));
        return Optional.ofNullable(answer);
    }

    /** @return the commands without their causes */
    public List<FileCommand> commands() {
        return given.stream().map(Given::command).toList();
    }
}
