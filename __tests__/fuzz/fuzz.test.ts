import {describe, expect, it} from '@jest/globals'
import {targets} from './targets.ts'

/** The same inputs in every run; `npm run fuzz` tries others, for longer. */
const effort = {seed: 20_260_101, inputs: 60, milliseconds: 1500}

describe('whatever is read', () => {
  it.each(targets.map((target) => [target.name, target] as const))(
    'of %s is read, analysed, linted and reported',
    async (_, {run}) => {
      expect((await run(effort)).failure).toBeUndefined()
    }
  )
})
