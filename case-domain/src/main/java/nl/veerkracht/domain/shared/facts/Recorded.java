package nl.veerkracht.domain.shared.facts;

import java.util.List;

/**
 * What a command did.
 *
 * @param entries the numbers of the entries that it recorded, at least one, rising
 */
public record Recorded(List<Long> entries) {

    public Recorded {
        entries = List.copyOf(entries);
    }

    /** @return the version of the file after the command: the number of its last entry */
    public long version() {
        return entries.get(entries.size() - 1);
    }
}
