import {openPrints} from './analyze/prints.ts'
import {compare, type Gathered, type OpenArchive, openArchive} from './compare.ts'
import {type Desk, type Examined, type ExamineTask, examine, type Job} from './examine.ts'
import {type Corpus, type PackedCorpus, unpackCorpus} from './match/corpus.ts'
import {type Recurring, toShare} from './match/facts.ts'
import type {Windows} from './match/holders.ts'
import {type Rewordings, toRewordings} from './match/rewordings.ts'
import {type Seeds, toSeeds} from './match/seeds.ts'
import type {Share} from './match/windows.ts'
import type {ChosenPrints} from './model/prints.ts'
import type {LintMessage} from './model/result.ts'

/**
 * What a thread can be asked: to look at files, to find seeds in some parts of their prints, to take a corpus, to find in it
 * reworded quotations or a share of the windows, to open it as an archive, and to hold articles against that.
 */
export type Task =
  | ({readonly kind: 'examine'} & ExamineTask)
  | {readonly kind: 'seed'; readonly batches: readonly ChosenPrints[]; readonly share: Share}
  | {readonly kind: 'take'; readonly corpus: PackedCorpus}
  | {readonly kind: 'reword'}
  | {readonly kind: 'hold'; readonly recurring: Pick<Recurring, 'recurrences' | 'weights'>; readonly share: Share}
  | ({readonly kind: 'open'} & Gathered)
  | {readonly kind: 'compare'; readonly jobs: readonly Job[]; readonly from?: readonly string[]}

/** What it answers. */
export type Answer =
  | ({readonly kind: 'examine'} & Examined)
  | {readonly kind: 'seed'; readonly seeds: Seeds}
  | {readonly kind: 'reword'; readonly rewordings: Rewordings}
  | {readonly kind: 'hold'; readonly windows: Windows}
  | {readonly kind: 'done'}
  | {readonly kind: 'compare'; readonly messages: readonly (readonly LintMessage[])[]}

/** What a thread of a run does. */
export function toWork(desk: Desk): (task: Task) => Promise<Answer> {
  let corpus: Corpus = unpackCorpus({entries: [], batches: [], order: new Uint32Array()})
  let open: OpenArchive | undefined
  const room = openPrints()
  return async (task) => {
    switch (task.kind) {
      case 'examine':
        return {kind: 'examine', ...(await examine(task, desk, room))}
      case 'seed':
        return {kind: 'seed', seeds: toSeeds(task.batches, task.share)}
      case 'take':
        corpus = unpackCorpus(task.corpus)
        return {kind: 'done'}
      case 'reword':
        return {kind: 'reword', rewordings: toRewordings(corpus)}
      case 'hold':
        return {kind: 'hold', windows: toShare(corpus, task.recurring, task.share)}
      case 'open':
        open = openArchive(task, corpus, desk)
        return {kind: 'done'}
      case 'compare':
        return {kind: 'compare', messages: open === undefined ? [] : await compare(task.jobs, open, task.from)}
    }
  }
}

/** What of an answer can be handed over and need not be copied. */
export function toBuffers(answer: Answer): readonly ArrayBuffer[] {
  if (answer.kind !== 'examine' || answer.prints === undefined) return []
  return Object.values(answer.prints).flatMap(({buffer}) => (buffer instanceof ArrayBuffer ? [buffer] : []))
}
