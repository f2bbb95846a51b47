/** What is sent about a programme. */
@NullMarked
package nl.veerkracht.api.programme.request;

import org.jspecify.annotations.NullMarked;
