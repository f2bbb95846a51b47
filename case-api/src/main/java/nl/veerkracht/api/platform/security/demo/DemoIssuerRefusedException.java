package nl.veerkracht.api.platform.security.demo;

/** The demo issuer was about to start where real residents' files are kept. */
final class DemoIssuerRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoIssuerRefusedException() {
        super("The demo issuer gives tokens to invented users and never runs under the profile 'production'.");
    }
}
