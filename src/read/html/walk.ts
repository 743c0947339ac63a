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

const isProse = {units: 80, linked: 0.3} as const

/** Walks through a page in the order of its text, without recursion, and writes what is seen of it into a draft. */
export function walk(root: Element, raw: string, draft: Draft): Walked {
  const seen: Seen[] = []
  const regions: Region[] = []
  const containers: Container[] = []
  const quoted: Quoted[] = []
  let linked = 0
  let region: Region | undefined | null = null

  const close = (frame: Frame) => {
    const span = draft.close()
    if (span !== undefined) {
      const units = span.end - span.start
      const {kind, level} = frame
      const found = kind !== 'heading' && units >= isProse.units && linked < units * isProse.linked
      if (found) frame.prose += units
      seen.push({...span, kind, level, region: region ?? frame.lineRegion, linked, isProse: found})
    }
    linked = 0
    region = null
  }
  const read = (text: Text, frame: Frame) => {
    const before = draft.length()
    if (frame.keepsLines) readLines(text, raw, draft, () => close(frame))
    else readText(text, raw, draft)
    const added = draft.length() - before
    if (added === 0) return
    if (frame.isLinked) linked += added
    region = region === null || region === frame.region ? frame.region : undefined
  }
  const enter = (element: Element, parent: Frame | undefined): Frame | undefined => {
    if (unseen.has(element.name) || isHidden(element)) return undefined
    if (lines.has(element.name) && parent) close(parent)
    const hint = toHint(element, parent?.isInSection === true)
    const own: Region | undefined = hint && {...hint, parent: parent?.region, prose: 0, hasTitle: false}
    if (own) regions.push(own)
    return toFrame(element, parent, own, seen.length, draft.length())
  }
  const leave = (frame: Frame) => {
    const {element, parent, first, from} = frame
    if (frame.isLine) close(frame)
    if (frame.ownsRegion && frame.region) frame.region.prose = frame.prose
    if (frame.prose > 0) {
      if (frame.isLine) containers.push({name: element.name, isArticle: isArticle(element), first, last: seen.length})
      if (parent) parent.prose += frame.prose
    }
    const span = {start: from, end: draft.length()}
    if (element.name === 'cite' && frame.quote) frame.quote.cite ??= span
    if (frame.isQuote) noteQuote(frame, span, quoted)
  }

  for (let frame = enter(root, undefined); frame !== undefined; ) {
    const node = frame.element.children[frame.next++]
    if (node === undefined) {
      leave(frame)
      frame = frame.parent
    } else if (node.kind === 'text') read(node, frame)
    else frame = enter(node, frame) ?? frame
  }
  return {seen, regions, containers, quoted}
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
