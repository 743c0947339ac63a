import type {Header} from '../model/article.ts'

/** How much of a text is read for its language, in bytes: so much at its start, in its middle and at its end. */
const stretch = 1024
/** What the detector reads of each stretch; it reads a thousand units in all. */
const sample = 333
/** A line of fewer units is rather a menu, a byline or a heading than news. */
const shortest = 40
/** Letters that take fewer bytes of UTF-8 tell too little: of Latin twice as many are needed as of Cyrillic. */
const fewest = 60
/** From here on a text can be told not to be English, though not what else it is. */
const enough = 400

/** Words that are common in English alone: in English news about one word in six is one of them. */
const common =
  /\b(?:the|of|and|that|with|this|from|have|has|been|his|her|they|their|which|who|would|will|said|not|were|its|but|had|it|when|about|more)\b/g
/** How many of them a thousand units of English hold at least, and what is too few for English of any kind. */
const frequent = 10
const foreign = 2

/** A header with the language of its article: where nobody said it, a guess from the text, of which little is decoded. */
export async function withLanguage(header: Header, bytes: Uint8Array): Promise<Header> {
  if (header.language) return header
  const value = await toLanguage(bytes)
  return value === undefined ? header : {...header, language: {value, from: 'text'}}
}

/**
 * The language of a text, as the primary subtag of BCP 47: `und` where it is none that the detector knows, nothing where
 * it is too short or too close to call. English is known by its commonest words, so that the detector is loaded for the
 * first text that they do not settle. Of a long text only three stretches are read.
 */
async function toLanguage(bytes: Uint8Array): Promise<string | undefined> {
  const read = (start: number, end: number) => new TextDecoder().decode(bytes.subarray(start, end))
  if (toShare(toProse(read(0, stretch))) >= frequent) return 'en'
  const stretches = toStarts(bytes.length).map((start) => toProse(read(start, start + stretch)))
  const whole = stretches.join('\n')
  const size = new TextEncoder().encode(whole.replace(/\P{L}+/gu, '')).length
  if (size < fewest) return undefined
  const share = toShare(whole)
  if (share >= frequent) return 'en'
  return (await detect(stretches)) ?? (size >= enough && share < foreign ? 'und' : undefined)
}

/** Where the stretches start; a text of one is read whole. */
function toStarts(length: number): readonly number[] {
  const last = length - stretch
  return last <= 0 ? [0] : [0, Math.floor(last / 2), last]
}

/** How many of the commonest words of English a thousand units hold. */
function toShare(text: string): number {
  return ((text.match(common)?.length ?? 0) * 1000) / Math.max(1, text.length)
}

/** The lines that are long enough to be news, or all where none is. */
function toProse(text: string): string {
  const lines = text.split('\n')
  const long = lines.filter((line) => line.length >= shortest)
  return (long.length > 0 ? long : lines).join('\n')
}

/** The language whose n-grams the text is made of, where they are clearly more those of one than of the next. */
async function detect(stretches: readonly string[]): Promise<string | undefined> {
  const {eld} = await import('eld/extrasmall')
  const found = eld.detect(stretches.map((one) => (stretches.length > 1 ? one.slice(0, sample) : one)).join('\n'))
  return found.isReliable() ? found.language : undefined
}
