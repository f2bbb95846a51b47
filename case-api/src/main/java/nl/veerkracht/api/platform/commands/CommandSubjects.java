package nl.veerkracht.api.platform.commands;

import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.household.NetworkCommand;
import nl.veerkracht.domain.shared.FileCommand;
import nl.veerkracht.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Whom a command is about. */
final class CommandSubjects {

    private CommandSubjects() {}

    /** @return the one person whom {@code command} is about; null when it is about none, or about a whole household */
    static @Nullable PersonId person(FileCommand command) {
        if (command instanceof HouseholdCommand.CorrectEntry correction) {
            return person(correction.corrected());
        } else if (command instanceof HouseholdCommand.AddMember member) {
            return member.personId();
        } else if (command instanceof HouseholdCommand.RemoveMember member) {
            return member.personId();
        } else if (command instanceof HouseholdCommand.RegisterBirth birth) {
            return birth.personId();
        } else if (command instanceof NetworkCommand network) {
            return person(network);
        }
        return null;
    }

    private static PersonId person(NetworkCommand command) {
        if (command instanceof NetworkCommand.AddNetworkMember member) {
            return member.personId();
        } else if (command instanceof NetworkCommand.ChangeNetworkMember member) {
            return member.personId();
        } else if (command instanceof NetworkCommand.EndNetworkMembership member) {
            return member.personId();
        } else if (command instanceof NetworkCommand.MarkCarer carer) {
            return carer.personId();
        } else if (command instanceof NetworkCommand.GiveInformation information) {
            return information.personId();
        } else if (command instanceof NetworkCommand.GiveConsent consent) {
            return consent.personId();
        }
        return ((NetworkCommand.WithdrawConsent) command).personId();
    }
}
