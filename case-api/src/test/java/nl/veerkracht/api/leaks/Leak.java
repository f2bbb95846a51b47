package nl.veerkracht.api.leaks;

/**
 * A mark that was found.
 *
 * @param mark its name
 * @param spelling how it was written
 * @param where the file, and the packing inside it if any
 * @param offset at which byte
 */
public record Leak(String mark, String spelling, String where, long offset) {}
