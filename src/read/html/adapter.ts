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

/** Where the text stands that is being added. */
export type Place = {start: number; end: number}

/** An element that already has so many attributes takes no more from others: each of these would look at all of them. */
const mostAdopted = 100

/** Builds the tree of a page for the parser, no more of it than is read. `onTooMany` is called beyond a limit of elements. */
export function toAdapter(place: Place, limit: number, onTooMany: () => never): TreeAdapter<PageMap> {
  let made = 0
  let mode = html.DOCUMENT_MODE.NO_QUIRKS
  const make = (name: string, namespace: html.NS, attributes: Attribute[]): Element => {
    if (++made > limit) onTooMany()
    return {kind: 'element', name, namespace, attributes, children: [], parent: null}
  }
  const toText = (value: string): Text => ({kind: 'text', value, start: place.start, end: place.end, parent: null})
  return {
    ...questions,
    createDocument: () => make('#document', html.NS.HTML, []),
    createDocumentFragment: () => make('#fragment', html.NS.HTML, []),
    createElement: make,
    createCommentNode: () => make('#comment', html.NS.HTML, []),
    createTextNode: toText,
    appendChild: (parent, node) => insert(parent, node, parent.children.length),
    insertBefore: (parent, node, next) => insert(parent, node, parent.children.lastIndexOf(next)),
    insertText: (parent, value) => addText(parent, parent.children.length, toText(value)),
    insertTextBefore: (parent, value, next) => addText(parent, parent.children.lastIndexOf(next), toText(value)),
    detachNode,
    adoptAttributes,
    setTemplateContent(template, content) {
      template.content = content
    },
    getTemplateContent: (template) => template.content ?? make('#fragment', html.NS.HTML, []),
    setDocumentType() {},
    setDocumentMode(_, found) {
      mode = found
    },
    getDocumentMode: () => mode,
    setNodeSourceCodeLocation() {},
    updateNodeSourceCodeLocation() {}
  }
}

function insert(parent: Element, node: Node, at: number): void {
  node.parent = parent
  if (at === parent.children.length) parent.children.push(node)
  else parent.children.splice(at, 0, node)
}

/** Text that goes on where the text before it ends is one with it. */
function addText(parent: Element, at: number, text: Text): void {
  const before = parent.children[at - 1]
  if (before?.kind === 'text' && before.end === text.start) {
    before.value += text.value
    before.end = text.end
  } else insert(parent, text, at)
}

function detachNode(node: Node): void {
  const siblings = node.parent?.children
  siblings?.splice(siblings.lastIndexOf(node), 1)
  node.parent = null
}

function adoptAttributes({attributes}: Element, others: readonly Attribute[]): void {
  if (attributes.length > mostAdopted) return
  const known = new Set(attributes.map(({name}) => name))
  for (const attribute of others) if (!known.has(attribute.name)) attributes.push(attribute)
}

/** What the parser asks of the parts of a page. */
const questions = {
  getFirstChild: ({children}: Element) => children[0] ?? null,
  getChildNodes: ({children}: Element) => children,
  getParentNode: (node: Node) => node.parent,
  getAttrList: ({attributes}: Element) => attributes,
  getTagName: ({name}: Element) => name,
  getNamespaceURI: ({namespace}: Element) => namespace,
  getTextNodeContent: ({value}: Text) => value,
  getCommentNodeContent: () => '',
  getDocumentTypeNodeName: () => '',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  getNodeSourceCodeLocation: () => undefined,
  isTextNode: (node: Node): node is Text => node.kind === 'text',
  isCommentNode: (node: Node): node is Element => node.kind === 'element' && node.name === '#comment',
  isDocumentTypeNode: (_: Node): _ is Element => false,
  isElementNode: (node: Node): node is Element => node.kind === 'element' && !node.name.startsWith('#')
}
