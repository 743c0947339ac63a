import type {Arguments} from '../arguments.ts'
import type {Streams} from '../streams.ts'

/** x */
export async function init(_given: Arguments, _streams: Streams): Promise<number> {
  return 2
}
