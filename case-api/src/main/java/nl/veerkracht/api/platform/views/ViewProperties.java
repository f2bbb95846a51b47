package nl.veerkracht.api.platform.views;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is configured of the views.
 *
 * @param catchUpFrom how many events a view may be behind before it catches up together with others that are (ADR-0020), instead
 *     of following by itself
 * @param rebuildAtMost how many events in a second a rebuild takes in at most, so that it leaves room for who is at work; 0 for as many
 *     as it can
 */
@ConfigurationProperties("veerkracht.views")
record ViewProperties(
        @DefaultValue("10000") long catchUpFrom,
        @DefaultValue("0") int rebuildAtMost) {}
