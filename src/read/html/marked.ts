import {toValue} from './text.ts'
import {attributeOf, type Element, type Node} from './tree.ts'

/** What elements say of the page that they stand in, each list in the order of the page. */
export type Marked = {
  /** By the name or the property of a meta element, in small letters. */
  readonly metas: ReadonlyMap<string, readonly string[]>
  /** Microdata by the name of the property; properties of other things than the article are left out. */
  readonly properties: ReadonlyMap<string, readonly string[]>
  /** The address of a link element by its relation. */
  readonly links: ReadonlyMap<string, string>
  readonly times: readonly string[]
  readonly scripts: readonly string[]
  readonly authors: readonly string[]
  readonly title?: string
  readonly language?: string
}

type Open = {metas: Map<string, string[]>; properties: Map<string, string[]>; links: Map<string, string>} & {
  times: string[]
  publications: string[]
  scripts: string[]
  authors: string[]
  title?: string
  language?: string
}

/** Looks through a page for what its elements say of it. */
export function collect(root: Element): Marked {
  const marked: Open = {
    metas: new Map(),
    properties: new Map(),
    links: new Map(),
    times: [],
    scripts: [],
    authors: [],
    publications: []
  }
  const open: Node[] = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'text') continue
    look(node, marked)
    for (let at = node.children.length - 1; at >= 0; at--) {
      const child = node.children[at]
      if (child?.kind === 'element') open.push(child)
    }
  }
  return {...marked, times: [...marked.publications, ...marked.times]}
}

function look(element: Element, marked: Open): void {
  const property = attributeOf(element, 'itemprop')
  if (property !== undefined) lookAtProperty(element, property, marked)
  lookAt.get(element.name)?.(element, marked)
}

const lookAt: ReadonlyMap<string, (element: Element, marked: Open) => void> = new Map(
  Object.entries<(element: Element, marked: Open) => void>({
    meta: lookAtMeta,
    link: lookAtLink,
    time: lookAtTime,
    html: lookAtLanguage,
    a(element, {authors}) {
      if (attributeOf(element, 'rel') === 'author') authors.push(textOf(element))
    },
    script(element, {scripts}) {
      if (attributeOf(element, 'type')?.trim().toLowerCase() === 'application/ld+json') scripts.push(textOf(element))
    },
    title(element, marked) {
      if (element.parent?.name === 'head') marked.title ??= textOf(element)
    }
  })
)

function lookAtLanguage(element: Element, marked: Open): void {
  const language = attributeOf(element, 'lang')?.trim()
  if (language) marked.language ??= language
}

function lookAtMeta(element: Element, {metas}: Open): void {
  const name = attributeOf(element, 'property') ?? attributeOf(element, 'name')
  const content = attributeOf(element, 'content')
  if (name === undefined || content === undefined || content.trim() === '') return
  add(metas, name.trim().toLowerCase(), clean(content))
}

/** A page may link to an address in several relations: `rel="license noopener"`. */
function lookAtLink(element: Element, {links}: Open): void {
  const address = attributeOf(element, 'href')?.trim()
  const relations = attributeOf(element, 'rel')?.trim().toLowerCase().split(/\s+/) ?? []
  if (address) for (const relation of relations) if (!links.has(relation)) links.set(relation, address)
}

/** A time that is said to be that of the publication stands before all others. */
function lookAtTime(element: Element, {times, publications}: Open): void {
  const written = attributeOf(element, 'datetime')
  if (written === undefined) return
  if (attributeOf(element, 'pubdate') === undefined) times.push(written)
  else publications.push(written)
}

/** The things that an article is not: their headlines and dates are their own. */
function lookAtProperty(element: Element, property: string, {properties}: Open): void {
  if (!wanted.has(property) || isOfAnother(element)) return
  const written = ['content', 'datetime'].map((name) => attributeOf(element, name)).find((value) => value !== undefined)
  const value = clean(written ?? nameOf(element))
  if (value !== '') add(properties, property, value)
}

const wanted: ReadonlySet<string> = new Set(['headline', 'datePublished', 'dateModified', 'author', 'publisher'])
/** How far up the thing is looked for that a property is one of. */
const highest = 64

function isOfAnother(element: Element): boolean {
  let around = element.parent
  for (let steps = 0; around !== null && steps < highest; steps++) {
    const type = attributeOf(around, 'itemtype')
    if (type !== undefined) return !/(?:Article|Posting)$/.test(type)
    around = around.parent
  }
  return false
}

/** The name of a person or an organisation, else all that the element holds. */
function nameOf(element: Element): string {
  const open: Node[] = [element]
  let looks = 0
  for (let node = open.pop(); node !== undefined && looks++ < mostNodes; node = open.pop()) {
    if (node.kind === 'text') continue
    if (attributeOf(node, 'itemprop') === 'name') return attributeOf(node, 'content') ?? textOf(node)
    open.push(...node.children.slice(0, mostChildren).reverse())
  }
  return textOf(element)
}

/** What stands for a name or a title is short. */
const mostNodes = 200
const mostChildren = 100
const longest = 1000

function textOf(element: Element): string {
  const limit = element.name === 'script' ? Number.POSITIVE_INFINITY : longest
  let text = ''
  const open: Node[] = [element]
  let looks = 0
  for (let node = open.pop(); node !== undefined && text.length < limit && looks++ < mostNodes; node = open.pop()) {
    if (node.kind === 'text') text += toValue(node)
    else open.push(...node.children.slice(0, mostChildren).reverse())
  }
  return element.name === 'script' ? text : clean(text)
}

function clean(text: string): string {
  return text.slice(0, longest).replace(/\s+/g, ' ').trim()
}

function add(lists: Map<string, string[]>, name: string, value: string): void {
  const list = lists.get(name)
  if (list) list.push(value)
  else lists.set(name, [value])
}
