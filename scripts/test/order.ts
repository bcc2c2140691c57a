import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes long, the longest first. */
const long = [
  /phone\/screens\/screens/,
  /prove\/kills/,
  /model\/life/,
  /phone\/stories\//,
  /prove\//,
  /permissions\//,
  /procedures\//,
  /phone\//,
]

/**
 * Starts with what takes longest, so that no process is left with a long file when the other has
 * nothing more to do.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification) => {
      const place = long.findIndex((pattern) => pattern.test(moduleId))
      return place < 0 ? long.length : place
    }
    return [...files].sort((a, b) => placeOf(a) - placeOf(b))
  }
}
