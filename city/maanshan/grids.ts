import type { Person } from '../../cloudfunctions/directory/person/person-record.ts'
import type { Grid, GridWorker } from '../../cloudfunctions/directory/place/place-record.ts'
import { keyOf, neighboursOf, ringOf, squareMetresOf } from './lattice.ts'
import type { Plot } from './plots.ts'
import { policeOf } from './standby.ts'

/** The grids as the database keeps them, each with its worker and a neighbour's as backup. */
export function gridsOf(plots: readonly Plot[], workers: readonly Person[]): Grid[] {
  const atCell = new Map(plots.map((plot) => [keyOf(plot.cell), plot]))
  const workerOf = new Map(workers.map((worker) => [worker.roles[0]?.area, asGridWorker(worker)]))
  return plots.map((plot, index) => {
    const beside = neighboursOf(plot.cell)
      .map((cell) => atCell.get(keyOf(cell)))
      .filter((other) => other !== undefined)
      .filter((other) => other.community.code === plot.community.code)
    const worker = workerOf.get(plot.code)
    const backup = workerOf.get(nextInTurn(plot, beside)?.code)
    return {
      _id: plot.code,
      name: `第${plot.number}网格`,
      community: plot.community.code,
      communityName: plot.community.name,
      outline: { type: 'Polygon', coordinates: [ringOf(plot.cell)] },
      squareMetres: squareMetresOf(plot.cell),
      ...(worker && { worker }),
      ...(backup && { backup }),
      standby: policeOf(plot, index),
      generated: true,
    }
  })
}

/** Of the grids next door the one with the next higher number, else the lowest. */
function nextInTurn(plot: Plot, beside: readonly Plot[]): Plot | undefined {
  const inOrder = [...beside].sort((a, b) => a.number - b.number)
  return inOrder.find(({ number }) => number > plot.number) ?? inOrder[0]
}

const asGridWorker = ({ _id, name = '', phone = '' }: Person): GridWorker => ({
  id: _id,
  name,
  phone,
})
