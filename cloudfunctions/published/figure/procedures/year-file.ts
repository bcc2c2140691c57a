import * as v from 'valibot'
import { leaders } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { figureArea, year } from '../input.ts'
import { readYear, type Year } from '../read-year.ts'
import { opensFigure } from '../rules/may-see.ts'

/**
 * The year's report as a workbook (.xlsx), by a link that lives ten minutes: for those who lead the area or one
 * around it. Asked for again it takes the old one's place.
 */
export const yearAsFile = procedure({
  who: leaders,
  input: v.strictObject({ area: figureArea, year }),
  async run(call) {
    const { caller, files, sign, input } = call
    if (!opensFigure(caller, input.area, 'reports')) return fail('CALL.NOT_ALLOWED')
    const told = await readYear(call)
    const path = `exports/${sign(`year ${input.area} ${input.year}`)}.xlsx`
    const file = await files.write(path, await call.workbook(sheetsOf(told)))
    const links = await files.links([], [file])
    return { link: links.get(file) ?? '', name: `${told.areaName} ${told.year} 年度答卷.xlsx` }
  },
})

const sheetsOf = ({ year, areaName, sentences, figures, months, kinds }: Year) => [
  {
    name: '年度答卷',
    columns: [`${areaName} ${year} 年`],
    rows: sentences.map((sentence) => [sentence]),
  },
  {
    name: '指标',
    columns: [
      '指标',
      '数值',
      '九成以内',
      '分子',
      '算一半的',
      '分母',
      '怎么算',
      '口径版本',
      '没有的原因',
    ],
    rows: figures.map(({ label, value, p90, part, half, whole, formula, version, why }) => [
      ...[label, value, p90, part, half, whole, formula, version, why],
    ]),
  },
  {
    name: '每月',
    columns: ['月份', '收到', '办结', '解决率'],
    rows: months.map(({ period, total, handled, solved }) => [period, total, handled, solved]),
  },
  {
    name: '类别',
    columns: ['类别', '收到'],
    rows: kinds.map(({ name, count }) => [name, count]),
  },
]
