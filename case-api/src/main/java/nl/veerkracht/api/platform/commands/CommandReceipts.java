package nl.veerkracht.api.platform.commands;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.veerkracht.api.platform.personaldata.ServiceSeal;
import nl.veerkracht.api.platform.web.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The receipts of commands in the log's database. What was answered is stored sealed. */
@Component
class CommandReceipts {

    private final JdbcClient jdbc;
    private final ServiceSeal seal;
    private final JsonMapper json;
    private final Clock clock;

    CommandReceipts(JdbcClient jdbc, ServiceSeal seal, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.json = json;
        this.clock = clock;
    }

    /** What is sealed: the fingerprint too, since a digest of a short text can be guessed. */
    private record Content(String fingerprint, CommandAnswer answer) {}

    /**
     * @return the answer that was given to the same request before; empty when the key is new
     * @throws ProblemException 409 when the key was used for another request
     */
    Optional<CommandAnswer> find(CommandReceipt receipt) {
        return jdbc.sql("select sealed from command_receipt where receipt_id = ?")
                .param(receipt.id())
                .query(String.class)
                .optional()
                .map(stored -> json.readValue(seal.open(receipt.id(), stored), Content.class))
                .map(content -> {
                    if (!content.fingerprint().equals(receipt.fingerprint())) {
                        throw new ProblemException(HttpStatus.CONFLICT, "IDEMPOTENCY_KEY_REUSED");
                    }
                    return content.answer();
                });
    }

    /** Files the receipt; fails on the unique key when another transaction has filed the same one. */
    void file(CommandReceipt receipt) {
        Content content = new Content(receipt.fingerprint(), receipt.answer());
        jdbc.sql("insert into command_receipt (receipt_id, sealed, created_at) values (?, ?, ?)")
                .param(receipt.id())
                .param(seal.seal(receipt.id(), json.writeValueAsString(content)))
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /**
     * Removes at most {@code batch} receipts that are older than {@code age}.
     *
     * @return how many were removed
     */
    int expire(Duration age, int batch) {
        Instant before = clock.instant().minus(age);
        return jdbc.sql("delete from command_receipt where receipt_id in"
                        + " (select receipt_id from command_receipt where created_at < ? order by created_at limit ?)")
                .param(OffsetDateTime.ofInstant(before, ZoneOffset.UTC))
                .param(batch)
                .update();
    }
}
