package nl.veerkracht.api.platform.security.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells who starts the application in production what to configure. */
final class DemoIssuerRefusedAnalyzer extends AbstractFailureAnalyzer<DemoIssuerRefusedException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DemoIssuerRefusedException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Set " + WithoutIdentityProvider.PROVIDER
                        + " to the address of your identity provider (OpenID Connect), or start without the profile"
                        + " 'production' to try Veerkracht with invented data.",
                cause);
    }
}
