/** Wrong use of the command line: its message is all that needs to be said. */
export class UsageError extends Error {}

/** A file that cannot be checked; the others go on. */
export class UnreadableFile extends Error {}
