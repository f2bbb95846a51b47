package nl.veerkracht.api.platform.security;

import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of every page.
 *
 * @param language the code of the language in which the page speaks
 * @param inOtherLanguage the address of the same page in the other language
 * @param user who is logged in, as the identity provider calls them; null while nobody is
 */
public record PageFrame(
        String language, String inOtherLanguage, @Nullable String user) {}
