package nl.veerkracht.api.synthetic.stage;

import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.api.platform.eventstore.BulkLog;
import nl.veerkracht.api.platform.eventstore.EventSerializer;
import nl.veerkracht.api.platform.eventstore.TableRows;
import nl.veerkracht.api.platform.personaldata.Appearances;
import nl.veerkracht.api.platform.personaldata.NewPersons;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gets what was played in memory into the log's database: all of a stage in one transaction, with its registers and reservations, who
 * appears where, and the keys of its persons. Only receipts are missing: they answer a request that is sent again, and here nobody
 * sent one. Nobody of the play may be in the database yet.
 */
public final class BulkAppend {

    private final BulkLog log;
    private final NewPersons persons;
    private final TransactionOperations transaction;

    BulkAppend(BulkLog log, NewPersons persons, TransactionOperations transaction) {
        this.log = log;
        this.persons = persons;
        this.transaction = transaction;
    }

    /**
     * What was played, sealed and ready to be written.
     *
     * @param events how many events it has
     * @param rows all rows, in an order in which they can be written
     */
    public record Packed(int events, List<TableRows> rows) {}

    /** Packs what was played: most of the work, and done without the database. For one thread. */
    public final class Packer {

        private final NewPersons.Keys keys = persons.keys();
        private final Serializer serializer = new EventSerializer(keys.sealer());

        private Packer() {}

        /** @return all that was played on {@code stage} */
        public Packed pack(MemoryStage stage) {
            List<DomainEventMessage<?>> events = stage.events();
            List<TableRows> rows = new ArrayList<>();
            rows.add(BulkLog.rows(events, serializer));
            rows.add(keys.take());
            rows.add(Appearances.rows(events));
            rows.addAll(stage.tables());
            return new Packed(events.size(), rows);
        }
    }

    /** @return a packer for one thread */
    public Packer packer() {
        return new Packer();
    }

    /**
     * Writes what was packed, in one transaction.
     *
     * @param beside rows that are written before it, in the same transaction
     */
    public void append(Packed packed, TableRows... beside) {
        List<TableRows> rows = new ArrayList<>(List.of(beside));
        rows.addAll(packed.rows());
        transaction.executeWithoutResult(status -> log.append(rows));
    }
}
