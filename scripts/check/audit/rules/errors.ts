import { onEachPage, type Rule } from '../rule.ts'

/** No script fails. */
export const scriptErrors: Rule = {
  name: 'no script fails',
  by: 'WeChat',
  weight: 3,
  findings: onEachPage(({ errors }) => errors),
}

/** No request fails. */
export const requestErrors: Rule = {
  name: 'no request fails',
  by: 'WeChat',
  weight: 3,
  findings: onEachPage(({ requests }) =>
    requests.filter(({ failed }) => failed).map(({ what }) => `${what} failed`),
  ),
}
