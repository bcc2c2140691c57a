import * as v from 'valibot'

/** A department's code, as the city's data have it; whether there is one is for the rules. */
export const department = v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/), v.maxLength(40))
