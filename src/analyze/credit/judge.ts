import type {Block, Credit} from '../../model/document.ts'
import type {Span} from '../../text/span.ts'
import {toPlainKind} from './exact.ts'
import {isNamedAsSource} from './frames.ts'
import type {Name} from './names.ts'
import {type Outlet, toCore, toOutlet, toWholeName} from './outlet.ts'
import {toPlace} from './places.ts'
import {sources, toKey} from './sources.ts'

/** A name that is a credit, or would be one in the company of credits. */
export type Sight = {readonly credit: Credit; readonly isCredit: boolean}

/** What a name is where it stands: one sight, two where a hyphen joins two outlets, or none. */
export function judge(text: string, block: Block, name: Name): readonly Sight[] {
  const outlet = name.marked ? toOutlet(text, name) : undefined
  const credit = outlet && judgeOutlet(text, block, outlet, name.led)
  if (credit) return toParts(text, credit, true)
  const plain = name.led ? toPlain(text, name) : undefined
  if (plain) return [{credit: plain, isCredit: true}]
  if (!outlet || outlet.doubtful || outlet.kind === 'photo') return []
  return toParts(text, {start: outlet.start, end: outlet.end, name: outlet.name, kind: outlet.kind}, false)
}

/** The credit that an outlet is where it stands; nothing where it is none. */
export function judgeOutlet(text: string, block: Block, outlet: Outlet, led: boolean): Credit | undefined {
  const kind = toKind(text, block, outlet, led)
  return kind && {start: outlet.start, end: outlet.end, name: outlet.name, kind}
}

function toKind(text: string, block: Block, outlet: Outlet, led: boolean): Credit['kind'] | undefined {
  const place = toPlace(text, block, outlet)
  if (place === 'photo') return 'photo'
  if (place === 'source') return outlet.kind
  if (outlet.doubtful) return undefined
  return isNamedAsSource(text, outlet) || (led && toPlainKind(text, outlet)) ? outlet.kind : undefined
}

/** A name that nothing but its place shows to be a source. */
function toPlain(text: string, name: Name): Credit | undefined {
  const core = toCore(text, name)
  if (core === undefined) return undefined
  const span = toWholeName(text, core)
  const kind = toPlainKind(text, span)
  return kind && {...span, name: text.slice(span.start, span.end), kind}
}

/** "The Washington Post-ABC News poll" names two outlets. */
function toParts(text: string, credit: Credit, isCredit: boolean): readonly Sight[] {
  const hyphen = text.slice(credit.start, credit.end).indexOf('-')
  const [left, right] = [
    {start: credit.start, end: credit.start + hyphen},
    {start: credit.start + hyphen + 1, end: credit.end}
  ].map((span) => toKnown(text, span))
  if (hyphen < 0 || !left || !right || sources().has(toKey(text.slice(credit.start, credit.end))))
    return [{credit, isCredit}]
  return [left, right].map((part) => ({credit: part, isCredit}))
}

function toKnown(text: string, {start, end}: Span): Credit | undefined {
  const known = sources().get(toKey(text.slice(start, end)))
  return known && {start, end, name: known.name, kind: known.kind}
}
