import {toDirectionReader} from './damage/bidirectional.ts'
import {toPartedWords} from './damage/hyphenation.ts'
import {isTag, readInvisible} from './damage/invisible.ts'
import type {DamageKind, Flaw} from './damage/kinds.ts'
import {readEntity, readTag} from './damage/markup.ts'
import {readControl, toMojibakeReader} from './damage/mojibake.ts'
import {toTruncations} from './damage/truncation.ts'
import type {Span} from './span.ts'

export {type DamageKind, damageKinds} from './damage/kinds.ts'

/** What was done to a stretch of a text, how often in it, and what would mend it, where that is sure. */
export type Damage = Span & {
  readonly kind: DamageKind
  readonly count: number
  readonly edits: readonly (Span & {readonly text: string})[]
}

/** A text, its paragraphs, and what is known of them. */
export type Examined = {
  readonly text: string
  readonly blocks: readonly Span[]
  readonly language?: string | undefined
  readonly isForeign: (span: Span) => boolean
}

/** All damage of a text, in order. Flaws of one kind that stand close together in one line are one. */
export function findDamage({text, blocks, language, isForeign}: Examined): readonly Damage[] {
  const flaws = [...scan(text), ...toPartedWords(text), ...toTruncations(text, blocks, language, isForeign)]
  return joinFlaws(
    text,
    flaws.sort((left, right) => left.start - right.start || left.end - right.end)
  )
}

/** All but the units of plain text: a class of few ranges is the fastest scan there is. */
const unusual = /[^\t\n\r -%'-;=-~\u2013-\u201e\u2026]/g

/** Goes through a text once. */
function scan(text: string): readonly Flaw[] {
  const flaws: Flaw[] = []
  const readers = {mojibake: toMojibakeReader(text), direction: toDirectionReader(text)}
  unusual.lastIndex = 0
  for (let found = unusual.exec(text); found !== null; found = unusual.exec(text)) {
    const flaw = readFlaw(text, found.index, readers)
    if (flaw !== undefined) flaws.push(flaw)
    let at = flaw?.end ?? found.index + 1
    while (isOrdinary(text.charCodeAt(at))) at++
    unusual.lastIndex = at
  }
  return flaws
}

/** Letters of all scripts that are never part of damage. */
function isOrdinary(unit: number): boolean {
  return unit > 0xff && unit < 0xd800 && (unit < 0x2000 || unit > 0x206f) && !isHidden(unit) && unit !== 0x061c
}

type Readers = Readonly<Record<'mojibake' | 'direction', (at: number) => Flaw | undefined>>

function readFlaw(text: string, at: number, readers: Readers): Flaw | undefined {
  const unit = text.charCodeAt(at)
  if (unit === 0x26) return readEntity(text, at)
  if (unit === 0x3c) return readTag(text, at)
  if (isControl(unit)) return readControl(text, at)
  if (unit >= 0xc2 && unit <= 0xf0) return readers.mojibake(at)
  if (isDirection(unit)) return readers.direction(at)
  if (isHidden(unit) || isTag(text, at)) return readInvisible(text, at)
  if (unit === 0xfffd) return {kind: 'replacement', start: at, end: at + 1}
  if (unit < 0xfb00 || unit > 0xfb06) return undefined
  return {kind: 'ligature', start: at, end: at + 1, mended: (text[at] ?? '').normalize('NFKC')}
}

function isControl(unit: number): boolean {
  return unit < 0x20 || (unit >= 0x7f && unit <= 0x9f) || unit === 0x2028 || unit === 0x2029
}

/** What nobody sees: soft hyphens, joiners and spaces without width, marks of annotations. Invisible operators are mathematics. */
function isHidden(unit: number): boolean {
  if (unit >= 0x200b && unit <= 0x200d) return true
  if (unit === 0xad || unit === 0x034f || unit === 0x180e || unit === 0x2060 || unit === 0xfeff) return true
  return unit >= 0xfff9 && unit <= 0xfffb
}

function isDirection(unit: number): boolean {
  if (unit === 0x061c || unit === 0x200e || unit === 0x200f) return true
  return (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069)
}

/** So many units may stand between two flaws of one finding. */
const widestGap = 20

function joinFlaws(text: string, flaws: readonly Flaw[]): readonly Damage[] {
  const joined: {kind: DamageKind; start: number; end: number; count: number; edits: Damage['edits'][number][]}[] = []
  for (const {kind, start, end, mended} of flaws) {
    const edits = mended === undefined ? [] : [{start, end, text: mended}]
    const last = joined.at(-1)
    if (last?.kind === kind && kind !== 'hyphenation' && isClose(text, last.end, start)) {
      last.edits.push(...edits)
      last.end = end
      last.count++
    } else joined.push({kind, start, end, count: 1, edits})
  }
  return joined
}

function isClose(text: string, end: number, start: number): boolean {
  return start - end <= widestGap && !/[\r\n]/u.test(text.slice(end, start))
}
