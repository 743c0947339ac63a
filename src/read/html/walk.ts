import type {Block} from '../../model/document.ts'
import type {Span} from '../../text/span.ts'
import type {Draft} from '../draft.ts'
import {lines, unseen} from './elements.ts'
import {type Frame, toFrame} from './frame.ts'
import {toHint} from './hints.ts'
import type {Region} from './region.ts'
import {readLines, readText} from './text.ts'
import {attributeOf, type Element, type Text} from './tree.ts'
import {isHidden} from './visible.ts'

/** A block of a page, with what its place shows of it. */
export type Seen = {
  readonly kind: Block['kind']
  readonly start: number
  readonly end: number
  readonly region: Region | undefined
  /** Units that stand in links. */
  readonly linked: number
  readonly isProse: boolean
  readonly level: number
}

/** An element that holds prose: its blocks from one index up to, not including, another. */
export type Container = {
  readonly name: string
  readonly isArticle: boolean
  readonly first: number
  readonly last: number
}

/** A quotation of the markup: where it stands, and where its source is named, both perhaps with white space around. */
export type Quoted = Span & {readonly source: Span | null}

/** All that a walk through a page shows. Containers stand behind those that they hold. */
export type Walked = {
  readonly seen: readonly Seen[]
  readonly regions: readonly Region[]
  readonly containers: readonly Container[]
  readonly quoted: readonly Quoted[]
}

/** How many units a paragraph has at least, and which share of them stands in links at most. */
const prose = {units: 80, linked: 0.3} as const

/** A walk that is under way. */
type Walk = Walked & {
  readonly raw: string
  readonly draft: Draft
  readonly seen: Seen[]
  readonly regions: Region[]
  readonly containers: Container[]
  readonly quoted: Quoted[]
  /** Of the block that is open: its units in links, and the region of its text; null where it has none yet. */
  linked: number
  region: Region | undefined | null
}

/** Walks through a page in the order of its text, without recursion, and writes what is seen of it into a draft. */
export function walk(root: Element, raw: string, draft: Draft): Walked {
  const state: Walk = {raw, draft, seen: [], regions: [], containers: [], quoted: [], linked: 0, region: null}
  for (let frame = enter(state, root, undefined); frame !== undefined; ) {
    const node = frame.element.children[frame.next++]
    if (node === undefined) {
      leave(state, frame)
      frame = frame.parent
    } else if (node.kind === 'text') read(state, node, frame)
    else frame = enter(state, node, frame) ?? frame
  }
  return state
}

/** Steps into an element that is seen. */
function enter(state: Walk, element: Element, parent: Frame | undefined): Frame | undefined {
  if (unseen.has(element.name) || isHidden(element)) return undefined
  if (parent !== undefined && lines.has(element.name)) close(state, parent)
  const hint = toHint(element, parent?.isInSection === true)
  const own: Region | undefined = hint && {...hint, parent: parent?.region, prose: 0, hasTitle: false}
  if (own) state.regions.push(own)
  return toFrame(element, parent, own, state.seen.length, state.draft.length())
}

function read(state: Walk, text: Text, frame: Frame): void {
  const {raw, draft} = state
  const before = draft.length()
  if (frame.keepsLines) readLines(text, raw, draft, () => close(state, frame))
  else readText(text, raw, draft)
  const added = draft.length() - before
  if (added === 0) return
  if (frame.isLinked) state.linked += added
  state.region = state.region === null || state.region === frame.region ? frame.region : undefined
}

/** Ends the block that is open. */
function close(state: Walk, frame: Frame): void {
  const {draft, linked, region} = state
  const start = draft.close()
  if (start >= 0) {
    const {kind, level} = frame
    const end = draft.length()
    const isProse = kind !== 'heading' && end - start >= prose.units && linked < (end - start) * prose.linked
    if (isProse) frame.prose += end - start
    state.seen.push({kind, start, end, region: region ?? frame.lineRegion, linked, isProse, level})
  }
  state.linked = 0
  state.region = null
}

function leave(state: Walk, frame: Frame): void {
  const {element, parent, first, from} = frame
  if (frame.isLine) close(state, frame)
  if (frame.ownsRegion && frame.region) frame.region.prose = frame.prose
  if (frame.prose > 0) {
    const last = state.seen.length
    if (frame.isLine) state.containers.push({name: element.name, isArticle: isArticle(element), first, last})
    if (parent) parent.prose += frame.prose
  }
  if (!frame.isQuote && element.name !== 'cite') return
  const span = {start: from, end: state.draft.length()}
  if (frame.isQuote) noteQuote(frame, span, state.quoted)
  else if (frame.quote) frame.quote.cite ??= span
}

/** Whether an element says that it is an article. */
function isArticle(element: Element): boolean {
  if (element.name === 'article' || attributeOf(element, 'role') === 'article') return true
  return /(?:Article|Posting)$/.test(attributeOf(element, 'itemtype') ?? '')
}

/** A quotation may be signed in the figure that it stands in. */
function noteQuote(frame: Frame, span: Span, quoted: Quoted[]): void {
  const {element, cite, unsigned, quote} = frame
  if (element.name === 'figure') {
    if (unsigned && cite) quoted.push({...unsigned, source: cite})
  } else if (cite || attributeOf(element, 'cite')) quoted.push({...span, source: cite ?? null})
  else if (quote?.element.name === 'figure') quote.unsigned ??= span
  else quoted.push({...span, source: null})
}
