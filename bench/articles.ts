import {toRandom} from './random.ts'
import {pickWord, toVocabulary} from './vocabulary.ts'

/** One generated article, and how it was made. */
export type Generated = {
  readonly path: string
  readonly outlet: string
  readonly published: string
  readonly text: string
  readonly kind: 'own' | 'copy' | 'edited' | 'moved' | 'wire'
}

const outlets = 40
const remembered = 400
const kinds = ['copy', 'edited', 'moved', 'wire'] as const

/**
 * News-like articles of about 6 KB from a seed: words in natural frequencies; one in twelve copies an earlier article whole,
 * with every tenth word changed, with its sentences moved about, or as wire copy under a new lead; every outlet prints its
 * page template around what it publishes.
 */
export function* generate(count: number, seed: number): Iterable<Generated> {
  const random = toRandom(seed)
  const vocabulary = toVocabulary(60_000, random)
  const write = (words: number) => toSentence(vocabulary, words, random)
  const templates = Array.from({length: outlets}, () =>
    Array.from({length: 4}, () => write(4 + Math.floor(random() * 20)))
  )
  const earlier: (readonly string[])[] = []
  for (let index = 0; index < count; index++) {
    const outlet = Math.floor(random() * outlets)
    const source = random() < 1 / 12 ? earlier[Math.floor(random() * earlier.length)] : undefined
    const kind = source === undefined ? 'own' : (kinds[Math.floor(random() * kinds.length)] ?? 'copy')
    const paragraphs = source === undefined ? toParagraphs(write, random) : rework(kind, source, write, random)
    earlier[index % remembered] = paragraphs
    const [head = '', ...foot] = templates[outlet] ?? []
    const published = new Date(Date.UTC(2020, 0, 1) + index * 3_600_000).toISOString()
    const text = `${[head, ...paragraphs, ...foot].join('\n\n')}\n`
    yield {path: `outlet-${outlet}/${index}.txt`, outlet: `Outlet ${outlet}`, published, text, kind}
  }
}

type Write = (words: number) => string

function toParagraphs(write: Write, random: () => number): readonly string[] {
  return Array.from({length: 6 + Math.floor(random() * 21)}, () => {
    return Array.from({length: 1 + Math.floor(random() * 4)}, () => write(8 + Math.floor(random() * 24))).join(' ')
  })
}

function toSentence(vocabulary: readonly string[], words: number, random: () => number): string {
  const written = Array.from({length: words}, () => pickWord(vocabulary, random) + (random() < 0.06 ? ',' : ''))
  const sentence = written.join(' ').replace(/,$/, '')
  const capital = sentence.charAt(0).toUpperCase() + sentence.slice(1)
  return random() < 0.15 ? `“${capital},” said ${toName(vocabulary, random)}.` : `${capital}.`
}

function toName(vocabulary: readonly string[], random: () => number): string {
  const name = () => pickWord(vocabulary, random)
  return [name(), name()].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')
}

function rework(
  kind: Generated['kind'],
  source: readonly string[],
  write: Write,
  random: () => number
): readonly string[] {
  if (kind === 'edited') return source.map((paragraph) => edit(paragraph, write))
  if (kind === 'moved') return source.map((paragraph) => move(paragraph, random))
  if (kind === 'wire') return [write(30), write(24), ...source.slice(1)]
  return source
}

function edit(paragraph: string, write: Write): string {
  return paragraph
    .split(' ')
    .map((word, index) => (index % 10 === 9 ? write(1).toLowerCase() : word))
    .join(' ')
}

function move(paragraph: string, random: () => number): string {
  const sentences = paragraph.split(/(?<=[.]) /)
  const at = Math.floor(random() * sentences.length)
  return [...sentences.slice(at), ...sentences.slice(0, at)].join(' ')
}
