import { floorWords, type Inside, insideBounds, stairWords } from '../../../contract/inside'

type Picked = WechatMiniprogram.PickerChange
type Choice = { label: string; value: number | undefined }

const unsaid: Choice = { label: '不说', value: undefined }

const choices = (
  { least, most }: { least: number; most: number },
  words: (value: number) => string,
): Choice[] => {
  const all = Array.from({ length: most - least + 1 }, (_, n) => least + n)
  return [
    unsaid,
    ...all.filter((value) => value !== 0).map((value) => ({ label: words(value), value })),
  ]
}

const stairs = choices(insideBounds.stair, stairWords)
const floors = choices(insideBounds.floor, floorWords)

/** Where a wheel stands when it opens: on what was chosen, else on the first. */
const standing = (all: readonly Choice[], chosen: number | undefined): number =>
  all.findIndex(({ value }) => value === (chosen ?? 1))

/** Where in a building it is: which stairway, which floor; neither is needed. Emits `change` with an Inside. */
Component({
  properties: {
    /** What was chosen: an Inside. */
    inside: { type: null, value: null as Inside | null },
  },
  data: { stairs, floors, stair: '', floor: '', stairAt: 0, floorAt: 0 },
  observers: {
    inside(inside: Inside | null) {
      const { stair, floor } = inside ?? {}
      this.setData({
        stair: stair === undefined ? '' : stairWords(stair),
        floor: floor === undefined ? '' : floorWords(floor),
        stairAt: standing(stairs, stair),
        floorAt: standing(floors, floor),
      })
    },
  },
  methods: {
    pickStair({ detail }: Picked) {
      this.emit({ stair: stairs[Number(detail.value)]?.value })
    },
    pickFloor({ detail }: Picked) {
      this.emit({ floor: floors[Number(detail.value)]?.value })
    },
    emit(part: { [Of in keyof Inside]: number | undefined }) {
      const { stair, floor } = { ...this.data.inside, ...part }
      this.triggerEvent('change', {
        ...(stair === undefined ? {} : { stair }),
        ...(floor === undefined ? {} : { floor }),
      })
    },
  },
})
