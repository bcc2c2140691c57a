import type { City, Department } from '../../../core/procedure/city.ts'

/** A department's duty as a form offers it; `fits` where it is about that kind of report. */
export type DutyTold = { department: string; words: string; fits: boolean }

/** What forms offer that ask for a ground (依据), or where somebody should turn. */
export type GroundsTold = {
  /** Those that fit come first. */
  duties: DutyTold[]
  /** On what ground reports are declined. */
  declining: string[]
  /** Whom to turn to, with number and address as far as the city gives them; those of that kind first. */
  turnTo: string[]
}

/** What forms offer for a kind of report, by its code. */
export function groundsOf(
  { categories, departments, grounds }: Pick<City, 'categories' | 'departments' | 'grounds'>,
  category: string,
): GroundsTold {
  const kind = categories.find(({ code }) => code === category)
  const own = (code: string) => kind?.departments.includes(code) ?? false
  const duties = grounds.duties.map(({ department, kinds, words }) => ({
    ...{ department, words, fits: kinds.includes(category) },
  }))
  const reached = departments.filter(({ phone, address }) => phone || address)
  return {
    duties: [...duties.filter(({ fits }) => fits), ...duties.filter(({ fits }) => !fits)],
    declining: [...grounds.declining],
    turnTo: [
      ...reached.filter(({ code }) => own(code)),
      ...reached.filter(({ code }) => !own(code)),
    ].map(turnToWords),
  }
}

const turnToWords = ({ name, phone, address }: Department): string =>
  [name, phone && `电话 ${phone}`, address].filter(Boolean).join('，')
