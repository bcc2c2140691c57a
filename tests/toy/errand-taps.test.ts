import { expect, it } from 'vitest'
import { folderOf } from '../architecture/folder.ts'
import { channelsOf, readTaps, unasked } from '../architecture/taps.ts'
import { errandNoun } from './errand/errand-noun.ts'

const channels = channelsOf([errandNoun])

/** The page on which somebody would ask for an errand. */
const page = {
  'packages/resident/errand/errand.ts':
    "Page({ async ask() { offerMessages('appointment', 'result') } })",
}

it('errands are sent by templates for which their page has to ask', () => {
  expect(unasked(channels, readTaps())).toEqual([
    'errands to reporter: nothing asks for appointment',
    'errands to reporter: nothing asks for result',
  ])
  const taps = new Map([...readTaps(), ...readTaps(folderOf(page))])
  expect(unasked(channels, taps)).toEqual([])
})
