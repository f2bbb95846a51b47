package nl.veerkracht.projections.platform;

import org.bson.Document;

/**
 * One stored copy of a view, built from the first event of the log on. Its documents, the token that says how far it has come, and
 * what is parked of it have its name, which no other one ever has: so they can never part (ADR-0021).
 *
 * @param view the view
 * @param number grows with every copy of the view
 * @param version the version of the view's declaration that folds and reads it
 * @param layout by which contracts of events it was stored: {@link Generations#LAYOUT} of that day
 */
public record Generation(String view, long number, int version, String layout) {

    /** @return what its documents, its token and its dead letters are found by, such as {@code case-file.v1.g3} */
    public String name() {
        return view + ".v" + version + ".g" + number;
    }

    Document document() {
        return new Document("number", number).append("version", version).append("layout", layout);
    }

    static Generation of(String view, Document document) {
        return new Generation(
                view,
                document.get("number", Number.class).longValue(),
                document.get("version", Number.class).intValue(),
                document.getString("layout"));
    }
}
