/** The last four digits of a number to call, by which whoever was invited proves that the number is theirs. */
export const lastFour = (phone: string): string => phone.slice(-4)

/** How often the digits are tried; then the invitation is closed. */
export const TRIES = 5
