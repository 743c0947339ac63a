import {type html, Parser, type Token, Tokenizer} from 'parse5'
import {PageAdapter, type PageMap, TooMany} from './adapter.ts'

/** An element, or what holds the elements of a page. */
export type Element = {
  readonly kind: 'element'
  readonly name: string
  readonly namespace: html.NS
  readonly attributes: Attribute[]
  readonly children: Node[]
  parent: Element | null
  /** What a template holds. */
  content: Element | null
}

/** A stretch of text between two tags: where it stands in the page, and what it reads as, word by word. */
export type Text = {
  readonly kind: 'text'
  readonly start: number
  end: number
  readonly words: string[]
  /** Units of all words. Where they are as many as stand in the page, the text reads as it is written. */
  units: number
  parent: Element | null
}

/** A part of a page. */
export type Node = Element | Text

/** A name with its value, as it stands in a tag. */
export type Attribute = {name: string; value: string}

/** A page that cannot be read, and the line that shows it. */
export type Unreadable = {readonly fault: string; readonly line: number}

/**
 * The tree that the HTML standard makes of a page. It makes more elements than there are tags where formatting is not
 * closed, in the worst case their square: a page of which more are made than its length allows is refused.
 */
export function toTree(raw: string): Element | Unreadable {
  const limit = fewestElements + raw.length / 2
  const parser = new PageParser(new PageAdapter(limit))
  try {
    parser.tokenizer.write(raw, true)
  } catch (error) {
    if (!(error instanceof TooMany)) throw error
    const fault = `its formatting elements are not closed and come to more than ${Math.round(limit)} elements`
    return {fault, line: parser.tokenizer.preprocessor.line}
  }
  return parser.document
}

/** The value of an attribute; nothing where it is not there. */
export function attributeOf({attributes}: Element, name: string): string | undefined {
  return attributes.find((attribute) => attribute.name === name)?.value
}

const fewestElements = 10_000

/** Keeps no places but those of text: the places of attributes alone would take longer than all else. */
class PageTokenizer extends Tokenizer {
  private isAttribute = false

  protected override _createAttr(first: string): void {
    this.isAttribute = true
    super._createAttr(first)
    this.isAttribute = false
  }

  protected override getCurrentLocation(offset: number): Token.Location | null {
    if (this.isAttribute) return null
    const startOffset = this.preprocessor.offset - offset
    return {startLine: 0, startCol: 0, startOffset, endLine: 0, endCol: 0, endOffset: 0}
  }
}

/** Tells the adapter where the text stands that it is given. */
class PageParser extends Parser<PageMap> {
  private readonly adapter: PageAdapter

  constructor(adapter: PageAdapter) {
    super({treeAdapter: adapter})
    this.adapter = adapter
    this.tokenizer = new PageTokenizer({sourceCodeLocationInfo: true}, this)
  }

  override _insertCharacters(token: Token.CharacterToken): void {
    this.adapter.start = token.location?.startOffset ?? 0
    this.adapter.end = token.location?.endOffset ?? 0
    super._insertCharacters(token)
  }
}
