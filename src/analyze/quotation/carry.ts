import type {Span} from '../../text/span.ts'
import {toLead, toSignature} from './lead.ts'
import type {Lexicon} from './lexicon.ts'
import {type Paragraph, sentenceStart} from './paragraph.ts'
import {statementIn} from './statement.ts'
import type {Verdict} from './verdict.ts'

/** An article as it stands before sources are carried: a block without quotations has no paragraph. */
export type Scene = {
  readonly text: string
  readonly blocks: readonly Span[]
  readonly paragraphs: readonly (Paragraph | undefined)[]
  readonly verdicts: readonly (readonly Verdict[])[]
}

/**
 * Carries sources over from block to block: into quotations that go on, behind a lead-in, and from the speaker before.
 */
export function carry(scene: Scene, lexicon: Lexicon): readonly (readonly Verdict[])[] {
  const carried: (readonly Verdict[])[] = []
  scene.paragraphs.forEach((paragraph, index) => {
    const own = scene.verdicts[index] ?? []
    carried.push(paragraph && own.some(isOpen) ? fill(scene, index, own, carried[index - 1], lexicon) : own)
  })
  return reached(scene.paragraphs, carried)
}

function isOpen({status}: Verdict): boolean {
  return status === 'unattributed'
}

function fill(
  scene: Scene,
  index: number,
  own: readonly Verdict[],
  before: readonly Verdict[] | undefined,
  lexicon: Lexicon
): Verdict[] {
  const last = before?.findLast(({status}) => status === 'attributed' || status === 'carried')
  const goesOn = scene.paragraphs[index]?.quotes[0]?.pair.continues === true
  const given = givenFor(scene, index, before, lexicon)
  const over =
    given ?? (last && !isAnswered(scene, index - 1, last) ? {...last, status: 'carried' as const} : undefined)
  return own.map((verdict, place) => {
    if (!isOpen(verdict)) return verdict
    return (place === 0 && goesOn ? last : over) ?? verdict
  })
}

/** What the blocks around say outright: a signature behind, a lead-in before. */
function givenFor(
  {text, blocks, verdicts}: Scene,
  index: number,
  before: readonly Verdict[] | undefined,
  lexicon: Lexicon
): Verdict | undefined {
  const plain = before === undefined || before.every(({status}) => status === 'mention')
  const run = verdicts[index + 1]?.[0]?.status === 'unattributed'
  return (
    toSignature(text, blocks[index + 1], lexicon) ?? toLead(text, blocks[index - 1], plain ? run : undefined, lexicon)
  )
}

/** Whether the block ends with somebody else's words: "Holm said. Lund disagreed." */
function isAnswered({text, paragraphs}: Scene, index: number, {speaker}: Verdict): boolean {
  const tokens = paragraphs[index]?.tokens ?? []
  const end = tokens.at(-1)?.tag === 'stop' ? tokens.length - 1 : tokens.length
  const from = sentenceStart(tokens, end)
  if (!speaker || tokens[from - 1]?.tag !== 'stop') return false
  const source = statementIn(tokens, from, end)?.source
  const name = source && tokens[source.from]
  if (name?.tag !== 'name') return false
  const other = text.slice(name.start, tokens[source ? source.to - 1 : 0]?.end)
  const known = text.slice(speaker.start, speaker.end)
  return !known.includes(other) && !other.includes(known)
}

/** Lays the parts of a quotation over several blocks to the clause that stands at its end. */
function reached(
  paragraphs: readonly (Paragraph | undefined)[],
  carried: (readonly Verdict[])[]
): readonly (readonly Verdict[])[] {
  for (let index = carried.length - 1; index > 0; index--) {
    const next = carried[index]?.[0]
    const part = carried[index - 1]?.at(-1)
    if (
      !paragraphs[index]?.quotes[0]?.pair.continues ||
      next?.status !== 'attributed' ||
      !part ||
      part.status === 'attributed'
    )
      continue
    carried[index - 1] = [...(carried[index - 1] ?? []).slice(0, -1), next]
  }
  return carried
}
