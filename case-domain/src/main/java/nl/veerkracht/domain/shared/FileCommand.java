package nl.veerkracht.domain.shared;

/** A command that concerns a household: what it asks is recorded in that household's file, or in a file that belongs to it. */
public interface FileCommand extends UserCommand {

    /** @return the household that the command concerns; the right to give it is decided on the household's file */
    HouseholdId householdId();
}
