package nl.veerkracht.api.platform.commands;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is configured of commands.
 *
 * @param receiptsKept how long the same key gets the same answer
 * @param receiptsSwept how often expired receipts are removed
 * @param receiptBatch how many are removed in one transaction
 */
@ConfigurationProperties("veerkracht.commands")
record CommandProperties(
        @DefaultValue("30d") Duration receiptsKept,
        @DefaultValue("1h") Duration receiptsSwept,
        @DefaultValue("500") int receiptBatch) {}
