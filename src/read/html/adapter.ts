import {html, type TreeAdapter, type TreeAdapterTypeMap} from 'parse5'
import type {Attribute, Element, Node, Text} from './tree.ts'

/** What the parser calls the parts of a page. */
export type PageMap = TreeAdapterTypeMap<
  Node,
  Element,
  Node,
  Element,
  Element,
  Element,
  Element,
  Text,
  Element,
  Element
>

/** More elements were made than a page of its length may come to. */
export class TooMany extends Error {
  override readonly name = 'TooMany'
}

/** An element that already has so many attributes takes no more from others: each of these would look at all of them. */
const mostAdopted = 100

/**
 * Builds the tree of a page for the parser, no more of it than is read. It is a class because the parser calls it for
 * every tag and every word, and is faster where it is always the same methods.
 */
export class PageAdapter implements TreeAdapter<PageMap> {
  /** Where the text stands that is being added. */
  start = 0
  end = 0
  private readonly limit: number
  private made = 0
  private mode = html.DOCUMENT_MODE.NO_QUIRKS

  constructor(limit: number) {
    this.limit = limit
  }

  createElement(name: string, namespace: html.NS, attributes: Attribute[]): Element {
    if (++this.made > this.limit) throw new TooMany()
    return {kind: 'element', name, namespace, attributes, children: [], parent: null, content: null}
  }

  createDocument(): Element {
    return this.createElement('#document', html.NS.HTML, [])
  }

  createDocumentFragment(): Element {
    return this.createElement('#fragment', html.NS.HTML, [])
  }

  createCommentNode(): Element {
    return this.createElement('#comment', html.NS.HTML, [])
  }

  createTextNode(value: string): Text {
    const {start, end} = this
    return {kind: 'text', start, end, words: [value], units: value.length, parent: null}
  }

  appendChild(parent: Element, node: Node): void {
    node.parent = parent
    parent.children.push(node)
  }

  insertBefore(parent: Element, node: Node, next: Node): void {
    node.parent = parent
    parent.children.splice(parent.children.lastIndexOf(next), 0, node)
  }

  /** Text that goes on where the text before it ends is one with it. */
  insertText(parent: Element, value: string): void {
    const before = parent.children[parent.children.length - 1]
    if (before?.kind === 'text' && before.end === this.start) this.extend(before, value)
    else this.appendChild(parent, this.createTextNode(value))
  }

  insertTextBefore(parent: Element, value: string, next: Node): void {
    const before = parent.children[parent.children.lastIndexOf(next) - 1]
    if (before?.kind === 'text' && before.end === this.start) this.extend(before, value)
    else this.insertBefore(parent, this.createTextNode(value), next)
  }

  private extend(text: Text, value: string): void {
    text.end = this.end
    text.words.push(value)
    text.units += value.length
  }

  detachNode(node: Node): void {
    const siblings = node.parent?.children
    siblings?.splice(siblings.lastIndexOf(node), 1)
    node.parent = null
  }

  adoptAttributes({attributes}: Element, others: readonly Attribute[]): void {
    if (attributes.length > mostAdopted) return
    const known = new Set(attributes.map(({name}) => name))
    for (const attribute of others) if (!known.has(attribute.name)) attributes.push(attribute)
  }

  setTemplateContent(template: Element, content: Element): void {
    template.content = content
  }

  getTemplateContent(template: Element): Element {
    return template.content ?? template
  }

  setDocumentMode(_: Element, mode: html.DOCUMENT_MODE): void {
    this.mode = mode
  }

  getDocumentMode(): html.DOCUMENT_MODE {
    return this.mode
  }

  getFirstChild({children}: Element): Node | null {
    return children[0] ?? null
  }

  getChildNodes({children}: Element): Node[] {
    return children
  }

  getParentNode({parent}: Node): Element | null {
    return parent
  }

  getAttrList({attributes}: Element): Attribute[] {
    return attributes
  }

  getTagName({name}: Element): string {
    return name
  }

  getNamespaceURI({namespace}: Element): html.NS {
    return namespace
  }

  isTextNode(node: Node): node is Text {
    return node.kind === 'text'
  }

  isElementNode(node: Node): node is Element {
    return node.kind === 'element' && !node.name.startsWith('#')
  }

  isCommentNode(node: Node): node is Element {
    return node.kind === 'element' && node.name === '#comment'
  }

  isDocumentTypeNode(_: Node): _ is Element {
    return false
  }

  getTextNodeContent = nothing
  getCommentNodeContent = nothing
  getDocumentTypeNodeName = nothing
  getDocumentTypeNodePublicId = nothing
  getDocumentTypeNodeSystemId = nothing
  getNodeSourceCodeLocation = (): undefined => undefined
  setNodeSourceCodeLocation = nothing
  updateNodeSourceCodeLocation = nothing
  setDocumentType = nothing
}

/** What is asked or told only to write a page out again. */
function nothing(): string {
  return ''
}
