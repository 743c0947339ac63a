/** Told when something begins; what it gives is called at its end. Kinds are added up apart, since rules work within stages. */
export type Timing = (kind: 'stage' | 'rule', name: string) => () => void

/** Does some work of a stage under the clock, where there is one. */
export async function timed<Answer>(
  timing: Timing | undefined,
  stage: string,
  work: () => Answer | Promise<Answer>
): Promise<Answer> {
  const stop = timing?.('stage', stage)
  try {
    return await work()
  } finally {
    stop?.()
  }
}
