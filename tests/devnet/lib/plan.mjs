// How long a seeded chain is.

/**
 * The epoch in which seeding ends: far enough for a lock period of 12 epochs to have passed for some stakes and not for
 * others. About 1,100 blocks at any interval, as mining more takes its time.
 */
export const seedEpoch = (interval) => Math.max(22, Math.floor(1130 / interval));
