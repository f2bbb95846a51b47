/** What is sent to the registers: one record for each kind of fact. */
@NullMarked
package nl.veerkracht.api.register.request;

import org.jspecify.annotations.NullMarked;
