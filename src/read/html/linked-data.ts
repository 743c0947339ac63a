/** What linked data says of an article. Dates and addresses are as they are written. */
export type Linked = {
  readonly title?: string
  readonly outlet?: string
  readonly byline?: readonly string[]
  readonly published?: string
  readonly modified?: string
  readonly url?: string
}

type Thing = Readonly<Record<string, unknown>>

/** No page says more of itself. */
const longest = 1 << 20
/** Nothing is looked for in what holds more things. */
const mostThings = 10_000

/** Reads JSON-LD: the first article that is told of, whatever it stands in. What is no JSON tells nothing. */
export function readLinked(scripts: readonly string[]): Linked {
  const things = scripts.flatMap((script) => toThings(parse(script)))
  const article = things.find(isArticle)
  if (article === undefined) return {}
  const named = toNamer(things)
  const [outlet] = named(article.publisher)
  const byline = named(article.author ?? article.creator)
  return {
    ...text('title', article.headline ?? article.name),
    ...(outlet === undefined ? {} : {outlet}),
    ...(byline.length === 0 ? {} : {byline}),
    ...text('published', article.datePublished ?? article.dateCreated),
    ...text('modified', article.dateModified),
    ...text('url', article.url ?? toId(article.mainEntityOfPage))
  }
}

function parse(script: string): unknown {
  if (script.length > longest) return undefined
  try {
    return JSON.parse(script.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g, ''))
  } catch {
    return undefined
  }
}

/** All things in a value, the outer ones first. */
function toThings(value: unknown): readonly Thing[] {
  const things: Thing[] = []
  const open: unknown[] = [value]
  for (let at = 0; at < open.length && at < mostThings; at++) {
    const one = open[at]
    if (isThing(one)) things.push(one)
    if (typeof one === 'object' && one !== null) open.push(...Object.values(one).slice(0, mostThings))
  }
  return things
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isArticle(thing: Thing): boolean {
  const types = [thing['@type']].flat()
  return types.some((type) => typeof type === 'string' && /(?:Article|Posting)$/.test(type))
}

/** Gives the names of who is meant: a text, somebody with a name, a reference to one, or a list of these. */
function toNamer(things: readonly Thing[]): (value: unknown) => readonly string[] {
  const byId = new Map(things.flatMap((thing) => (thing.name === undefined ? [] : [[thing['@id'], thing] as const])))
  const toName = (one: unknown): unknown => {
    if (!isThing(one)) return one
    return one.name ?? byId.get(one['@id'])?.name
  }
  return (value) => [value].flat().flatMap(toName).flatMap(toText)
}

function toId(value: unknown): unknown {
  return isThing(value) ? value['@id'] : value
}

function text<Name extends string>(name: Name, value: unknown): {readonly [Key in Name]?: string} {
  const [found] = toText(value)
  return found === undefined ? {} : ({[name]: found} as {readonly [Key in Name]: string})
}

function toText(value: unknown): readonly string[] {
  const written = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
  return written === '' ? [] : [written]
}
