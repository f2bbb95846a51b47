/**
 * What can be sent to a household's file, and how it becomes a command. Here the server gives out identifiers, and here clear
 * values become personal values: beyond this package nothing of them can be read.
 */
@NullMarked
package nl.veerkracht.api.household.request;

import org.jspecify.annotations.NullMarked;
