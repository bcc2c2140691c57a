/** How a page loads, and how it does one thing. */
import { asCallError, isOffline } from '../cloud/call'
import { failed, type PageState, stale } from './page-state'

/** What every page keeps that shows something of the cloud. */
type Shows = {
  state: PageState
  /** What just happened, to be read in peace. */
  told: string
}

/** What a page keeps besides on which something is done. */
type Works = Shows & {
  /** What is under way, in words; empty while nothing is. */
  busy: string
  /** Whether the last try was lost and can be made again. */
  again: boolean
}

/** A page or a component, by what it keeps. */
type Keeps<D> = { data: D; setData(part: Partial<D>): void }

/** One that can be loaded anew. */
type Loads = { load(): Promise<void> }

/** What is said while something is under way, once it is done, and when the network lost it. */
type Words = { busy: string; done: string; lost?: string }

/**
 * Fetches what a page shows; when that fails it goes on showing what it had, and says so.
 * @param show fetches and sets the data, with `state: ready`
 */
export async function load(page: Keeps<Shows>, show: () => Promise<void>): Promise<void> {
  try {
    await show()
  } catch (failure) {
    const { kind } = page.data.state
    if (kind === 'ready' || kind === 'empty') page.setData({ told: stale(failure) })
    else page.setData({ state: failed(failure) })
  }
}

/**
 * Does one thing, then loads the page as it is now. What was lost on the way can be tried again;
 * what was refused shows the page afresh, since somebody else may have changed it meanwhile.
 * @returns whether it was done
 */
export async function take(
  page: Keeps<Works> & Loads,
  { busy, done, lost }: Words,
  action: () => Promise<unknown>,
  reload = () => page.load(),
): Promise<boolean> {
  if (page.data.busy) return false
  page.setData({ busy, told: '', again: false })
  try {
    await action()
    await reload()
    page.setData({ told: done })
    return true
  } catch (failure) {
    const again = isOffline(failure)
    if (!again) await reload()
    page.setData({ told: (again && lost) || asCallError(failure).message, again })
    return false
  } finally {
    page.setData({ busy: '' })
  }
}
