/** What the reporter says of a finished report: handled (办结) and solved are two facts. */
export type Answer = 'solved' | 'partly' | 'unsolved'

/** The three answers in the order the screen offers them; none is chosen at first. */
export const answers: readonly Answer[] = ['solved', 'partly', 'unsolved']

/** An answer as the screen says it. */
export const answerLabel: Record<Answer, string> = {
  solved: '是',
  partly: '部分',
  unsolved: '否',
}

/** An answer as a timeline tells it afterwards. */
export const answerTold: Record<Answer, string> = {
  solved: '解决了',
  partly: '解决了一部分',
  unsolved: '没解决，请再办',
}
