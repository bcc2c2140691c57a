import { theCity } from '../../cloudfunctions/entries/city.ts'
import { conforms } from '../lifecycle/conformance.ts'
import { grid, noon } from '../rules/help/example.ts'
import { errandKind } from './errand/rules/errand-kind.ts'
import { newErrand } from './errand/rules/new-errand.ts'

const asking = {
  ...{ id: 'errand-1', asker: 'reporter', words: '三楼的药', grid, place: '半山花园 12栋' },
  ...{ restricted: false, token: 'ask', now: noon },
}

conforms('errand', {
  kind: errandKind,
  record: newErrand(asking, theCity),
  step: { action: 'take', to: 'taken' },
  notice: { action: 'remind', to: 'asked' },
})
