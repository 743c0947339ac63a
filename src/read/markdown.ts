import type {Heading, Nodes, Paragraph, PhrasingContent, Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Article, Citation, FoundBlock, Header} from '../model/article.ts'
import type {Span} from '../text/span.ts'
import {addDecoded} from './decoded.ts'
import {type Draft, openDraft} from './draft.ts'
import type {Readable, Trouble} from './load.ts'
import {toPieces} from './markdown/pieces.ts'
import {tame} from './markdown/tame.ts'
import {sign} from './signature.ts'

const parser = unified().use(remarkParse).use(remarkGfm).freeze()

/** A Markdown file as one article: what a reader reads of it, block by block; code and tables are left out. */
export function readMarkdown(path: string, {text: raw}: Pick<Readable, 'text'>): Article | Trouble {
  const source = tame(raw)
  const draft = openDraft(raw)
  const state: State = {source, draft, blocks: [], citations: [], base: 0, at: 0, end: 0}
  let first: Nodes | undefined
  for (const {start, end, text} of toPieces(source)) {
    state.base = start
    const {children}: Root = parser.parse(text)
    if (start === 0) first = children[0]
    for (const node of children) if (toStart(state, node, start) < end) addBlock(state, node, 'paragraph')
  }
  const {text, origin} = draft.finish()
  const {blocks} = state
  const citations = state.citations.map((citation) => sign(text, blocks, citation))
  return {path, text, origin, header: toHeader(first, text, blocks), blocks, citations}
}

/** A reading that is under way. */
type State = {
  readonly source: string
  readonly draft: Draft
  readonly blocks: FoundBlock[]
  readonly citations: Citation[]
  /** Where in the file the piece begins that is read. */
  base: number
  /** Where the next words begin that have no place of their own, and where they end at the latest: addresses that became links. */
  at: number
  end: number
}

type Kind = FoundBlock['kind']

function addBlock(state: State, node: Nodes, kind: Kind): void {
  switch (node.type) {
    case 'paragraph':
      addText(state, node, isPicture(node.children) ? 'caption' : kind)
      break
    case 'heading':
      addText(state, node, 'heading')
      break
    case 'blockquote':
      addQuotation(state, node.children)
      break
    case 'list':
      for (const item of node.children) addBlock(state, item, 'list-item')
      break
    case 'listItem':
    case 'footnoteDefinition':
      for (const child of node.children) addBlock(state, child, kind)
      break
    default:
      break
  }
}

/** A quotation of a source. Its last line may say who that is: "— Mara Lind, harbour master". */
function addQuotation(state: State, children: readonly Nodes[]): void {
  const {blocks, citations} = state
  const from = blocks.length
  for (const child of children) addBlock(state, child, 'quotation')
  const [first, last] = [blocks[from], blocks.at(-1)]
  if (blocks.length === from || first === undefined || last === undefined) return
  const isNested = (citations.at(-1)?.start ?? -1) >= first.start
  if (!isNested) citations.push({start: first.start, end: last.end, source: null})
}

/** Words between blocks of their own; a line break that is meant to be one ends a block. */
function addText(state: State, node: Heading | Paragraph, kind: Kind): void {
  state.at = toStart(state, node, state.at)
  state.end = toEnd(state, node, state.at)
  for (const child of node.children) addWords(state, child, kind)
  close(state, kind)
}

function addWords(state: State, node: PhrasingContent, kind: Kind): void {
  const {source, draft} = state
  const start = toStart(state, node, state.at)
  const end = toEnd(state, node, state.end)
  switch (node.type) {
    case 'text':
      state.at = addDecoded(draft, source, start, end, node.value, 'markdown')
      break
    case 'inlineCode':
      addCode(state, start, end)
      break
    case 'image':
    case 'imageReference':
      if (node.alt) addDecoded(draft, source, source.indexOf('[', start) + 1, end, node.alt, 'markdown')
      break
    case 'break':
      close(state, kind)
      break
    default:
      if (!('children' in node)) break
      state.at = start
      for (const child of node.children) addWords(state, child, kind)
  }
  if (node.position) state.at = end
}

/** Where a node begins in the file; what the parser made by itself has no place. */
function toStart({base}: State, {position}: Nodes, otherwise: number): number {
  return position?.start.offset === undefined ? otherwise : base + position.start.offset
}

function toEnd({base}: State, {position}: Nodes, otherwise: number): number {
  return position?.end.offset === undefined ? otherwise : base + position.end.offset
}

/** A word or two of code in a sentence, without the marks around it. */
function addCode({source, draft}: State, start: number, end: number): void {
  const marks = /^`+/.exec(source.slice(start, end))?.[0].length ?? 0
  draft.copy(start + marks, Math.max(start + marks, end - marks))
}

function close({draft, blocks}: State, kind: Kind): void {
  const start = draft.close()
  if (start >= 0) blocks.push({kind, start, end: draft.length()})
}

/** Whether a paragraph holds a picture and no words. */
function isPicture(children: readonly PhrasingContent[]): boolean {
  const isImage = ({type}: PhrasingContent) => type === 'image' || type === 'imageReference'
  const written = children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  return (
    written.length > 0 &&
    written.every((child) => isImage(child) || (child.type === 'link' && isPicture(child.children)))
  )
}

/** The title is the heading that the article opens with. */
function toHeader(first: Nodes | undefined, text: string, [block]: readonly FoundBlock[]): Header {
  if (first?.type !== 'heading' || first.depth !== 1 || block === undefined) return {}
  const span: Span = {start: block.start, end: block.end}
  return {title: {value: text.slice(span.start, span.end), from: 'markup', span}}
}
