package nl.veerkracht.domain.personaldata;

/** Sealers for tests. */
public final class Sealers {

    private Sealers() {}

    /** @return a sealer for what may not seal: a fold, a rebuild, a verification. Every call fails the test */
    public static Sealer refusing() {
        return (subjects, clear) -> {
            throw new AssertionError("a key was asked for to seal a value of " + subjects);
        };
    }
}
