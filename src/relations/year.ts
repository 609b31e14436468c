/** A year of the calendar, on average, in milliseconds. */
export const yearInMs = 365.25 * 24 * 60 * 60 * 1000;
