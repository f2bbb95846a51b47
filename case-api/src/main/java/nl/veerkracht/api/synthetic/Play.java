package nl.veerkracht.api.synthetic;

/** The lives of the households of one municipality. It gives its doings in the order of their moments. */
@FunctionalInterface
public interface Play {

    /** Plays from the first moment to the last. */
    void playOn(Stage stage);
}
