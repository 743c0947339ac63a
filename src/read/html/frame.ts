import type {Block} from '../../model/document.ts'
import type {Span} from '../../text/span.ts'
import {kinds, lines, preformatted, sections} from './elements.ts'
import type {Region} from './region.ts'
import type {Element} from './tree.ts'

/** An element that a walk is inside of, with what holds for the text in it. */
export type Frame = {
  readonly element: Element
  readonly parent: Frame | undefined
  readonly kind: Block['kind']
  /** Of the heading that it is or stands in; 0 for none. */
  readonly level: number
  readonly region: Region | undefined
  readonly ownsRegion: boolean
  /** The region of the nearest element that starts a line of its own. */
  readonly lineRegion: Region | undefined
  readonly isLine: boolean
  readonly isQuote: boolean
  /** The nearest quotation or figure around it. */
  readonly quote: Frame | undefined
  readonly isLinked: boolean
  readonly isInSection: boolean
  readonly keepsLines: boolean
  /** The first block and the first unit of the text in it. */
  readonly first: number
  readonly from: number
  /** The next of its children to look at. */
  next: number
  prose: number
  /** Where its source is named. */
  cite: Span | undefined
  /** A quotation in it of which no source is known yet. */
  unsigned: Span | undefined
}

/** Steps into an element. */
export function toFrame(
  element: Element,
  parent: Frame | undefined,
  own: Region | undefined,
  first: number,
  from: number
): Frame {
  const {name} = element
  const isLine = lines.has(name)
  const region = own ?? parent?.region
  return {
    element,
    parent,
    kind: kinds.get(name) ?? parent?.kind ?? 'paragraph',
    level: toLevel(name) || (parent?.level ?? 0),
    region,
    ownsRegion: own !== undefined,
    lineRegion: isLine ? region : parent?.lineRegion,
    isLine,
    isQuote: name === 'blockquote' || name === 'figure',
    quote: parent?.isQuote ? parent : parent?.quote,
    isLinked: name === 'a' || parent?.isLinked === true,
    isInSection: sections.has(name) || parent?.isInSection === true,
    keepsLines: preformatted.has(name) || parent?.keepsLines === true,
    first,
    from,
    next: 0,
    prose: 0,
    cite: undefined,
    unsigned: undefined
  }
}

function toLevel(name: string): number {
  return kinds.get(name) === 'heading' && name !== 'summary' ? Number(name[1]) : 0
}
