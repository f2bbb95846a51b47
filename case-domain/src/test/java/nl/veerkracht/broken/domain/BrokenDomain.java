package nl.veerkracht.broken.domain;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.PersonId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventHandler;

/** What must not be found in the domain, a class for each rule. */
public final class BrokenDomain {

    private BrokenDomain() {}

    /** Reads a database where a rule should. */
    public static final class ReadsADatabase {
        /** @return a fact from outside the stream */
        public String read(Connection connection) throws SQLException {
            return connection.getCatalog();
        }
    }

    /** Decides by the wall clock. */
    public static final class ReadsTheClock {
        /** @return another answer tomorrow */
        public LocalDate today() {
            return LocalDate.now(ZoneOffset.UTC);
        }
    }

    /** Makes up an id inside a decision. */
    public static final class DrawsLots {
        /** @return another answer every time */
        public UUID id() {
            return UUID.randomUUID();
        }
    }

    /** Looks into a name. */
    public static final class HoldsClearText {
        /** @return clear text, where nobody may hold it */
        public PersonalValue name(PersonId person) {
            return PersonalValue.clear(person, "name");
        }
    }

    /** Decides outside an aggregate. */
    public static final class HandlesACommand {
        /** Handles what only an aggregate may. */
        @CommandHandler
        public void handle(String command) {}
    }

    /** Listens without a name to be found by. */
    public static final class ListensUnderNoName {
        /** Handles what only a projection or an automation may. */
        @EventHandler
        public void on(String event) {}
    }

    /** Counts in fractions. */
    public record CountsInFractions(double hours) {}

    /** Says with its name that it does everything. */
    public static final class HouseholdManager {}
}
