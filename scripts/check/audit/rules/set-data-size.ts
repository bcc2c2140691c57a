import { onEachPage, type Rule } from '../rule.ts'

const most = 256 * 1024

/** What is set at once is 256 KB of JSON at most. */
export const setDataSize: Rule = {
  name: 'setData 256 KB at once at most',
  by: 'WeChat',
  weight: 6,
  findings: onEachPage(({ setData }) =>
    setData
      .filter(({ bytes }) => bytes > most)
      .map(({ is, bytes }) => `${is} set ${Math.ceil(bytes / 1024)} KB at once`),
  ),
}
