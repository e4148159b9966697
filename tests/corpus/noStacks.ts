/**
 * Where an answer failed is nothing that its proof asks for, and vitest would look up each place in the sources of all that is
 * on the stack, its own too: a sixth of the time of a run.
 */
Error.stackTraceLimit = 0;
