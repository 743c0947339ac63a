import {type DefaultTreeAdapterMap, parse} from 'parse5'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {SaxesParser} from 'saxes'
import {unified} from 'unified'

/** What every format says of a finding, read back. */
export type Row = {
  readonly path: string
  readonly line: number
  readonly severity: string
  readonly message: string
  readonly rule: string
}

/** An element of XML, or of HTML, as a strict reader sees it. */
export type Element = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** Reads XML; what is not well-formed is thrown. */
export function readXml(xml: string): Element {
  const root: Element = {name: '', attributes: {}, children: [], text: ''}
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({name, attributes}) => {
    const element = {name, attributes, children: [], text: ''}
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    for (const element of open.slice(-1)) element.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  const [first] = root.children
  if (!first) throw new Error('found no element')
  return first
}

/** All elements of a name, in order. */
export function listElements(element: Element, name: string): readonly Element[] {
  return [element, ...element.children].flatMap((one) =>
    one === element ? (one.name === name ? [one] : []) : listElements(one, name)
  )
}

type HtmlNode = DefaultTreeAdapterMap['childNode']

/** Reads HTML as a browser does. */
export function readHtml(html: string): Element {
  const root: Element = {name: '', attributes: {}, children: [], text: ''}
  const add = (node: HtmlNode, parent: Element) => {
    if (node.nodeName === '#text' && 'value' in node) parent.text += node.value
    if (!('tagName' in node)) return
    const attributes = Object.fromEntries(node.attrs.map(({name, value}) => [name, value]))
    const element: Element = {name: node.tagName, attributes, children: [], text: ''}
    parent.children.push(element)
    for (const child of node.childNodes) add(child, element)
  }
  for (const node of parse(html).childNodes) add(node, root)
  return root
}

/** A node of Markdown, as far as tests look at it. */
export type Node = {readonly type: string; readonly value?: string; readonly children?: readonly Node[]}

/** Reads Markdown as GitHub does. */
export function readMarkdown(markdown: string): Node {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown)
}

/** All nodes of a type, in order. */
export function listNodes(node: Node, type: string): readonly Node[] {
  return [...(node.type === type ? [node] : []), ...(node.children ?? []).flatMap((child) => listNodes(child, type))]
}

/** Reads workflow commands as a runner does. */
export function readCommands(log: string): readonly Row[] {
  return log.split('\n').flatMap((line) => {
    const [, severity = '', given = '', message = ''] = /^::(\w+) (.*?)::(.*)$/u.exec(line) ?? []
    if (severity === '') return []
    const properties = new Map(given.split(',').map((pair) => [pair.split('=')[0], decode(pair.replace(/^.*?=/u, ''))]))
    const [path = '', rule = ''] = [properties.get('file'), properties.get('title')]
    return [{path, line: Number(properties.get('line')), severity, message: decode(message), rule}]
  })
}

function decode(text: string): string {
  return text
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%25', '%')
}
