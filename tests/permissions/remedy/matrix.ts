import type { ProceduresOf } from '../procedures-of.ts'

/** What is done with a remedy that is there. */
export type OnRemedy = ProceduresOf<'remedy'> | 'rating.again'

/**
 * What a reviewer does: a supervisor of the street, who had nothing to do with it. `said` is what
 * they hear; `around`, where who has it is the district's supervisor, who follows nothing up.
 */
const ofReviewer = (said: string, around = said) => `
    nobody timer                                      | everywhere | identity
    reporter neighbours follower worker steward officer | everywhere | role
    handler self                                      | grid restricted community street elsewhere | role
    handler self                                      | around | noRemedy
    supervisor                                        | grid restricted community street | ${said}
    supervisor                                        | around | ${around}
    supervisor                                        | elsewhere | noRemedy
    citySupervisor                                    | everywhere | noRemedy noRemedy noRemedy notMine noRemedy noRemedy`

const mending = 'uncalled ok ok appealed mended remedied'

/**
 * Who may do what with a remedy: the permission matrix once more, with a remedy's statuses for
 * columns; its report is closed.
 *
 *     who | where the report is | opened contacted rectifying appealed revisit done
 */
export const remedyMatrix: Record<OnRemedy, string> = {
  // Who is to decide on an appeal sees it while that waits.
  'remedy.detail': ofReviewer('ok').replace(/notMine/g, 'ok'),

  'remedy.call': ofReviewer('ok called called called called remedied'),
  'remedy.mend': ofReviewer(mending),
  'remedy.rectify': ofReviewer(mending),
  'remedy.explain': ofReviewer(mending),
  'remedy.extend': ofReviewer(mending),
  // Around the community only one other is left to decide.
  'remedy.appeal': ofReviewer(mending, mending.replace(/ok/g, 'undecidable')),
  'remedy.revisit': ofReviewer('unmended unmended unmended unmended ok remedied'),
  'remedy.decideAppeal': ofReviewer('notMine notMine notMine ok notMine notMine').replace(
    /notMine noRemedy noRemedy$/,
    'ok noRemedy noRemedy',
  ),

  'remedy.reply': `
    nobody timer                                      | everywhere | identity
    reporter neighbours follower                      | everywhere | role
    handler self                                      | everywhere | noRemedy noRemedy ok noRemedy unasked unasked
    worker steward supervisor citySupervisor officer  | everywhere | noRemedy`,

  // Its reporter has been revisited.
  'rating.again': `
    nobody timer                                      | everywhere | identity
    reporter self                                     | everywhere | notAgain notAgain notAgain notAgain ok notAgain
    neighbours follower worker handler steward        | everywhere | noRemedy
    supervisor citySupervisor officer                 | everywhere | noRemedy`,
}
