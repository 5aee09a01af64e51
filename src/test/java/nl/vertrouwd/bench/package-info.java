/** What {@code ./vertrouwd bench NAME} runs; figures, not tests. */
package nl.vertrouwd.bench;
