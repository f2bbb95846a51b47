package nl.veerkracht.domain.shared;

/** A stable code of a refusal; implemented by one enum for each aggregate. */
public interface RefusalCode {

    /** @return the code, in capitals with underscores, unique over all aggregates */
    String name();
}
