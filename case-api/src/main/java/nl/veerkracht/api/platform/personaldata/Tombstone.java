package nl.veerkracht.api.platform.personaldata;

import java.time.Instant;
import java.util.Objects;
import nl.veerkracht.domain.shared.PersonId;

/**
 * What is left of an erased person's key: that it was destroyed, and why. For ever; holds nothing about the person.
 *
 * @param personId the person
 * @param erasedAt since when
 * @param erasedBy the user identifier of who destroyed the key
 * @param grounds why
 */
public record Tombstone(PersonId personId, Instant erasedAt, String erasedBy, Grounds grounds) {

    /** Which part of article 17(1) of the GDPR, or which national act, asks for the erasure. */
    public enum Ground {
        /** the data are not needed any more (17(1)a) */
        NO_LONGER_NEEDED,
        /** the person withdrew a consent on which the data rested (17(1)b) */
        CONSENT_WITHDRAWN,
        /** the person objects, and nothing weighs heavier (17(1)c) */
        OBJECTION,
        /** the data should never have been there (17(1)d) */
        UNLAWFUL,
        /** the law says so (17(1)e), such as the end of a retention period */
        LEGAL_OBLIGATION,
        /** destruction at request under the Youth Act (7.3.9) or the Social Support Act (5.3.5) */
        REQUEST_UNDER_CARE_LAW
    }

    /** What led to it. */
    public enum Reason {
        /** the person asked for it */
        REQUEST_BY_PERSON,
        /** a parent or another representative asked for it */
        REQUEST_BY_REPRESENTATIVE,
        /** the retention period is over */
        RETENTION_ENDED,
        /** the person was entered by mistake */
        ENTERED_BY_MISTAKE,
        /** a court or the data protection authority ordered it */
        ORDERED
    }

    /**
     * Why a person is erased. Codes and a number only: a sentence about it would be about the person, and there is no key left
     * to seal it by. The sentence belongs in the register of requests to which the reference points.
     *
     * @param ground the legal ground
     * @param reason what led to it
     * @param reference the number of the request in the municipality's own register, such as {@code AVG-2024-0017}; a year and
     *     a number behind a few capitals, so that neither a name nor a birth date fits
     */
    public record Grounds(Ground ground, Reason reason, String reference) {

        /** The shape of a reference. */
        public static final String REFERENCE = "[A-Z]{2,6}-[0-9]{4}-[0-9]{1,6}";

        public Grounds {
            Objects.requireNonNull(ground, "ground");
            Objects.requireNonNull(reason, "reason");
            if (!reference.matches(REFERENCE)) {
                throw new IllegalArgumentException("not a reference to a register");
            }
        }
    }
}
