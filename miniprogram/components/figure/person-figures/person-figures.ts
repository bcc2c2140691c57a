import {
  type Figure,
  type HoursShown,
  hoursOf,
  type Tile,
  tileOf,
} from '../../../services/words/figure-words'

type Figures = { days: number; why: string; figures: Figure[] }

/** The figures of somebody's own work, with what they are of; where there is too little, only why. */
Component({
  properties: {
    /** What figure.ofPerson and figure.ofWorker answer. */
    figures: { type: null, value: null as Figures | null },
  },
  data: { tiles: [] as Tile[], hours: [] as HoursShown[] },
  observers: {
    figures(found: Figures | null) {
      if (!found || found.why) return
      const hours = found.figures.filter(({ kind }) => kind === 'hours')
      const others = found.figures.filter(({ kind }) => kind !== 'hours')
      this.setData({ tiles: others.map(tileOf), hours: hours.map(hoursOf) })
    },
  },
})
