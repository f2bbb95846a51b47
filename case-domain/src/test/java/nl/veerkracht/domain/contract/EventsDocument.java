package nl.veerkracht.domain.contract;

import java.util.List;
import java.util.function.Function;

/** Makes {@code docs/events.md} from the catalogue, the records, their Javadoc, and what the views make of them. */
public final class EventsDocument {

    private static final String HEAD = """
            # Events

            Everything that is ever stored, under the name by which the log knows it. This page is made from the code; a test
            fails when it is out of date, and `scripts/dev samples --accept` makes it anew.

            - A **name** never goes to another event. A **revision** is never changed once released: a change adds a revision
              and an upcaster, and what was stored is read through it (ADR-0003).
            - An event has one **valid date**: the day from which the fact holds in reality. When it was recorded is the
              message's time stamp (ADR-0004). A withdrawal says something about the file and has none.
            - A **sealed** text is `{"sealed": "<Base64>", "subjects": ["<UUID>", ...]}`. It opens only with the keys of all
              its subjects together (ADR-0007). Everything else is plain JSON; what is not required is left out when unknown.
            - `replaces` names the entry that an event corrects: `entry` is its number in the stream, `reason` why.
            - Beside each event are stored: `actor`, `role`, `team`, `municipality`, `purpose` and `correlationId` of the
              request that led to it.
            - **Consumed by** names the views that keep something of an event; every view reads all events of its streams, so
              that none of an unknown kind is passed over. Commands are decided on the stream itself, and programmes,
              organisations and coordinators are read from theirs.
            - Events of **safety signals** are in a log of their own, which nothing follows (ADR-0016).

            """;

    private EventsDocument() {}

    /** @param consumers the views that keep something of an event, by its logical name */
    public static String text(Function<String, List<String>> consumers) {
        List<EventDescription> events =
                EventCatalog.all().stream().map(EventDescription::new).toList();
        StringBuilder page = new StringBuilder(HEAD);
        page.append(
                "| name | revision | valid date | sealed | emitted by | consumed by |\n|---|---|---|---|---|---|\n");
        events.forEach(
                event -> page.append(line(event, consumers.apply(event.event().name()))));
        events.forEach(event -> page.append(section(event)));
        return page.toString();
    }

    private static String line(EventDescription event, List<String> consumers) {
        List<String> sealed = event.fields().stream()
                .filter(EventDescription.Field::sealed)
                .map(EventDescription.Field::name)
                .toList();
        return "| [`%s`](#%s) | %d | %s | %s | `%s` | %s |\n"
                .formatted(
                        event.event().name(),
                        event.event().name().replace(".", ""),
                        event.event().revision(),
                        event.validDates().isEmpty()
                                ? "–"
                                : "`" + event.validDates().get(0) + "`",
                        codes(sealed),
                        event.emittedBy(),
                        codes(consumers));
    }

    private static String codes(List<String> names) {
        return names.isEmpty() ? "–" : "`" + String.join("`, `", names) + "`";
    }

    private static String section(EventDescription event) {
        StringBuilder section =
                new StringBuilder("\n## %s\n\n%s\n\n| field | type | required | meaning |\n|---|---|---|---|\n"
                        .formatted(event.event().name(), event.fact()));
        event.fields()
                .forEach(field -> section.append("| `%s` | %s | %s | %s |\n"
                        .formatted(field.name(), field.type(), field.required() ? "yes" : "no", field.meaning())));
        return section.toString();
    }
}
