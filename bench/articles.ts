import {toRandom} from './random.ts'
import {type Kind, kinds, rework} from './rework.ts'
import {toTemplate, wrap} from './template.ts'
import {toVoice, type Voice} from './voice.ts'

/** One generated article, and how it was made. */
export type Generated = {
  readonly path: string
  readonly outlet: string
  readonly published: string
  readonly text: string
  readonly kind: 'own' | Kind
}

const outlets = 40
/** Copies are of the newest articles, as in the news. */
const remembered = 400
const copied = 1 / 12

/**
 * News-like articles of about 6 KB from a seed, as many as are asked for: words in natural frequencies; one in twelve copies
 * an earlier article whole, with every tenth word changed, with its sentences moved about, or as wire copy under a new lead;
 * every outlet prints its page template around what it publishes.
 */
export function* generate(count: number, seed: number): Generator<Generated, void, undefined> {
  const random = toRandom(seed)
  const voice = toVoice(random)
  const templates = Array.from({length: outlets}, (_, index) => toTemplate(`Outlet ${index}`, voice))
  const earlier: (readonly string[])[] = []
  for (let index = 0; index < count; index++) {
    const outlet = Math.floor(random() * outlets)
    const source = random() < copied ? earlier[Math.floor(random() * earlier.length)] : undefined
    const kind = source === undefined ? 'own' : (kinds[Math.floor(random() * kinds.length)] ?? 'copy')
    const paragraphs =
      source === undefined || kind === 'own' ? write(voice, random) : rework(kind, source, voice, random)
    earlier[index % remembered] = paragraphs
    const published = new Date(Date.UTC(2020, 0, 1) + index * 3_600_000).toISOString()
    const text = `${wrap(paragraphs, templates[outlet]).join('\n\n')}\n`
    yield {path: `outlet-${outlet}/${index}.txt`, outlet: `Outlet ${outlet}`, published, text, kind}
  }
}

function write({sentence}: Voice, random: () => number): readonly string[] {
  return Array.from({length: 7 + Math.floor(random() * 22)}, () =>
    Array.from({length: 1 + Math.floor(random() * 4)}, sentence).join(' ')
  )
}
