package nl.veerkracht.domain.contract;

import java.util.List;

/** Makes {@code docs/events.md} from the catalogue, the records and their Javadoc. */
final class EventsDocument {

    private static final String HEAD = """
            # Events

            Everything that is ever stored, under the name by which the log knows it. This page is made from the code; a test
            fails when it is out of date, and `scripts/dev samples --accept` makes it anew.

            - A **name** never goes to another event. A **revision** is never changed once released: a change adds a revision
              and an upcaster, and what was stored is read through it (ADR-0003).
            - An event has one **valid date**: the day from which the fact holds in reality. When it was recorded is the
              message's time stamp (ADR-0004). `household.entry-withdrawn` says something about the file and has none.
            - A **sealed** text is `{"sealed": "<Base64>", "subjects": ["<UUID>", ...]}`. It opens only with the keys of all
              its subjects together (ADR-0007). Everything else is plain JSON; what is not required is left out when unknown.
            - `replaces` names the entry that an event corrects: `entry` is its number in the household's stream, `reason` why.
            - Beside each event are stored: `actor`, `role`, `team`, `municipality`, `purpose` and `correlationId` of the
              request that led to it.

            """;

    private EventsDocument() {}

    static String text() {
        List<EventDescription> events =
                EventCatalog.all().stream().map(EventDescription::new).toList();
        StringBuilder page = new StringBuilder(HEAD);
        page.append("| name | revision | valid date | sealed | emitted by |\n|---|---|---|---|---|\n");
        events.forEach(event -> page.append(line(event)));
        events.forEach(event -> page.append(section(event)));
        return page.toString();
    }

    private static String line(EventDescription event) {
        String sealed = String.join(
                ", ",
                event.fields().stream()
                        .filter(EventDescription.Field::sealed)
                        .map(field -> "`" + field.name() + "`")
                        .toList());
        return "| [`%s`](#%s) | %d | %s | %s | `%s` |\n"
                .formatted(
                        event.event().name(),
                        event.event().name().replace(".", ""),
                        event.event().revision(),
                        event.validDates().isEmpty()
                                ? "–"
                                : "`" + event.validDates().get(0) + "`",
                        sealed.isEmpty() ? "–" : sealed,
                        event.emittedBy());
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
