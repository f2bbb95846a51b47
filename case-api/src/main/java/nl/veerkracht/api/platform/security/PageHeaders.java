package nl.veerkracht.api.platform.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What a browser is told of every page: load nothing from elsewhere, run nothing that stands in the page, send forms only here. */
public final class PageHeaders {

    private static final String OWN_THINGS_ONLY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    private PageHeaders() {}

    /** @param alsoTo where a form may end besides, such as the identity provider after logging out; empty for nowhere */
    public static void set(HeadersConfigurer<HttpSecurity> headers, SecurityProperties properties, String alsoTo) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives((OWN_THINGS_ONLY + " " + alsoTo).strip()))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(
                        hsts -> hsts.maxAgeInSeconds(properties.hstsSeconds()).includeSubDomains(true));
    }
}
