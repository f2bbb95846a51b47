package nl.veerkracht.api.platform.accesslog;

import java.time.Instant;
import java.util.List;

/**
 * One line of the access log, as it concerns one file.
 *
 * @param entryId its number; later lines have higher ones
 * @param loggedAt when
 * @param reader the user identifier of who read
 * @param role in which role
 * @param team with which team; empty for who works for no team
 * @param municipality of which municipality (CBS code)
 * @param purpose for which purpose, as a code
 * @param correlationId in which request
 * @param operation what was read, as a code
 * @param outcome GRANTED or DENIED
 * @param personIds the persons of this file whose data were read
 */
public record AccessLogLine(
        long entryId,
        Instant loggedAt,
        String reader,
        String role,
        String team,
        String municipality,
        String purpose,
        String correlationId,
        String operation,
        String outcome,
        List<String> personIds) {}
