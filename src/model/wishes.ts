import type {Changed} from './changed.ts'
import type {Timing} from './timing.ts'

/** What may be told of a run: what has changed, whose clock runs, and who is told of which outlet an article is. */
export type Wishes = {
  readonly changed?: Changed
  readonly timing?: Timing
  readonly onOutlet?: (filePath: string, outlet: string, record?: string) => void
}
