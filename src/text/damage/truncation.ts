import {toPrimary} from '../language.ts'
import type {Span} from '../span.ts'
import type {Flaw} from './kinds.ts'

const stub =
  /(?:(?:…|\.\.\.|\[…\]|\[\.\.\.\])[\s ]*[[(]?(?:\+\d{1,9} (?:chars|characters|more)|(?:continue|keep) reading|(?:read|see|view|show) (?:more|on|the rest|the full (?:story|article))|full (?:story|article)|weiterlesen|mehr lesen|lire la suite|leer más|seguir leyendo|continua a leggere|leggi tutto|lees (?:verder|meer)|ler mais|leia mais|continuar lendo|czytaj (?:dalej|więcej)|читать далее)[\])]?[\s ]*[»›→>…:]{0,3}|\[\+\d{1,9} (?:chars|characters)\])$/iu

/** Words that no sentence ends with, by language. */
const openEnds: Readonly<Record<string, string>> = {
  en: 'the a an and or of to with for from by at as into than that which whose because although whether while if but nor their its his my our your is was were are be been has have had will would could should may might must not very upon between among including during',
  de: 'der die das den dem des ein eine einen einem einer und oder von zu mit für aus bei als dass weil ob wenn aber sein ihre ihren seine zur zum vom beim nicht sehr zwischen im am',
  fr: 'le la les un une des et ou de du à au aux avec pour par dans sur que qui dont parce leur leurs ses son sa est sont était très entre mais',
  es: 'el la los las un una unos unas y o de del al con para por en que cuyo porque aunque su sus es son era fue muy entre pero',
  it: 'il lo la gli le un una e o di del della dei delle al alla con per da in nel nella che cui perché suo sua è sono era molto tra fra ma',
  pt: 'o os as um uma e ou de do da dos das ao com para por em no na que cujo porque seu sua é são era muito entre mas',
  nl: 'de het een en of van naar met voor uit bij als dat die omdat hoewel maar hun zijn is was waren heeft had zeer tussen',
  pl: 'i oraz lub w z na do od dla przez że który która które ale jest są był była bardzo między',
  ru: 'и или в с на к от для через что который которая которые но был была очень между'
}

const closed = /[.!?…:;)\]"'”’»“›*|。！？」』।۔]$/u
/** How long a paragraph must be to be one of sentences, in units. */
const shortest = 80
/** So many blocks at the end are looked at: signatures and notices stand behind the last sentence. */
const mostLast = 6

/** Paragraphs that break off and say so, and the last one where it ends in mid-sentence. `isForeign` tells what is no part of the article. */
export function toTruncations(
  text: string,
  blocks: readonly Span[],
  language: string | undefined,
  isForeign: (span: Span) => boolean
): readonly Flaw[] {
  const stubs = blocks.flatMap((block) => toStub(text, block) ?? [])
  const ends = blocks.slice(-mostLast).flatMap((block) => {
    const end = toOpenEnd(text, block, language)
    return end === undefined ? [] : [{block, end}]
  })
  const last = ends.at(-1)
  if (last === undefined) return stubs
  const behind = blocks.slice(blocks.lastIndexOf(last.block) + 1)
  return behind.every(isForeign) && !isForeign(last.block) ? [...stubs, last.end] : stubs
}

/** How most paragraphs end, and no stub does. */
const finished = `.!?"'”’,;`

function toStub(text: string, {start, end}: Span): Flaw | undefined {
  if (finished.includes(text.charAt(end - 1))) return undefined
  const from = Math.max(start, end - 60)
  const found = stub.exec(text.slice(from, end))
  return found ? {kind: 'truncation', start: from + found.index, end} : undefined
}

/** The last word of a sentence that does not end. */
function toOpenEnd(text: string, {start, end}: Span, language = 'en'): Flaw | undefined {
  if (end - start < shortest) return undefined
  const tail = text.slice(Math.max(start, end - 40), end)
  const cut = /\[(?:…|\.\.\.)\]$/u.exec(tail)?.[0]
  if (cut !== undefined) return {kind: 'truncation', start: end - cut.length, end}
  if (closed.test(tail)) return undefined
  const [found, word = ''] = /(?<![\p{L}\p{N}'’-])(\p{Ll}+)[,\s]*$/u.exec(tail) ?? []
  const known = openEnds[toPrimary(language)] ?? ''
  const isOpen = tail.endsWith(',') || ` ${known} `.includes(` ${word} `)
  return found !== undefined && isOpen ? {kind: 'truncation', start: end - found.length, end} : undefined
}
