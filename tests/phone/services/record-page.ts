/** A page of a made-up noun on the phone's own action page, without a phone: WeChat is a few fakes. */
import { phoneParts } from './phone-parts.ts'

type Offer = { action: string; label: string; icon: string; open: boolean; why: string }
type Offers = { first: Offer | null; beside: Offer | null; rest: Offer[]; why: string }
type Form = { key: string; title: string }
type Filled = { token: string; values: Record<string, string>; photos: string[] }

/** What was sent: the action, and with what. */
export type Sent = {
  seen: { id: string; version: number }
  token: string
  values: Record<string, string>
}

/** The page as its bar and its form-sheet use it. */
export type RecordPage = {
  data: { told: string; again: boolean; busy: string; form: Form | null; offers: Offers }
  onLoad(query: { id: string }): void
  load(): Promise<void>
  begin(): void
  beginBeside(): void
  more(): Promise<void>
  act(name: string): Promise<void>
  send(event: { detail: Filled }): Promise<void>
  close(): void
}

type Noun = {
  fetch(id: string): Promise<{ id: string; version: number }>
  show(seen: object): object
  offers(seen: object): Offers
  actions: Record<string, object>
}

type Services = {
  actionPage(noun: Noun): object
  actionData: object
  arrange(offers: Offer[], first: string[], beside: string[]): Offers
  CallError: new (failure: { code: string; message: string }) => Error
  filledForms: { read(key: string): Filled; keep(key: string, filled: Filled): void }
}

const exports = `
  export { actionPage, actionData } from './services/page/action-page'
  export { arrange } from './services/page/action'
  export { CallError } from './services/cloud/call'
  export { filledForms } from './services/page/form-draft'`

/** The phone's services in a scope of their own. `answers` are what the person says to WeChat's own sheets. */
export const phoneServices = (answers: {
  picks: number
  agrees: boolean
  sheets: object[]
}): Promise<Services> =>
  phoneParts(exports, {
    getFileSystemManager: () => ({ unlink: () => undefined }),
    showActionSheet: async (sheet: object) => {
      answers.sheets.push(sheet)
      return { tapIndex: answers.picks }
    },
    showModal: async () => ({ confirm: answers.agrees }),
  })

/** Opens the page of a noun. */
export function openRecordPage({ actionPage, actionData }: Services, noun: Noun): RecordPage {
  const page = {
    ...actionPage(noun),
    data: { ...actionData },
    setData(part: object) {
      Object.assign(page.data, part)
    },
  } as unknown as RecordPage
  page.onLoad({ id: 'one' })
  return page
}
