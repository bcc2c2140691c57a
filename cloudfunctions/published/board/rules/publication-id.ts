/** The text whose fingerprint is the id of a report's publication. */
export const publicationOf = (report: string): string => `board ${report}`
